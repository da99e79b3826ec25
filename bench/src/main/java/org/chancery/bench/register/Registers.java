package org.chancery.bench.register;

import java.util.Optional;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
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
}
