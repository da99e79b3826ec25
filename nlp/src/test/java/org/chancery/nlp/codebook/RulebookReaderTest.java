package org.chancery.nlp.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.law.Rule;
import org.chancery.law.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules of a user's own, and what is wrong with one. */
class RulebookReaderTest {

    private static final String RULE = """
            instrument: CSM
            rules:
              - rule: special-mission
                article: "25"
                says: The premises of a special mission are inviolable.
                how: duty
                when:
                  - act = premises-violated
                example: A crowd stormed the mission.
                counter-example: A crowd went home.
            """;

    @TempDir
    private Path folder;

    private Rulebook read(String yaml) throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.writeString(folder.resolve("law/own.yaml"), yaml);
        return RulebookReader.shippedWith("en", folder);
    }

    @Test
    void ruleOfOnesOwnStandsBesideTheShippedOnes() throws IOException {
        assertThat(read(RULE).rules()).extracting(Rule::id).contains("special-mission", "persona-non-grata");
    }

    @Test
    void ruleOfTheSameNameTakesThePlaceOfTheShippedOne() throws IOException {
        List<Rule> rules = read(RULE.replace("special-mission", "persona-non-grata")).rules();

        assertThat(rules).filteredOn(rule -> rule.id().equals("persona-non-grata")).singleElement().satisfies(rule ->
                assertThat(rule.instrument()).isEqualTo("CSM"));
    }

    @Test
    void folderWithoutLawChangesNothing() {
        assertThat(RulebookReader.shippedWith("en", folder).rules()).hasSameSizeAs(RulebookReader.shipped("en").rules());
    }

    @Test
    void instrumentThatIsCalledSomethingMustBeOne() throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.writeString(folder.resolve("law/words.yaml"), """
                instruments:
                  VCDR: [great convention]
                  CASTLES: [castle convention]
                """);

        assertThatThrownBy(() -> RulebookReader.shippedWith("en", folder))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("words.yaml")
                .hasMessageContaining("there is no instrument “CASTLES”");
    }

    @Test
    void phraseThatIsTooLongIsToldWithItsLine() throws IOException {
        Files.createDirectories(folder.resolve("law"));
        Files.writeString(folder.resolve("law/words.yaml"), "cues:\n  short: [brief]\n  long: [" + "not ".repeat(2000) + "]\n");

        assertThatThrownBy(() -> RulebookReader.shippedWith("en", folder))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("words.yaml, line 3")
                .hasMessageContaining("2,000 words");
    }

    @ParameterizedTest(name = "{1} for {0}: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "act = premises-violated; act = premises-entered; “premises-entered” is no act",
                "act = premises-violated; target is castle; “castle” is no kind of party",
                "act = premises-violated; said nothing-of-the-kind; no cue “nothing-of-the-kind”",
                "act = premises-violated; moon = full; “moon = full” is no condition",
                "how: duty; how: sometimes; “sometimes” is no way to engage a rule",
                "instrument: CSM; instrument: CASTLES; there is no instrument “CASTLES”",
                "article: \"25\"; paragraph: 25; the key 'paragraph' is unknown",
            })
    void faultNamesFileLineAndWhatToWrite(String right, String wrong, String says) {
        assertThatThrownBy(() -> read(RULE.replace(right, wrong)))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining(says);
    }
}
