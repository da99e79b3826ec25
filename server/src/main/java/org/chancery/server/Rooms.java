package org.chancery.server;

import java.util.List;
import org.chancery.server.alert.AlertRoom;
import org.chancery.server.alert.AlertSettings;
import org.chancery.server.door.DoorRoom;
import org.chancery.server.door.Entrance;
import org.chancery.server.ledger.CaseRoom;
import org.chancery.server.ledger.DeskRoom;
import org.chancery.server.ledger.DispatchRoom;
import org.chancery.server.ledger.EventRoom;
import org.chancery.server.ledger.PairRoom;
import org.chancery.server.ledger.Readings;
import org.chancery.server.ledger.SearchRoom;
import org.chancery.server.ledger.StreamRoom;
import org.chancery.server.ledger.WorldRoom;
import org.chancery.server.revise.RevisionRoom;
import org.chancery.server.web.Office;
import org.chancery.server.web.Room;
import org.chancery.store.Annex;
import org.chancery.store.SqlRegister;

/** All the rooms of a desk. */
public final class Rooms {

    /** Number of the last migration below {@code tables}. */
    private static final int TABLES = 3;

    private Rooms() {}

    /** The desk's own tables in a register's database; they are made if they are not there. */
    public static Annex annex(SqlRegister register) {
        return register.annex("desk", "org/chancery/server/tables", TABLES);
    }

    /**
     * Opens them, in the order in which a request comes by.
     *
     * @param entrance from where requests can come
     */
    public static List<Room> of(Office office, Entrance entrance) {
        return of(office, entrance, AlertSettings.STANDARD);
    }

    /** The same, with what whoever starts the desk says of alerts. */
    public static List<Room> of(Office office, Entrance entrance, AlertSettings alerts) {
        Readings readings = new Readings(office.register());
        return List.of(
                new DoorRoom(office, entrance),
                new DeskRoom(office),
                new WorldRoom(office, readings),
                new PairRoom(office, readings),
                new EventRoom(office, readings),
                new CaseRoom(office, readings),
                new DispatchRoom(office),
                new SearchRoom(office),
                new RevisionRoom(office),
                new AlertRoom(office, alerts),
                new StreamRoom(office.bulletin()),
                new DescriptionRoom());
    }
}
