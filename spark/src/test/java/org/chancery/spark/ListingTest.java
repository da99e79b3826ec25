package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListingTest {

    @TempDir
    Path folder;

    @BeforeEach
    void anArchive() throws IOException {
        Files.createDirectories(folder.resolve("2024/april"));
        for (String name : List.of("b.jsonl", "a.jsonl.gz", "_SUCCESS", ".hidden", "style.css", "april/c.txt", "april/d.gold.json")) {
            Files.writeString(folder.resolve("2024").resolve(name), "x");
        }
    }

    @Test
    void a_folder_gives_its_files_by_name_and_then_those_of_its_folders_under_the_names_chancery_read_gives_them() throws IOException {
        assertThat(names(folder + "/2024/")).containsExactly(folder + "/2024/a.jsonl.gz", folder + "/2024/b.jsonl", folder + "/2024/april/c.txt");
    }

    @Test
    void a_pattern_names_files_and_folders() throws IOException {
        assertThat(names(folder + "/2024/*.jsonl*")).containsExactly(folder + "/2024/a.jsonl.gz", folder + "/2024/b.jsonl");
        assertThat(names(folder + "/20*/april")).containsExactly(folder + "/2024/april/c.txt");
    }

    @Test
    void a_name_with_a_scheme_keeps_it() throws IOException {
        assertThat(names("file://" + folder + "/2024/b.jsonl")).containsExactly("file://" + folder + "/2024/b.jsonl");
    }

    @Test
    void what_is_not_there_or_holds_nothing_to_read_is_told() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThatThrownBy(() -> names(folder + "/2023")).isInstanceOf(UnusableInput.class).hasMessageContaining("/2023: there is no such file");
        assertThatThrownBy(() -> names(folder + "/empty")).isInstanceOf(UnusableInput.class);
    }

    private static List<String> names(String... inputs) throws IOException {
        return Listing.of(List.of(inputs), new Configuration()).stream().map(InputFile::name).toList();
    }
}
