package org.chancery.nlp.note;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.Citation;
import org.chancery.law.CitationFinder;
import org.chancery.law.Instrument;
import org.chancery.law.Rulebook;
import org.chancery.law.Treaties;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * A year told with an instrument that is not the one it was adopted in: "the Vienna Convention (1962) on Diplomatic Relations".
 *
 * <p>Only with a name that no other instrument bears: there are many Vienna Conventions.
 */
final class YearOfInstrument implements Remark {

    private static final Pattern BEFORE = Pattern.compile("\\b(1[89]\\d\\d|20\\d\\d)\\s+\\z");
    private static final Pattern WITHIN = Pattern.compile("[(\\s,](1[89]\\d\\d|20\\d\\d)[),\\s]");
    private static final Pattern AFTER = Pattern.compile("\\A\\s*+(?:\\(|(?:,\\s*+)?of\\s++)(?:\\d{1,2}\\s++\\p{Lu}\\p{L}++\\s++|\\p{Lu}\\p{L}++\\s++)?(1[89]\\d\\d|20\\d\\d)\\b");
    private static final int REACH = 40;

    private final CitationFinder citations;
    private final Rulebook rulebook;
    private final Treaties treaties;

    YearOfInstrument(Rulebook rulebook, Treaties treaties) {
        this.citations = new CitationFinder(rulebook);
        this.rulebook = rulebook;
        this.treaties = treaties;
    }

    @Override
    public List<Note> on(Reading reading) {
        String text = reading.dispatch().text();
        List<Note> notes = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            for (Citation citation : citations.in(text, sentence.span())) {
                if (!rulebook.isShared(citation.span().in(text))) {
                    year(text, citation.span())
                            .ifPresent(span -> treaties.instrument(citation.instrument()).ifPresent(instrument -> add(text, span, instrument, notes)));
                }
            }
        }
        return notes;
    }

    private static Optional<Span> year(String text, Span name) {
        Matcher before = BEFORE.matcher(text).region(Math.max(0, name.start() - REACH), name.start());
        if (before.find()) {
            return Optional.of(new Span(before.start(1), before.end(1)));
        }
        Matcher within = WITHIN.matcher(text).region(name.start(), name.end());
        if (within.find()) {
            return Optional.of(new Span(within.start(1), within.end(1)));
        }
        Matcher after = AFTER.matcher(text).region(name.end(), Math.min(text.length(), name.end() + REACH));
        return after.find() ? Optional.of(new Span(after.start(1), after.end(1))) : Optional.empty();
    }

    private static void add(String text, Span span, Instrument instrument, List<Note> notes) {
        LocalDate adopted = instrument.adopted();
        String year = span.in(text);
        if (adopted != null && !year.equals(String.valueOf(adopted.getYear()))) {
            notes.add(new Note(
                    DISCREPANCY, span, "the %s was adopted in %d, not %s".formatted(instrument.shortName(), adopted.getYear(), year)));
        }
    }
}
