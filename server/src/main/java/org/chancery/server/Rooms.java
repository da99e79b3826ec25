package org.chancery.server;

import java.util.List;
import org.chancery.server.alert.AlertRoom;
import org.chancery.server.door.DoorRoom;
import org.chancery.server.feed.Courtesy;
import org.chancery.server.feed.FeedRoom;
import org.chancery.server.filing.Filer;
import org.chancery.server.filing.FilingRoom;
import org.chancery.server.ledger.CaseRoom;
import org.chancery.server.ledger.Daybook;
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

    /** Opens them, in the order in which a request comes by. */
    public static List<Room> of(Office office, DeskSettings settings) {
        Daybook daybook = new Daybook(office);
        Readings readings = new Readings(office.register());
        Filer filer = new Filer(office);
        return List.of(
                new DoorRoom(office, settings.binding().entrance()),
                new DeskRoom(office),
                new WorldRoom(office, daybook, readings),
                new PairRoom(office, daybook, readings),
                new EventRoom(office, readings),
                new CaseRoom(office, daybook, readings),
                new DispatchRoom(office),
                new SearchRoom(office, daybook),
                new RevisionRoom(office),
                new AlertRoom(office, settings.alerts()),
                new FilingRoom(office, filer, settings.mailroom()),
                new FeedRoom(office, filer, settings.mailroom(), Courtesy.USUAL),
                new StreamRoom(office.bulletin()),
                new DescriptionRoom());
    }
}
