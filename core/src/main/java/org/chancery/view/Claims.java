package org.chancery.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.view.Claim.Says;

/**
 * Finds what sides say of an event: a report that stands in the words of somebody who speaks for a state is that state's
 * claim. Chancery does not decide who is right.
 */
public final class Claims {

    private final Function<String, Optional<Reading>> readings;

    /** @param readings finds a dispatch that is filed, by its id */
    public Claims(Function<String, Optional<Reading>> readings) {
        this.readings = readings;
    }

    /** The claims about an event, in the order of its reports. What was not said to have happened is nobody's claim. */
    public List<Claim> about(Occurrence event) {
        List<Claim> claims = new ArrayList<>();
        for (Report report : event.reports()) {
            readings.apply(report.id().dispatch())
                    .flatMap(reading -> claim(report, reading))
                    .filter(claim -> !claims.contains(claim))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    private static Optional<Claim> claim(Report report, Reading reading) {
        Optional<Event> told =
                reading.events().stream().filter(event -> event.id().equals(report.id().event())).findFirst();
        Optional<Statement> statement = told.flatMap(event -> statement(event, reading));
        Says says = told.flatMap(event -> statement.flatMap(words -> says(event, words, reading))).orElse(null);
        if (says == null) {
            return Optional.empty();
        }
        Statement words = statement.orElseThrow();
        return Speaker.of(words, reading).map(speaker -> new Claim(
                speaker.side(), speaker.name(), says, null, List.of(), report.id().dispatch(), words.content()));
    }

    private static Optional<Statement> statement(Event event, Reading reading) {
        return reading.statements().stream()
                .filter(statement -> statement.id().equals(event.attribution()))
                .findFirst();
    }

    private static Optional<Says> says(Event event, Statement words, Reading reading) {
        if (event.modality() == Modality.DENIED) {
            return Optional.of(Says.DENIES);
        }
        if (event.modality() != Modality.ACTUAL && event.modality() != Modality.ALLEGED) {
            return Optional.empty();
        }
        boolean accuses = reading.events().stream()
                .anyMatch(other -> EventType.ACCUSE.equals(other.type()) && words.id().equals(other.attribution()));
        return Optional.of(accuses ? Says.CONDEMNS : Says.ASSERTS);
    }
}
