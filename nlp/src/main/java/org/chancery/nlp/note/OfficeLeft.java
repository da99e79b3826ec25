package org.chancery.nlp.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.Actor;
import org.chancery.coding.EventDate;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.chancery.world.OfficeClass;
import org.chancery.world.Tenure;
import org.chancery.world.World;

/**
 * Somebody called by an office he had left when he did what is told of him.
 *
 * <p>The tables must know the person by the full name in the text, have an end of every spell in that office more than two months before, and name
 * somebody else in it on the day; and the words must be of the present: an act told with a day within the month before publication.
 */
final class OfficeLeft implements Remark {

    private static final int CLEARLY = 60;
    private static final int PRESENT = 31;

    private static final Map<String, List<OfficeClass>> TITLES = Map.of(
            "president", List.of(OfficeClass.HEAD_OF_STATE, OfficeClass.LEADER),
            "prime minister", List.of(OfficeClass.HEAD_OF_GOVERNMENT),
            "foreign minister", List.of(OfficeClass.FOREIGN_MINISTER),
            "foreign secretary", List.of(OfficeClass.FOREIGN_MINISTER));

    private static final Pattern FORMER =
            Pattern.compile("(?i)(?:former|ex|then|late|ousted|deposed|previous|past|onetime|one-time|vice|deputy|acting)[\\s-]+\\z");

    private final World world;

    OfficeLeft(World world) {
        this.world = world;
    }

    @Override
    public List<Note> on(Reading reading) {
        LocalDate published = reading.dispatch().published();
        List<Note> notes = new ArrayList<>();
        if (published == null) {
            return notes;
        }
        for (Actor actor : reading.actors()) {
            String person = actor.person();
            if (person != null && person.contains(" ") && isOfThePresent(actor, reading, published)) {
                TITLES.forEach((title, classes) -> left(person, classes, published)
                        .flatMap(tenure -> called(title, person, reading).map(span -> note(span, title, tenure)))
                        .ifPresent(notes::add));
            }
        }
        return notes;
    }

    private static boolean isOfThePresent(Actor actor, Reading reading, LocalDate published) {
        return reading.events().stream()
                .filter(event -> event.sources().contains(actor.id()))
                .map(event -> event.date())
                .filter(Objects::nonNull)
                .anyMatch(date -> isRecent(date, published));
    }

    private static boolean isRecent(EventDate date, LocalDate published) {
        return date.text() != null
                && !date.range().start().isBefore(published.minusDays(PRESENT))
                && !date.range().start().isAfter(published);
    }

    /** The last spell in such an office, if every one had clearly ended. */
    private Optional<Tenure> left(String person, List<OfficeClass> classes, LocalDate published) {
        List<Tenure> held = world.tenures(person).stream()
                .filter(tenure -> tenure.person().equals(person) && classes.stream().anyMatch(tenure::is))
                .toList();
        boolean over = held.stream().allMatch(tenure -> tenure.to() != null && tenure.to().isBefore(published.minusDays(CLEARLY)));
        return over
                ? held.stream()
                        .max(Comparator.comparing(tenure -> Objects.requireNonNull(tenure.to())))
                        .filter(last -> hasSuccessor(last, classes, published))
                : Optional.empty();
    }

    /** Whether the tables name somebody else in the office on the day: where they have a gap, they may have missed a second spell. */
    private boolean hasSuccessor(Tenure last, List<OfficeClass> classes, LocalDate published) {
        return classes.stream()
                .filter(last::is)
                .flatMap(office -> world.holders(last.body(), office, published).stream())
                .anyMatch(other -> !other.person().equals(last.person()) && other.on(published) == Tenure.Hold.HELD);
    }

    private static Optional<Span> called(String title, String person, Reading reading) {
        String text = reading.dispatch().text();
        Matcher matcher = Pattern.compile("\\b" + title + "\\s+" + Pattern.quote(person) + "\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text);
        while (matcher.find()) {
            if (!FORMER.matcher(text.substring(Math.max(0, matcher.start() - 12), matcher.start())).find()) {
                return Optional.of(new Span(matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Note note(Span span, String title, Tenure tenure) {
        return new Note(
                DISCREPANCY,
                span,
                "%s was %s until %s".formatted(tenure.person(), title.toLowerCase(Locale.ENGLISH), tenure.to()));
    }
}
