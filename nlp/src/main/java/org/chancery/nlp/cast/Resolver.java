package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Ties every mention of one dispatch to its figures, sentence by sentence. Lives for one dispatch only. */
final class Resolver {

    final ParsedText text;
    final Whereabouts whereabouts;
    final LocalDate date;
    final Lexicon lexicon;
    final Lore lore;
    final Troupe troupe;
    final Discourse discourse;
    private final List<Named[]> byToken = new ArrayList<>();
    private final Map<Long, List<Figure>> memo = new HashMap<>();
    private final List<Trace> mentions = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private final Descriptions descriptions;
    private final Pronouns pronouns;
    private final Introductions introductions;

    Resolver(ParsedText text, Whereabouts whereabouts, LocalDate date, Lexicon lexicon, Lore lore) {
        this.text = text;
        this.whereabouts = whereabouts;
        this.date = date;
        this.lexicon = lexicon;
        this.lore = lore;
        this.troupe = new Troupe(lore);
        this.discourse = new Discourse(text);
        this.descriptions = new Descriptions(this);
        this.pronouns = new Pronouns(this);
        this.introductions = new Introductions(this);
    }

    List<Trace> mentions() {
        return mentions;
    }

    List<Ground> grounds() {
        return grounds;
    }

    void run(List<List<Named>> names, @Nullable String sentFrom) {
        discourse.sentFrom(sentFrom);
        for (ParsedSentence sentence : text.sentences()) {
            Named[] at = new Named[sentence.size()];
            for (Named name : names.get(sentence.index())) {
                for (int i = name.first(); i <= name.last(); i++) {
                    at[i] = name;
                }
            }
            byToken.add(at);
        }
        for (ParsedSentence sentence : text.sentences()) {
            for (Named name : names.get(sentence.index())) {
                introductions.explicit(sentence, name);
            }
        }
        new Likenesses(lore, date).place(troupe.figures(), spokenOf(names));
        for (ParsedSentence sentence : text.sentences()) {
            for (Named name : names.get(sentence.index())) {
                note(sentence, name);
            }
            join(sentence, true);
            for (Token token : sentence.tokens()) {
                Named name = nameAt(sentence.index(), token.index());
                if (name != null && name.isPerson()) {
                    introductions.inContext(sentence, name);
                }
                figures(sentence, token.index());
            }
            join(sentence, false);
            if (sentence.index() <= 1 && lead(sentence) != null) {
                discourse.ledBy(lead(sentence));
            }
        }
        settle();
        mentions.sort(Comparator.comparingInt(Trace::sentence).thenComparingInt(Trace::first)
                .thenComparingInt(Trace::last));
    }

    private static Set<String> spokenOf(List<List<Named>> names) {
        Set<String> countries = new HashSet<>();
        for (List<Named> each : names) {
            for (Named name : each) {
                if (name.hit() != null && name.hit().country() != null) {
                    countries.add(name.hit().country());
                }
            }
        }
        return countries;
    }

    /** Named people of whom no state is told are taken for locals where the dispatch is sent from a party to its story. */
    private void settle() {
        String here = discourse.sentFrom();
        List<String> parties = discourse.dominant(text.sentences().size(), 0, country -> true);
        if (here == null || parties.indexOf(here) < 0 || parties.indexOf(here) > 1) {
            return;
        }
        for (Figure figure : troupe.figures()) {
            if (figure.isPerson() && figure.person != null && figure.country == null
                    && !figure.sectors.contains("IGO") && figure.lemmas.stream().noneMatch("foreigner"::equals)) {
                figure.guess(here);
            }
        }
    }

    private @Nullable String lead(ParsedSentence sentence) {
        for (Trace trace : discourse.traces()) {
            if (trace.sentence() == sentence.index() && trace.role() == Trace.Role.SUBJECT && !trace.isThing()
                    && trace.figure().country != null) {
                return trace.figure().country;
            }
        }
        return null;
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** The name the token is part of; null where it is part of none. */
    @Nullable Named nameCovering(int sentence, int token) {
        return byToken.get(sentence)[token];
    }

    /** The name the token heads; null where it heads none. */
    @Nullable Named nameAt(int sentence, int token) {
        Named named = byToken.get(sentence)[token];
        return named != null && named.head() == token ? named : null;
    }

    private void note(ParsedSentence sentence, Named name) {
        Token head = sentence.token(name.head());
        Figure figure = name.figure();
        Lore.Hit hit = name.hit();
        if (figure == null) {
            return;
        }
        if (hit != null && hit.country() != null
                && (hit.sort() == Lore.Hit.Sort.STATE || hit.sort() == Lore.Hit.Sort.CAPITAL)
                && Grounds.isGround(this, sentence, head, hit.sort())) {
            Ground ground = new Ground(hit.country(), sentence.index(), head.index(),
                    sentence.span(name.first(), name.last()));
            grounds.add(ground);
            discourse.add(ground);
            memo.put(key(sentence.index(), head.index()), List.of());
            return;
        }
        if (hit != null && hit.sort() == Lore.Hit.Sort.ADJECTIVE) {
            if (Grounds.stands(sentence, head)) {
                return; // a national: described, not named
            }
            record(List.of(figure), MentionKind.ADJECTIVE, sentence, name.first(), name.last(), head);
            return;
        }
        MentionKind kind = head.relation().equals("poss") && hit != null ? MentionKind.ADJECTIVE : MentionKind.NAME;
        int first = figure.isPerson() ? titled(sentence, name, Grammar.first(sentence, head)) : name.first();
        record(List.of(figure), kind, sentence, first, name.last(), head);
    }

    /** Where a person's name begins with all that is said before it; a verb or comma between does not belong to it. */
    private static int titled(ParsedSentence sentence, Named name, int first) {
        int at = name.first();
        while (at > first) {
            String tag = sentence.token(at - 1).tag();
            if (!tag.startsWith("NN") && !tag.startsWith("JJ") && !tag.equals("DT") && !tag.equals("POS")
                    && !tag.equals("PRP$") && !tag.equals("IN") && !tag.equals("HYPH")) {
                break;
            }
            at--;
        }
        return at;
    }

    /** Keeps a phrase that means a state as a place. */
    void ground(String country, ParsedSentence sentence, Token head) {
        Ground ground = new Ground(country, sentence.index(), head.index(),
                sentence.span(Grammar.first(sentence, head), head.index()));
        grounds.add(ground);
        discourse.add(ground);
    }

    /** Keeps a mention and lets later words look back on it. */
    void record(List<Figure> figures, MentionKind kind, ParsedSentence sentence, int first, int last, Token head) {
        Trace trace = new Trace(List.copyOf(figures), kind, sentence.index(), first, last, head.index(),
                Grammar.role(sentence, head), figures.size() > 1 || head.tag().endsWith("S") && head.isNoun());
        mentions.add(trace);
        discourse.add(trace);
        memo.put(key(sentence.index(), head.index()), List.copyOf(figures));
        for (Figure figure : figures) {
            figure.mentions++;
        }
    }

    /** Whom the phrase headed by the token means; empty where it means no actor or none can be told. */
    List<Figure> figures(ParsedSentence sentence, int index) {
        long key = key(sentence.index(), index);
        Named named = nameCovering(sentence.index(), index);
        List<Figure> known = memo.get(key);
        if (known != null) {
            return known;
        }
        memo.put(key, List.of());
        Token token = sentence.token(index);
        List<Figure> found;
        if (named != null) {
            Lore.Hit hit = named.hit();
            boolean national = hit != null && hit.sort() == Lore.Hit.Sort.ADJECTIVE && named.head() == index;
            found = national ? descriptions.national(sentence, token, named)
                    : named.head() == index && named.figure() != null ? List.of(named.figure()) : List.of();
        } else if (token.tag().startsWith("PRP")) {
            found = pronouns.resolve(sentence, token);
        } else if (token.tag().startsWith("W") && !token.tag().equals("WRB")) {
            found = relative(sentence, token);
        } else if (token.isNoun() || token.tag().equals("DT") || token.tag().equals("CD")
                || token.tag().equals("JJ") || token.tag().equals("FW")) {
            found = descriptions.describe(sentence, token);
        } else {
            found = List.of();
        }
        memo.put(key, found);
        return found;
    }

    /** All whom the sentence has spoken of so far. */
    Set<Figure> spokenOf(ParsedSentence sentence) {
        Set<Figure> figures = new HashSet<>();
        for (Trace trace : discourse.traces()) {
            if (trace.sentence() == sentence.index()) {
                figures.addAll(trace.figures());
            }
        }
        return figures;
    }

    /** Whether the sentence has already spoken of the figure as one of several. */
    boolean meantWithOthers(ParsedSentence sentence, Figure figure) {
        return discourse.traces().stream().anyMatch(trace -> trace.sentence() == sentence.index()
                && trace.figures().size() > 1 && trace.figures().contains(figure));
    }

    /** Whom the phrase and all phrases joined to it mean. */
    List<Figure> parties(ParsedSentence sentence, Token head) {
        Set<Figure> found = new LinkedHashSet<>(figures(sentence, head.index()));
        Token at = head;
        for (int steps = 0; steps < 8; steps++) {
            Optional<Token> next = sentence.children(at, "conj").stream().filter(t -> !t.isVerb()).findFirst();
            if (next.isEmpty()) {
                break;
            }
            at = next.get();
            found.addAll(figures(sentence, at.index()));
        }
        return List.copyOf(found);
    }

    /** "who", "which", "that": the noun their clause hangs on. */
    private List<Figure> relative(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            if (at.relation().equals("relcl")) {
                Token antecedent = sentence.token(at.head());
                List<Figure> found = antecedent.index() < token.index()
                        ? figures(sentence, antecedent.index())
                        : List.of();
                if (Grammar.lower(token).equals("which") && found.stream().allMatch(Figure::isPerson)) {
                    found = List.of(); // hung on the wrong noun: no person is a which
                }
                if (found.isEmpty() && nearest(sentence, token) != null) {
                    found = Objects.requireNonNull(nearest(sentence, token));
                }
                if (!found.isEmpty()) {
                    record(found, MentionKind.PRONOUN, sentence, token.index(), token.index(), token);
                }
                return found;
            }
            at = sentence.token(at.head());
        }
        return List.of();
    }

    /** The actor whose words end right before a relative clause, where the parser hung the clause elsewhere. */
    private @Nullable List<Figure> nearest(ParsedSentence sentence, Token token) {
        Token verb = Grammar.verb(sentence, token).orElse(token);
        boolean which = Grammar.lower(token).equals("which");
        if (!Grammar.lower(token).startsWith("who") && !PronounClause.isSpeech(verb)) {
            return null;
        }
        for (int i = token.index() - 1; i >= Math.max(0, token.index() - 3); i--) {
            List<Figure> found = memo.getOrDefault(key(sentence.index(), i), List.of());
            if (!found.isEmpty() && !(which && found.stream().allMatch(Figure::isPerson))) {
                return found;
            }
        }
        return null;
    }

    /** Lets "they" look back on "Bahrain and the Emirates" as on one. */
    private void join(ParsedSentence sentence, boolean names) {
        for (Token token : sentence.tokens()) {
            if (names != (nameAt(sentence.index(), token.index()) != null)) {
                continue;
            }
            if (token.relation().equals("conj") || sentence.children(token, "conj").isEmpty() || token.isVerb()) {
                continue;
            }
            if (names && sentence.children(token, "conj").stream()
                    .anyMatch(t -> nameAt(sentence.index(), t.index()) == null)) {
                continue;
            }
            List<Figure> parties = parties(sentence, token);
            if (parties.size() > 1 && !figures(sentence, token.index()).isEmpty()) {
                discourse.add(new Trace(parties, MentionKind.NAME, sentence.index(), token.index(), token.index(),
                        token.index(), Grammar.role(sentence, token), true));
            }
        }
    }

    /** States that the phrase headed by the token cannot stand for, since another part of its clause does. */
    Set<String> excluded(ParsedSentence sentence, Token token) {
        Optional<Token> verb = Grammar.governor(sentence, top(sentence, token));
        if (verb.isEmpty()) {
            return Set.of();
        }
        Set<String> countries = new HashSet<>();
        Token own = Grammar.firstConjunct(sentence, top(sentence, token));
        boolean subject = own.relation().startsWith("nsubj");
        List<Token> arguments = new ArrayList<>(Grammar.arguments(sentence, verb.get()));
        if (sentence.child(verb.get(), "nsubj", "nsubjpass").isEmpty()) {
            Grammar.understood(sentence, verb.get()).ifPresent(arguments::add);
        }
        for (Token argument : arguments) {
            if (argument.index() == own.index()) {
                continue;
            }
            boolean agent = argument.relation().startsWith("nsubj")
                    || argument.relation().equals("pobj")
                    && sentence.head(argument).filter(p -> p.relation().equals("agent")).isPresent();
            if (!subject && !agent) {
                continue; // "deliver Mr Zelaya to the courts": his own country's
            }
            String preposition = argument.relation().equals("pobj")
                    ? sentence.head(argument).map(Grammar::lower).orElse("")
                    : "";
            if (Set.of("in", "at", "during", "on", "after", "before", "under", "over").contains(preposition)) {
                continue;
            }
            for (Figure figure : stated(sentence, argument)) {
                if (figure.country != null && acts(figure)) {
                    countries.add(figure.country);
                }
            }
        }
        return countries;
    }

    /**
     * States that whoever is meant by the token is told to find fault with: "the ministry said that France had violated
     * the treaty".
     */
    Set<String> reproached(ParsedSentence sentence, Token token) {
        Optional<Token> verb = Grammar.governor(sentence, top(sentence, token));
        Set<String> countries = new HashSet<>();
        for (Token said : verb.map(v -> sentence.children(v, "ccomp")).orElse(List.of())) {
            Optional<Token> subject = sentence.child(said, "nsubj");
            if (said.index() > verb.get().index() && subject.isPresent() && lexicon.isFault(said.lemma())
                    && sentence.child(said, "neg").isEmpty()) {
                for (Figure figure : stated(sentence, subject.get())) {
                    if (figure.country != null && acts(figure)) {
                        countries.add(figure.country);
                    }
                }
            }
        }
        return countries;
    }

    /** Whether what is done to the figure is done to its state. */
    private static boolean acts(Figure figure) {
        return !figure.isPerson() || figure.office != null || figure.function.startsWith("head-of")
                || figure.function.equals("envoy") || figure.function.equals("foreign-minister");
    }

    /** The head of the whole phrase that the token is only a part of. */
    Token top(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            Token above = sentence.token(at.head());
            boolean part = Set.of("compound", "nmod", "poss", "appos").contains(at.relation()) && above.isNoun();
            if (!part) {
                break;
            }
            at = above;
        }
        return at;
    }

    /** Countries of those the person stands against in its clause: excluded ones and those of resolved fellows. */
    Set<String> opposed(ParsedSentence sentence, Token token) {
        Set<String> countries = new HashSet<>(excluded(sentence, token));
        for (Figure fellow : fellows(sentence, top(sentence, token))) {
            if (fellow.country != null && acts(fellow)) {
                countries.add(fellow.country);
            }
        }
        return countries;
    }

    /** The actors a phrase names outright: by its name, or by a state's name or adjective within it. */
    private List<Figure> stated(ParsedSentence sentence, Token head) {
        Named named = nameAt(sentence.index(), head.index());
        if (named != null) {
            return named.figure() == null || memo.getOrDefault(key(sentence.index(), head.index()), List.of()).isEmpty()
                    ? List.of()
                    : List.of(named.figure());
        }
        Noun noun = lexicon.noun(head.lemma());
        if (noun == null && lexicon.noun(Grammar.lower(head)) == null) {
            return List.of();
        }
        if (noun != null && noun.sort() == Noun.Sort.MISSION
                && sentence.child(head, "det").filter(d -> d.lemma().equals("the")).isPresent()) {
            return figures(sentence, head.index());
        }
        for (int i = Grammar.first(sentence, head); i < head.index(); i++) {
            Named within = nameCovering(sentence.index(), i);
            if (within != null && within.figure() != null) {
                return List.of(within.figure());
            }
        }
        return List.of();
    }

    /** The actors already tied to other arguments of the verb that governs the token. */
    Set<Figure> fellows(ParsedSentence sentence, Token token) {
        Optional<Token> verb = Grammar.governor(sentence, token);
        if (verb.isEmpty()) {
            return Set.of();
        }
        Set<Figure> fellows = new HashSet<>();
        for (Token argument : Grammar.arguments(sentence, verb.get())) {
            if (argument.index() != token.index()) {
                fellows.addAll(memo.getOrDefault(key(sentence.index(), argument.index()), List.of()));
            }
        }
        if (sentence.child(verb.get(), "nsubj", "nsubjpass").isEmpty()) {
            Grammar.understood(sentence, verb.get()).filter(subject -> subject.index() < token.index())
                    .ifPresent(subject -> fellows.addAll(
                            memo.getOrDefault(key(sentence.index(), subject.index()), List.of())));
        }
        return fellows;
    }

    /** The state "there" points to right behind the noun: "an official there". */
    @Nullable String there(ParsedSentence sentence, Token head) {
        if (sentence.children(head, "advmod").stream().noneMatch(t -> Grammar.lower(t).equals("there"))) {
            return null;
        }
        return discourse.lastNamedOrOrgan(sentence.index(), head.index());
    }

    Span span(ParsedSentence sentence, int first, int last) {
        return sentence.span(first, last);
    }
}
