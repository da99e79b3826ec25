package org.chancery.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.world.World;

/** Tells which bodies of readings are courts: a reading names a body with its id, "International Court of Justice (ICJ)". */
final class Courts {

    private static final Pattern ID = Pattern.compile("\\(([^()]+)\\)$");

    private Courts() {}

    static boolean is(String name, World world) {
        Matcher id = ID.matcher(name);
        return id.find()
                && world.organization(id.group(1))
                        .filter(body -> body.type().equals("court"))
                        .isPresent();
    }
}
