package org.chancery.view;

import java.util.Optional;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;

/**
 * Who speaks for a state.
 *
 * @param side ISO code of the state
 * @param name of the speaker as the dispatch has it
 */
record Speaker(String side, String name) {

    /** The speaker of a statement; empty where the text does not tell, or it is no state's voice. */
    static Optional<Speaker> of(Statement statement, Reading reading) {
        return reading.actors().stream()
                .filter(actor -> actor.id().equals(statement.speaker()))
                .findFirst()
                .flatMap(actor -> Optional.ofNullable(actor.country()).map(side -> new Speaker(side, actor.name())));
    }
}
