package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The persons a dispatch names: full names first, then the parts of them it goes on with.
 *
 * <p>"Glas" is the "Jorge Glas" of another sentence, whatever the parser takes it for; "Ms Badawi" is no "Raif Badawi".
 */
final class People {

    private final Troupe troupe;
    private final Lore lore;
    private final Lexicon lexicon;
    private final LocalDate date;
    private final Set<String> countries;
    private final Map<Figure, List<String>> parts = new LinkedHashMap<>();
    private final Map<Figure, Integer> lastSeen = new HashMap<>();
    private final Map<String, Figure> aliases = new HashMap<>();

    People(Troupe troupe, Lore lore, Lexicon lexicon, LocalDate date, Set<String> countries) {
        this.troupe = troupe;
        this.lore = lore;
        this.lexicon = lexicon;
        this.date = date;
        this.countries = countries;
    }

    /** Learns all full names of the dispatch, the longest first. */
    void learn(List<PersonRun> runs) {
        List<PersonRun> full = new ArrayList<>();
        for (PersonRun run : runs) {
            if (run.parts().size() > 1 && run.sure()) {
                full.add(run);
            }
        }
        full.sort(Comparator.comparingInt((PersonRun run) -> -run.parts().size()));
        for (PersonRun run : full) {
            Figure known = match(run, true);
            if (known == null) {
                enter(run);
            } else {
                gender(known, run);
            }
        }
    }

    /** A further name the text gives a person: letters in brackets after the full name. */
    void alias(String letters, Figure figure) {
        aliases.put(Fold.fold(letters), figure);
    }

    /** The person the words name; null where they name none. */
    @Nullable Figure find(PersonRun run) {
        Figure known = match(run, false);
        if (known == null && run.sure()) {
            known = enter(run);
        }
        if (known != null) {
            lastSeen.put(known, run.sentence());
            gender(known, run);
        }
        return known;
    }

    private void gender(Figure figure, PersonRun run) {
        if (run.title() != null && figure.gender == Gender.UNKNOWN) {
            figure.gender = run.title().gender();
        }
    }

    private @Nullable Figure match(PersonRun run, boolean learning) {
        Figure alias = aliases.get(run.folded());
        if (alias != null) {
            return alias;
        }
        Figure best = null;
        int bestScore = 0;
        for (Map.Entry<Figure, List<String>> each : parts.entrySet()) {
            int score = score(run.parts(), each.getValue());
            if (score == 0) {
                continue;
            }
            if (run.title() != null && !run.title().gender().fits(each.getKey().gender)) {
                continue;
            }
            int seen = lastSeen.getOrDefault(each.getKey(), -1);
            score = score * 1000 + (learning ? 0 : seen + 1);
            if (score > bestScore) {
                bestScore = score;
                best = each.getKey();
            }
        }
        return best;
    }

    /** How well the words name the one of that full name: 4 the same, 3 its end, 2 first and last, 1 another part. */
    private static int score(List<String> words, List<String> full) {
        if (words.equals(full)) {
            return 4;
        }
        int n = words.size();
        if (n <= full.size() && full.subList(full.size() - n, full.size()).equals(words)) {
            return 3;
        }
        if (n > full.size() && full.size() > 1
                && words.subList(n - full.size(), n).equals(full)) {
            return 3;
        }
        if (n > 1 && full.size() > 1 && words.get(0).equals(full.get(0))
                && words.get(n - 1).equals(full.get(full.size() - 1))) {
            return 2;
        }
        if (n < full.size()) {
            for (int i = 0; i + n <= full.size(); i++) {
                if (full.subList(i, i + n).equals(words) && (n > 1 || words.get(0).length() > 2)) {
                    return 1;
                }
            }
        }
        return 0;
    }

    private Figure enter(PersonRun run) {
        Figure figure = troupe.person(run.written());
        figure.person = run.written();
        parts.put(figure, run.parts());
        figure.gender = run.title() != null && run.title().gender() != Gender.UNKNOWN
                ? run.title().gender()
                : run.parts().size() > 1 ? lexicon.gender(run.parts().get(0)) : Gender.UNKNOWN;
        appoint(figure, run);
        return figure;
    }

    /** What the tables know of the person on the day of the dispatch. */
    private void appoint(Figure figure, PersonRun run) {
        List<Lore.Post> posts = lore.posts(run.written());
        if (posts.isEmpty()) {
            return;
        }
        boolean surnameOnly = run.parts().size() == 1;
        Lore.Post best = null;
        int bestRank = Integer.MIN_VALUE;
        for (Lore.Post post : posts) {
            if (!post.began(date)) {
                continue;
            }
            boolean near = post.country() != null && countries.contains(post.country());
            boolean leader = post.function().startsWith("head-of") || post.function().equals("foreign-minister");
            if (surnameOnly && !(near && (post.holds(date) || leader && run.title() != null))) {
                continue;
            }
            int rank = (post.holds(date) ? 100 : 0) + (near ? 200 : 0) + weight(post.function())
                    + (post.from() == null ? 0 : Math.max(0, 40 - Math.abs(date.getYear() - post.from().getYear())) / 2);
            if (rank > bestRank) {
                bestRank = rank;
                best = post;
            }
        }
        if (best == null || !countries.contains(String.valueOf(best.country())) && !best.holds(date)
                && (surnameOnly || weight(best.function()) < 20 || posts.stream().map(Lore.Post::country).distinct()
                        .count() > 1)) {
            return;
        }
        figure.belongsTo(best.country());
        figure.function = best.function();
        if (best.holds(date)) {
            figure.office = best.office().isEmpty() ? null : best.office();
            figure.sectors.add(best.sector());
            figure.host = best.host();
        } else {
            figure.former = true;
        }
    }

    private static int weight(String function) {
        return switch (function) {
            case "head-of-state" -> 30;
            case "head-of-government" -> 28;
            case "foreign-minister" -> 25;
            case "deputy", "defence", "interior" -> 20;
            case "envoy" -> 15;
            case "minister" -> 10;
            default -> 0;
        };
    }
}
