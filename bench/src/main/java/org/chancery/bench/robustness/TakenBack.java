package org.chancery.bench.robustness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.parse.Parser;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** Reads a sentence as it is and wrapped, and tells which of its deeds are told as done both times. */
public final class TakenBack {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private final Reader reader;
    private final Parser parser;

    public TakenBack(Reader reader, Parser parser) {
        this.reader = reader;
        this.parser = parser;
    }

    /** The sentence, parsed. */
    public Deed deed(String sentence) {
        return Deed.of(sentence, parser);
    }

    /** The deeds the main verb of a sentence tells as done, or its object where the verb itself tells none; with {@code all}, all. */
    public Set<Gist> done(Deed deed, boolean all) {
        Reading reading = read(deed.text());
        if (all) {
            return done(reading, trigger -> true);
        }
        Set<Gist> byVerb = done(reading, deed::isToldByVerb);
        return byVerb.isEmpty() ? done(reading, deed::isToldByObject) : byVerb;
    }

    private static Set<Gist> done(Reading reading, Predicate<Span> isTelling) {
        List<Gist> told = Gist.in(reading);
        return indexes(reading).stream()
                .filter(i -> isTelling.test(reading.events().get(i).evidence().trigger()))
                .map(i -> told.get(i).core())
                .collect(Collectors.toSet());
    }

    /**
     * The deeds of a sentence that are told as done though it is wrapped.
     *
     * @return empty where the sentence tells of none, or cannot be wrapped so
     */
    public Optional<Result> wrapped(Deed deed, Wrapper wrapper) {
        Set<Gist> done = done(deed, wrapper.takesAll());
        Optional<Wrapped> wrapped = done.isEmpty() ? Optional.empty() : wrapper.wrap(deed);
        return wrapped.map(words -> new Result(words.text(), done, still(words, done)));
    }

    private List<String> still(Wrapped wrapped, Set<Gist> done) {
        Reading reading = read(wrapped.text());
        List<Gist> told = Gist.in(reading);
        List<String> still = new ArrayList<>();
        for (int i : indexes(reading)) {
            Event event = reading.events().get(i);
            if (done.contains(told.get(i).core()) && !overlap(wrapped.added(), event.evidence().trigger())) {
                still.add(told.get(i).core() + " by " + event.why());
            }
        }
        return still;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** The numbers of the events told as done. */
    private static List<Integer> indexes(Reading reading) {
        List<Integer> done = new ArrayList<>();
        for (int i = 0; i < reading.events().size(); i++) {
            if (reading.events().get(i).modality() == Modality.ACTUAL) {
                done.add(i);
            }
        }
        return done;
    }

    private Reading read(String text) {
        return reader.read(new Dispatch("t", "t", null, null, List.of(), null, DAY, "en", text));
    }

    /**
     * How a wrapped sentence was read.
     *
     * @param text the whole
     * @param done what the sentence alone tells as done
     * @param still what is told as done all the same
     */
    public record Result(String text, Set<Gist> done, List<String> still) {

        public Result {
            done = Set.copyOf(done);
            still = List.copyOf(still);
        }
    }
}
