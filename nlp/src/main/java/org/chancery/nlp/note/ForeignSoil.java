package org.chancery.nlp.note;

import java.util.List;
import org.chancery.law.Rulebook;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * A mission called the territory of its state. Its premises are inviolable (VCDR article 22) and the soil stays the host's; that
 * they are no enclave is settled since the 19th century (Denza, Diplomatic Law, on article 22).
 */
final class ForeignSoil implements Remark {

    private final Rulebook rulebook;

    ForeignSoil(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    @Override
    public List<Note> on(Reading reading) {
        String text = reading.dispatch().text();
        return reading.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> rulebook.cue("no-soil").in(text, sentence).isEmpty())
                .flatMap(sentence -> rulebook.cue("foreign-soil").in(text, sentence).stream())
                .map(ForeignSoil::note)
                .toList();
    }

    private static Note note(Span span) {
        return new Note(
                MISCONCEPTION,
                span,
                "an embassy is not the territory of its state: the premises are inviolable (VCDR article 22), the soil is the receiving state's");
    }
}
