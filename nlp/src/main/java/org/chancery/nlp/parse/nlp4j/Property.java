package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import java.io.IOException;

/**
 * What a feature asks of a word.
 *
 * @param field NLP4J's name of it
 * @param length for prefixes and suffixes, of how many code units; else 0
 */
record Property(Field field, int length) {

    /** @throws IOException if the models of NLP4J 1.1.3 ask nothing like it */
    static Property of(FeatureItem item) throws IOException {
        return switch (item.field) {
            case word_form_simplified,
                    word_form_simplified_lowercase,
                    word_shape,
                    lemma,
                    part_of_speech_tag,
                    named_entity_tag,
                    dependency_label,
                    ambiguity_classes,
                    named_entity_gazetteers,
                    word_clusters,
                    orthographic,
                    positional,
                    word_embedding -> new Property(item.field, 0);
            case prefix, suffix -> new Property(item.field, (Integer) item.attribute);
            case valency -> {
                if (item.attribute != edu.emory.mathcs.nlp.component.template.feature.Direction.all) {
                    throw unknown(item);
                }
                yield new Property(item.field, 0);
            }
            default -> throw unknown(item);
        };
    }

    static void write(PackWriter out, Property property) throws IOException {
        out.text(property.field.name());
        out.integer(property.length);
    }

    static Property read(PackReader in) {
        return new Property(Field.valueOf(in.text()), in.integer());
    }

    private static IOException unknown(FeatureItem item) {
        return new IOException("A model asks for %s of a word, which the models of NLP4J 1.1.3 do not.".formatted(item));
    }
}
