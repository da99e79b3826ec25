package org.chancery.coding;

import static org.chancery.coding.Quad.MATERIAL_CONFLICT;
import static org.chancery.coding.Quad.MATERIAL_COOPERATION;
import static org.chancery.coding.Quad.VERBAL_CONFLICT;
import static org.chancery.coding.Quad.VERBAL_COOPERATION;

/**
 * The sixteen event types of PLOVER (Political Language Ontology for Verifiable Event Records, 2023 manual).
 *
 * <p>SANCTION is quad 4: the sources disagree, and the project's ruling is that cutting something off is a deed.
 */
public enum EventType {
    AGREE(VERBAL_COOPERATION),
    CONSULT(VERBAL_COOPERATION),
    SUPPORT(VERBAL_COOPERATION),
    CONCEDE(VERBAL_COOPERATION),
    COOPERATE(MATERIAL_COOPERATION),
    AID(MATERIAL_COOPERATION),
    RETREAT(MATERIAL_COOPERATION),
    REQUEST(VERBAL_CONFLICT),
    ACCUSE(VERBAL_CONFLICT),
    REJECT(VERBAL_CONFLICT),
    THREATEN(VERBAL_CONFLICT),
    PROTEST(MATERIAL_CONFLICT),
    SANCTION(MATERIAL_CONFLICT),
    MOBILIZE(MATERIAL_CONFLICT),
    COERCE(MATERIAL_CONFLICT),
    ASSAULT(MATERIAL_CONFLICT);

    private final Quad quad;

    EventType(Quad quad) {
        this.quad = quad;
    }

    /** The class of acts this type belongs to. */
    public Quad quad() {
        return quad;
    }
}
