package org.chancery.nlp.modality;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.frame.ListFile;

/**
 * What a {@link ModalityFinder} must know of the words of one language: what governing words, helping verbs, adverbs and
 * conjunctions say of an act.
 *
 * <p>Read from the lists under {@code /org/chancery/nlp/<language>/modality/}.
 */
public final class ModalityLexicon {

    /** What a helping verb or adverb makes of its verb. */
    enum Hint {
        ACTUAL,
        PLANNED,
        THREATENED,
        REQUESTED,
        ALLEGED,
        NEGATED,
        HYPOTHETICAL,
        WOULD
    }

    /** What a word before a clause says of it. */
    enum Mark {
        CONDITION,
        AWAITED,
        ABSENT,
        STANDS
    }

    /** Words of quantity that leave nothing, or no one thing, to speak of. */
    enum Quantity {
        NONE,
        ANY
    }

    /** When the purpose of a deed stands for the deed. */
    enum Purpose {
        DEED,
        VOICE
    }

    private final Map<String, Governance> governors = new HashMap<>();
    private final Map<String, Hint> modals;
    private final Map<String, Hint> hints;
    private final Map<String, Mark> marks;
    private final Map<String, Quantity> quantities;
    private final Map<String, Purpose> purposes;
    private final Set<String> works;

    private ModalityLexicon(String folder) {
        ListFile list = ListFile.read(folder + "governors.tsv", 3);
        for (ListFile.Row row : list.rows()) {
            governors.put(
                    row.fields().get(0) + " " + row.fields().get(1),
                    Governance.of(list, row, row.fields().get(2)));
        }
        modals = read(folder + "modals.tsv", Hint.class);
        hints = read(folder + "words.tsv", Hint.class);
        marks = read(folder + "conjunctions.tsv", Mark.class);
        quantities = read(folder + "quantifiers.tsv", Quantity.class);
        purposes = read(folder + "purposes.tsv", Purpose.class);
        works = ListFile.read(folder + "works.txt", 1).words();
    }

    /** The lists of English. */
    public static ModalityLexicon english() {
        return new ModalityLexicon("en/modality/");
    }

    private static <E extends Enum<E>> Map<String, E> read(String path, Class<E> kinds) {
        Map<String, E> map = new HashMap<>();
        ListFile list = ListFile.read(path, 2);
        for (ListFile.Row row : list.rows()) {
            try {
                map.put(row.fields().get(0), Enum.valueOf(kinds, row.fields().get(1).toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                throw list.fault(row, "'%s' is not one of the kinds the head of the list names.".formatted(
                        row.fields().get(1)));
            }
        }
        return Map.copyOf(map);
    }

    Optional<Governance> governance(String governor, String complement) {
        return Optional.ofNullable(governors.get(governor + " " + complement));
    }

    Optional<Hint> modal(String form) {
        return Optional.ofNullable(modals.get(form.replace('’', '\'')));
    }

    Optional<Hint> hint(String word) {
        return Optional.ofNullable(hints.get(word));
    }

    Optional<Mark> mark(String word) {
        return Optional.ofNullable(marks.get(word));
    }

    Optional<Quantity> quantity(String word) {
        return Optional.ofNullable(quantities.get(word));
    }

    /** Nouns of works of fiction and of exercises. */
    Set<String> works() {
        return works;
    }

    Optional<Purpose> purpose(String word) {
        return Optional.ofNullable(purposes.get(word));
    }
}
