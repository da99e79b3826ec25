package org.chancery.store;

import java.util.List;
import java.util.Set;
import org.chancery.reading.Reading;

/**
 * What came of filing readings one for one.
 *
 * @param filed ids of the dispatches that were new
 * @param refused those that are not filed, and neither were before
 */
public record Lodged(Set<String> filed, List<Refusal> refused) {

    public Lodged {
        filed = Set.copyOf(filed);
        refused = List.copyOf(refused);
    }

    /**
     * A reading that cannot be filed, however often it is tried.
     *
     * @param reading which
     * @param reason why, as a sentence
     * @param next what its user can do, as a sentence
     */
    public record Refusal(Reading reading, String reason, String next) {

        static Refusal ofAnotherText(Reading reading) {
            return new Refusal(
                    reading,
                    "Another text is filed under its id, “%s”.".formatted(reading.dispatch().id()),
                    "Give it an id of its own, or none: one is made of its text then.");
        }

        static Refusal by(Throwable fault, Reading reading) {
            String said = fault instanceof RegisterException && fault.getCause() != null ? fault.getCause().getMessage() : fault.getMessage();
            return new Refusal(
                    reading,
                    "The register cannot hold it: %s.".formatted(String.valueOf(said).lines().findFirst().orElse("no reason given")),
                    "Check its id, names and dates; if nothing is odd about them, report it with the text.");
        }
    }
}
