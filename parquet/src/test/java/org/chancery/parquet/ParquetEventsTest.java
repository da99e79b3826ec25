package org.chancery.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.ParquetReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.formats.export.EventWriter;
import org.chancery.formats.table.EventTable;
import org.chancery.register.EventQuery;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetEventsTest {

    @TempDir
    private Path folder;

    @Test
    void everyColumnComesBackAsItsKind() throws Exception {
        Path file = folder.resolve("events.parquet");
        try (EventWriter writer = new ParquetEvents(file)) {
            Told.filed(
                            Told.in("lima", "2021-03-09")
                                    .act(Act.RELATIONS_BROKEN, "PER", "CHL", "2021-03-09", "Peru broke relations")
                                    .at("Lima", "PER"),
                            Told.in("talks", "2021-03-10").event(EventType.CONSULT, "PER", "", "2021-03-10", "Peru talks"))
                    .eachEvent(EventQuery.ALL, Times.asOf(LocalDate.parse("2022-01-01")), writer::write);
        }

        assertThat(ParquetReader.readMetadata(file.toFile()).getFileMetaData().getSchema().getFields())
                .extracting(field -> field.getName())
                .isEqualTo(EventTable.TOLD.stream().map(EventTable.Column::name).toList());
        List<Map<String, Object>> rows = rows(file);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0))
                .containsEntry("act", "relations-broken")
                .containsEntry("source", "PER")
                .containsEntry("date_start", (int) LocalDate.parse("2021-03-09").toEpochDay())
                .containsEntry("quad", 4)
                .containsEntry("score", -6.0)
                .containsEntry("lat", 0.0)
                .containsEntry("reports", 1);
        assertThat(List.of("target", "act", "place", "lat")).allMatch(column -> rows.get(1).get(column) == null);
    }

    private static List<Map<String, Object>> rows(Path file) throws Exception {
        try (Stream<Map<String, Object>> rows = ParquetReader.streamContent(file.toFile(), new AsMap(), path -> path[0])) {
            return rows.toList();
        }
    }

    private static final class AsMap implements Hydrator<Map<String, Object>, Map<String, Object>, String> {

        @Override
        public Map<String, Object> start() {
            return new LinkedHashMap<>();
        }

        @Override
        public Map<String, Object> add(Map<String, Object> row, String column, Object value) {
            row.put(column, value);
            return row;
        }

        @Override
        public Map<String, Object> finish(Map<String, Object> row) {
            return row;
        }
    }
}
