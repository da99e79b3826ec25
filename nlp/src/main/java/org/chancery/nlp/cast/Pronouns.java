package org.chancery.nlp.cast;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means.
 *
 * <p>Every earlier mention that agrees in number and gender is weighed by how near it is and what part it plays in its
 * clause; the heaviest wins. Words of one clause do not mean one another, except through a possessive or a reflexive.
 */
final class Pronouns {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its", "itself");
    private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
    private static final Set<String> AGAINST_OTHERS = Set.of("expel", "summon", "oust", "eject", "kick", "harass", "storm",
            "attack", "raid", "arrest", "seize", "capture", "detain", "kill", "shoot", "besiege", "ransack", "bomb");

    private static final Set<String> DOCUMENTS = Set.of("application", "suit", "lawsuit", "complaint", "statement",
            "communiqué", "letter", "note", "petition", "filing", "report", "memorandum", "declaration", "message");

    private final Resolver resolver;

    Pronouns(Resolver resolver) {
        this.resolver = resolver;
    }

    List<Figure> resolve(ParsedSentence sentence, Token token) {
        String word = Grammar.lower(token);
        List<Figure> found = reflexive(sentence, token, word);
        if (!found.isEmpty()) {
            resolver.record(found, MentionKind.PRONOUN, sentence, token.index(), token.index(), token);
            return found;
        }
        if (HE.contains(word)) {
            found = person(sentence, token, Gender.MALE);
        } else if (SHE.contains(word)) {
            found = person(sentence, token, Gender.FEMALE);
        } else if (IT.contains(word)) {
            found = body(sentence, token);
        } else if (THEY.contains(word)) {
            found = several(sentence, token);
        } else {
            return List.of();
        }
        if (!found.isEmpty()) {
            resolver.record(found, MentionKind.PRONOUN, sentence, token.index(), token.index(), token);
        }
        return found;
    }

    /** "itself", "themselves": the subject of the clause. */
    private List<Figure> reflexive(ParsedSentence sentence, Token token, String word) {
        if (!word.endsWith("self") && !word.endsWith("selves")) {
            return List.of();
        }
        Optional<Token> verb = Grammar.verb(sentence, token);
        Optional<Token> subject = verb.flatMap(v -> Grammar.understood(sentence, v));
        return subject.isPresent() && subject.get().index() < token.index()
                ? resolver.parties(sentence, subject.get())
                : List.of();
    }

    // ---- he and she ------------------------------------------------------------------------------------------------

    private List<Figure> person(ParsedSentence sentence, Token token, Gender gender) {
        Figure ahead = ahead(sentence, token, gender);
        if (ahead != null) {
            return List.of(ahead);
        }
        Set<Figure> barred = barred(sentence, token);
        Set<Integer> content = PronounClause.content(sentence, token);
        Set<Figure> within = new HashSet<>();
        for (Trace trace : resolver.discourse.traces()) {
            if (trace.sentence() == sentence.index() && trace.kind() != MentionKind.PRONOUN
                    && content.contains(trace.head()) && trace.figures().size() == 1) {
                within.add(trace.figure());
            }
        }
        barred = union(barred, within);
        Trace best = null;
        double bestScore = -100;
        for (Trace trace : resolver.discourse.traces()) {
            if (trace.figures().size() != 1 || !behind(trace, sentence, token, 4)) {
                continue;
            }
            Figure figure = trace.figure();
            if (!figure.isPerson() || !figure.gender.fits(gender) || barred.contains(figure)) {
                continue;
            }
            double score = salience(trace, sentence, token);
            if (figure.gender == Gender.UNKNOWN) {
                score -= 1;
            }
            if (figure.person == null && trace.kind() == MentionKind.NOMINAL && vague(trace)) {
                score -= 4;
            }
            if (trace.kind() != MentionKind.PRONOUN && content.contains(trace.head()) && trace.sentence() == sentence.index()) {
                continue;
            }
            if (trace.kind() == MentionKind.PRONOUN && figure.gender == gender) {
                score += 1;
            }
            if (score > bestScore) {
                bestScore = score;
                best = trace;
            }
        }
        if (best == null) {
            return List.of();
        }
        if (best.figure().gender == Gender.UNKNOWN) {
            best.figure().gender = gender;
        }
        return List.of(best.figure());
    }

    private static Set<Figure> union(Set<Figure> some, Set<Figure> others) {
        Set<Figure> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }

    /** "a man", "any diplomat": too vague to be spoken of on. */
    private boolean vague(Trace trace) {
        Token first = resolver.text.sentences().get(trace.sentence()).token(trace.first());
        return first.tag().equals("DT") && !Set.of("the", "this", "that").contains(Grammar.lower(first))
                || first.tag().startsWith("NN");
    }

    /** "As he left Canberra, the ambassador said": a pronoun in a clause put first means the subject that follows. */
    private @Nullable Figure ahead(ParsedSentence sentence, Token token, Gender gender) {
        Optional<Token> verb = Grammar.verb(sentence, token);
        if (verb.isEmpty()) {
            return null;
        }
        Token clause = verb.get();
        for (int steps = 0; steps < 6 && clause.head() >= 0; steps++) {
            if (clause.relation().equals("advcl") || clause.relation().equals("pcomp")) {
                Token main = sentence.token(clause.head());
                if (main.isVerb() && main.index() > clause.index()) {
                    Optional<Token> subject = Grammar.subject(sentence, main);
                    if (subject.isPresent() && subject.get().index() > token.index()
                            && !subject.get().tag().startsWith("PRP")
                            && subject.get().index() > clause.index()) {
                        Named named = resolver.nameAt(sentence.index(), subject.get().index());
                        if (named != null && named.isPerson() && named.figure() != null
                                && named.figure().gender.fits(gender)) {
                            return named.figure();
                        }
                        if (named == null) {
                            List<Figure> found = resolver.figures(sentence, subject.get().index());
                            if (found.size() == 1 && found.get(0).isPerson() && found.get(0).gender.fits(gender)) {
                                return found.get(0);
                            }
                        }
                    }
                }
            }
            clause = sentence.token(clause.head());
        }
        return null;
    }

    // ---- it --------------------------------------------------------------------------------------------------------

    private List<Figure> body(ParsedSentence sentence, Token token) {
        Figure fronted = fronted(sentence, token);
        if (fronted == null) {
            fronted = author(sentence, token);
        }
        if (fronted != null) {
            return List.of(fronted);
        }
        Optional<Token> governor = Grammar.governor(sentence, token);
        boolean subject = token.relation().startsWith("nsubj");
        boolean possessive = token.tag().equals("PRP$");
        if (subject && governor.isPresent() && PronounClause.isEmpty(sentence, governor.get(), token)) {
            return List.of();
        }
        Set<Figure> barred = barred(sentence, token);
        Set<String> excluded = excluded(sentence, token);
        boolean acting = subject && governor.isPresent() && !governor.get().lemma().equals("be")
                && !token.relation().equals("nsubjpass");
        boolean owning = possessive && owned(sentence, token);
        Trace best = null;
        double bestScore = -100;
        for (Trace trace : resolver.discourse.traces()) {
            if (!behind(trace, sentence, token, 3) || trace.figures().size() > 1) {
                continue;
            }
            double score = salience(trace, sentence, token);
            if (trace.isThing()) {
                if ((acting || owning) && !anyState(trace) || trace.plural()) {
                    continue;
                }
                score += subject ? -1 : 0;
            } else {
                Figure figure = trace.figure();
                if (figure.isPerson() || barred.contains(figure)
                        || figure.kind == ActorKind.GROUP && figure.plural && !collective(figure)) {
                    continue;
                }
                if (figure.country != null && excluded.contains(figure.country)) {
                    continue;
                }
                if (trace.role() == Trace.Role.MODIFIER) {
                    score -= 4;
                }
                if (figure.kind == ActorKind.ORGAN && figure.plural) {
                    score -= 9;
                }
                boolean passing = !subject && !possessive;
                if (passing && trace.sentence() < sentence.index()
                        && (figure.kind == ActorKind.STATE || figure.kind == ActorKind.ORGANIZATION)) {
                    continue; // "welcomed it", "cannot forbid it": the thing, not the state
                }
            }
            if (score > bestScore) {
                bestScore = score;
                best = trace;
            }
        }
        if (best == null) {
            return personal(sentence, token, excluded, acting || owning);
        }
        return best.isThing() ? List.of() : best.figures();
    }

    /** "Calling it interference in its affairs, the ministry accused": the participle's subject follows. */
    private @Nullable Figure fronted(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < 8; steps++) {
            at = sentence.token(at.head());
            if (at.relation().equals("advcl") && at.tag().matches("VBG|VBN")
                    && sentence.children(at, "nsubj", "nsubjpass", "mark").isEmpty()) {
                Token main = sentence.token(Math.max(0, at.head()));
                Optional<Token> subject = Grammar.subject(sentence, main);
                if (main.isVerb() && main.index() > at.index() && subject.isPresent()
                        && subject.get().index() > token.index()) {
                    List<Figure> found = resolver.figures(sentence, subject.get().index());
                    return found.size() == 1 && !found.get(0).isPerson() ? found.get(0) : null;
                }
            }
        }
        return null;
    }

    /** "The application … It alleges": a document speaks for the party that wrote it. */
    private @Nullable Figure author(ParsedSentence sentence, Token token) {
        if (!PronounClause.speaks(sentence, token) || sentence.index() == 0) {
            return null;
        }
        ParsedSentence before = resolver.text.sentences().get(sentence.index() - 1);
        boolean document = before.tokens().stream().anyMatch(t -> t.relation().startsWith("nsubj")
                && DOCUMENTS.contains(t.lemma()) && before.head(t).filter(h -> h.relation().equals("root")).isPresent());
        if (!document) {
            return null;
        }
        Set<String> spokenOf = new HashSet<>();
        for (int i = token.index() + 1; i < sentence.size(); i++) {
            Named named = resolver.nameCovering(sentence.index(), i);
            if (named != null && named.hit() != null && named.hit().country() != null) {
                spokenOf.add(named.hit().country());
            }
        }
        List<String> likely = resolver.discourse.dominant(sentence.index(), token.index(), c -> !spokenOf.contains(c));
        return likely.isEmpty() ? null : resolver.troupe.state(likely.get(0));
    }

    /** With only a leader to look back on, "it" means the state. */
    private List<Figure> personal(ParsedSentence sentence, Token token, Set<String> excluded, boolean sure) {
        if (!sure) {
            return List.of();
        }
        String country = resolver.discourse.focus(sentence.index(), token.index(), false, c -> !excluded.contains(c));
        return country == null ? List.of() : List.of(resolver.troupe.state(country));
    }

    /** "any state", "no government": what is said of it is said of no state in particular. */
    private boolean anyState(Trace trace) {
        Token head = resolver.text.sentences().get(trace.sentence()).token(trace.head());
        Noun noun = resolver.lexicon.noun(head.lemma());
        return noun != null && (noun.sort() == Noun.Sort.STATE || noun.sort() == Noun.Sort.ORGAN);
    }

    private static boolean collective(Figure figure) {
        return figure.lemmas.stream().anyMatch(l -> l.matches("crowd|mob|opposition|team|delegation|militia|resistance"));
    }

    /** Whether what is possessed can be had by actors only: an ambassador, a government, its soil. */
    private boolean owned(ParsedSentence sentence, Token token) {
        return sentence.head(token)
                .filter(head -> resolver.lexicon.noun(head.lemma()) != null
                        || Set.of("sovereignty", "territory", "soil", "border", "affair", "troop", "policy", "embargo",
                                "frontier", "law", "capital", "flag", "decision", "airspace", "election",
                                "independence", "intention", "history", "economy", "forces").contains(head.lemma()))
                .isPresent();
    }

    private Set<String> excluded(ParsedSentence sentence, Token token) {
        if (!token.tag().equals("PRP$")) {
            return resolver.excluded(sentence, token);
        }
        // who expels "its ambassador" expels another's
        Optional<Token> owned = sentence.head(token);
        if (owned.isEmpty() || !owned.get().relation().equals("dobj") && !owned.get().relation().equals("dative")) {
            return Set.of();
        }
        Optional<Token> verb = Grammar.governor(sentence, owned.get());
        Noun noun = resolver.lexicon.noun(owned.get().lemma());
        if (verb.isEmpty() || noun == null || !AGAINST_OTHERS.contains(verb.get().lemma())
                || noun.sort() != Noun.Sort.PERSON && noun.sort() != Noun.Sort.MISSION) {
            return Set.of();
        }
        Set<String> countries = new HashSet<>();
        Grammar.subject(sentence, verb.get()).ifPresent(subject -> resolver.figures(sentence, subject.index())
                .forEach(figure -> countries.add(String.valueOf(figure.country))));
        return countries;
    }

    // ---- they ------------------------------------------------------------------------------------------------------

    private List<Figure> several(ParsedSentence sentence, Token token) {
        Set<Figure> barred = barred(sentence, token);
        Trace best = null;
        double bestScore = -100;
        for (Trace trace : resolver.discourse.traces()) {
            if (!behind(trace, sentence, token, 3)) {
                continue;
            }
            if (trace.isThing()) {
                double score = trace.plural() && !PronounClause.speaks(sentence, token) ? salience(trace, sentence, token) - 1 : -200;
                if (score > bestScore) {
                    bestScore = score;
                    best = trace;
                }
                continue;
            }
            boolean many = trace.figures().size() > 1;
            Figure figure = trace.figure();
            boolean several = many || figure.plural || figure.kind == ActorKind.GROUP;
            if (!several && (figure.isPerson() || figure.kind.isMission()) || barred.contains(figure)) {
                continue;
            }
            double score = salience(trace, sentence, token) + (many ? 2 : 0) - (several ? 0 : 7);
            if (trace.role() == Trace.Role.MODIFIER) {
                score -= 6;
            }
            if (score > bestScore) {
                bestScore = score;
                best = trace;
            }
        }
        return best == null ? List.of() : best.figures();
    }

    // ---- all -------------------------------------------------------------------------------------------------------

    private boolean behind(Trace trace, ParsedSentence sentence, Token token, int reach) {
        int back = sentence.index() - trace.sentence();
        return back >= 0 && back <= reach && (back > 0 || trace.head() < token.index())
                && (back == 0 || !resolver.discourse.headline(trace.sentence()) || back <= 1);
    }

    /** The figures that the other words of the pronoun's own clause mean. */
    private Set<Figure> barred(ParsedSentence sentence, Token token) {
        if (token.tag().equals("PRP$") || Grammar.lower(token).endsWith("self") || Grammar.lower(token).endsWith("selves")) {
            // "X and his lawyer": fine; "his rival" is settled by the noun
            return Set.of();
        }
        return resolver.fellows(sentence, token);
    }

    private double salience(Trace trace, ParsedSentence sentence, Token token) {
        int back = sentence.index() - trace.sentence();
        double score = -6.0 * back;
        if (back > 0 && resolver.discourse.paragraph(trace.sentence()) != resolver.discourse.paragraph(sentence.index())) {
            score -= 2;
        }
        if (resolver.discourse.headline(trace.sentence())) {
            score -= 4;
        }
        Trace.Role own = Grammar.role(sentence, token);
        ParsedSentence there = resolver.text.sentences().get(trace.sentence());
        Token head = there.token(trace.head());
        boolean agent = trace.role() == Trace.Role.SUBJECT && head.relation().equals("pobj");
        boolean object = own == Trace.Role.OBJECT || own == Trace.Role.OBLIQUE
                || token.relation().equals("nsubjpass");
        score += switch (trace.role()) {
            case SUBJECT -> agent ? 2.5 : object && !token.tag().equals("PRP$") && back == 0 ? 3.5 : 5;
            case OBJECT -> object ? 4 : 2.5;
            case OBLIQUE -> 0.8;
            case POSSESSOR -> 0.3;
            case MODIFIER -> -3;
        };
        if (own == Trace.Role.SUBJECT && trace.role() == Trace.Role.SUBJECT && !agent) {
            score += 1;
        }
        if (trace.role() == Trace.Role.SUBJECT && head.head() >= 0
                && there.token(head.head()).relation().equals("root")) {
            score += 1.5;
        }
        if (PronounClause.speaks(sentence, token) && PronounClause.speaks(there, head)) {
            score += 2;
        }
        if (back == 0) {
            score += PronounClause.continues(sentence, trace, token) ? 3 : 0;
            score -= 0.06 * (token.index() - trace.head());
            if (token.tag().equals("PRP$")) {
                Optional<Token> verb = Grammar.verb(sentence, token);
                if (verb.isPresent()) {
                    Optional<Token> subject = Grammar.subject(sentence, verb.get());
                    if (subject.isPresent() && subject.get().index() == trace.head()) {
                        score += 5;
                    }
                }
            }
        } else {
            score -= 0.02 * (there.size() - trace.head());
        }
        if (!trace.isThing()) {
            score += 0.3 * Math.min(6, trace.figure().mentions);
        }
        return score;
    }
}
