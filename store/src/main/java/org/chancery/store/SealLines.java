package org.chancery.store;

import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** Seals the lines of the journal that version 1 did not seal. */
final class SealLines implements JavaMigration {

    @Override
    public void migrate(Context context) throws SQLException {
        Sql sql = new Sql(context.getConnection());
        byte[][] before = {Seal.NONE};
        new Journal(sql).each(line -> {
            before[0] = line.sealAfter(before[0]);
            sql.change("update entry set seal = ? where seq = ?", before[0], line.seq());
        });
        sql.forget();
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("3");
    }

    /** What it did when it came: registers of that version hold these words. */
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
