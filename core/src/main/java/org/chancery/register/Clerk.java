package org.chancery.register;

import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.world.World;

/** Takes from a reading what the register keeps in hand. */
public final class Clerk {

    private final MissionsSeen missions;

    /** @param world tells where embassies sit */
    public Clerk(World world) {
        this.missions = new MissionsSeen(world);
    }

    /** What is to be filed of a reading. The same reading always gives the same filing. */
    public Filing take(Reading reading) {
        return new Filing(
                reading.dispatch().id(),
                reading.dispatch().source(),
                reading.dispatch().title(),
                reading.dispatch().agency(),
                reading.dispatch().published(),
                Sketch.of(reading.basis() == Basis.READ ? reading.dispatch().text() : ""), // rows look alike and copy nothing
                Reports.of(reading),
                missions.of(reading));
    }
}
