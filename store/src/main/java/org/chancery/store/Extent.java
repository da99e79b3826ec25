package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which days something covers.
 *
 * @param first day of the earliest event; null where no event has a day
 * @param last day of the latest
 * @param firstTold day of the earliest dispatch; null where no dispatch has a day
 * @param lastTold day of the latest
 */
public record Extent(
        @Nullable LocalDate first, @Nullable LocalDate last, @Nullable LocalDate firstTold, @Nullable LocalDate lastTold) {

    static Extent of(Sql sql, String where, String... values) throws SQLException {
        Optional<Extent> found = sql.first(
                "select min(last_day), max(last_day), min(published), max(published) from report " + where,
                row -> new Extent(Sql.day(row, 1), Sql.day(row, 2), Sql.day(row, 3), Sql.day(row, 4)),
                (Object[]) values);
        return found.orElse(new Extent(null, null, null, null));
    }
}
