package org.chancery.formats.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What parts the cells of a row. */
public enum Separator {
    /**
     * Cells that hold a comma, a quotation mark or a line end stand in quotation marks (RFC 4180). A cell that a spreadsheet
     * would take for a formula, since it begins with one of {@code = + - @}, be they of full width, a tab or a line end, and is no
     * number, gets an apostrophe before it.
     */
    COMMA(",") {
        @Override
        public String cell(String value) {
            String safe = isFormula(value) ? "'" + value : value;
            boolean plain = safe.indexOf(',') < 0
                    && safe.indexOf('"') < 0
                    && safe.indexOf('\n') < 0
                    && safe.indexOf('\r') < 0
                    && safe.strip().equals(safe);
            return plain ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
        }
    },
    /** Cells hold no tab and no line end; nothing is quoted. */
    TAB("\t") {
        @Override
        public String cell(String value) {
            return value.replaceAll("[\\t\\n\\r]+", " ");
        }
    };

    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9]+(?:\\.[0-9]+)?(?:[eE][-+]?[0-9]+)?");

    private final String mark;

    Separator(String mark) {
        this.mark = mark;
    }

    /** A value as it stands in a cell. */
    public abstract String cell(String value);

    /** A row, without the end of its line. */
    public String row(List<String> values) {
        return values.stream().map(this::cell).collect(Collectors.joining(mark));
    }

    /** A value as {@link #COMMA} was given it: without the apostrophe that keeps a formula from working. */
    public static String unguarded(String value) {
        return value.startsWith("'") && isFormula(value.substring(1)) ? value.substring(1) : value;
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(value.charAt(0)) >= 0 && !NUMBER.matcher(value).matches();
    }
}
