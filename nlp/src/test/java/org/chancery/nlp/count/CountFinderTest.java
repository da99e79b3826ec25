package org.chancery.nlp.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.Count;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.TextParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sentence, the head of a phrase, and how many of what it speaks of: least, most (* is open), ~ where not exact. */
class CountFinderTest {

    private final TextParser parser = new TextParser(SharedParser.english());
    private final CountFinder finder = CountFinder.of("en");

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            Norway expelled 15 Russian intelligence officers.              | officers  | 15 15 officers
            Fifteen Russian officers were expelled by Norway.              | officers  | 15 15 officers
            Chad recalled twenty-six advisers.                             | advisers  | 26 26 advisers
            Sudan sent two hundred and fifty policemen.                    | policemen | 250 250 policemen
            Twelve hundred engineers left Libya.                           | engineers | 1200 1200 engineers
            Kenya deployed 5,000 soldiers.                                 | soldiers  | 5000 5000 soldiers
            Oman freed at least 12 sailors.                                | sailors   | 12 * sailors
            Oman freed more than 12 sailors.                               | sailors   | 12 * sailors
            Oman freed no more than 12 sailors.                            | sailors   | 0 12 sailors
            Oman will admit up to 300 refugees.                            | refugees  | 0 300 refugees
            About 40 guards were detained.                                 | guards    | ~40 40 guards
            Nearly 2.5 million refugees crossed the river.                 | refugees  | ~2500000 2500000 refugees
            Between 20 and 25 guards were detained.                        | guards    | 20 25 guards
            Ghana detained 20 to 25 guards.                                | guards    | 20 25 guards
            It ordered 23 or 24 envoys home.                               | envoys    | 23 24 envoys
            Dozens of Armenian soldiers were captured.                     | Dozens    | 24 99 soldiers
            Ghana detained hundreds of miners.                             | hundreds  | 200 1999 miners
            Togo expelled a dozen attachés.                                | attachés  | 12 12 attachés
            Togo expelled a dozen of the attachés.                         | dozen     | 12 12 attachés
            Some 40 of its diplomats were ordered to leave.                | 40        | ~40 40 diplomats
            Togo expelled a group of 30 attachés.                          | group     | 30 30 attachés
            Spain expelled 27.                                             | 27        | 27 27
            Japan granted Palau $1.2 billion in aid.                       | billion   | 1200000000 1200000000 $
            Japan granted Palau 40 million dollars.                        | dollars   | 40000000 40000000 dollars
            Qatar shipped 300 tonnes of rice.                              | tonnes    | 300 300 tonnes
            """)
    void numberBelongsToItsNoun(String sentence, String head, String expected) {
        assertThat(found(sentence, head)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} [{1}]")
    @CsvSource(delimiter = '|', textBlock = """
            Norway expelled a Russian diplomat.                            | diplomat
            Mali issued a 72-hour ultimatum.                               | ultimatum
            Kenya arrested a 23-year-old sailor.                           | sailor
            Mali gave the envoy 72 hours.                                  | hours
            Prices rose by 12 percent.                                     | percent
            Israel invoked Article 51 rights.                              | rights
            Peru grounded its Boeing 737 jets.                             | jets
            The talks of 2014 failed.                                      | 2014
            Ghana detained several miners.                                 | miners
            """)
    void noNumberIsReadWhereNoneCounts(String sentence, String head) {
        assertThat(found(sentence, head)).isEmpty();
    }

    private String found(String text, String head) {
        ParsedText parsed = parser.parse(
                new Dispatch("1", "test", null, null, List.of(), null, LocalDate.parse("2020-01-01"), "en", text));
        ParsedSentence sentence = parsed.sentences().get(0);
        return sentence.tokens().stream()
                .filter(token -> token.form().equals(head))
                .map(token -> finder.find(sentence, token, text))
                .flatMap(found -> found.stream().map(CountFinder.Found::count))
                .map(CountFinderTest::written)
                .collect(Collectors.joining("; "));
    }

    private static String written(Count count) {
        return "%s%d %s %s".formatted(count.about() ? "~" : "", count.least(), count.most() == null ? "*" : count.most(), count.of()).strip();
    }
}
