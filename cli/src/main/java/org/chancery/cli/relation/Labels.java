package org.chancery.cli.relation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Quad;
import org.chancery.nlp.relation.Judgement;

/** What a row is to be told by. */
public enum Labels {
    /** The likeliest of the sixteen types; the quad is that type's. */
    PLOVER {
        @Override
        String cells(Judgement judgement) {
            return row(judgement.type(), judgement, judgement.confidence());
        }
    },
    /** The likeliest of the four quads; the type is the likeliest of that quad. */
    QUAD {
        @Override
        String cells(Judgement judgement) {
            Quad quad = judgement.quad();
            EventType type = judgement.types().entrySet().stream()
                    .filter(entry -> entry.getKey().quad() == quad)
                    .max(Map.Entry.<EventType, Double>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                    .orElseThrow()
                    .getKey();
            return row(type, judgement, judgement.quadConfidence());
        }
    };

    /** The cells type, quad, modality and confidence. */
    abstract String cells(Judgement judgement);

    static String row(EventType type, Judgement judgement, double confidence) {
        return "%s\t%d\t%s\t%s".formatted(
                type.code(), type.quad().code(), judgement.modality().code(), String.format(Locale.ROOT, "%.3f", confidence));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
