package org.chancery.store;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.chancery.register.Anchor;

/** Verifies the journal itself: that no line was changed, taken out or slipped in, and that corrections are found by what they speak of. */
final class JournalCheck {

    private final Sql sql;
    private final Findings findings;
    private final Set<Long> broken = new HashSet<>();
    private final Set<Cells> spoken = new HashSet<>();
    private byte[] seal = Seal.NONE;

    JournalCheck(Sql sql, Findings findings) {
        this.sql = sql;
        this.findings = findings;
    }

    /** Goes through all lines; gives the numbers of those whose seal is broken. */
    Set<Long> brokenLines() throws SQLException {
        new Journal(sql).each(this::line);
        Set<Cells> rows = new HashSet<>(sql.all("select dispatch, seq from corrected", Cells::of));
        if (!rows.equals(spoken)) {
            findings.add("The table of what corrections speak of holds %d rows; the journal tells %d, or others.", rows.size(), spoken.size());
        }
        sql.each(
                "select distinct dispatch from entry where kind = 'filed' and dispatch not in (select id from dispatch)",
                row -> findings.add("The dispatch %s is in the journal and nowhere else.", row.getString(1)));
        return broken;
    }

    private void line(Journal.Line line) {
        if (!line.isSealedAfter(seal)) {
            findings.add(
                    "Line %d of the journal, entered %s, or the one before it was changed, taken out or slipped in: its seal does not fit.",
                    line.seq(), line.entered());
            broken.add(line.seq());
        } else if (line.kind().equals("corrected")) {
            line.correction().correction().reports().stream().map(Anchor::dispatch).forEach(id -> spoken.add(Cells.of(id, line.seq())));
        }
        byte[] kept = line.seal();
        seal = kept == null ? Seal.NONE : kept;
    }
}
