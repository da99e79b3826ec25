package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.reading.Progress;
import org.chancery.reading.Reading;
import org.chancery.server.filing.Filer;
import org.chancery.server.web.Office;

/**
 * Files the example dispatches that come with the program, those first of which the desk shows most. Wherever the program lies, they
 * are the same dispatches: they go by their place among the examples.
 */
final class Examples {

    private static final List<String> FOLDERS = List.of("embassy-in-quito", "dispatches", "law");
    private static final int LOT = 5;

    private final Office office;
    private final Filer filer;

    Examples(Office office) {
        this.office = office;
        this.filer = new Filer(office);
    }

    /**
     * Files those that are not filed yet.
     *
     * @throws UnusableFile if the examples are not where the program is
     */
    void file() throws IOException {
        Path home = Path.of(System.getProperty("chancery.home", ".")).toAbsolutePath().normalize();
        Path root = home.resolve("examples");
        List<String> folders = FOLDERS.stream().map(root::resolve).filter(Files::isDirectory).map(Path::toString).toList();
        if (folders.isEmpty()) {
            throw new IOException("There are no examples at %s. Start chancery from its own folder.".formatted(root));
        }
        Set<String> known = new HashSet<>(office.register().dispatches());
        List<Reading> lot = new ArrayList<>();
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(folders)) {
            while (arrivals.hasNext()) {
                if (arrivals.next() instanceof Arrival.Received received) {
                    Dispatch dispatch = received.from(home.relativize(Path.of(received.dispatch().source())).toString()).dispatch();
                    if (known.add(dispatch.id())) {
                        lot.add(filer.read(dispatch, Progress.UNHEARD));
                    }
                }
                if (lot.size() == LOT) {
                    enter(lot);
                }
            }
        }
        enter(lot);
    }

    private void enter(List<Reading> lot) {
        if (!lot.isEmpty()) {
            filer.file(List.copyOf(lot));
            lot.clear();
        }
    }
}
