package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.LongStream;
import org.chancery.coding.Event;
import org.chancery.coding.Statement;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.register.Smallest;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever the text, what a reading quotes stands where it says: words are those between the offsets, begin and end with
 * something to be seen, cut no character in two, and lie in the sentence they are told of. Whoever is named is in the cast.
 */
class OffsetsPointAtTheQuotedTextTest {

    private static English english;

    @BeforeAll
    static void load() throws IOException {
        english = SharedParser.reader();
    }

    /** A dozen, or as many as the property {@code chancery.seeds} says. */
    static LongStream seeds() {
        return LongStream.rangeClosed(1, Long.getLong("chancery.seeds", 12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofTextsSplicedFromTheExamples(long seed) {
        Smallest.holds(seed, Spliced.of(seed, 24), pieces -> {
            String text = String.join("", pieces);
            Reading reading = Sound.reading(english, new Dispatch("x", "x.txt", null, null, List.of(), null, LocalDate.of(2021, 3, 4), "en", text));
            assertQuoted(reading);
        });
    }

    private static void assertQuoted(Reading reading) {
        String text = reading.dispatch().text();
        assertThat(reading.dates()).allSatisfy(time -> assertThat(time.span().in(text)).isEqualTo(time.text()));
        assertThat(reading.places()).allSatisfy(place -> assertThat(place.span().in(text)).isEqualTo(place.name()));
        assertThat(reading.sentences()).extracting(Sentence::span).isSorted().allSatisfy(span -> assertSeen(span, text));
        for (int i = 1; i < reading.sentences().size(); i++) {
            assertThat(reading.sentences().get(i).span().overlaps(reading.sentences().get(i - 1).span())).isFalse();
        }
        assertThat(reading.actors()).allSatisfy(actor -> assertThat(actor.mentions()).isSorted().doesNotHaveDuplicates()
                .allSatisfy(span -> assertSeen(span, text)));
        assertThat(reading.events()).allSatisfy(event -> assertEvent(event, reading));
        assertThat(reading.statements()).allSatisfy(said -> assertSaid(said, text));
        assertThat(reading.law()).allSatisfy(rule -> {
            if (rule.words() != null) {
                assertSeen(rule.words(), text);
            }
        });
        assertThat(reading.notes()).allSatisfy(note -> assertThat(note.span().end()).isLessThanOrEqualTo(text.length()));
    }

    private static void assertEvent(Event event, Reading reading) {
        String text = reading.dispatch().text();
        Span sentence = reading.sentences().get(event.evidence().sentence()).span();
        assertSeen(event.evidence().span(), text);
        assertSeen(event.evidence().trigger(), text);
        assertThat(sentence.contains(event.evidence().span())).isTrue();
        assertThat(event.evidence().span().contains(event.evidence().trigger())).isTrue();
        if (event.date() != null && event.date().text() != null) {
            assertThat(text).contains(event.date().text());
        }
        assertThat(event.counts()).allSatisfy(count -> {
            assertThat(count.span().in(text)).isEqualTo(count.words());
            assertThat(reading.actors()).anyMatch(actor -> count.actor() == null || actor.id().equals(count.actor()));
        });
    }

    private static void assertSaid(Statement said, String text) {
        assertSeen(said.content(), text);
        assertThat(said.parts()).isNotEmpty().isSorted().allSatisfy(part -> {
            assertSeen(part, text);
            assertThat(said.content().contains(part)).isTrue();
        });
        for (Span span : new Span[] {said.cue(), said.speakerText()}) {
            if (span != null) {
                assertSeen(Objects.requireNonNull(span), text);
            }
        }
    }

    /** Begins and ends with something to be seen, and cuts no pair of surrogates. */
    private static void assertSeen(Span span, String text) {
        String words = span.in(text);
        assertThat(words).isNotEmpty().isEqualTo(words.strip());
        assertThat(cuts(text, span.start())).as("begins within a character: %s", words).isFalse();
        assertThat(cuts(text, span.end())).as("ends within a character: %s", words).isFalse();
    }

    private static boolean cuts(String text, int at) {
        return at > 0 && at < text.length() && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }
}
