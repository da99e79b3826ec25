package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Finds words that look like persons' names in one sentence. */
final class PersonRuns {

    private static final Set<String> PARTICLES = Set.of("al", "bin", "ibn", "de", "da", "del", "della", "di", "do", "dos",
            "van", "von", "der", "den", "la", "le", "el", "ul", "y", "abu", "bint", "af", "ter", "zu");

    private final Lexicon lexicon;
    private final Lore lore;

    PersonRuns(Lexicon lexicon, Lore lore) {
        this.lexicon = lexicon;
        this.lore = lore;
    }

    List<PersonRun> in(ParsedSentence sentence, boolean headline) {
        List<PersonRun> runs = new ArrayList<>();
        int n = sentence.size();
        for (int i = 0; i < n; i++) {
            Token token = sentence.token(i);
            if (!token.isProperNoun() && !(isPerson(token) && capital(token))) {
                continue;
            }
            int end = end(sentence, i);
            PersonRun run = run(sentence, i, end, headline);
            if (run != null) {
                runs.add(run);
            }
            i = end;
        }
        return runs;
    }

    private static boolean isPerson(Token token) {
        return token.name().endsWith("-PERSON");
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().charAt(0));
    }

    /** Last token of the stretch of name words that begins at {@code from}. */
    private static int end(ParsedSentence sentence, int from) {
        int end = from;
        while (end + 1 < sentence.size()) {
            Token next = sentence.token(end + 1);
            Token last = sentence.token(end);
            boolean fresh = next.name().startsWith("B-PERSON") || next.name().startsWith("U-PERSON");
            if ((next.isProperNoun() || (isPerson(next) && capital(next)))
                    && !(fresh && isPerson(last) && next.head() != last.head() && last.head() != next.index())) {
                end++;
            } else if (end + 2 < sentence.size() && joins(sentence, end + 1)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    /** Whether a hyphen or a particle in the middle of a name holds its two sides together. */
    private static boolean joins(ParsedSentence sentence, int at) {
        Token mark = sentence.token(at);
        Token after = sentence.token(at + 1);
        boolean particle = PARTICLES.contains(Grammar.lower(mark)) && (isPerson(mark) || mark.tag().startsWith("NN"));
        boolean hyphen = mark.form().equals("-") && mark.span().end() == after.span().start();
        return (particle || hyphen) && (after.isProperNoun() || after.form().equals("-")
                || (hyphen && isPerson(after)));
    }

    private @Nullable PersonRun run(ParsedSentence sentence, int from, int to, boolean headline) {
        int first = from;
        Title title = null;
        for (int i = from + 1; i <= to; i++) {
            boolean opens = sentence.token(i).name().equals("B-PERSON") || sentence.token(i).name().equals("U-PERSON");
            if (opens && !isPerson(sentence.token(i - 1)) && !sentence.token(i - 1).form().equals("-")
                    && lexicon.gender(sentence.token(i - 1).form()) == Gender.UNKNOWN) {
                first = i;
                title = lexicon.title(sentence.token(i - 1).form());
                break;
            }
        }
        // what stands before the name proper: states, titles, "Foreign Secretary"
        boolean moved = true;
        while (moved && first < to) {
            moved = false;
            Lore.Hit hit = isPerson(sentence.token(first)) && first + 1 <= to && isPerson(sentence.token(first + 1))
                    ? null
                    : lore.longest(sentence, first);
            if (hit != null && first + hit.tokens() <= to && hit.sort() != Lore.Hit.Sort.CAPITAL) {
                first += hit.tokens();
                moved = true;
                continue;
            }
            Title here = lexicon.title(sentence.token(first).form());
            if (here != null && !(here.function().isEmpty() && here.gender() == Gender.UNKNOWN
                    && lexicon.gender(sentence.token(first).form()) != Gender.UNKNOWN)) {
                title = here;
                first++;
                moved = true;
                continue;
            }
            for (int k = Math.min(to - 1, first + 3); k > first; k--) {
                Title later = lexicon.title(sentence.token(k).form());
                if (later != null && !isPerson(sentence.token(first))) {
                    title = later;
                    first = k + 1;
                    moved = true;
                    break;
                }
            }
        }
        if (title == null && from > 0) {
            title = lexicon.title(sentence.token(from - 1).form());
            if (title != null && !sentence.dominates(sentence.token(to), sentence.token(from - 1))
                    && sentence.token(from - 1).head() != to) {
                title = null;
            }
        }
        int last = to;
        // a family name ends the run: "Obama administration", "Maduro Government" are described, not named
        while (last > first && lexicon.noun(Grammar.lower(sentence.token(last))) != null
                && !isPerson(sentence.token(last))) {
            last--;
        }
        List<String> parts = new ArrayList<>();
        boolean person = false;
        boolean other = false;
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            person |= isPerson(token);
            other |= !isPerson(token) && !token.name().equals("O");
            if (!token.form().equals("-") && !token.tag().equals("HYPH")) {
                parts.add(Fold.fold(token.form()));
            }
        }
        if (parts.isEmpty()) {
            return null;
        }
        String written = written(sentence, first, last);
        boolean named = parts.size() > 1 && !lore.posts(written).isEmpty();
        boolean given = parts.size() > 1 && !other && lexicon.gender(parts.get(0)) != Gender.UNKNOWN;
        boolean sure = !headline && (person || title != null || named || given)
                || headline && (named || (person && parts.size() > 1) || title != null);
        if (lexicon.noun(parts.get(parts.size() - 1)) != null && !person) {
            sure = false;
        }
        Lore.Hit whole = lore.longest(sentence, first);
        if (whole != null && whole.tokens() == last - first + 1 && title == null && !(person && parts.size() > 1)) {
            sure = false;
        }
        return new PersonRun(sentence.index(), first, last, head(sentence, first, last), parts, written, title, sure);
    }

    /** The words of the stretch as written. */
    static String written(ParsedSentence sentence, int first, int last) {
        StringBuilder name = new StringBuilder();
        for (int i = first; i <= last; i++) {
            Token token = sentence.token(i);
            if (i > first && token.span().start() > sentence.token(i - 1).span().end()) {
                name.append(' ');
            }
            name.append(token.form());
        }
        return name.toString();
    }

    /** The token of the stretch that hangs on a token outside it. */
    static int head(ParsedSentence sentence, int first, int last) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.token(i);
            if ((token.head() < first || token.head() > last) && !token.relation().equals("punct")
                    && !token.relation().equals("det") && !token.relation().equals("case")) {
                return i;
            }
        }
        return last;
    }
}
