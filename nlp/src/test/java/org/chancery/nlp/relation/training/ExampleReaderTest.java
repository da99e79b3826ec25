package org.chancery.nlp.relation.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExampleReaderTest {

    @TempDir
    private Path folder;

    private final ExampleReader reader = new ExampleReader();

    private Path table(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    @Test
    void filesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
        table("b.tsv", "marked_sentence\ttype", "<s>Avalon</s> aided <t>Brittany</t>.\tAID");
        table("a.tsv", "marked_sentence\ttype", "<s>Avalon</s> accused <t>Brittany</t>.\tACCUSE");

        reader.read(folder);

        assertThat(reader.examples()).extracting(Example::type).containsExactly("ACCUSE", "AID");
    }

    @Test
    void columnsOfThePublicDataAreUnderstood() throws IOException {
        reader.read(table("p.tsv", "sentence\tsource\ttarget\tgold_root", "Avalon withdrew from Brittany.\tAvalon\tBrittany\tYIELD"));

        assertThat(reader.examples()).extracting(Example::type).containsExactly("YIELD");
    }

    @Test
    void rowThatCannotBeReadIsToldWithItsLine() throws IOException {
        reader.read(table("a.tsv", "marked_sentence\ttype", "<s>Avalon</s> aided <t>Brittany</t>.\tHELP"));

        assertThat(reader.examples()).isEmpty();
        assertThat(reader.faults()).singleElement().asString().contains("a.tsv, line 2").contains("“HELP”");
    }

    @Test
    void tableWithoutATypeIsRefused() throws IOException {
        Path table = table("a.tsv", "marked_sentence", "x");

        assertThatThrownBy(() -> reader.read(table)).isInstanceOf(IOException.class).hasMessageContaining("no column “type”");
    }
}
