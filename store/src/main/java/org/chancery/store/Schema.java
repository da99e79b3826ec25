package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.chancery.reading.ReadingForm;
import org.chancery.register.Clerk;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * The version of a register's tables.
 *
 * <p>A register of an older version is copied and then migrated; one of a newer version is refused. Flyway is started only
 * where there is something to migrate: it takes longer than a question.
 */
final class Schema {

    /** The version this program writes; the number of the last migration. */
    static final int VERSION = 14;

    private final Database database;
    private final ReadingForm form;
    private final Clerk clerk;
    private final Renewal renewal;

    Schema(Database database, ReadingForm form, Clerk clerk, Renewal renewal) {
        this.database = database;
        this.form = form;
        this.clerk = clerk;
        this.renewal = renewal;
    }

    /** Has the register be of this version, or refuses it. */
    void ready() {
        RegisterFile file = database.file();
        if (file != null && file.isMissing()) {
            file.make(url -> migrate(url));
            return;
        }
        if (file != null) {
            file.examine();
        }
        OptionalInt found = version();
        if (found.isPresent() && found.getAsInt() == VERSION) {
            return;
        }
        if (found.isPresent() && found.getAsInt() > VERSION) {
            throw new RegisterException("The register %s is of version %d; this program knows versions up to %d. Use a newer Chancery."
                    .formatted(database.name(), found.getAsInt(), VERSION));
        }
        if (file != null) {
            backup(file.path(), found.orElse(0));
        }
        migrate(database.url());
    }

    private OptionalInt version() {
        try (Connection connection = database.connectToRead();
                Statement statement = connection.createStatement()) {
            if (!hasHistory(connection)) {
                if (database.file() != null) {
                    throw new RegisterException("%s is a database of another program. Choose another place with --register."
                            .formatted(database.name()));
                }
                return OptionalInt.empty();
            }
            try (ResultSet row = statement.executeQuery(
                    "select max(cast(version as integer)) from flyway_schema_history where success and version is not null")) {
                int version = row.next() ? row.getInt(1) : 0;
                return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(version);
            }
        } catch (SQLException e) {
            throw database.failed("opened", e);
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return tables.next();
        }
    }

    private void backup(Path file, int version) {
        Path copy = Path.of(file + ".version-" + version + ".backup");
        try {
            if (!Files.exists(copy)) {
                Backup.copy(database, copy);
            }
        } catch (IOException e) {
            throw new RegisterException(
                    "The register %s could not be copied to %s before its tables are renewed: %s. Make room and try again."
                            .formatted(file, copy, e.getMessage()),
                    e);
        }
    }

    private void migrate(String url) {
        try {
            Flyway.configure()
                    .dataSource(url, null, null)
                    .locations(database.dialect().migrations())
                    .javaMigrations(new SealLines(), new FoldAnew(form, clerk, renewal))
                    .ignoreMigrationPatterns("*:missing") // an earlier folding anew
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new RegisterException(
                    "The tables of the register %s cannot be made: %s. %s".formatted(database.name(), rootOf(e), Advice.on(e)), e);
        }
    }

    private static String rootOf(Throwable fault) {
        Throwable root = fault;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse("");
    }
}
