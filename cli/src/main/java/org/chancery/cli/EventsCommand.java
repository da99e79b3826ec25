package org.chancery.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.chancery.formats.out.RegisterCsv;
import org.chancery.formats.out.RegisterJson;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.store.SqlRegister;
import org.chancery.view.RecentReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code chancery events}: one row an event, its reports merged. */
@Command(
        name = "events",
        header = "Lists events of the register, the reports of each merged.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class EventsCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private AskOptions options = new AskOptions();

    @Mixin
    private EventOptions events = new EventOptions();

    EventsCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        EventQuery query = events.query();
        try (SqlRegister register = options.register.open()) {
            List<Occurrence> found = register.events(query, options.times());
            RecentReadings readings = new RecentReadings(register::dispatch);
            switch (options.form) {
                case JSON -> new RegisterJson(surroundings.output()).events(found, readings);
                case CSV -> new RegisterCsv(surroundings.output()).events(found);
                case TEXT -> Pages.of(surroundings).events(found, readings);
            }
        }
        return ExitCode.DONE;
    }
}
