package org.chancery.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.EventQuery;
import org.jspecify.annotations.Nullable;

/**
 * A condition that picks the rows of events a query asks for. It picks no row too few; what it picks too many,
 * {@link EventQuery#takes} leaves out.
 *
 * @param sql the condition on {@code occurrence}
 * @param values its parameters
 */
record EventRows(String sql, @Nullable Object[] values) {

    static EventRows of(EventQuery query, LocalDate asOf) {
        List<String> conditions = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>();
        query.pair().ifPresent(pair -> {
            conditions.add("state_a = ? and state_b = ?");
            values.addAll(pair.codes());
        });
        query.type().ifPresent(type -> {
            conditions.add("type = ?");
            values.add(type);
        });
        query.act().ifPresent(act -> {
            conditions.add("act = ?");
            values.add(act.code());
        });
        query.since().ifPresent(day -> {
            conditions.add("last_day >= ?");
            values.add(day);
        });
        query.until().ifPresent(day -> {
            conditions.add("first_day <= ?");
            values.add(day);
        });
        conditions.add("(last_day is null or last_day <= ?)");
        values.add(asOf);
        return new EventRows(String.join(" and ", conditions), values.toArray());
    }
}
