package org.chancery.bench.register;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.register.Pair;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/** Opens registers as the command line does. */
final class Registers {

    private Registers() {}

    static SqlRegister open(String place) {
        World world = World.load();
        return SqlRegister.open(
                place,
                new JsonReadingForm(),
                new Clerk(world),
                CaseFold.in(world));
    }

    /** The pair of which most events are filed. The register has no question for it, so its table is counted. */
    static Pair heaviest(String place) {
        String url = place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + place;
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select state_a, state_b from occurrence where state_a is not null"
                        + " group by state_a, state_b order by count(*) desc limit 1")) {
            if (!row.next()) {
                throw new IllegalStateException("The register %s holds no event between two. Fill it first.".formatted(place));
            }
            return Pair.of(row.getString(1), row.getString(2));
        } catch (SQLException e) {
            throw new IllegalStateException("The pairs of %s cannot be counted.".formatted(place), e);
        }
    }
}
