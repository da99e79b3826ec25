package org.chancery.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/** Copies an SQLite register while it is in use. */
final class Backup {

    private Backup() {}

    /**
     * Copies it whole, or not at all; what is at the target is replaced at the end.
     *
     * @throws RegisterException if the target is the register itself, or one in use
     */
    static void copy(Database database, Path target) throws IOException {
        if (database.dialect() != Dialect.SQLITE) {
            throw new RegisterException("%s is a PostgreSQL register. Back it up with pg_dump.".formatted(database.name()));
        }
        Path part = Path.of(target + ".part");
        Files.deleteIfExists(part);
        try (Connection connection = database.connect()) {
            refuseItself(connection, target);
            clear(target);
            OwnersAlone.file(part);
            write(connection, part);
            clear(target);
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (SQLException e) {
            throw database.failed("copied", e);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void write(Connection connection, Path part) throws SQLException, IOException {
        try (PreparedStatement copy = connection.prepareStatement("vacuum into ?")) {
            copy.setString(1, part.toString());
            copy.execute();
        }
        try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    private static void refuseItself(Connection connection, Path target) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select file from pragma_database_list where name = 'main'")) {
            if (row.next() && Files.exists(target) && Files.isSameFile(Path.of(row.getString(1)), target)) {
                throw new RegisterException("%s is the register itself. Name another file for the copy.".formatted(target));
            }
        }
    }

    /**
     * Has nothing lie beside the target that belongs to what was there before: SQLite would take a log left there for one of the
     * copy, and damage it. A register that was in use when its process was killed leaves such a log.
     */
    private static void clear(Path target) throws IOException {
        List<Path> beside = Stream.of("-wal", "-shm", "-journal").map(end -> Path.of(target + end)).toList();
        if (beside.stream().noneMatch(Files::exists)) {
            return;
        }
        if (Files.exists(target) && isInUse(target)) {
            throw new RegisterException("%s is a register in use. Name another file for the copy.".formatted(target));
        }
        for (Path left : beside) {
            Files.deleteIfExists(left);
        }
    }

    /** Whether another process has it open: whoever closes a register last takes its log away. */
    private static boolean isInUse(Path target) {
        try (Connection connection = DriverManager.getConnection(RegisterFile.url(target));
                Statement statement = connection.createStatement()) {
            statement.execute("pragma wal_checkpoint(truncate)");
        } catch (SQLException e) {
            return false; // no database, or a damaged one: it is to be replaced
        }
        return Files.exists(Path.of(target + "-wal"));
    }
}
