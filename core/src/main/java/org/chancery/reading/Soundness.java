package org.chancery.reading;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Count;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.Statement;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What {@link Reading} promises, held against a reading that came from elsewhere: a file may say that an act stands at characters its text
 * has not.
 */
public final class Soundness {

    private static final int LATEST = 9999;

    private final Reading reading;

    private Soundness(Reading reading) {
        this.reading = reading;
    }

    /**
     * The reading, if all its spans lie in its text, all whom it names are in it, and its dispatch can be named in a line.
     *
     * @throws IllegalArgumentException if not; the message tells what is out of place
     */
    public static Reading checked(Reading reading) {
        new Soundness(reading).check();
        return reading;
    }

    private void check() {
        name("id", reading.dispatch().id());
        int length = reading.dispatch().id().length();
        if (length > Dispatch.LONGEST_ID) {
            throw new IllegalArgumentException("The id of its dispatch has %,d characters; at most %d are taken.".formatted(length, Dispatch.LONGEST_ID));
        }
        name("source", reading.dispatch().source());
        days().filter(Objects::nonNull).forEach(Soundness::inCalendar);
        spans().filter(Objects::nonNull).forEach(this::inText);
        Set<String> actors = ids("actor", reading.actors().stream().map(Actor::id).toList());
        Set<String> statements = ids("statement", reading.statements().stream().map(Statement::id).toList());
        Set<String> events = ids("event", reading.events().stream().map(Event::id).toList());
        for (Event event : reading.events()) {
            Stream.of(event.sources(), event.targets(), event.recipients()).flatMap(List::stream).forEach(id -> known("actor", id, actors));
            event.counts().forEach(count -> known("actor", count.actor(), actors));
            known("statement", event.attribution(), statements);
            int sentence = event.evidence().sentence();
            boolean rests = reading.basis() == Basis.READ || !reading.sentences().isEmpty(); // a row of a table has no sentence
            if (rests && (sentence < 0 || sentence >= reading.sentences().size())) {
                throw new IllegalArgumentException("The event %s stands in sentence %d of %d.".formatted(event.id(), sentence, reading.sentences().size()));
            }
        }
        reading.statements().forEach(said -> known("actor", said.speaker(), actors));
        reading.law().forEach(engaged -> known("event", engaged.event(), events));
    }

    /** Names stand in lines of a journal and in addresses. */
    private static void name(String what, String value) {
        if (value.isBlank() || value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("The %s of its dispatch is blank or holds a control character.".formatted(what));
        }
    }

    /** No sum of days may leave the calendar, nor a number of them what a table can hold. */
    private static void inCalendar(LocalDate day) {
        if (Math.abs(day.getYear()) > LATEST) {
            throw new IllegalArgumentException("%s is a day of no history.".formatted(day));
        }
    }

    private Stream<@Nullable LocalDate> days() {
        Dateline dateline = reading.dispatch().dateline();
        return Stream.<Stream<@Nullable LocalDate>>of(
                        Stream.of(reading.dispatch().published(), dateline == null ? null : dateline.date()),
                        reading.events().stream().flatMap(event -> days(event.date())),
                        reading.statements().stream().flatMap(said -> days(said.date())),
                        reading.law().stream().map(engaged -> engaged.bond().day()))
                .flatMap(each -> each);
    }

    private static Stream<@Nullable LocalDate> days(@Nullable EventDate date) {
        return date == null ? Stream.empty() : Stream.of(date.range().start(), date.range().end());
    }

    private void inText(Span span) {
        int length = reading.dispatch().text().length();
        if (span.end() > length) {
            throw new IllegalArgumentException("A span runs from %d to %d in a text of %d characters.".formatted(span.start(), span.end(), length));
        }
    }

    private static Set<String> ids(String what, List<String> ids) {
        Set<String> set = new HashSet<>();
        for (String id : ids) {
            if (!set.add(id)) {
                throw new IllegalArgumentException("The %s %s is there twice.".formatted(what, id));
            }
        }
        return set;
    }

    private static void known(String what, @Nullable String id, Collection<String> ids) {
        if (id != null && !ids.contains(id)) {
            throw new IllegalArgumentException("There is no %s %s, who is named.".formatted(what, id));
        }
    }

    private Stream<@Nullable Span> spans() {
        return Stream.<Stream<@Nullable Span>>of(
                        reading.sentences().stream().map(sentence -> sentence.span()),
                        reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        reading.events().stream().flatMap(event -> Stream.of(event.evidence().span(), event.evidence().trigger())),
                        reading.events().stream().flatMap(event -> event.counts().stream()).map(Count::span),
                        reading.statements().stream().flatMap(said -> Stream.of(said.content(), said.speakerText(), said.cue())),
                        reading.statements().stream().flatMap(said -> said.parts().stream()),
                        reading.places().stream().map(place -> place.span()),
                        reading.dates().stream().map(date -> date.span()),
                        reading.law().stream().map(Engagement::words),
                        reading.law().stream().flatMap(engaged -> engaged.elements().stream()).map(Finding::span),
                        reading.notes().stream().map(Note::span))
                .flatMap(each -> each);
    }
}
