package org.chancery.formats.imports;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.formats.table.Columns;
import org.chancery.text.Shortened;

/** What a file holds, told by its first line. */
enum Kind {
    GDELT,
    ICEWS,
    POLECAT,
    ACTS,
    READINGS,
    UNKNOWN;

    /** GDELT 1 has no second division of places. */
    private static final List<String> GDELT_1 =
            Columns.GDELT_EVENTS.stream().filter(column -> !column.endsWith("_ADM2Code")).toList();

    static Kind of(String first) {
        if (first.stripLeading().startsWith("{")) {
            return READINGS;
        }
        List<String> cells = Row.cells(first);
        if (isGdelt(cells)) {
            return GDELT;
        }
        Set<String> columns = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        columns.addAll(HeadedTable.header(first));
        if (columns.contains("CAMEO Code") && columns.contains("Source Name")) {
            return ICEWS;
        }
        if (columns.contains("Event Type") && columns.contains("Actor Country")) {
            return POLECAT;
        }
        return ActRows.isTold(columns) ? ACTS : UNKNOWN;
    }

    /** GDELT's files have no header; some who pass them on give them one. */
    private static boolean isGdelt(List<String> cells) {
        return cells.get(0).equals(Columns.GDELT_EVENTS.get(0)) && cells.size() > 50
                || (isGdeltSize(cells.size()) && cells.get(0).matches("[0-9]+") && cells.get(1).matches("[0-9]{8}"));
    }

    private static boolean isGdeltSize(int size) {
        return size == Columns.GDELT_EVENTS.size() || size == GDELT_1.size() || size == GDELT_1.size() - 1;
    }

    /** The columns of a GDELT file. */
    static List<String> columns(String first) {
        int size = Row.cells(first).size();
        return size == Columns.GDELT_EVENTS.size() ? Columns.GDELT_EVENTS : GDELT_1.subList(0, Math.min(size, GDELT_1.size()));
    }

    static Imported.Faulty refusal(String file, String first) {
        if (first.isBlank()) {
            return new Imported.Faulty(file, "its first line is empty", "Give a file whose first line is a header or a row.");
        }
        List<String> cells = Row.cells(first);
        if (cells.equals(Columns.GDELT_MENTIONS)
                || (cells.size() == Columns.GDELT_MENTIONS.size() && cells.get(0).matches("[0-9]+") && cells.get(1).matches("[0-9]{14}"))) {
            return new Imported.Faulty(file, "it is a GDELT file of mentions, which name no actors", "Give the file of events (….export.CSV).");
        }
        List<String> columns = HeadedTable.header(first);
        return new Imported.Faulty(
                file,
                "its first line is none Chancery imports: %d columns, the first “%s”".formatted(columns.size(), Shortened.value(columns.get(0))),
                "Give GDELT, ICEWS or POLECAT events, readings as JSONL, or a table with the columns date, actor, target and act; dispatches"
                        + " are entered with chancery file.");
    }
}
