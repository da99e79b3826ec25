package org.chancery.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.chancery.register.CaseFold;
import org.chancery.register.MissionSeen;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;

/**
 * What cases are folded from.
 *
 * @param events that may be a step of one, on whatever day, as {@link CaseFold#steps} orders them
 * @param missions that dispatches speak of
 */
record CaseMatter(List<Occurrence> events, List<MissionSeen> missions) {

    private static final String STEPS = "select id from occurrence where step = 1";

    /** What there is of it in a register. */
    static CaseMatter of(Sql sql, Times times) throws SQLException {
        LocalDate known = times.knownBy().orElse(null);
        if (known == null) {
            return new CaseMatter(
                    CaseFold.steps(new Occurrences(sql).of(times, "r.occurrence in (" + STEPS + ")")),
                    sql.all(MissionTable.SELECT, MissionTable::seen));
        }
        return new CaseMatter(
                CaseFold.steps(new Occurrences(sql).of(times, "r.block in (select block from report where occurrence in (" + STEPS + "))")),
                sql.all(MissionTable.SELECT + " where published <= ?", MissionTable::seen, known));
    }
}
