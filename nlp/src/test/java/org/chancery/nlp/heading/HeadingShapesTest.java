package org.chancery.nlp.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.dispatch.Dateline;
import org.chancery.dispatch.Dispatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The headings of {@code headings.txt}: whatever shape one has, it tells the same things. */
class HeadingShapesTest {

    private static final HeadingReader READER = HeadingReader.english();

    record Case(String text, List<String> told) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(HeadingShapesTest.class.getResourceAsStream("headings.txt"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
            Stream.Builder<Case> cases = Stream.builder();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                cases.add(new Case(lines.get(i), List.of(lines.get(i + 1).substring(2).split(" \\| "))));
            }
            return cases.build();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void headingIsTakenApart(Case each) {
        String text = each.text().replace("¶", "\n\n");
        Heading heading = READER.read(new Dispatch("1", "test", null, null, List.of(), null, null, "en", text), null);

        assertThat(told(heading)).isEqualTo(each.told());
    }

    private static List<String> told(Heading heading) {
        Dispatch dispatch = heading.dispatch();
        Dateline dateline = dispatch.dateline();
        return List.of(
                shown(dateline == null ? null : dateline.place()),
                shown(dateline == null ? null : dateline.date()),
                shown(dispatch.published()),
                shown(dispatch.agency()),
                dispatch.authors().isEmpty() ? "-" : String.join(",", dispatch.authors()),
                dispatch.text().substring(heading.bodyStart()).split(" ")[0]);
    }

    private static String shown(@Nullable Object told) {
        return told == null ? "-" : told instanceof LocalDate day ? day.toString() : String.valueOf(told);
    }
}
