package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.chancery.world.TableSource;
import org.junit.jupiter.api.Test;

/** What {@code --version} tells of the program and its data. */
class VersionTest {

    private final Run run = Run.of("--version");

    @Test
    void firstLineIsTheProgram() {
        assertThat(run.exit()).isZero();
        assertThat(run.outputLines().get(0)).matches("chancery \\d+\\.\\d+\\.\\d+\\S*");
    }

    @Test
    void everyTableOfTheWorldIsToldWithItsHashAndTheDatesOfItsSources() {
        Map<String, List<TableSource>> tables = TableSource.all().stream().collect(Collectors.groupingBy(TableSource::table));

        assertThat(tables).allSatisfy((table, sources) -> assertThat(run.outputLines())
                .filteredOn(line -> line.startsWith("world") && line.contains(" " + table + " "))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line).containsPattern(" [0-9a-f]{12}: ");
                    assertThat(sources).allSatisfy(source -> assertThat(line).contains(source.source() + " " + source.asOf()));
                }));
    }

    @Test
    void readingRegisterCodebookRulesTreatiesAndModelsAreTold() {
        assertThat(run.output())
                .containsPattern("(?m)^reading +chancery\\.reading/\\d+$")
                .containsPattern("(?m)^register +version \\d+$")
                .containsPattern("(?m)^codebook +en, \\d{3} entries, [0-9a-f]{12}$")
                .containsPattern("(?m)^rules +en, \\d+ of \\d+ instruments, [0-9a-f]{12}$")
                .containsPattern("(?m)^treaties +parties of \\d+ until 2015-03-01, \\d+ until \\d{4}-\\d\\d-\\d\\d, [0-9a-f]{12}$")
                .containsPattern("(?m)^models +nlp4j-\\S+$")
                .containsPattern("(?m)^relations +model [0-9a-f]{12}; encoder e5-small-v2-q \\S+$")
                .containsPattern("(?m)^java +\\d+");
    }

    @Test
    void languageModelsAreNamedByTheVersionOfTheirLibrary() throws IOException {
        Properties library = new Properties();
        try (InputStream stream = Run.class.getResourceAsStream("/META-INF/maven/edu.emory.mathcs.nlp/nlp4j-english/pom.properties")) {
            library.load(stream);
        }

        assertThat(ModelHome.MODELS).startsWith("nlp4j-" + library.getProperty("version") + "-");
    }

    @Test
    void programThatIsNoReleaseSaysThatItsCommitIsNotKnown() {
        assertThat(run.output()).containsPattern("(?m)^commit +not known");
    }
}
