package org.chancery.formats.paper;

import org.chancery.coding.Quad;

/** How words are set off from others, where the terminal can: by an ANSI "select graphic rendition" code. */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    TRIGGER("1;4"),
    VERBAL_COOPERATION("36"),
    MATERIAL_COOPERATION("32"),
    VERBAL_CONFLICT("33"),
    MATERIAL_CONFLICT("31"),
    UNREAL("35");

    private static final String RESET = "\u001b[0m";

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The colour a class of acts is told in. */
    static Ink of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> VERBAL_COOPERATION;
            case MATERIAL_COOPERATION -> MATERIAL_COOPERATION;
            case VERBAL_CONFLICT -> VERBAL_CONFLICT;
            case MATERIAL_CONFLICT -> MATERIAL_CONFLICT;
        };
    }

    String on(String words) {
        return code.isEmpty() ? words : "\u001b[" + code + "m" + words + RESET;
    }
}
