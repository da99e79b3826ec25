package org.chancery.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Tables that another room keeps in the register's database: with the register they are backed up, and change in one
 * transaction. They have a history of versions of their own, so a Chancery that knows nothing of them opens the register all
 * the same. The journal is not touched from here.
 */
public final class Annex {

    private final Database database;

    private Annex(Database database) {
        this.database = database;
    }

    /**
     * Has the tables be of this version, or refuses them.
     *
     * @param name whose tables; letters alone
     * @param migrations where their migrations are on the class path, in SQL that both databases take
     * @param version number of the last migration
     * @throws RegisterException if they cannot be made, or a newer program made them
     */
    static Annex open(Database database, String name, String migrations, int version) {
        String history = name + "_history";
        int found = version(database, history);
        if (found > version) {
            throw new RegisterException("The tables of the %s in %s are of version %d; this program knows versions up to %d. Use a newer Chancery."
                    .formatted(name, database.name(), found, version));
        }
        if (found < version) {
            migrate(database, history, migrations);
        }
        return new Annex(database);
    }

    private static int version(Database database, String history) {
        try (Connection connection = database.connectToRead();
                ResultSet tables = connection.getMetaData().getTables(null, null, history, null)) {
            if (!tables.next()) {
                return 0;
            }
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(
                            "select max(cast(version as integer)) from " + history + " where success and version is not null")) {
                return row.next() ? row.getInt(1) : 0;
            }
        } catch (SQLException e) {
            throw database.failed("opened", e);
        }
    }

    private static void migrate(Database database, String history, String migrations) {
        try {
            Flyway.configure(Annex.class.getClassLoader())
                    .dataSource(database.url(), null, null)
                    .locations("classpath:" + migrations)
                    .table(history)
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegisterException(
                    "The tables of %s cannot be made in %s: %s %s".formatted(history, database.name(), e.getMessage(), Advice.on(e)), e);
        }
    }

    /** Does work in one transaction: all of it or nothing. One at a time, filing included. */
    public <T> T write(Work<T> work) {
        return database.write(work);
    }

    /** Asks, all questions of the one state the database is in now. */
    public <T> T read(Work<T> work) {
        return database.read(work);
    }
}
