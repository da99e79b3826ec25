package org.chancery.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs statements with parameters on one connection. Each is prepared once and kept: most of what filing costs a database is
 * understanding the same few statements again. Days are bound as the number of days since 1 January 1970. For one thread at a
 * time.
 */
public final class Sql implements AutoCloseable {

    /** Rows that PostgreSQL sends at a time: a million go by without being held. */
    private static final int FETCHED = 2000;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new HashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Makes a value of the row the result stands on. */
    @FunctionalInterface
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Does something with the row the result stands on. */
    @FunctionalInterface
    public interface Visit {
        void row(ResultSet row) throws SQLException;
    }

    Connection connection() {
        return connection;
    }

    /** Sets what SQLite calls a pragma. */
    void set(String pragma, int value) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma " + pragma + " = " + value);
        }
    }

    /** Changes rows; tells how many. */
    public int change(String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        int changed = statement.executeUpdate();
        giveBack(sql, statement);
        return changed;
    }

    /** All rows of a question, in its order. */
    public <T> List<T> all(String sql, Row<T> form, @Nullable Object... values) throws SQLException {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(form.of(row)), values);
        return all;
    }

    /** The first row of a question. */
    public <T> Optional<T> first(String sql, Row<T> form, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        Optional<T> first;
        try (ResultSet rows = statement.executeQuery()) {
            first = rows.next() ? Optional.of(form.of(rows)) : Optional.empty();
        }
        giveBack(sql, statement);
        return first;
    }

    /** Goes through the rows without keeping them. */
    public void each(String sql, Visit visit, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = take(sql);
        bind(statement, values);
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                visit.row(rows);
            }
        }
        giveBack(sql, statement);
    }

    /** A statement in use is nobody else's: a row's form may run the same SQL. One that failed is not kept. */
    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement kept = idle.remove(sql);
        if (kept != null) {
            return kept;
        }
        PreparedStatement made = connection.prepareStatement(sql);
        made.setFetchSize(FETCHED);
        return made;
    }

    private void giveBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof LocalDate day) {
                statement.setInt(i + 1, number(day));
            } else if (value instanceof Enum<?>) {
                statement.setString(i + 1, value.toString());
            } else if (value instanceof String text) {
                statement.setString(i + 1, text.replace('\0', '\uFFFD')); // PostgreSQL holds no NUL, and SQLite ends a query at it
            } else if (value == null) {
                statement.setObject(i + 1, null);
            } else {
                statement.setObject(i + 1, value);
            }
        }
    }

    /** A day as the tables hold it. Days beyond all years a table can hold are as good as the last. */
    static int number(LocalDate day) {
        return (int) Math.max(Integer.MIN_VALUE + 1L, Math.min(Integer.MAX_VALUE - 1L, day.toEpochDay()));
    }

    /** The day in a column; null where there is none. */
    public static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        int day = row.getInt(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(day);
    }

    /** Lets go of the statements; the connection stays open. */
    void forget() throws SQLException {
        for (PreparedStatement statement : idle.values()) {
            statement.close();
        }
        idle.clear();
    }

    @Override
    public void close() throws SQLException {
        forget();
        connection.close();
    }
}
