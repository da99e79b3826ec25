package org.chancery.view;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.coding.Statement;
import org.chancery.law.Engagement;
import org.chancery.law.How;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.view.Claim.Says;

/**
 * Finds what sides say of an event: a report that stands in the words of somebody who speaks for a state is that state's
 * claim. Chancery does not decide who is right.
 */
public final class Claims {

    private static final Set<Modality> CLAIMED = EnumSet.of(Modality.ACTUAL, Modality.ALLEGED, Modality.DENIED);

    private final Function<String, Optional<Reading>> readings;

    /** @param readings finds a dispatch that is filed, by its id */
    public Claims(Function<String, Optional<Reading>> readings) {
        this.readings = readings;
    }

    /** The claims about an event, in the order of its reports. What was not said to have happened is nobody's claim. */
    public List<Claim> about(Occurrence event) {
        List<Claim> claims = new ArrayList<>();
        event.reports().stream()
                .filter(Claims::mayBeClaimed)
                .flatMap(report -> readings.apply(report.id().dispatch()).stream().flatMap(reading -> claims(report, reading)))
                .filter(claim -> !claims.contains(claim))
                .forEach(claims::add);
        return claims;
    }

    /** What is said with a rule, and what is said without, where the same words do not say both. */
    private static Stream<Claim> claims(Report report, Reading reading) {
        List<Claim> legal = reading.law().stream()
                .filter(law -> report.id().event().equals(law.event()) && law.words() != null && law.applies())
                .flatMap(law -> legal(law, report, reading))
                .toList();
        return Stream.concat(
                legal.stream(),
                claim(report, reading).stream().filter(said -> legal.stream()
                        .noneMatch(claim -> claim.by().equals(said.by()) && said.content().contains(claim.content()))));
    }

    private static Stream<Claim> legal(Engagement law, Report report, Reading reading) {
        return reading.actors().stream()
                .filter(actor -> law.claimedBy().contains(actor.id()) && actor.country() != null)
                .map(actor -> new Claim(
                        Objects.requireNonNull(actor.country()),
                        actor.name(),
                        law.how() == How.JUSTIFICATION ? Says.JUSTIFIES : Says.BREACH,
                        law.instrument(),
                        law.articles(),
                        report.id().dispatch(),
                        Objects.requireNonNull(law.words())));
    }

    /** Whether it is worth opening the dispatch: a row of codes has no words in which anybody could have said it. */
    private static boolean mayBeClaimed(Report report) {
        return !report.isCoded() && CLAIMED.contains(report.modality());
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
        if (!CLAIMED.contains(event.modality())) {
            return Optional.empty();
        }
        if (event.modality() == Modality.DENIED) {
            return Optional.of(Says.DENIES);
        }
        boolean accuses = reading.events().stream()
                .anyMatch(other -> EventType.ACCUSE.equals(other.type()) && words.id().equals(other.attribution()));
        return Optional.of(accuses ? Says.CONDEMNS : Says.ASSERTS);
    }
}
