package org.chancery.server.door;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.chancery.server.Binding;
import org.chancery.server.DeskSettings;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Role;

/** Desks that ask for a password, with an account of each role, all with the same password. */
final class Guarded {

    static final String PASSWORD = "four swans over Riga";

    /** As if others could reach it. */
    static final Binding NETWORK = new Binding("0.0.0.0", 0);

    /** As if a proxy stood before it. */
    static final Binding PROXIED = new Binding("127.0.0.1", 0, true, Optional.empty());

    private Guarded() {}

    /** The accounts are rita, a reader, anna, an analyst, and ada, an administrator. */
    static TestDesk in(Path folder, Clock clock, Binding binding) {
        return TestDesk.in(folder, clock, office -> {
            Accounts accounts = new Accounts(office.annex());
            accounts.add("rita", Role.READER, PASSWORD, "a test", clock.instant());
            accounts.add("anna", Role.ANALYST, PASSWORD, "a test", clock.instant());
            accounts.add("ada", Role.ADMINISTRATOR, PASSWORD, "a test", clock.instant());
            return Rooms.of(office, settings(folder, binding));
        });
    }

    /** What is said of a desk that is bound so; whatever is said, tests reach it by loopback. */
    static DeskSettings settings(Path folder, Binding binding) {
        DeskSettings usual = TestDesk.settings(folder);
        return new DeskSettings(binding, usual.mailroom(), usual.alerts());
    }

    /** Somebody who has logged in. */
    static Visitor visitor(TestDesk desk, String name) {
        Visitor visitor = new Visitor(desk);
        int status = visitor.login(name, PASSWORD);
        if (status != 200) {
            throw new AssertionError("%s is answered %d.".formatted(name, status));
        }
        return visitor;
    }
}
