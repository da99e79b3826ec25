package org.chancery.coding;

/** The four classes into which PLOVER and CAMEO sort all acts (PLOVER manual, section "Quad categories"). */
public enum Quad {
    VERBAL_COOPERATION(1),
    MATERIAL_COOPERATION(2),
    VERBAL_CONFLICT(3),
    MATERIAL_CONFLICT(4);

    private final int code;

    Quad(int code) {
        this.code = code;
    }

    /** The number PLOVER and CAMEO print, 1 to 4. */
    public int code() {
        return code;
    }

    /**
     * The class of a number.
     *
     * @throws IllegalArgumentException if it is not 1 to 4
     */
    public static Quad of(int code) {
        if (code < 1 || code > values().length) {
            throw new IllegalArgumentException("%d is no quad. The quads are 1 to 4.".formatted(code));
        }
        return values()[code - 1];
    }
}
