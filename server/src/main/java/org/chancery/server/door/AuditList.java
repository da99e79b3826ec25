package org.chancery.server.door;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Role;
import org.chancery.store.Annex;

/** Who changed what. Lines are added and read; nothing here changes or removes one. No secret is ever entered. */
public final class AuditList {

    private static final int LONGEST = 500;

    private final Annex annex;

    public AuditList(Annex annex) {
        this.annex = annex;
    }

    /**
     * Adds that something was done.
     *
     * @param what was done, as {@code login} or {@code POST /api/events/{id}/set}
     * @param subject what it was done to; may be empty
     * @param detail what else there is to say; may be empty
     * @param address from where
     */
    public void enter(Caller caller, String what, String subject, String detail, Instant moment, String address) {
        enter(caller, what, "done", subject, detail, moment, address);
    }

    /** Adds that something was not done, for want of a role or a password. */
    public void enterRefused(Caller caller, String what, String subject, String detail, Instant moment, String address) {
        enter(caller, what, "refused", subject, detail, moment, address);
    }

    private void enter(Caller caller, String what, String outcome, String subject, String detail, Instant moment, String address) {
        String role = caller.role() == Role.ANYONE ? "" : caller.role().code();
        annex.write(sql -> sql.change(
                "insert into audit_line select coalesce(max(number), 0) + 1, ?, ?, ?, ?, ?, ?, ?, ? from audit_line",
                moment.toEpochMilli(), shortened(caller.name()), role, address, what, outcome, shortened(subject), shortened(detail)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    /**
     * Some lines, the newest first.
     *
     * @param before only those with a smaller number
     * @param by only those of this caller; all if empty
     * @param most so many at most
     */
    public List<AuditLine> before(long before, String by, int most) {
        return annex.read(sql -> sql.all(
                "select number, moment, caller, role, address, what, outcome, subject, detail from audit_line"
                        + " where number < ? and (caller = ? or ? = '') order by number desc limit ?",
                AuditList::line, before, by, by, most));
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(3), row.getString(4), row.getString(5), row.getString(6),
                row.getString(7).equals("refused"), row.getString(8), row.getString(9));
    }
}
