package org.chancery.nlp.cast;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Knows persons again whom the tables spell in another romanisation: "President Moammar Kadhafi" is Muammar Gaddafi.
 *
 * <p>Likeness of sound alone is no ground. The text must give the person an office and no state, the tables that very
 * office on that day in a state the dispatch speaks of, and nobody else may come near. So few names are looked up that a
 * common dispatch never makes the index.
 */
final class Likenesses {

    private static final Set<String> OFFICES = Set.of("head-of-state", "head-of-government", "foreign-minister", "defence",
            "interior", "deputy", "minister");

    private final Lore lore;
    private final LocalDate date;

    Likenesses(Lore lore, LocalDate date) {
        this.lore = lore;
        this.date = date;
    }

    /**
     * Gives a state to those named with an office whom the tables do not know by the name as written.
     *
     * @param figures all figures, with what was told where they are named
     * @param spokenOf the states the dispatch speaks of
     */
    void place(List<Figure> figures, Set<String> spokenOf) {
        for (Figure figure : figures) {
            if (figure.person == null || figure.country != null || figure.former || !OFFICES.contains(figure.function)
                    || !lore.posts(figure.person).isEmpty()) {
                continue;
            }
            List<Lore.Post> near = lore.postsSpelledAlike(figure.person).stream()
                    .filter(post -> post.holds(date) && same(post.function(), figure.function)
                            && post.country() != null && spokenOf.contains(post.country()))
                    .toList();
            if (near.stream().map(Lore.Post::name).distinct().count() == 1) {
                figure.belongsTo(near.get(0).country());
            }
        }
    }

    /** Whether the figure, whom the tables do not know by the name as written, may be the holder of that office. */
    boolean holds(Figure figure, Lore.Post post) {
        return figure.person != null && !figure.former && OFFICES.contains(figure.function)
                && lore.posts(figure.person).isEmpty()
                && lore.postsSpelledAlike(figure.person).stream().anyMatch(each -> each.name().equals(post.name()));
    }

    private static boolean same(String held, String told) {
        return held.equals(told) || held.startsWith("head-of") && told.startsWith("head-of") || told.equals("minister");
    }
}
