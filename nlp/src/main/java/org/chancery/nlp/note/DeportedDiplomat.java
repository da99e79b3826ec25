package org.chancery.nlp.note;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;

/** A diplomat said to be deported: he is declared persona non grata and recalled (VCDR article 9), not removed as an alien. */
final class DeportedDiplomat implements Remark {

    private static final Set<Act> EXPULSIONS = Set.of(Act.AMBASSADOR_EXPELLED, Act.DIPLOMATS_EXPELLED);

    @Override
    public List<Note> on(Reading reading) {
        String text = reading.dispatch().text();
        return reading.events().stream()
                .filter(event -> event.act() != null && EXPULSIONS.contains(event.act()))
                .map(Event::evidence)
                .filter(evidence -> evidence.trigger().in(text).toLowerCase(Locale.ENGLISH).startsWith("deport"))
                .map(evidence -> new Note(
                        MISCONCEPTION,
                        evidence.trigger(),
                        "a diplomat is declared persona non grata and recalled (VCDR article 9); deportation is for aliens without immunity"))
                .toList();
    }
}
