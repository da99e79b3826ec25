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
 * Makes all tables beside the journal anew from it, and seals the lines that no version sealed. It is a migration, so that a
 * register of an older version is either as it was or wholly renewed.
 */
final class FoldAnew implements JavaMigration {

    private static final int LOT = 500;
    private static final List<String> FOLDED =
            List.of("dispatch", "sketch_key", "report", "occurrence", "named", "mission_seen", "words", "corrected");

    private final int version;
    private final ReadingForm form;
    private final Clerk clerk;

    /** @param version that of the register once it is folded anew: one more whenever reports are kept or merged otherwise */
    FoldAnew(int version, ReadingForm form, Clerk clerk) {
        this.version = version;
        this.form = form;
        this.clerk = clerk;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Sql sql = new Sql(context.getConnection());
        seal(sql);
        fold(sql);
        sql.forget();
    }

    private static void seal(Sql sql) throws SQLException {
        byte[][] before = {Seal.NONE};
        new Journal(sql).each(line -> {
            before[0] = line.sealAfter(before[0]);
            sql.change("update entry set seal = ? where seq = ?", before[0], line.seq());
        });
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
                }
            }
        });
        projection.settle();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(version));
    }

    @Override
    public String getDescription() {
        return "all folded anew from the journal";
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
