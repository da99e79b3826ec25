package org.chancery.nlp.note;

import java.util.List;
import org.chancery.law.Cue;
import org.chancery.law.Instrument;
import org.chancery.law.Rulebook;
import org.chancery.law.Treaties;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** An instrument called by a name it does not have: "the Vienna Convention on Diplomatic Immunity". The cue of its misnomers is {@code misnamed-ID}. */
final class NameOfInstrument implements Remark {

    private static final String PREFIX = "misnamed-";

    private final Rulebook rulebook;
    private final Treaties treaties;

    NameOfInstrument(Rulebook rulebook, Treaties treaties) {
        this.rulebook = rulebook;
        this.treaties = treaties;
    }

    @Override
    public List<Note> on(Reading reading) {
        String text = reading.dispatch().text();
        return rulebook.cues().values().stream()
                .filter(cue -> cue.name().startsWith(PREFIX))
                .flatMap(cue -> cue.in(text, new Span(0, text.length())).stream().map(span -> note(cue, span)))
                .toList();
    }

    private Note note(Cue cue, Span span) {
        Instrument meant = treaties.instrument(cue.name().substring(PREFIX.length())).orElseThrow();
        return new Note(DISCREPANCY, span, "there is no instrument of that name; the %s is meant".formatted(meant.title()));
    }
}
