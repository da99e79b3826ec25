package org.chancery.cli;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.cli.ExportCommand.Target;
import org.chancery.register.ToldEvent;

/** Hands events to the files they go into, and counts what was written and what was left out. */
final class Exporting implements ToldEvent.Taker, Closeable {

    private static final int STEP = 1000;

    private final StatusLine status;
    private final List<Target> targets = new ArrayList<>();
    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int written;

    Exporting(StatusLine status) {
        this.status = status;
    }

    void into(Target target) {
        targets.add(target);
    }

    /** The first target says whether there is room for it. */
    @Override
    public void take(ToldEvent event) throws IOException {
        Optional<String> refusal = Optional.empty();
        for (int i = targets.size() - 1; i >= 0; i--) {
            refusal = targets.get(i).writer().write(event);
        }
        refusal.ifPresentOrElse(why -> leftOut.merge(why, 1, Integer::sum), () -> written++);
        if (written % STEP == 0) {
            status.show(0, "%,d events written".formatted(written));
        }
    }

    /** Ends the files and puts them in their places. */
    void done() throws IOException {
        for (Target target : targets) {
            target.writer().close();
        }
        for (Target target : targets) {
            if (target.file() != null) {
                target.file().done();
            }
        }
        status.clear();
        status.say("chancery: %s written.".formatted(events(written)));
        leftOut.forEach((why, count) -> status.say("chancery: %s left out: %s.".formatted(events(count), why)));
    }

    private static String events(int count) {
        return "%,d %s".formatted(count, count == 1 ? "event" : "events");
    }

    /** Takes away whatever is not done. */
    @Override
    public void close() throws IOException {
        status.clear();
        for (Target target : targets) {
            if (target.file() != null) {
                target.file().close();
            }
        }
    }
}
