package org.chancery.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A bill of materials leaves nothing out, and is the same whenever it is made. */
class BillTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String MAVENS = """
            {"serialNumber": "urn:uuid:1", "metadata": {"timestamp": "2026-01-01T00:00:00Z", "component": {"name": "chancery-release"}},
             "components": [{"group": "org.jsoup", "name": "jsoup", "version": "1.24.1", "licenses": [{"license": {"id": "MIT"}}]},
               {"group": "org.chancery", "name": "chancery-cli", "version": "1"}]}
            """;

    @TempDir
    private Path repository;

    private Path vendored;
    private ObjectNode mavens;
    private Bill bill;

    @BeforeEach
    void make() throws IOException {
        vendored = Files.createDirectories(repository.resolve("server/src/main/resources/org/chancery/server/desk/vendor"));
        Files.writeString(vendored.resolve("LICENSES.txt"), "text");
        mavens = (ObjectNode) JSON.readTree(MAVENS);
        bill = new Bill(mavens, repository, repository.resolve("target"));
    }

    @Test
    void jarThatIsToldNowhereEndsTheBuild() {
        assertThatThrownBy(() -> bill.holdsAll(List.of("lib/jsoup-1.24.1.jar", "lib/other-2.jar")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("other-2.jar")
                .hasMessageNotContaining("jsoup");
    }

    @Test
    void vendoredScriptThatIsToldNowhereEndsTheBuild() throws IOException {
        Files.writeString(vendored.resolve("preact.js"), "code");

        assertThatThrownBy(() -> bill.holdsAll(List.of())).hasMessageContaining("vendor/preact.js");
    }

    @Test
    void bundledThingIsToldWithTheSumsOfItsFiles() throws IOException {
        Files.writeString(vendored.resolve("preact.js"), "code");
        bill.addBundled(JSON.readTree("""
                [{"type": "library", "name": "preact", "version": "11", "files": ["server/src/main/resources/org/chancery/server/desk/vendor/preact.js"]}]
                """));

        bill.holdsAll(List.of("lib/jsoup-1.24.1.jar"));
        assertThat(mavens.at("/components/2/components/0/hashes/0/content").asText())
                .isEqualTo("5694d08a2e53ffcae0c3103e5ad6f6076abd960eb1f8a56577040bc1028f702b");
        assertThat(mavens.at("/components/2/files").isMissingNode()).isTrue();
    }

    @Test
    void bundledThingTakesThePlaceOfMavensOfItsName() throws IOException {
        bill.addBundled(JSON.readTree("""
                [{"type": "library", "group": "org.jsoup", "name": "jsoup", "version": "2", "files": []}]
                """));

        assertThat(mavens.get("components")).hasSize(2);
        assertThat(mavens.at("/components/1/version").asText()).isEqualTo("2");
    }

    @Test
    void entryWhoseFileIsGoneEndsTheBuild() {
        assertThatThrownBy(() -> bill.addBundled(JSON.readTree("""
                        [{"type": "library", "name": "preact", "version": "11", "files": ["gone.js"]}]
                        """)))
                .hasMessageContaining("gone.js")
                .hasMessageContaining("preact");
    }

    @Test
    void billIsOfTheProgramAndOfNoMoment() {
        bill.isProgram("0.9.0");

        assertThat(mavens.toString()).doesNotContain("serialNumber").doesNotContain("timestamp");
        assertThat(mavens.at("/metadata/component/name").asText()).isEqualTo("chancery");
    }

    @Test
    void listOfLicencesHasWhatIsNotOurs() {
        assertThat(Licences.of(mavens)).containsPattern("org.jsoup:jsoup 1\\.24\\.1 +MIT\n").doesNotContain("chancery-cli");
    }

    @Test
    void sumsAreReadByTheUsualTool() throws IOException {
        Path file = Files.writeString(repository.resolve("archive.tar.gz"), "code");
        Path sums = repository.resolve("SHA256SUMS");

        Sums.main(new String[] {sums.toString(), file.toString()});

        assertThat(sums).hasContent("5694d08a2e53ffcae0c3103e5ad6f6076abd960eb1f8a56577040bc1028f702b  archive.tar.gz\n");
    }
}
