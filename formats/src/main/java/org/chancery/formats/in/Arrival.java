package org.chancery.formats.in;

import java.util.List;
import org.chancery.dispatch.Dispatch;

/** What came of an input, or of one record of it. */
public sealed interface Arrival {

    /**
     * A dispatch came.
     *
     * @param dispatch the dispatch, its text cleaned
     * @param warnings what was amiss and mended, a sentence each; mostly empty
     */
    record Received(Dispatch dispatch, List<String> warnings) implements Arrival {
        public Received {
            warnings = List.copyOf(warnings);
        }

        /** The same as if it had been read from elsewhere: its id, where it was made of where it came from, is another. */
        public Received from(String source) {
            Dispatch d = dispatch;
            String id = d.id().equals(Registrar.hash(d.source(), d.text())) ? Registrar.hash(source, d.text()) : d.id();
            return new Received(
                    new Dispatch(
                            id, source, d.title(), d.agency(), d.authors(), d.dateline(), d.published(), d.language(), d.text()),
                    warnings);
        }
    }

    /**
     * Nothing came.
     *
     * @param input the path, address or record as its user knows it
     * @param reason what is wrong, with the values, as a sentence
     * @param nextStep what the user can do, as a sentence
     * @param record how what could not be read begins, {@value #SHOWN} characters at most; empty where that is not at hand
     */
    record Failure(String input, String reason, String nextStep, String record) implements Arrival {

        /** How much of a record is kept, in code units. */
        public static final int SHOWN = 2000;

        public Failure(String input, String reason, String nextStep) {
            this(input, reason, nextStep, "");
        }

        /** The same with the record at fault, of which the beginning is kept. */
        public Failure holding(String text) {
            return new Failure(input, reason, nextStep, text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…");
        }

        /** All of it on one line, as standard error shows it. */
        public String line() {
            return (input + ": " + reason + " " + nextStep).replaceAll("\\s+", " ");
        }
    }
}
