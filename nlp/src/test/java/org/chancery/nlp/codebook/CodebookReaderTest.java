package org.chancery.nlp.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodebookReaderTest {

    private static final String VALID =
            """
            type: SANCTION
            definition: Ties are cut.
            entries:
              - id: flag-lowered
                says: A state lowers its flag at a mission.
                cameo: "161"
                patterns:
                  - lower|strike  obj=flag  target:at
            """;

    @TempDir
    Path folder;

    @Test
    void theShippedCodebookHasAnEntryForEveryTypeAndNamesItsFile() {
        Codebook codebook = CodebookReader.shipped("en");

        assertThat(codebook.entries().stream().map(Entry::type)).containsAll(EventType.plover());
        assertThat(codebook.entries()).allSatisfy(entry -> assertThat(entry.file()).startsWith("codebook/en/"));
    }

    @Test
    void theShippedCodebookRecognisesABreakByVerbAndByNoun() {
        Codebook codebook = CodebookReader.shipped("en");

        assertThat(codebook.rules(Pattern.Kind.VERB, "sever"))
                .anyMatch(rule -> Act.RELATIONS_BROKEN.equals(rule.entry().act()));
        assertThat(codebook.rules(Pattern.Kind.NOUN, "severance"))
                .anyMatch(rule -> Act.RELATIONS_BROKEN.equals(rule.entry().act()));
    }

    @Test
    void aUsersEntryIsAddedToTheShippedOnes() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), VALID);

        Codebook codebook = CodebookReader.shippedWith("en", folder);

        assertThat(codebook.rules(Pattern.Kind.VERB, "lower"))
                .extracting(rule -> rule.entry().id())
                .contains("flag-lowered");
        assertThat(codebook.entries()).extracting(Entry::id).contains("relations-broken");
    }

    @Test
    void aUsersEntryOfAShippedIdTakesItsPlace() throws IOException {
        Files.writeString(folder.resolve("mine.yaml"), VALID.replace("flag-lowered", "relations-broken"));

        Codebook codebook = CodebookReader.shippedWith("en", folder);

        assertThat(codebook.entries().stream().filter(e -> e.id().equals("relations-broken")))
                .extracting(Entry::says)
                .isEqualTo(List.of("A state lowers its flag at a mission."));
    }

    @Test
    void aTypeAndAnActOfOnesOwnAreMadeByNamingThem() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                VALID.replace("type: SANCTION", "type: GESTURE\nquad: 3\nacts:\n  flag-struck: A flag is taken down.")
                        .replace("    cameo:", "    act: flag-struck\n    cameo:"));

        Codebook codebook = CodebookReader.shippedWith("en", folder);

        Entry made = codebook.entries().stream().filter(codebook::isAdded).findFirst().orElseThrow();
        assertThat(made.type()).isEqualTo(EventType.of("GESTURE:3"));
        assertThat(made.act()).isEqualTo(Act.coded("flag-struck"));
        assertThat(codebook.entries().stream().filter(codebook::isAdded)).hasSize(1);
    }

    @Test
    void aTypeOfOnesOwnNeedsAQuadAndAPloverTypeHasOne() throws IOException {
        assertRefused(VALID.replace("SANCTION", "GESTURE\nquad: 5"), "line 2", "quad is '5'");
        assertRefused(VALID.replace("SANCTION", "SANCTION\nquad: 3"), "line 2", "not for a codebook to say");
    }

    @Test
    void anUnknownTypeIsRefusedWithFileAndLine() throws IOException {
        assertRefused(VALID.replace("SANCTION", "SANCTIONS"), "bad.yaml, line 1", "'SANCTIONS' is no PLOVER type");
    }

    @Test
    void anUnknownWordClassIsRefusedWithFileAndLine() throws IOException {
        assertRefused(VALID.replace("obj=flag", "obj=@flags"), "bad.yaml, line 8", "'@flags' does not exist");
    }

    @Test
    void anUnknownKeyIsRefusedWithFileAndLine() throws IOException {
        assertRefused(VALID.replace("says:", "say:"), "bad.yaml, line 5", "the key 'say' is unknown");
    }

    @Test
    void anUnknownSortOfActorIsRefused() throws IOException {
        assertRefused(VALID.replace("obj=flag", "obj=COUNTRY"), "line 8", "'COUNTRY' is no sort of actor");
    }

    @Test
    void anUnknownActIsRefused() throws IOException {
        assertRefused(
                VALID.replace("    cameo:", "    act: flag-struck\n    cameo:"), "line 6", "'flag-struck' is no act");
    }

    @Test
    void aPatternWithoutPredicateIsRefused() throws IOException {
        assertRefused(VALID.replace("lower|strike  ", ""), "line 8", "names no verb, noun or adjective");
    }

    @Test
    void aMissingKeyIsRefused() throws IOException {
        assertRefused(VALID.replace("definition: Ties are cut.\n", ""), "line 1", "'definition' is missing");
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() throws IOException {
        assertRefused(VALID.replace("says: A", "says: [A"), "bad.yaml, line ", "this is no YAML");
    }

    private void assertRefused(String yaml, String place, String reason) throws IOException {
        Files.writeString(folder.resolve("bad.yaml"), yaml);

        assertThatThrownBy(() -> CodebookReader.shippedWith("en", folder))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(reason);
    }
}
