package org.chancery.nlp.event;

import java.util.Map;
import org.chancery.coding.EventType;
import org.chancery.coding.Quad;

/**
 * The CAMEO code of an event of which only its type is known: the root category PLOVER took it from, in its general form. Source:
 * PLOVER manual 2023, "From CAMEO to PLOVER".
 */
final class CameoRoot {

    private static final Map<EventType, String> ROOTS = Map.ofEntries(
            Map.entry(EventType.AGREE, "030"),
            Map.entry(EventType.CONSULT, "040"),
            Map.entry(EventType.SUPPORT, "050"),
            Map.entry(EventType.COOPERATE, "060"),
            Map.entry(EventType.AID, "070"),
            Map.entry(EventType.CONCEDE, "080"),
            Map.entry(EventType.RETREAT, "087"),
            Map.entry(EventType.REQUEST, "100"),
            Map.entry(EventType.ACCUSE, "110"),
            Map.entry(EventType.REJECT, "120"),
            Map.entry(EventType.THREATEN, "130"),
            Map.entry(EventType.PROTEST, "140"),
            Map.entry(EventType.MOBILIZE, "150"),
            Map.entry(EventType.SANCTION, "160"),
            Map.entry(EventType.COERCE, "170"),
            Map.entry(EventType.ASSAULT, "190"));

    private CameoRoot() {}

    static String of(EventType type) {
        String root = ROOTS.get(type);
        return root == null ? ofQuad(type.quad()) : root;
    }

    /** For a type of a codebook's own. */
    private static String ofQuad(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "030";
            case MATERIAL_COOPERATION -> "060";
            case VERBAL_CONFLICT -> "110";
            case MATERIAL_CONFLICT -> "170";
        };
    }
}
