package org.chancery.bench.robustness;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;

/** Takes a dispatch in again, from a file with its text written otherwise. */
public final class Rewriting {

    private Rewriting() {}

    /** The dispatch as it is taken in from a file of its own; what it had from elsewhere (its day) it keeps. */
    public static Dispatch plain(Dispatch dispatch) throws IOException {
        return taken(dispatch, dispatch.text());
    }

    /** The dispatch, written otherwise and taken in. */
    public static Dispatch by(Change change, Dispatch dispatch) throws IOException {
        return taken(dispatch, change.of(dispatch.text()));
    }

    private static Dispatch taken(Dispatch dispatch, String file) throws IOException {
        try (Arrivals arrivals = new Intake(Limits.standard(), dispatch.published())
                .open(dispatch.source(), new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))) {
            Arrival arrival = arrivals.next();
            if (arrival instanceof Arrival.Received received) {
                return received.dispatch();
            }
            throw new IOException(((Arrival.Failure) arrival).line());
        }
    }
}
