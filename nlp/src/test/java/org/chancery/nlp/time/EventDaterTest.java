package org.chancery.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** When the acts of {@code events.tsv} happened, on the trees of the real parser. */
class EventDaterTest {

    private static Parsed parsed;

    @BeforeAll
    static void open() throws IOException {
        parsed = new Parsed();
    }

    static List<Parsed.Case> cases() throws IOException {
        return Parsed.cases("events.tsv");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void actsAreDatedAsAReaderDatesThem(Parsed.Case each) {
        ParsedText text = parsed.parse(each);
        EventDater dater = new EventDater(text, TimeFinder.english().find(text), TimeWords.english());

        for (Parsed.Expected expected : each.expected()) {
            EventDate date = date(dater, text, expected.in(each.text()));
            assertThat(date).as("%s, in: %s", expected.words(), each.words()).isNotNull();
            assertThat(fits(date.range(), expected.value()))
                    .as("%s = %s, found %s, in: %s", expected.words(), expected.value(), date.range(), each.words())
                    .isTrue();
        }
    }

    private static EventDate date(EventDater dater, ParsedText text, Span word) {
        ParsedSentence sentence = text.sentenceAt(word.start()).orElseThrow();
        Token token = sentence.at(word.start()).orElseThrow();
        return dater.date(sentence.index(), token.index());
    }

    private static boolean fits(DateRange found, String value) {
        if (value.startsWith("before ")) {
            return found.end().isBefore(LocalDate.parse(value.substring("before ".length())));
        }
        if (value.startsWith("by ")) {
            return !found.end().isAfter(LocalDate.parse(value.substring("by ".length())));
        }
        DateRange sought = range(value);
        return !found.start().isBefore(sought.start()) && !found.end().isAfter(sought.end());
    }

    private static DateRange range(String value) {
        int slash = value.indexOf('/');
        if (slash > 0) {
            return new DateRange(LocalDate.parse(value.substring(0, slash)), LocalDate.parse(value.substring(slash + 1)));
        }
        return switch (value.length()) {
            case 4 -> new DateRange(LocalDate.parse(value + "-01-01"), LocalDate.parse(value + "-12-31"));
            case 7 -> new DateRange(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
            default -> DateRange.on(LocalDate.parse(value));
        };
    }
}
