package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.register.CaseSteps;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;

/**
 * What cases are folded from.
 *
 * @param steps events that may be a step of one, on whatever day
 * @param missions that dispatches speak of
 */
record CaseMatter(CaseSteps steps, List<MissionSeen> missions) {

    private static final String STEPS = "select id from occurrence where step = 1";

    /** What there is of it as some dispatches tell it. */
    static CaseMatter knownBy(LocalDate known, Sql sql) throws SQLException {
        String condition = "r.block in (select block from report where occurrence in (" + STEPS + "))";
        return new CaseMatter(
                CaseSteps.of(new Occurrences(sql).of(new Times(LocalDate.MAX, Optional.of(known)), condition)),
                sql.all(MissionTable.SELECT + " where published <= ?", MissionTable::seen, known));
    }

    /** All there is of it now. */
    static CaseMatter of(Sql sql) throws SQLException {
        return new CaseMatter(
                CaseSteps.of(new Occurrences(sql).of(Times.asOf(LocalDate.MAX), "r.occurrence in (" + STEPS + ")")),
                sql.all(MissionTable.SELECT, MissionTable::seen));
    }

    /** All there is of it now, where this is what there was when the journal ended with a line: what changed since is looked up alone. */
    CaseMatter since(long line, Sql sql) throws SQLException {
        List<String> changed = sql.all(STEPS + " and step_line > ?", row -> row.getString(1), line);
        Map<String, Occurrence> told = new HashMap<>();
        new Occurrences(sql).named(changed).forEach(event -> told.put(event.id(), event));
        Set<String> there = new HashSet<>(sql.all(STEPS, row -> row.getString(1)));
        return new CaseMatter(steps.with(told, there), missionsSince(line, sql));
    }

    private List<MissionSeen> missionsSince(long line, Sql sql) throws SQLException {
        Set<String> entered = Set.copyOf(sql.all("select dispatch from entry where seq > ? and dispatch is not null", row -> row.getString(1), line));
        List<MissionSeen> now = new ArrayList<>(missions);
        now.removeIf(seen -> entered.contains(seen.dispatch()));
        for (Lot dispatches : Lot.of(entered)) {
            now.addAll(sql.all(MissionTable.SELECT + " where dispatch in " + dispatches.marks(), MissionTable::seen, dispatches.values()));
        }
        return List.copyOf(now);
    }
}
