package org.chancery.server.filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.store.Annex;

/** The table of inputs that were accepted and are not read yet. */
final class Waiting {

    private final Annex annex;
    private final String spool;

    /** @param spool whose files they are: several desks may share a database, and each reads what it was given */
    Waiting(Annex annex, String spool) {
        this.annex = annex;
        this.spool = spool;
    }

    /**
     * An input and the job it came with.
     *
     * @param made when, in milliseconds since 1970
     * @param caller who gave it
     */
    record Row(Given given, long made, String caller) {}

    /** Enters the inputs of a job, all or none. */
    void enter(List<Given> inputs, long made, String caller) {
        annex.write(sql -> {
            for (Given given : inputs) {
                sql.change(
                        "insert into filing_input (job, number, spool, made, caller, kind, name, held, published)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        given.job(), given.number(), spool, made, caller, given.kind().code(), given.name(), given.held(),
                        given.published() == null ? null : given.published().toEpochDay());
            }
            return inputs.size();
        });
    }

    /** Takes an input out: it was read, or is not wanted any more. */
    void done(Given given) {
        annex.write(sql -> sql.change("delete from filing_input where job = ? and number = ?", given.job(), given.number()));
    }

    /** All of this spool, in the order in which they came. */
    List<Row> all() {
        return annex.read(sql -> sql.all(
                "select job, number, kind, name, held, published, made, caller from filing_input where spool = ?"
                        + " order by made, job, number",
                row -> {
                    long published = row.getLong(6);
                    return new Row(
                            new Given(
                                    row.getString(1),
                                    row.getInt(2),
                                    Given.Kind.of(row.getString(3)),
                                    row.getString(4),
                                    row.getString(5),
                                    row.wasNull() ? null : LocalDate.ofEpochDay(published)),
                            row.getLong(7),
                            row.getString(8));
                },
                spool));
    }

    /** The files in the spool that are waited for. */
    Set<String> held() {
        return all().stream().map(Row::given).filter(Given::isSpooled).map(Given::held).collect(Collectors.toSet());
    }
}
