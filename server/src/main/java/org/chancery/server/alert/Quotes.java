package org.chancery.server.alert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** Finds the sentences that tell an event. */
final class Quotes {

    /** More reports say the same. */
    private static final int MOST = 3;

    /** A sentence longer than this is cut between two words, in code units. */
    private static final int LONGEST = 500;

    private final Function<String, Optional<Reading>> readings;

    /** @param readings opens a dispatch by its id; empty where there is none */
    Quotes(Function<String, Optional<Reading>> readings) {
        this.readings = readings;
    }

    /** The first report of each of the first dispatches. */
    List<Quote> of(Occurrence event) {
        Map<String, Report> first = new LinkedHashMap<>();
        event.reports().forEach(report -> first.putIfAbsent(report.id().dispatch(), report));
        List<Quote> quotes = new ArrayList<>();
        for (Report report : first.values()) {
            Optional<Reading> reading = readings.apply(report.id().dispatch());
            if (reading.isPresent() && quotes.size() < MOST) {
                quotes.add(quote(reading.get(), report.id().event(), report.evidence()));
            }
        }
        return quotes;
    }

    private static Quote quote(Reading reading, String event, Span evidence) {
        Dispatch dispatch = reading.dispatch();
        Span sentence = reading.sentences().stream()
                .map(Sentence::span)
                .filter(span -> span.contains(evidence))
                .findFirst()
                .orElse(evidence);
        String words = sentence.in(dispatch.text()).replaceAll("\\s+", " ").strip();
        return new Quote(dispatch.id(), event, dispatch.title(), dispatch.agency(), dispatch.published(), brief(words), evidence);
    }

    private static String brief(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int gap = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, gap < LONGEST / 2 ? LONGEST : gap) + " …";
    }
}
