package org.chancery.store;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row, those that were to be written and those that are found, in one form, so that they can be compared: whole
 * numbers as {@code Long}, days as the tables count them, bytes by what they are.
 */
record Cells(List<@Nullable Object> values) {

    /** Of values as {@link Sql} takes them. */
    static Cells of(@Nullable Object... values) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(cell(value instanceof LocalDate day ? (Object) Sql.number(day) : value instanceof Enum<?> ? value.toString() : value));
        }
        return new Cells(Collections.unmodifiableList(cells));
    }

    /** Of the row a result stands on. */
    static Cells of(ResultSet row) throws SQLException {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(cell(row.getObject(i)));
        }
        return new Cells(Collections.unmodifiableList(cells));
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number.longValue();
        }
        return value instanceof byte[] bytes ? ByteBuffer.wrap(bytes) : value;
    }
}
