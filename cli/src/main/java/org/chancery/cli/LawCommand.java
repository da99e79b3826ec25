package org.chancery.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.chancery.formats.out.LawSheetJson;
import org.chancery.register.Occurrence;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheets;
import org.chancery.view.LawSheet;
import org.chancery.view.RecentReadings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code chancery law}: the rules an event or a case engages, element by element, and what the sides say. */
@Command(
        name = "law",
        header = "Tells which rules an event or a case engages, what the reports have on each element, and what the sides say.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        footer = {"", "Chancery does not say who is right. chancery events and chancery cases print the names of events and cases."})
final class LawCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    @Mixin
    private TimesOptions days = new TimesOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json (default: ${DEFAULT-VALUE}).")
    private TextOrJson form = TextOrJson.TEXT;

    @Parameters(paramLabel = "EVENT|CASE", description = "The name of an event, or of a case.")
    private String name = "";

    LawCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        try (SqlRegister register = options.open()) {
            RecentReadings readings = new RecentReadings(register::dispatch);
            Optional<Occurrence> event = register.event(name, days.times());
            if (event.isPresent()) {
                LawSheet sheet = LawSheet.of(event.get(), readings);
                if (form == TextOrJson.JSON) {
                    new LawSheetJson(surroundings.output()).write(name, sheet);
                } else {
                    Pages.of(surroundings).law(event.get(), sheet, readings);
                }
                return ExitCode.DONE;
            }
            CaseNamed named = CaseNamed.of(name, register, new CaseSheets(options.world()), days);
            LawSheet sheet = LawSheet.of(named.sheet().matter(), readings);
            if (form == TextOrJson.JSON) {
                new LawSheetJson(surroundings.output()).write(name, sheet);
            } else {
                Pages.of(surroundings).law(named.sheet(), named.all(), sheet);
            }
        }
        return ExitCode.DONE;
    }
}
