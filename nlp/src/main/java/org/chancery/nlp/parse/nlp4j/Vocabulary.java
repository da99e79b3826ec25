package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Looks words up in all lexica, and remembers the last ones: the same words come again and again.
 *
 * <p>Of two words that would stand in the same place of its memory the later one is kept.
 */
final class Vocabulary {

    /** What a property may be for a word to have it in every sentence alike. */
    private static final Set<Field> LASTING = Set.of(
            Field.word_form_simplified,
            Field.word_form_simplified_lowercase,
            Field.word_shape,
            Field.ambiguity_classes,
            Field.prefix,
            Field.suffix);

    private static final long[] NONE = {};
    private static final int REMEMBERED = 1 << 14;

    private final PackedLexicon possibleTags;
    private final PackedLexicon clusters;
    private final PackedGazetteer names;
    private final PackedEmbeddings embeddings;
    private final List<Property> properties;
    /** Words are immutable, so that threads may share this without locks. */
    private final @Nullable WordType[] remembered = new WordType[REMEMBERED];

    /** @param models those that will ask for the properties of words */
    Vocabulary(
            PackedLexicon possibleTags,
            PackedLexicon clusters,
            PackedGazetteer names,
            PackedEmbeddings embeddings,
            List<LinearModel> models) {
        this.possibleTags = possibleTags;
        this.clusters = clusters;
        this.names = names;
        this.embeddings = embeddings;
        this.properties = models.stream()
                .flatMap(model -> model.template().properties().stream())
                .filter(property -> LASTING.contains(property.field()))
                .distinct()
                .toList();
    }

    /** Under which number a word has each of some properties; −1 where that depends on the sentence. */
    int[] numbers(List<Property> asked) {
        return asked.stream().mapToInt(properties::indexOf).toArray();
    }

    /** What is known of a word. */
    WordType type(String form) {
        int hash = form.hashCode();
        int place = (hash ^ (hash >>> 15)) & (REMEMBERED - 1);
        WordType known = remembered[place];
        if (known == null || !known.form().equals(form)) {
            known = lookUp(form);
            remembered[place] = known;
        }
        return known;
    }

    /** The word that stands for the root of a tree, of which no lexicon knows. */
    WordType root(String form) {
        return make(form, StringUtils.toSimplifiedForm(form), null, NONE, null, -1);
    }

    private WordType lookUp(String form) {
        String simplified = StringUtils.toSimplifiedForm(form);
        String lower = StringUtils.toLowerCase(simplified);
        return make(
                form,
                simplified,
                possibleTags.get(lower),
                clusters.prints(lower),
                embeddings.get(StringUtils.toUndigitalizedForm(form)),
                names.number(simplified));
    }

    private WordType make(
            String form,
            String simplified,
            @Nullable List<String> tags,
            long[] clusters,
            float @Nullable [] vector,
            int nameWord) {
        long[] prints = new long[properties.size()];
        long[] powers = new long[properties.size()];
        for (int i = 0; i < prints.length; i++) {
            String value = value(properties.get(i), simplified, tags);
            if (value != null) {
                prints[i] = Fingerprint.of(value);
                powers[i] = Fingerprint.power(value.length());
            }
        }
        return new WordType(
                form,
                simplified,
                prints,
                powers,
                tags == null ? NONE : prints(tags),
                clusters,
                prints(Orthography.of(simplified, false)),
                prints(Orthography.of(simplified, true)),
                vector,
                nameWord);
    }

    private static @Nullable String value(Property property, String simplified, @Nullable List<String> tags) {
        return switch (property.field()) {
            case word_form_simplified -> simplified;
            case word_form_simplified_lowercase -> StringUtils.toLowerCase(simplified);
            case word_shape -> StringUtils.getShape(simplified, 2);
            case ambiguity_classes -> tags == null || tags.isEmpty() ? null : String.join("_", tags);
            case prefix -> property.length() < simplified.length()
                    ? StringUtils.toLowerCase(simplified).substring(0, property.length())
                    : null;
            case suffix -> property.length() < simplified.length()
                    ? StringUtils.toLowerCase(simplified).substring(simplified.length() - property.length())
                    : null;
            default -> throw new IllegalArgumentException("%s depends on the sentence.".formatted(property));
        };
    }

    private static long[] prints(Collection<String> values) {
        return values.stream().mapToLong(Fingerprint::of).toArray();
    }
}
