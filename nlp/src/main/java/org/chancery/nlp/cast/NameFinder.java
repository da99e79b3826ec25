package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Finds everything a dispatch calls by its name: states, capitals, buildings, organizations, persons. */
final class NameFinder {

    private static final Set<String> NO_BODIES = Set.of("relations", "convention", "conventions", "treaty", "agreement",
            "constitution", "act", "protocol", "accord", "accords", "charter", "sovereignty", "impunity", "rights", "cup",
            "prize", "law", "war", "day", "revolution", "plan", "express", "bible", "koran", "quran", "islam");

    private final Lexicon lexicon;
    private final Lore lore;
    private final PersonRuns personRuns;

    NameFinder(Lexicon lexicon, Lore lore) {
        this.lexicon = lexicon;
        this.lore = lore;
        this.personRuns = new PersonRuns(lexicon, lore);
    }

    /** The names of each sentence, in order. */
    List<List<Named>> find(ParsedText text, LocalDate date, Troupe troupe) {
        List<List<PersonRun>> runs = new ArrayList<>();
        Set<String> countries = new LinkedHashSet<>();
        List<PersonRun> all = new ArrayList<>();
        for (ParsedSentence sentence : text.sentences()) {
            List<PersonRun> found = personRuns.in(sentence, text.isHeadline(sentence));
            runs.add(found);
            all.addAll(found);
            for (int i = 0; i < sentence.size(); i++) {
                Lore.Hit hit = lore.longest(sentence, i);
                if (hit != null) {
                    if (hit.country() != null) {
                        countries.add(hit.country());
                    }
                    i += hit.tokens() - 1;
                }
            }
        }
        People people = new People(troupe, lore, lexicon, date, countries);
        people.learn(all);
        for (ParsedSentence sentence : text.sentences()) {
            aliases(sentence, runs.get(sentence.index()), people);
        }
        // names that stand alone wait until every full name is known
        Set<String> placed = placed(text);
        List<List<Named>> names = new ArrayList<>();
        for (ParsedSentence sentence : text.sentences()) {
            names.add(names(sentence, runs.get(sentence.index()), people, troupe,
                    text.isHeadline(sentence) ? null : placed));
        }
        return names;
    }

    /** "Andrés Manuel López Obrador (AMLO)": the letters name him from there on. */
    private void aliases(ParsedSentence sentence, List<PersonRun> runs, People people) {
        for (PersonRun run : runs) {
            int at = run.last() + 1;
            if (run.sure() && at + 2 < sentence.size() && sentence.token(at).form().equals("(")
                    && sentence.token(at + 2).form().equals(")")
                    && sentence.token(at + 1).form().equals(sentence.token(at + 1).form().toUpperCase(Locale.ROOT))
                    && sentence.token(at + 1).form().length() > 1) {
                Figure figure = people.find(run);
                if (figure != null) {
                    people.alias(sentence.token(at + 1).form(), figure);
                }
            }
        }
    }

    private List<Named> names(
            ParsedSentence sentence, List<PersonRun> runs, People people, Troupe troupe,
            @Nullable Set<String> placed) {
        boolean[] taken = new boolean[sentence.size()];
        List<Named> names = new ArrayList<>();
        for (PersonRun run : runs) {
            Figure figure = covered(sentence, run) ? null : people.find(run);
            if (figure != null) {
                names.add(new Named(run.first(), run.last(), run.head(), figure, null));
                for (int i = run.first(); i <= run.last(); i++) {
                    taken[i] = true;
                }
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (taken[i]) {
                continue;
            }
            Lore.Hit hit = lore.longest(sentence, i);
            if (hit != null && i + hit.tokens() <= sentence.size() && !any(taken, i, i + hit.tokens())) {
                int last = i + hit.tokens() - 1;
                names.add(new Named(i, last, PersonRuns.head(sentence, i, last), figure(hit, troupe), hit));
                for (int k = i; k <= last; k++) {
                    taken[k] = true;
                }
                i = last;
            }
        }
        if (placed != null) {
            bodies(sentence, taken, troupe, names, placed);
        }
        names.sort(Comparator.comparingInt(Named::first));
        return names;
    }

    /** Whether a longer name of the tables covers the run: "King Fahd Causeway", "George Washington University". */
    private boolean covered(ParsedSentence sentence, PersonRun run) {
        Lore.Hit hit = lore.longest(sentence, run.first());
        return hit != null && hit.tokens() > run.last() - run.first() + 1;
    }

    private static boolean any(boolean[] taken, int from, int to) {
        for (int i = from; i < to; i++) {
            if (taken[i]) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure figure(Lore.Hit hit, Troupe troupe) {
        return switch (hit.sort()) {
            case STATE, ADJECTIVE, CAPITAL -> hit.country() == null ? null : troupe.state(hit.country());
            case BUILDING -> {
                String[] parts = hit.function().split("/", 2);
                Figure organ = troupe.organ(hit.name(), parts[0], hit.country());
                organ.sectors.add(parts.length > 1 ? parts[1] : "GOV");
                yield organ;
            }
            case ORGANIZATION -> {
                Figure body = troupe.organization(hit.name());
                String[] parts = hit.function().split("/", 2);
                if (parts.length > 1) {
                    body.sectors.add(parts[1]);
                    body.belongsTo(hit.country());
                } else if (parts[0].equals("news-agency")) {
                    body.sectors.add("JRN");
                    body.belongsTo(hit.country()); // of those that speak for their state the tables tell it
                }
                yield body;
            }
        };
    }

    private static String written(ParsedSentence sentence, int first, int last) {
        return PersonRuns.written(sentence, first, last);
    }

    /** Names that stand after "in" or "at" somewhere: places the tables do not know, not bodies. */
    private static Set<String> placed(ParsedText text) {
        Set<String> placed = new LinkedHashSet<>();
        for (ParsedSentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.relation().equals("pobj") && token.isProperNoun() && token.head() >= 0
                        && Set.of("in", "near", "to", "at").contains(Grammar.lower(sentence.token(token.head())))
                        && token.index() - token.head() == 1) {
                    placed.add(token.form());
                }
            }
        }
        return placed;
    }

    /** Companies, media and other bodies that only the parser knows. */
    private void bodies(ParsedSentence sentence, boolean[] taken, Troupe troupe, List<Named> names,
            Set<String> placed) {
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (taken[i] || !(token.name().equals("B-ORG") || token.name().equals("U-ORG"))) {
                continue;
            }
            int first = token.tag().equals("DT") ? i + 1 : i;
            int last = i;
            while (last + 1 < sentence.size() && (sentence.token(last + 1).name().equals("I-ORG")
                    || sentence.token(last + 1).name().equals("L-ORG"))) {
                last++;
            }
            if (first > last || any(taken, first, last + 1) || !sentence.token(last).isProperNoun()) {
                continue;
            }
            int head = PersonRuns.head(sentence, first, last);
            Noun noun = lexicon.noun(Grammar.lower(sentence.token(head)));
            boolean described = noun != null && noun.sort() != Noun.Sort.BODY
                    || NO_BODIES.contains(Grammar.lower(sentence.token(head))) || placed.contains(written(sentence, first, last));
            if (!described && sentence.token(head).isProperNoun()) {
                String name = written(sentence, first, last);
                names.add(new Named(first, last, head, troupe.organization(name), null));
                for (int k = first; k <= last; k++) {
                    taken[k] = true;
                }
            }
            i = last;
        }
    }
}
