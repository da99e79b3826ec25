package org.chancery.formats.imports;

import org.chancery.coding.EventCode;
import org.jspecify.annotations.Nullable;

/** CAMEO codes in cells. */
final class Cameo {

    static final String NO_TYPE = "a statement or an appeal (CAMEO 01, 02) has no type in PLOVER";

    private Cameo() {}

    /** What a code stands for; null where PLOVER has no type for it. */
    static @Nullable EventCode code(Row row, String column) throws BadCell {
        String code = row.cell(column);
        if (code.startsWith("01") || code.startsWith("02")) {
            return null;
        }
        return EventCode.ofCameo(code).orElseThrow(() -> new BadCell(
                column, "“%s” is no CAMEO code".formatted(code), "A code has two to four digits, from 03 to 20, its zero in front kept."));
    }
}
