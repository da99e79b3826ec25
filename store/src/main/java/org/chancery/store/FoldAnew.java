package org.chancery.store;

import java.sql.SQLException;
import java.util.List;
import org.chancery.reading.Reading;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Clerk;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Makes all tables beside the journal anew from it, after all migrations that change what is in them, so that a register of an older
 * version is either as it was or wholly renewed. Whoever adds one of these, or changes what is taken from a reading or how reports are
 * merged, gives this one the next number: else older registers keep what the earlier program folded.
 */
final class FoldAnew implements JavaMigration {

    private static final int VERSION = 14;

    private static final int LOT = 500;
    private static final List<String> FOLDED =
            List.of("dispatch", "sketch_key", "report", "occurrence", "named", "mission_seen", "words", "reach", "corrected", "spell", "spell_line");

    private final ReadingForm form;
    private final Clerk clerk;
    private final Renewal renewal;

    FoldAnew(ReadingForm form, Clerk clerk, Renewal renewal) {
        this.form = form;
        this.clerk = clerk;
        this.renewal = renewal;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Sql sql = new Sql(context.getConnection());
        fold(sql);
        sql.forget();
    }

    /** Empties the tables and fills them, within the caller's transaction. */
    void fold(Sql sql) throws SQLException {
        for (String table : FOLDED) {
            sql.change("delete from " + table);
        }
        Journal journal = new Journal(sql);
        journal.each(line -> {
            if (line.kind().equals("corrected")) {
                Journal.index(line.correction(), line.seq(), sql);
            }
        });
        Projection projection = new Projection(sql);
        int all = sql.first("select count(*) from entry where kind = 'filed'", row -> row.getInt(1)).orElse(0);
        int[] laid = {0};
        journal.each(line -> {
            String dispatch = line.dispatch();
            if (line.kind().equals("filed") && dispatch != null) {
                if (sql.first("select 1 from dispatch where id = ?", row -> 1, dispatch).isPresent()) {
                    projection.remove(dispatch);
                }
                Reading reading = form.read(line.body());
                projection.add(clerk.take(reading), reading.dispatch().text(), line.seq());
                if (++laid[0] % LOT == 0) {
                    projection.settle();
                    renewal.dispatches(laid[0], all);
                }
            }
        });
        projection.settle();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(String.valueOf(VERSION));
    }

    @Override
    public String getDescription() {
        return "what is folded, made anew";
    }

    @Override
    public Integer getChecksum() {
        return 1;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
