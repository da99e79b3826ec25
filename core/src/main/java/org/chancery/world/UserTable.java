package org.chancery.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table a user writes: a line of column names, then a line a row, cells parted by tabs or by commas.
 *
 * <p>What parts the cells is told from the first line. Empty lines and lines that begin with {@code #} do not count. A
 * cell may stand in double quotation marks, as spreadsheets write it; one within is doubled.
 */
final class UserTable {

    private final Path file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private UserTable(Path file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a table.
     *
     * @param needed columns it must have
     * @param allowed columns it may have besides
     */
    static UserTable read(Path file, List<String> lines, Set<String> needed, Set<String> allowed) throws UserFileException {
        UserTable table = null;
        char between = '\t';
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (table == null) {
                between = line.indexOf('\t') >= 0 ? '\t' : ',';
                table = new UserTable(file, columns(file, number, cells(file, number, line, between), needed, allowed));
            } else {
                table.add(number, cells(file, number, line, between));
            }
        }
        if (table == null) {
            throw new UserFileException(file, "it is empty. Begin it with a line of the columns: %s.".formatted(needed));
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    private static List<String> columns(Path file, int line, List<String> names, Set<String> needed, Set<String> allowed)
            throws UserFileException {
        List<String> columns = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        for (String column : columns) {
            if (!needed.contains(column) && !allowed.contains(column)) {
                throw new UserFileException(
                        file,
                        line,
                        "the column “%s” is unknown. The columns are %s, and may be %s."
                                .formatted(column, sorted(needed), sorted(allowed)));
            }
        }
        for (String column : needed) {
            if (!columns.contains(column)) {
                throw new UserFileException(
                        file, line, "the column “%s” is missing. Add it to this first line.".formatted(column));
            }
        }
        return columns;
    }

    private static String sorted(Set<String> names) {
        return String.join(", ", names.stream().sorted().toList());
    }

    private void add(int line, List<String> cells) throws UserFileException {
        if (cells.size() > columns.size()) {
            throw new UserFileException(
                    file,
                    line,
                    "it has %d cells for %d columns. Put a cell that holds the separator in quotation marks."
                            .formatted(cells.size(), columns.size()));
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            values.put(columns.get(i), cells.get(i));
        }
        rows.add(new Row(file, line, values));
    }

    private static List<String> cells(Path file, int number, String line, char between) throws UserFileException {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"' && (quoted || cell.toString().isBlank())) {
                quoted = !quoted;
            } else if (c == between && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            throw new UserFileException(file, number, "a quotation mark is opened and not closed. Close it on the same line.");
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
