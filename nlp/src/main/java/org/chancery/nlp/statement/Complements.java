package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts out of a tree what a reporting verb reports.
 *
 * <p>In this order: a clause the verb stands in or after ("The guest, he said, had left"), a clause or infinitive after
 * it, a phrase with its preposition, its object with what is said of it.
 */
final class Complements {

    private static final Set<String> WH = Set.of("WDT", "WP", "WP$", "WRB");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> SUBORDINATORS =
            Set.of("if", "because", "unless", "until", "since", "although", "though", "when", "where", "while", "so",
                    "before", "after", "whether", "lest");

    private final ParsedSentence sentence;
    private final Reach reach;
    private final CueLexicon lexicon;

    Complements(ParsedSentence sentence, Reach reach, CueLexicon lexicon) {
        this.sentence = sentence;
        this.reach = reach;
        this.lexicon = lexicon;
    }

    Optional<Content> of(Token verb, CueVerb entry, @Nullable Token subject) {
        boolean clausal = entry.takes("that") || entry.takes("quote");
        Optional<Content> found = Optional.empty();
        if (clausal) {
            found = amid(verb, subject).or(() -> after(verb, entry)).or(() -> around(verb)).or(() -> before(verb, subject));
        } else if (entry.takes("inf") || entry.takes("ccinf") || entry.takes("wh") || entry.takes("ing")) {
            found = after(verb, entry);
        }
        found = found.or(() -> preposition(verb, entry)).or(() -> object(verb, entry, subject));
        return clausal && found.isEmpty() ? setOff(verb, subject) : found;
    }

    // a clause or an infinitive after the verb

    private Optional<Content> after(Token verb, CueVerb entry) {
        for (Token child : sentence.children(verb)) {
            if (child.index() < verb.index()) {
                continue;
            }
            Optional<String> frame = frame(child, entry);
            if (frame.isPresent()) {
                int start = Math.max(reach.left(child), verb.index() + 1);
                if (frame.get().equals("inf")) {
                    start = Math.min(start, infinitiveStart(verb, entry, child));
                }
                return content(frame.get(), start, end(verb, child), verb.index());
            }
        }
        return throughHearer(verb, entry);
    }

    /** "told a rally that …", which parsers like to hang on the rally. */
    private Optional<Content> throughHearer(Token verb, CueVerb entry) {
        if (!entry.takes("hearer") && !entry.takes("that")) {
            return Optional.empty();
        }
        for (Token object : sentence.children(verb, "dobj", "prep", "npadvmod")) {
            if (object.index() < verb.index()) {
                continue;
            }
            Optional<Token> clause = thatClauseBelow(object, entry.takes("hearer"), 0);
            if (clause.isPresent()) {
                Token that = clause.get();
                return content("that", reach.left(that), end(verb, object), verb.index());
            }
        }
        return Optional.empty();
    }

    private Optional<Token> thatClauseBelow(Token token, boolean hearer, int depth) {
        if (depth > 3) {
            return Optional.empty();
        }
        for (Token child : sentence.children(token)) {
            if (child.index() < token.index()) {
                continue;
            }
            boolean clause = child.relation().equals("acl") || child.relation().equals("ccomp")
                    || child.relation().equals("relcl") && hearer;
            if (clause && marked(child, "that") && lexicon.noun(token.lemma()).isEmpty()) {
                return Optional.of(child);
            }
            Optional<Token> below = child.relation().equals("pobj") || child.relation().equals("prep")
                    ? thatClauseBelow(child, hearer, depth + 1)
                    : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return Optional.empty();
    }

    private Optional<String> frame(Token child, CueVerb entry) {
        String relation = child.relation();
        boolean infinitive = sentence.children(child, "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
        if (relation.equals("ccomp")) {
            if (marked(child, "that")) {
                return first(entry, "that", "wh", "quote");
            }
            if (infinitive && !sentence.children(child, "nsubj", "nsubjpass").isEmpty()) {
                return first(entry, "ccinf", "inf");
            }
            if (infinitive) {
                return first(entry, "inf", "wh");
            }
            if (startsWithWh(child)) {
                return first(entry, "wh", "that");
            }
            if (child.tag().equals("VBG") && sentence.children(child, "aux").isEmpty()) {
                return first(entry, "ing", "ccinf");
            }
            return first(entry, "that", marked(child, "whether") ? "wh" : "quote");
        }
        if (relation.equals("xcomp")) {
            return infinitive ? first(entry, "inf", "ccinf") : child.tag().equals("VBG") ? first(entry, "ing") : Optional.empty();
        }
        if (relation.equals("advcl") && infinitive && entry.takes("inf") && entry.kind("inf") == CueKind.ASK) {
            return Optional.of("inf");
        }
        return Optional.empty();
    }

    private static Optional<String> first(CueVerb entry, String... frames) {
        for (String frame : frames) {
            if (entry.takes(frame)) {
                return Optional.of(frame);
            }
        }
        return Optional.empty();
    }

    private boolean startsWithWh(Token clause) {
        Token first = sentence.token(reach.left(clause));
        return WH.contains(first.tag()) || marked(clause, "whether") || marked(clause, "if");
    }

    private boolean marked(Token clause, String word) {
        return sentence.children(clause, "mark", "nsubj", "dobj", "complm").stream()
                .anyMatch(mark -> mark.form().equalsIgnoreCase(word));
    }

    /** Whom one urges belongs to what one urges; whom one tells does not. */
    private int infinitiveStart(Token verb, CueVerb entry, Token child) {
        return entry.takes("obj")
                ? sentence.child(verb, "dobj").filter(object -> object.index() > verb.index())
                        .map(reach::left).orElse(reach.left(child))
                : reach.left(child);
    }

    // the cue within or after the clause

    /** "The guest, he said, had left", "as the minister said, …". */
    private Optional<Content> around(Token verb) {
        boolean inserted = verb.relation().equals("parataxis");
        boolean as = verb.relation().equals("advcl") && marked(verb, "as");
        if (!inserted && !as || verb.head() < 0 || sentence.children(verb, "dobj").stream()
                .anyMatch(object -> !object.tag().startsWith("PRP") && object.index() > verb.index())) {
            return Optional.empty();
        }
        Token main = sentence.token(verb.head());
        int left = main.head() < 0 ? 0 : reach.left(main);
        int right = main.head() < 0 ? sentence.size() - 1 : reach.right(main);
        List<Span> parts = new ArrayList<>(2);
        piece(left, reach.left(verb) - 1).ifPresent(parts::add);
        piece(reach.right(verb) + 1, right).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Content("that", parts, verb.index()));
    }

    /** "Sheltering a thief, he said, was no kindness": the parser takes the predicate alone for what is said. */
    private Optional<Content> amid(Token verb, @Nullable Token subject) {
        int cueStart = subject == null ? 0 : reach.left(subject);
        boolean setOff = verb.head() < 0 && cueStart > 1 && !sentence.token(cueStart - 2).tag().equals("CC")
                && cueStart < verb.index() && verb.index() + 2 < sentence.size()
                && sentence.token(cueStart - 1).form().equals(",") && sentence.token(verb.index() + 1).form().equals(",");
        if (!setOff) {
            return Optional.empty();
        }
        int from = verb.index() + 2;
        return sentence.children(verb, "ccomp").stream()
                .filter(clause -> reach.left(clause) == from && FINITE.contains(sentence.token(from).tag())
                        && sentence.children(clause, "nsubj", "nsubjpass", "csubj", "expl").isEmpty())
                .findFirst()
                .flatMap(clause -> piece(0, cueStart - 1).flatMap(before -> piece(from, end(verb, clause))
                        .map(after -> new Content("that", List.of(before, after), verb.index()))));
    }

    /** "The guest had left, he said". */
    private Optional<Content> before(Token verb, @Nullable Token subject) {
        Optional<Token> clause = sentence.children(verb, "ccomp").stream()
                .filter(child -> child.index() < verb.index())
                .findFirst();
        int cueStart = verb.index();
        if (subject != null && subject.index() < verb.index()
                && (clause.isEmpty() || subject.index() > clause.get().index())) {
            cueStart = Math.min(cueStart, reach.left(subject));
        }
        if (clause.isEmpty()) {
            return Optional.empty();
        }
        int left = verb.head() < 0 ? 0 : reach.left(clause.get());
        int right = Math.max(reach.right(clause.get()), clause.get().index());
        List<Span> parts = new ArrayList<>(2);
        piece(left, Math.min(right, cueStart - 1)).ifPresent(parts::add);
        resumed(verb, subject).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Content("that", parts, verb.index()));
    }

    /** "Not here, say those who guard it"; "One more word, he warned, and he would go": all that stands before a comma. */
    private Optional<Content> setOff(Token verb, @Nullable Token subject) {
        if (subject == null || verb.head() >= 0) {
            return Optional.empty();
        }
        boolean inverted = subject.index() > verb.index();
        int cueStart = inverted ? verb.index() : reach.left(subject);
        if (cueStart < 2 || !sentence.token(cueStart - 1).form().equals(",")) {
            return Optional.empty();
        }
        boolean adverbial = Set.of("IN", "TO", "VBG", "VBN", "RB", "WRB").contains(sentence.token(0).tag());
        if (!inverted && (adverbial || !endsAt(verb.index() + 1))) {
            return Optional.empty();
        }
        List<Span> parts = new ArrayList<>(2);
        piece(0, cueStart - 1).ifPresent(parts::add);
        resumed(verb, subject).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Content("that", parts, verb.index()));
    }

    private boolean endsAt(int index) {
        return index >= sentence.size() || isMark(sentence.token(index));
    }

    /** What goes on after the cue: "…, he said, until …", "…, said the minister, and …". */
    private Optional<Span> resumed(Token verb, @Nullable Token subject) {
        int from = subject == null ? verb.index() : Math.max(verb.index(), subject.index());
        for (Token child : sentence.children(verb)) {
            int start = reach.left(child);
            if (child.index() < from || start <= from || !isSetOff(start)) {
                continue;
            }
            boolean clause = child.relation().equals("ccomp")
                    || child.relation().equals("advcl") && SUBORDINATORS.stream().anyMatch(word -> marked(child, word))
                    || child.relation().equals("conj") && carriesOn(child);
            if (clause) {
                return piece(start, reach.right(child));
            }
        }
        return Optional.empty();
    }

    private boolean isSetOff(int start) {
        return start > 0 && (sentence.token(start - 1).form().equals(",")
                || start > 1 && sentence.token(start - 1).tag().equals("CC")
                        && sentence.token(start - 2).form().equals(","));
    }

    /** Whether a clause joined to the cue is more of what is said: it has a subject of its own and does not report. */
    private boolean carriesOn(Token clause) {
        Token cue = sentence.token(clause.head());
        boolean quoted = sentence.tokens().subList(0, cue.index()).stream().anyMatch(t -> t.tag().equals("''"));
        List<Token> auxiliaries = sentence.children(clause, "aux");
        boolean subject = !sentence.children(clause, "nsubj", "nsubjpass").isEmpty()
                || auxiliaries.stream().anyMatch(aux -> !sentence.children(aux, "nsubj").isEmpty());
        boolean reports = lexicon.verb(clause.lemma()).filter(verb -> verb.takes("that")).isPresent()
                && auxiliaries.stream().noneMatch(aux -> aux.tag().equals("MD"));
        return !quoted && subject && !reports;
    }

    // phrases

    private Optional<Content> preposition(Token verb, CueVerb entry) {
        for (Token preposition : sentence.children(verb, "prep", "prt")) {
            if (preposition.index() < verb.index() || !entry.takes("prep:" + preposition.lemma())) {
                continue;
            }
            Optional<Token> object = sentence.children(preposition).stream()
                    .filter(child -> child.index() > preposition.index() && !child.relation().equals("punct"))
                    .findFirst();
            if (object.isPresent()) {
                boolean near = preposition.index() - verb.index() <= 3;
                return content("prep:" + preposition.lemma(), preposition.index() + 1,
                        end(verb, preposition), near ? preposition.index() : verb.index());
            }
        }
        return Optional.empty();
    }

    private Optional<Content> object(Token verb, CueVerb entry, @Nullable Token subject) {
        if (!entry.takes("obj") && !entry.takes("pred")) {
            return Optional.empty();
        }
        Optional<Token> object = sentence.children(verb, "dobj").stream().findFirst();
        Optional<Token> passive = sentence.child(verb, "nsubjpass");
        if (object.isEmpty() && passive.isPresent()) {
            return passive.filter(token -> !token.tag().startsWith("W") && !reports(token))
                    .flatMap(token -> content("obj", reach.left(token), reach.right(token), verb.index()));
        }
        if (object.isEmpty() && entry.takes("pred")) {
            object = sentence.children(verb, "ccomp", "xcomp", "oprd").stream()
                    .filter(child -> child.index() > verb.index()).findFirst();
        }
        if (object.isEmpty()) {
            return Optional.empty();
        }
        Token head = object.get();
        boolean named = entry.takes("obj") || isNamed(verb) || !head.relation().equals("dobj");
        if (head.equals(subject) || !named) {
            return Optional.empty();
        }
        if (head.index() < verb.index()) {
            return sentence.children(verb, "oprd", "xcomp", "ccomp", "prep").stream()
                    .filter(child -> child.index() > verb.index())
                    .findFirst()
                    .flatMap(child -> content("pred", reach.left(child), end(verb, child), verb.index()));
        }
        if (entry.takes("hearer") && !entry.takes("obj") || head.form().toLowerCase(Locale.ROOT).endsWith("self")) {
            return Optional.empty();
        }
        return content("obj", Math.max(verb.index() + 1, reach.left(head)), end(verb, head), verb.index());
    }

    /** "his claim that …": a noun that reports and says what. */
    private boolean reports(Token noun) {
        return !lexicon.noun(noun.lemma()).isEmpty() && !sentence.children(noun, "acl", "ccomp", "relcl").isEmpty();
    }

    private boolean isNamed(Token verb) {
        return !sentence.children(verb, "oprd", "xcomp", "acomp", "attr").isEmpty()
                || sentence.children(verb, "prep").stream().anyMatch(prep -> prep.lemma().equals("as"));
    }

    // edges

    private Optional<Content> content(String frame, int first, int last, int lastCueToken) {
        return piece(first, last).map(span -> new Content(frame, List.of(span), lastCueToken));
    }

    /** The last token of a complement, with what follows it and is attached to the verb but belongs to the content. */
    private int end(Token verb, Token complement) {
        int end = reach.right(complement);
        for (Token child : sentence.children(verb)) {
            if (child.index() <= complement.index()) {
                continue;
            }
            boolean belongs = switch (child.relation()) {
                case "prep" -> !isCircumstance(child);
                case "oprd", "acomp", "xcomp", "advmod", "dative", "ccomp", "attr" -> true;
                case "advcl" -> SUBORDINATORS.stream().anyMatch(word -> marked(child, word))
                        || !child.tag().equals("VBG");
                default -> false;
            };
            if (!belongs) {
                if (child.relation().equals("punct") && child.index() > end + 1) {
                    break;
                }
                if (child.relation().equals("conj") || child.relation().equals("parataxis") || child.relation().equals("advcl")) {
                    break;
                }
                continue;
            }
            end = Math.max(end, reach.right(child));
        }
        return unbroken(verb, end);
    }

    /** Beyond words the parser tied to nothing: no complement ends amid a phrase. */
    private int unbroken(Token verb, int end) {
        int limit = sentence.size();
        for (Token child : sentence.children(verb)) {
            if (reach.left(child) > end) {
                limit = Math.min(limit, reach.left(child));
            }
        }
        int at = end;
        while (at + 1 < limit && !isMark(sentence.token(at + 1)) && !sentence.token(at + 1).tag().equals("CC")
                && reach.isStray(sentence.token(at + 1))) {
            at = Math.min(limit - 1, Math.max(at + 1, reach.right(sentence.token(at + 1))));
        }
        return at;
    }

    /** Whether a phrase tells when or by which medium something was said. */
    private boolean isCircumstance(Token preposition) {
        return sentence.child(preposition, "pobj")
                .filter(object -> object.name().endsWith("DATE") || object.name().endsWith("TIME")
                        || lexicon.isMedium(object.lemma()) || lexicon.isPlatform(object.form().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /** The stretch between two tokens, without the punctuation and conjunctions at its edges; empty where no word is left. */
    Optional<Span> piece(int first, int last) {
        int from = Math.max(0, first);
        int to = Math.min(last, sentence.size() - 1);
        while (from <= to && isMark(sentence.token(from))) {
            from++;
        }
        while (to >= from && isMark(sentence.token(to))) {
            to--;
        }
        return from > to ? Optional.empty() : Optional.of(sentence.span(from, to));
    }

    private static boolean isMark(Token token) {
        String form = token.form();
        for (int i = 0; i < form.length(); i++) {
            if (Character.isLetterOrDigit(form.charAt(i)) || form.charAt(i) == '$' || form.charAt(i) == '%') {
                return false;
            }
        }
        return true;
    }
}
