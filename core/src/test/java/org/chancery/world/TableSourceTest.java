package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each table of the world says where it comes from and until when that knew. */
class TableSourceTest {

    private static final Path TABLES = Path.of("src/main/resources/org/chancery/world");
    private static final Set<String> INDEXES = Set.of("person-words.tsv", "office-holders.tsv", "sources.tsv");

    @Test
    void everyTableHasASourceAndEverySourceATable() throws IOException {
        try (Stream<Path> files = Files.walk(TABLES)) {
            Set<String> tables = files.filter(Files::isRegularFile)
                    .map(file -> TABLES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !INDEXES.contains(name))
                    .collect(Collectors.toSet());

            assertThat(TableSource.all().stream().map(TableSource::table).collect(Collectors.toSet())).isEqualTo(tables);
        }
    }

    @Test
    void everySourceIsDated() {
        assertThat(TableSource.all()).allSatisfy(source -> assertThat(source.asOf()).matches("\\d{4}(-\\d\\d){0,2}"));
    }

    @Test
    void everySourceThatIsNotOursIsNamedInTheNotice() throws IOException {
        String notice = Files.readString(Path.of("../NOTICE"));
        List<String> givers = Stream.of(
                        "GeoNames", "Archigos", "Correlates of War", "CIA World Factbook", "Natural Earth", "Wikidata", "datasets/country-codes", "Phoenix")
                .filter(notice::contains)
                .toList();

        assertThat(TableSource.all())
                .filteredOn(source -> !source.source().equals("written for Chancery"))
                .allSatisfy(source -> assertThat(givers).as(source.source()).anyMatch(source.source()::contains));
    }
}
