package org.chancery.formats.paper;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.coding.Opinion;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.chancery.world.Place;

/**
 * What happened, in the order it happened: the day, who did what to whom, where, and the sentence that says so. Of deeds of one
 * sentence that read alike one is shown.
 */
final class Timeline {

    private static final int MARGIN = 15;

    private final Paper paper;
    private final Phrases phrases;
    private final Names names;
    /** The fifth word of a choice in a pattern and all after it: a page shows what kind of words they are, JSON has them all. */
    private static final Pattern MANY_WORDS = Pattern.compile("(?<![^\\s=])((?:[^\\s|=]+\\|){4})[^\\s|]+(?:\\|[^\\s|]+)++");

    private final Detail detail;

    Timeline(Paper paper, Phrases phrases, Names names, Detail detail) {
        this.paper = paper;
        this.phrases = phrases;
        this.names = names;
        this.detail = detail;
    }

    void write(Reading reading) throws IOException {
        paper.heading("What happened");
        if (reading.events().isEmpty()) {
            paper.paragraph(0, Line.of("No political event was found in this dispatch.", Ink.PLAIN));
        }
        String day = "";
        for (Told told : Told.inOrder(reading.events())) {
            if (!day.isEmpty()) {
                paper.blank();
            }
            String label = told.day().equals(day) ? "" : told.day();
            Set<String> deeds = new HashSet<>();
            for (Event event : told.events()) {
                if (!deeds.add(deed(event).letters()) && detail != Detail.EXPLAIN) {
                    continue;
                }
                paper.paragraph(Line.of(label, Ink.STRONG), MARGIN, deed(event));
                label = "";
                if (detail == Detail.EXPLAIN) {
                    paper.paragraph(MARGIN + 2, Line.of(why(event), Ink.FAINT));
                }
            }
            Span sentence = reading.sentences().get(told.sentence()).span();
            paper.paragraph(MARGIN + 2, Quotation.marked(reading.dispatch().text(), sentence, told.triggers()));
            day = told.day();
        }
    }

    private Line deed(Event event) {
        String source = names.all(event.sources());
        String target = names.all(event.targets());
        Line line = Line.of(source, Ink.STRONG);
        if (target.equals(source)) {
            line.add(", at home");
        } else if (!event.targets().isEmpty()) {
            line.add(" → ").add(target, Ink.STRONG);
        }
        line.add(": ").add(phrases.deed(event), Ink.of(event.type().quad()));
        if (event.modality() != Modality.ACTUAL) {
            line.add(" [" + Phrases.reservation(event.modality()) + "]", Ink.UNREAL);
        }
        Place place = event.place();
        if (place != null) {
            line.add(" · " + place.name());
        }
        return event.opinions().size() < 2 ? line : line.add(dissent(event.opinions().get(0), event.opinions().get(1)), Ink.FAINT);
    }

    /** What the relation model takes the event for, if that is another type than the pattern's. */
    private String dissent(Opinion told, Opinion other) {
        return String.format(
                Locale.ROOT,
                " (or %s: chance %.2f, against %.2f)",
                phrases.deed(other.type(), null, null),
                other.confidence(),
                told.confidence());
    }

    private static String why(Event event) {
        String mode = event.mode() == null ? "" : " " + event.mode();
        String contexts = event.contexts().isEmpty() ? "" : " (" + String.join(", ", event.contexts()) + ")";
        return String.format(
                Locale.ROOT,
                "%s%s%s, quad %d, CAMEO %s, confidence %.2f: %s",
                event.type(),
                mode,
                contexts,
                event.type().quad().code(),
                event.cameo(),
                event.confidence(),
                MANY_WORDS.matcher(event.why()).replaceAll("$1…"));
    }
}
