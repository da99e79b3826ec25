package org.chancery.nlp.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Finds who speaks: the subject of a reporting verb, its own or taken over, and the phrase that names it. */
final class SpeakerFinder {

    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> BEFORE_NOUN = Set.of(
            "det", "nmod", "amod", "compound", "poss", "nummod", "num", "quantmod", "predet", "advmod", "neg", "punct",
            "npadvmod", "nn", "meta");
    private static final Set<String> EMPTY = Set.of("there", "what", "whatever");

    private final ParsedSentence sentence;
    private final Reach reach;

    SpeakerFinder(ParsedSentence sentence, Reach reach) {
        this.sentence = sentence;
        this.reach = reach;
    }

    /** Who does what the verb says. */
    Optional<Speaker> of(Token verb) {
        return of(verb, false);
    }

    /**
     * Who does what the verb says.
     *
     * @param hearer whether the verb takes its hearer for an object, so that "was summoned by A and told" has A speak
     */
    Optional<Speaker> of(Token verb, boolean hearer) {
        if (hearer && verb.relation().equals("conj") && verb.tag().startsWith("VB")
                && isPassive(sentence.token(verb.head()))
                && sentence.children(verb, "dobj", "nsubj", "aux").isEmpty()) {
            return agent(sentence.token(verb.head())).flatMap(head -> speaker(head, verb));
        }
        return subject(verb, 0).or(() -> nearby(verb)).flatMap(head -> speaker(head, verb));
    }

    /** The speaker a phrase names. */
    Optional<Speaker> named(Token head) {
        return speaker(head, head);
    }

    boolean isPassive(Token verb) {
        return !sentence.children(verb, "auxpass", "nsubjpass").isEmpty();
    }

    private Optional<Speaker> speaker(Token head, Token verb) {
        String form = head.form().toLowerCase(Locale.ROOT);
        if (EMPTY.contains(form)) {
            return Optional.empty();
        }
        Token meant = head;
        if (RELATIVES.contains(form) && !head.tag().equals("DT")) {
            meant = antecedent(verb).orElse(head);
        }
        int last = last(head);
        return Optional.of(new Speaker(sentence.index(), head, meant, sentence.span(first(head), last)));
    }

    private Optional<Token> antecedent(Token verb) {
        Token at = verb;
        for (int steps = 0; steps < sentence.size() && at.head() >= 0; steps++) {
            Token head = sentence.token(at.head());
            if (at.relation().equals("relcl") || at.relation().equals("acl")) {
                return Optional.of(head);
            }
            at = head;
        }
        return Optional.empty();
    }

    private Optional<Token> subject(Token verb, int depth) {
        if (depth > 4) {
            return Optional.empty();
        }
        if (isPassive(verb)) {
            return agent(verb);
        }
        Optional<Token> own = own(verb);
        if (own.isPresent() || verb.head() < 0) {
            return own;
        }
        Token head = sentence.token(verb.head());
        return switch (verb.relation()) {
            case "conj" -> head.isVerb() || head.tag().startsWith("JJ") ? subjectOrTopic(head, depth) : Optional.empty();
            case "xcomp" -> controller(verb, head, depth);
            case "advcl", "prep", "ccomp", "parataxis", "dep" ->
                verb.tag().equals("VBG") || verb.tag().equals("VBN") || isInfinitive(verb) || verb.relation().equals("parataxis")
                        ? subjectOrTopic(head, depth)
                        : Optional.empty();
            case "acl", "relcl" -> head.isNoun() || head.tag().startsWith("PRP")
                    ? (verb.tag().equals("VBG") || head.head() < 0 ? Optional.of(head) : possessor(head))
                    : subjectOrTopic(head, depth);
            case "pcomp" -> pcompSubject(head, depth);
            case "" -> verb.tag().equals("VBG") ? subjectOrTopic(head, depth) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<Token> own(Token verb) {
        Optional<Token> found = sentence.children(verb, "nsubj").stream()
                .filter(token -> !token.isVerb())
                .findFirst();
        return found.or(() -> sentence.children(verb, "aux").stream()
                .flatMap(aux -> sentence.children(aux, "nsubj").stream())
                .findFirst());
    }

    /** Whether the verb or an auxiliary of it carries a tense. */
    boolean isFinite(Token verb) {
        return FINITE.contains(verb.tag())
                || sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> FINITE.contains(aux.tag()) || aux.tag().equals("MD"));
    }

    private Optional<Token> pcompSubject(Token preposition, int depth) {
        if (preposition.head() < 0) {
            return Optional.empty();
        }
        Token governor = sentence.token(preposition.head());
        return governor.isNoun() ? possessor(governor) : subjectOrTopic(governor, depth);
    }

    private Optional<Token> subjectOrTopic(Token verb, int depth) {
        if (isPassive(verb)) {
            return sentence.child(verb, "nsubjpass");
        }
        return subject(verb, depth + 1);
    }

    private Optional<Token> controller(Token verb, Token head, int depth) {
        Optional<Token> object = sentence.child(head, "dobj");
        return isInfinitive(verb) && object.isPresent() && !head.lemma().equals("promise")
                ? object
                : subjectOrTopic(head, depth);
    }

    private Optional<Token> possessor(Token noun) {
        return sentence.child(noun, "poss");
    }

    private boolean isInfinitive(Token verb) {
        return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("TO"));
    }

    private Optional<Token> agent(Token verb) {
        return sentence.child(verb, "agent").flatMap(by -> sentence.child(by, "pobj"));
    }

    /** The first word of the phrase: determiners, adjectives, names and possessors without a gap before the head. */
    private int first(Token head) {
        int first = head.index();
        if (head.tag().startsWith("PRP")) {
            return first;
        }
        List<Token> children = sentence.children(head);
        for (int i = children.size() - 1; i >= 0; i--) {
            Token child = children.get(i);
            if (child.index() > head.index()) {
                continue;
            }
            boolean mark = child.relation().equals("punct") && !child.form().equals("-");
            if (reach.right(child) != first - 1 || mark || !BEFORE_NOUN.contains(child.relation())) {
                break;
            }
            first = reach.left(child);
        }
        return first;
    }

    /**
     * The noun that stands where a subject would, for trees that hang it elsewhere: right before a finite verb, over
     * auxiliaries and brackets, or right after a verb that follows a quotation.
     */
    private Optional<Token> nearby(Token verb) {
        if (!isFinite(verb) || isPassive(verb) || verb.relation().equals("relcl")) {
            return Optional.empty();
        }
        int at = verb.index() - 1;
        boolean bracket = false;
        while (at >= 0) {
            Token token = sentence.token(at);
            bracket = token.tag().equals("-RRB-") || bracket && !token.tag().equals("-LRB-");
            boolean over = bracket || token.tag().endsWith("RB-") || token.tag().equals("RB") || token.tag().equals("MD")
                    || token.relation().startsWith("aux");
            if (!over) {
                break;
            }
            at--;
        }
        if (at > 0 && (sentence.token(at).tag().equals("VBN") || sentence.token(at).tag().equals("VBD"))
                && sentence.token(at - 1).isNoun()) {
            at--;
        }
        if (at >= 0 && isNominal(sentence.token(at))) {
            return Optional.of(sentence.token(at));
        }
        if (at > 2 && sentence.token(at).form().equals(",")) {
            Optional<Token> named = beforeApposition(at);
            if (named.isPresent()) {
                return named;
            }
        }
        boolean afterQuote = at >= 0 && (sentence.token(at).tag().equals("''") || sentence.token(at).form().equals(","));
        if (!afterQuote) {
            return Optional.empty();
        }
        return sentence.child(verb, "dobj")
                .filter(object -> object.index() > verb.index())
                .or(() -> inverted(verb.index() + 1));
    }

    /** "the ambassador, Jean Roy, called": the noun before a phrase between commas. */
    private Optional<Token> beforeApposition(int comma) {
        for (int at = comma - 1; at > 0 && comma - at < 12; at--) {
            Token token = sentence.token(at);
            if (token.isVerb()) {
                return Optional.empty();
            }
            if (token.form().equals(",")) {
                Token noun = sentence.token(at - 1);
                boolean apposed = sentence.dominates(noun, sentence.token(at + 1));
                return noun.isNoun() && apposed ? Optional.of(noun) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Token> inverted(int from) {
        int at = from;
        while (at < sentence.size() && (sentence.token(at).tag().equals("DT") || sentence.token(at).tag().startsWith("JJ")
                || sentence.token(at).tag().equals("PRP$"))) {
            at++;
        }
        int head = -1;
        while (at < sentence.size() && isNominal(sentence.token(at))) {
            head = at++;
        }
        return head < 0 ? Optional.empty() : Optional.of(sentence.token(head));
    }

    private static boolean isNominal(Token token) {
        return token.isNoun() || token.tag().equals("PRP");
    }

    /** The last word of the phrase before a relative clause, a participle clause or the verb it belongs to. */
    private int last(Token head) {
        int last = head.index();
        List<Token> children = sentence.children(head);
        for (Token child : children) {
            if (child.index() < head.index()) {
                continue;
            }
            if (endsPhrase(child) || reach.left(child) < head.index()) {
                break;
            }
            if (!child.relation().equals("punct")) {
                last = Math.max(last, nested(child));
            }
        }
        return last;
    }

    private int nested(Token token) {
        int last = token.index();
        for (Token child : sentence.children(token)) {
            if (child.index() > token.index()) {
                if (endsPhrase(child)) {
                    break;
                }
                if (!child.relation().equals("punct")) {
                    last = Math.max(last, nested(child));
                }
            }
        }
        return last;
    }

    private boolean endsPhrase(Token child) {
        String relation = child.relation();
        if (relation.equals("relcl") && child.head() >= 0
                && sentence.token(child.head()).form().equalsIgnoreCase("those")) {
            return false;
        }
        return relation.equals("relcl") || relation.equals("acl") || relation.equals("parataxis")
                || relation.equals("advcl") || child.isVerb() && !relation.equals("compound") && !relation.equals("pobj");
    }
}
