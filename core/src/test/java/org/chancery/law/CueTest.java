package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Phrases by which a text speaks of one thing. */
class CueTest {

    @Test
    void lineOfDashesIsGoneThroughOnce() {
        String text = "It failed " + "- ' — ".repeat(20_000) + "in its duty.";

        assertThat(Cue.of("test", List.of("failed … duty")).in(text, new Span(0, text.length()))).hasSize(1);
        assertThat(Cue.of("test", List.of("failed … duty")).in(text.replace("duty", "-"), new Span(0, text.length() - 3))).isEmpty();
    }

    @Test
    void phraseLongerThanTheMatcherCanBearIsRefused() {
        String longest = "… " + "a* ".repeat(19).strip();
        String text = "ab, ".repeat(300);

        assertThat(Cue.of("test", List.of(longest)).in(text, new Span(0, text.length()))).isNotEmpty();
        assertThatThrownBy(() -> Cue.of("test", List.of("a", longest + " b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 21 words")
                .hasMessageContaining("at most 20");
        assertThatThrownBy(() -> Cue.of("test", List.of("a*".repeat(101)))).hasMessageContaining("202 characters");
    }

    @ParameterizedTest(name = "“{0}” in “{1}”: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "interfer* … affairs; It accused them of interfering in its internal affairs.; interfering in its internal affairs",
                "interfer* … affairs; It interferes. Affairs went on.; ",
                "failed … duty|obligation*; Iraq FAILED in its solemn obligations.; FAILED in its solemn obligations",
                "fire; A ceasefire held.; ",
                "meddl*|interfer* in; They were meddling in its affairs.; meddling in",
                "meddl*|interfer* in; INTERFERENCE IN its affairs; INTERFERENCE IN",
                "meddl*|interfer* in; They meddled with its affairs.; ",
                "safe conduct; He asked for safe-conduct.; safe-conduct",
                "a … z; a one two three four five six seven eight nine ten eleven twelve z; a one two three four five six seven eight nine ten eleven twelve z",
                "a … z; a one two three four five six seven eight nine ten eleven twelve thirteen z; ",
            })
    void isFound(String phrase, String text, String words) {
        List<Span> found = Cue.of("test", List.of(phrase)).in(text, new Span(0, text.length()));

        assertThat(found.stream().map(span -> span.in(text)).toList()).isEqualTo(words == null ? List.of() : List.of(words));
    }
}
