package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts no agency would send: reading ends, throws nothing, and what it gives points into the text. */
@Timeout(300)
class HostileTextTest {

    private static final int MUTATIONS = 2;
    private static final String[] JUNK = {
        "“", "\"", "(", ")", "—", "…", "\n\n", "\n", " ", ".", ",", "'", "’s", "\uFFFD", "\uD83D\uDE00", "0", "31 February 2021",
        "9999-99-99", "the", "said", "his", "his own", "U.S.", "x".repeat(300), "99999999999999999999 years ago", "that that that", "%s", "<s>",
    };

    private static English english;

    @BeforeAll
    static void load() throws IOException {
        english = SharedParser.reader();
    }

    @Test
    void lettersWithoutABlankAreRead() {
        assertThat(Sound.reading(english, dispatch("a".repeat(300_000))).events()).isEmpty();
    }

    @Test
    void sentenceOfTenThousandWordsIsRead() {
        Sound.reading(english, dispatch("Peru " + "and Chile and the envoys of Bolivia ".repeat(1400) + "met in Lima."));
    }

    @Test
    void speechWithinSpeechWithoutEndIsRead() {
        Sound.reading(english, dispatch("Peru said " + "that Chile said ".repeat(400) + "that it recalled its envoy."));
    }

    @Test
    void quotationsThatNeverCloseAreRead() {
        Sound.reading(english, dispatch("“".repeat(3000) + " Peru said " + "”".repeat(2000) + " \"".repeat(500) + "(".repeat(500)));
    }

    static Stream<String> fragments() {
        return Stream.of(
                "", " ", ".", "“”", "\uFFFD", "said", "He said", "\"\" said Peru", "— —", "2021", "31 February 2021", "the the the",
                "Peru", "He", "'s", "—Peru—", "of of of Chile", "Peru’s’s’s envoy", "\uD83D\uDE00 recalled \uD83D\uDE00",
                "PERU RECALLS ITS ENVOY\n\nLIMA —", "LIMA, (", "By\n\nBy\n\nBy", "…\n\n…", "1\n2\n3", "Peru ".repeat(200));
    }

    @ParameterizedTest
    @MethodSource("fragments")
    void fragmentIsRead(String text) {
        Sound.reading(english, dispatch(text));
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "examples", "dispatches"))) {
            List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
            return texts.stream();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleThatWasTornAndStirredIsRead(Path file) throws IOException {
        String text = Files.readString(file);
        IntStream.range(0, MUTATIONS).forEach(seed -> {
            Dispatch torn = dispatch(torn(text, new Random(file.getFileName().hashCode() * 31L + seed)));

            assertThat(Sound.reading(english, torn)).isEqualTo(english.read(torn));
        });
    }

    /** A stretch of the text, with some of its words cut, doubled, moved, spelled in capitals or replaced by junk. */
    private static String torn(String text, Random random) {
        int from = random.nextInt(text.length() / 2);
        StringBuilder torn = new StringBuilder(text.substring(from, Math.min(text.length(), from + 1200)));
        for (int i = 0; i < 25 && torn.length() > 40; i++) {
            int at = random.nextInt(torn.length() - 30);
            int to = at + 1 + random.nextInt(25);
            String piece = torn.substring(at, to);
            switch (random.nextInt(5)) {
                case 0 -> torn.delete(at, to);
                case 1 -> torn.insert(at, piece);
                case 2 -> torn.replace(at, to, piece.toUpperCase(java.util.Locale.ROOT));
                case 3 -> torn.insert(random.nextInt(torn.length()), piece);
                default -> torn.insert(at, JUNK[random.nextInt(JUNK.length)]);
            }
        }
        return torn.toString();
    }

    private static Dispatch dispatch(String text) {
        int line = text.indexOf('\n');
        return new Dispatch(
                "x", "x.txt", line > 0 ? text.substring(0, line) : null, null, List.of(), null, LocalDate.of(2021, 3, 4), "en", text);
    }
}
