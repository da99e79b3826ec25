package org.chancery.nlp;

import java.util.List;
import java.util.Locale;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** A dispatch in a language there is no codebook for: it is read as far as its heading, and says so. */
final class Foreign {

    private Foreign() {}

    static Reading reading(Dispatch dispatch) {
        String language = Locale.forLanguageTag(dispatch.language()).getDisplayLanguage(Locale.ENGLISH);
        Note note = new Note(
                Note.LANGUAGE,
                new Span(0, dispatch.text().length()),
                "This dispatch is in %s, which Chancery does not code yet; only its heading was read.".formatted(language));
        return new Reading(
                dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(note));
    }
}
