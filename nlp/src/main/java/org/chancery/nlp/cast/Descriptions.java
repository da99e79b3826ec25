package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Finds whom a description means: "the ambassador", "elite Ecuadorian police", "the South American country". */
final class Descriptions {

    private static final Set<String> SOIL = Set.of("police", "army", "court", "legislature", "opposition", "soldier", "armed",
            "legislator", "judge", "spy");

    private static final Set<String> COUNTS = Set.of("group", "number", "dozen", "dozens", "hundred", "hundreds",
            "thousand", "thousands", "million", "millions", "handful", "majority", "unit", "squad", "band", "score", "scores",
            "couple", "bulk", "rest", "last", "half", "most", "some", "many", "several", "none", "all", "few", "each",
            "column", "contingent", "remainder", "team", "string", "wave", "mob", "crowd", "tens", "part");

    private final Resolver resolver;
    private final DescriptionReader reader;
    private final Pairs pairs;
    private final Collectives collectives;
    private final PersonDescriptions persons;
    private final BodyDescriptions bodies;

    Descriptions(Resolver resolver) {
        this.resolver = resolver;
        this.reader = new DescriptionReader(resolver.lexicon, resolver);
        this.pairs = new Pairs(resolver);
        this.collectives = new Collectives(resolver);
        this.persons = new PersonDescriptions(resolver);
        this.bodies = new BodyDescriptions(resolver);
    }

    static boolean onSoil(Noun noun) {
        return SOIL.contains(noun.function());
    }

    /** Whom the phrase means that {@code head} heads. */
    List<Figure> describe(ParsedSentence sentence, Token head) {
        if (head.tag().equals("JJ") && !Grounds.stands(sentence, head) || absorbed(sentence, head)) {
            return List.of();
        }
        List<Figure> pair = pairs.find(sentence, head);
        if (pair.isEmpty()) {
            pair = collectives.find(sentence, head);
        }
        if (!pair.isEmpty()) {
            resolver.record(pair, MentionKind.NOMINAL, sentence, Grammar.first(sentence, head), head.index(), head);
            return pair;
        }
        List<Figure> counted = counted(sentence, head);
        if (!counted.isEmpty()) {
            Token of = sentence.child(head, "prep").orElse(head);
            int last = sentence.child(of, "pobj").orElse(of).index();
            resolver.record(counted, MentionKind.NOMINAL, sentence, Grammar.first(sentence, head), last, head);
            return counted;
        }
        Description description = reader.read(sentence, head);
        if (description == null) {
            thing(sentence, head);
            return List.of();
        }
        List<Figure> found = find(sentence, head, description);
        if (!found.isEmpty()) {
            int last = head.index();
            if (description.role().contains(" of ")) {
                last = Math.min(sentence.size() - 1, head.index() + description.role().split(" of ", 2)[1]
                        .split(" ").length + 1);
            }
            resolver.record(found, MentionKind.NOMINAL, sentence, description.first(), last, head);
        } else {
            thing(sentence, head);
        }
        return found;
    }

    /** Keeps in mind a thing that "it" may mean, so that it is not taken for an actor. */
    private void thing(ParsedSentence sentence, Token head) {
        Trace.Role role = Grammar.role(sentence, head);
        if (head.isNoun() && (role == Trace.Role.SUBJECT || role == Trace.Role.OBJECT)
                && !head.name().endsWith("-DATE") && !head.name().endsWith("-TIME")) {
            resolver.discourse.add(new Trace(List.of(), MentionKind.NOMINAL, sentence.index(), head.index(), head.index(),
                    head.index(), role, head.tag().endsWith("S")));
        }
    }

    /** "hundreds of protesters", "a group of elite police", "one of them": those counted are meant. */
    private List<Figure> counted(ParsedSentence sentence, Token head) {
        boolean number = head.tag().equals("CD") || head.tag().equals("DT") || head.name().endsWith("-CARDINAL");
        if (!number && !COUNTS.contains(head.lemma()) && !COUNTS.contains(Grammar.lower(head))) {
            return List.of();
        }
        for (Token preposition : sentence.children(head, "prep")) {
            if (Grammar.lower(preposition).equals("of")) {
                for (Token object : sentence.children(preposition, "pobj")) {
                    List<Figure> found = resolver.parties(sentence, object);
                    Named named = resolver.nameAt(sentence.index(), object.index());
                    if (named == null || named.isPerson()) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** Whether the word is only part of a longer noun or of what is said before a name. */
    private boolean absorbed(ParsedSentence sentence, Token token) {
        if (token.head() < 0) {
            return false;
        }
        Token above = sentence.token(token.head());
        String relation = token.relation();
        if (relation.equals("compound") || relation.equals("nmod")) {
            Named named = resolver.nameCovering(sentence.index(), above.index());
            if (named != null && named.isPerson() && token.index() < named.first()) {
                return true;
            }
            Noun noun = resolver.lexicon.noun(token.lemma());
            if (noun == null) {
                noun = resolver.lexicon.noun(DescriptionReader.words(sentence,
                        Grammar.first(sentence, token), token.index(), true));
            }
            if (noun == null || noun.sort() == Noun.Sort.PERSON || noun.sort() == Noun.Sort.STATE
                    || noun.sort() == Noun.Sort.CROWD || noun.sort() == Noun.Sort.BODY) {
                return noun == null || !noun.lemma().equals("opposition");
            }
            for (int k = Grammar.first(sentence, above); k <= token.index(); k++) {
                if (resolver.lexicon.noun(DescriptionReader.words(sentence, k, above.index(), true)) != null) {
                    return true;
                }
            }
        }
        if (relation.equals("pobj") && above.lemma().equals("of") && above.head() >= 0 && above.head() == token.index() - 2) {
            String whole = sentence.token(above.head()).lemma() + " of " + token.lemma();
            return resolver.lexicon.noun(whole) != null;
        }
        return false;
    }

    private List<Figure> find(ParsedSentence sentence, Token head, Description description) {
        Figure beside = beside(sentence, head, description);
        if (beside != null) {
            tell(beside, description);
            return List.of(beside);
        }
        Description full = inherit(sentence, head, description);
        Predicate<String> fits = fits(sentence, head);
        return switch (full.noun().sort()) {
            case STATE -> bodies.state(sentence, head, full, fits);
            case ORGAN -> bodies.organ(sentence, head, full, fits);
            case MISSION -> bodies.mission(sentence, head, full, fits);
            case BODY -> bodies.body(full);
            case PERSON, CROWD -> full.plural() || full.noun().sort() == Noun.Sort.CROWD
                    ? persons.group(sentence, head, full, fits)
                    : persons.single(sentence, head, full, fits);
        };
    }

    private Predicate<String> fits(ParsedSentence sentence, Token head) {
        Set<String> excluded = resolver.excluded(sentence, head);
        return country -> !excluded.contains(country);
    }

    /** "the Ecuadorian police and military": what stands before the first noun goes for the second. */
    private Description inherit(ParsedSentence sentence, Token head, Description own) {
        if (!head.relation().equals("conj") || own.ownCountry() != null
                || own.article() != Description.Article.NONE && own.article() != Description.Article.DEFINITE) {
            return own;
        }
        Token before = Grammar.firstConjunct(sentence, head);
        if (before.index() == head.index() || own.noun().lemma().startsWith("embassy") || own.article() == Description.Article.DEFINITE) {
            return own;
        }
        Description other = reader.read(sentence, before);
        if (other == null) {
            return own;
        }
        List<Figure> earlier = resolver.figures(sentence, before.index());
        String country = other.ownCountry() != null ? other.ownCountry()
                : earlier.isEmpty() ? null : earlier.get(0).country;
        return new Description(own.noun(), own.role(), own.sentence(), own.first(), own.head(), own.plural(),
                other.article(), country, other.owners(), own.host() == null ? other.host() : own.host(), own.place(),
                own.former(), own.other(), own.foreign(), own.words());
    }

    /** The person or body that is named right beside the description, or that it is said of. */
    private @Nullable Figure beside(ParsedSentence sentence, Token head, Description description) {
        boolean single = !description.plural();
        for (Token child : sentence.children(head, "appos")) {
            Figure named = named(sentence, child, single);
            if (named != null) {
                return named;
            }
            for (Token deeper : sentence.children(child, "appos")) {
                Figure below = named(sentence, deeper, single);
                if (below != null) {
                    return below;
                }
            }
        }
        if (head.head() < 0) {
            return null;
        }
        Token above = sentence.token(head.head());
        boolean negated = above.isVerb() && sentence.child(above, "neg").isPresent();
        if (head.relation().equals("appos")) {
            Figure named = named(sentence, above, single);
            if (named != null) {
                return named;
            }
            if (single && above.isNoun()) {
                List<Figure> found = resolver.figures(sentence, above.index());
                if (found.size() == 1 && found.get(0).isPerson() == (description.noun().sort() == Noun.Sort.PERSON)) {
                    return found.get(0);
                }
            }
        }
        if (single && !negated && head.relation().equals("attr") && above.lemma().matches("be|become|remain")) {
            Token subject = sentence.child(above, "nsubj").orElse(null);
            if (subject != null && subject.index() < head.index() && !subject.tag().equals("EX")) {
                List<Figure> found = resolver.figures(sentence, subject.index());
                if (found.size() == 1 && found.get(0).isPerson() && description.noun().sort() == Noun.Sort.PERSON) {
                    return found.get(0);
                }
            }
        }
        if (single && head.relation().equals("pobj") && above.lemma().equals("as") && above.head() >= 0
                && description.noun().sort() == Noun.Sort.PERSON) {
            Token verb = sentence.token(above.head());
            Token doer = verb.isVerb() ? Grammar.subject(sentence, verb).orElse(null) : null;
            if (doer != null && verb.isVerb()) {
                List<Figure> found = resolver.figures(sentence, doer.index());
                return found.size() == 1 && found.get(0).isPerson() ? found.get(0) : null;
            }
        }
        return null;
    }

    private @Nullable Figure named(ParsedSentence sentence, Token token, boolean single) {
        Named named = resolver.nameAt(sentence.index(), token.index());
        if (named == null || named.figure() == null || !single) {
            return null;
        }
        Figure figure = named.figure();
        boolean place = named.hit() != null && named.hit().country() != null;
        return place ? null : figure;
    }

    private void tell(Figure figure, Description description) {
        String country = description.ownCountry();
        boolean relative = description.noun().lemma().matches("rival|opponent|critic|victim|guest|friend|counterpart");
        if (country != null && !relative) {
            figure.belongsTo(country);
        }
        if (figure.isPerson()) {
            Introductions.take(figure, description.noun(), description.role(), description.former());
            if (description.host() != null && figure.host == null) {
                figure.host = description.host();
            }
            boolean international = description.noun().sector().equals("IGO")
                    || description.owners().stream().anyMatch(owner -> owner.kind == ActorKind.ORGANIZATION);
            if (international && figure.country == null) {
                figure.sectors.add("IGO");
            }
            if (figure.country == null && !international && !description.foreign()
                    && Set.of("GOV", "MIL", "COP", "LEG").contains(description.noun().sector())) {
                ParsedSentence sentence = resolver.text.sentences().get(description.sentence());
                Set<String> others = resolver.opposed(sentence, sentence.token(description.head()));
                figure.guess(persons.guess(sentence, sentence.token(description.head()), description,
                        c -> !others.contains(c)));
            }
        } else if (!description.noun().sector().isEmpty()) {
            figure.sectors.add(description.noun().sector());
        }
    }

    /** "the Brazilians", "an Iraqi": people told by their state alone. */
    List<Figure> national(ParsedSentence sentence, Token head, Named named) {
        String country = Objects.requireNonNull(Objects.requireNonNull(named.hit()).country());
        int first = Grammar.first(sentence, head);
        String word = head.form();
        boolean definite = Grammar.lower(sentence.token(first)).equals("the");
        boolean plural = head.tag().endsWith("S") || definite && word.matches(".*(ese|ish|ch|iss)")
                && !head.tag().equals("NN");
        List<Figure> found = new ArrayList<>();
        if (plural) {
            Figure people = persons.people(country, sentence.span(first, head.index()).in(resolver.text.text()), "national");
            people.sectors.remove("");
            found.add(people);
        } else {
            Figure known = definite ? persons.lastOf(sentence, head, country) : null;
            if (known == null && definite) {
                known = persons.ofUntoldState(sentence, head);
                if (known != null) {
                    known.belongsTo(country);
                }
            }
            if (known == null) {
                known = resolver.troupe.person(sentence.span(first, head.index()).in(resolver.text.text()));
                known.belongsTo(country);
                known.lemmas.add("national");
            }
            found.add(known);
        }
        resolver.record(found, MentionKind.NOMINAL, sentence, first, head.index(), head);
        return found;
    }
}
