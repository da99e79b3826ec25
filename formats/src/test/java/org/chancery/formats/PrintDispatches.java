package org.chancery.formats;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.reading.Reading;

/**
 * Takes inputs in and prints what arrives as readings with nothing read: for measuring the intake alone. Takes the
 * arguments of {@code chancery read --format jsonl}.
 */
public final class PrintDispatches {

    private PrintDispatches() {}

    public static void main(String[] args) throws IOException {
        List<String> inputs = Arrays.stream(args)
                .filter(arg -> !List.of("read", "--format", "jsonl").contains(arg))
                .toList();
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(inputs);
                ReadingWriter writer =
                        OutputFormat.JSONL.open(new PrintStream(System.out, false), OutputFormat.Detail.PLAIN)) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Received received) {
                    received.warnings().forEach(warning -> System.err.println("warning: " + warning));
                    writer.write(unread(received.dispatch()));
                } else if (arrival instanceof Arrival.Failure failure) {
                    System.err.println(failure.line());
                }
            }
        }
    }

    private static Reading unread(Dispatch dispatch) {
        return new Reading(
                dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
