package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Clerk;

/**
 * Verifies a register: that the file is whole, that the seals of the journal fit, and that the tables beside it, word index and all,
 * hold what the journal folds to.
 */
final class Checkup {

    private final Sql sql;
    private final Dialect dialect;
    private final ReadingForm form;
    private final Clerk clerk;
    private final Findings findings = new Findings();

    Checkup(Sql sql, Dialect dialect, ReadingForm form, Clerk clerk) {
        this.sql = sql;
        this.dialect = dialect;
        this.form = form;
        this.clerk = clerk;
    }

    /** What is amiss, a sentence each; nothing if all is well. */
    List<String> faults() throws SQLException {
        try {
            if (dialect == Dialect.SQLITE) {
                sql.each("pragma integrity_check", row -> {
                    if (!row.getString(1).equals("ok")) {
                        findings.add("The file is damaged: %s.", row.getString(1));
                    }
                });
            }
            new DispatchCheck(sql, form, clerk, new JournalCheck(sql, findings).brokenLines(), findings).all();
            new EventCheck(sql, findings).all();
        } catch (SQLException | RegisterException e) {
            if (findings.none()) {
                throw e;
            }
            findings.add("There the examination ends: %s", String.valueOf(e.getMessage()));
        }
        return findings.all();
    }
}
