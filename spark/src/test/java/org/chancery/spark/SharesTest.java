package org.chancery.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void a_small_archive_still_gives_each_core_several_tasks() {
        assertThat(Shares.of(List.of(new InputFile("a.jsonl", "file:/a.jsonl", 100_000)), 8)).isEqualTo(new Shares(32, 8));
    }

    @Test
    void a_task_reads_four_megabytes_of_text() {
        assertThat(Shares.of(List.of(new InputFile("a.jsonl", "file:/a.jsonl", 4L << 30)), 8).tasks()).isEqualTo(1024);
    }

    @Test
    void a_packed_file_holds_more_and_an_archive_of_pages_less_than_its_length() {
        long jsonl = Shares.of(List.of(new InputFile("a.jsonl.gz", "", 1L << 30)), 1).tasks();
        long warc = Shares.of(List.of(new InputFile("a.warc.gz", "", 1L << 30)), 1).tasks();

        assertThat(jsonl).isEqualTo(1024);
        assertThat(warc).isEqualTo(102);
    }

    @Test
    void small_files_are_opened_in_bundles_and_a_large_one_by_itself() {
        List<InputFile> files = IntStream.range(0, 1_002)
                .mapToObj(i -> new InputFile("%d.txt".formatted(i), "", i == 1_001 ? 1L << 30 : 2_000))
                .toList();

        assertThat(Shares.bundles(files)).extracting(List::size).containsExactly(500, 500, 1, 1);
    }
}
