package org.chancery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.register.Mission;
import org.chancery.register.MissionSeen;

/** The missions that dispatches speak of, in their table. */
final class MissionTable {

    /** The columns {@link #seen} reads. */
    static final String SELECT = "select dispatch, published, sending, receiving, city, type from mission_seen";

    private MissionTable() {}

    static MissionSeen seen(ResultSet row) throws SQLException {
        return new MissionSeen(
                row.getString(1),
                Sql.day(row, 2),
                new Mission(row.getString(3), row.getString(4), row.getString(5), Mission.Type.valueOf(row.getString(6))));
    }
}
