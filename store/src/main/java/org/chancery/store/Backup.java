package org.chancery.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Copies an SQLite register while it is in use. */
final class Backup {

    private Backup() {}

    /** Copies it whole, or not at all. */
    static void copy(Database database, Path target) throws IOException {
        if (database.dialect() != Dialect.SQLITE) {
            throw new RegisterException("%s is a PostgreSQL register. Back it up with pg_dump.".formatted(database.name()));
        }
        Path part = Path.of(target + ".part");
        Files.deleteIfExists(part);
        try (Connection connection = database.connect();
                PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        } catch (SQLException e) {
            Files.deleteIfExists(part);
            throw database.failed("copied", e);
        }
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
}
