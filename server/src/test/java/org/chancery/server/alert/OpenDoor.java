package org.chancery.server.alert;

import io.javalin.config.RoutesConfig;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/** Lets everybody in as one analyst. */
final class OpenDoor implements Room {

    @Override
    public void open(RoutesConfig routes) {
        routes.before(request -> new Caller("Ada", Role.ANALYST).enter(request));
    }
}
