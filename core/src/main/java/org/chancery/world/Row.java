package org.chancery.world;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a {@link UserTable}; its cells by the name of their column. */
record Row(Path file, int line, Map<String, String> cells) {

    /** What the row has in a column; empty where it has nothing. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The same, refused where it is empty. */
    String needed(String column) throws UserFileException {
        String text = text(column);
        if (text.isEmpty()) {
            throw wrong("“%s” is empty. Fill it in.".formatted(column));
        }
        return text;
    }

    /** Several values in one cell, parted by bars. */
    List<String> list(String column) {
        List<String> values = new ArrayList<>();
        for (String value : text(column).split("\\|")) {
            if (!value.isBlank()) {
                values.add(value.strip());
            }
        }
        return values;
    }

    @Nullable LocalDate first(String column) throws UserFileException {
        return day(column, PartialDate::first);
    }

    @Nullable LocalDate last(String column) throws UserFileException {
        return day(column, PartialDate::last);
    }

    private interface Dates {
        @Nullable LocalDate of(String text);
    }

    private @Nullable LocalDate day(String column, Dates dates) throws UserFileException {
        try {
            return dates.of(text(column));
        } catch (DateTimeException e) {
            throw wrong("“%s” in “%s” is no day. Write it as 2024-04-06, 2024-04 or 2024.".formatted(text(column), column));
        }
    }

    /** A number within bounds; {@code otherwise} where the cell is empty. */
    double number(String column, double least, double most, double otherwise) throws UserFileException {
        String text = text(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as is a number out of bounds.
        }
        throw wrong("“%s” in “%s” is no number from %.0f to %.0f. Write it with a point, as -0.22."
                .formatted(text, column, least, most));
    }

    UserFileException wrong(String reason) {
        return new UserFileException(file, line, reason);
    }
}
