package org.chancery.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.formats.table.Columns;
import org.chancery.register.EventQuery;
import org.chancery.register.Register;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One small register, and beside this test the bytes it becomes in each format. */
class ExportGoldenTest {

    private static final String COPY = "Peru broke its diplomatic relations with Chile on that Tuesday";

    /** Three dispatches and a copy tell a break; one tells a threat; one, from a file whose name is a formula, talks. */
    private static Register register() {
        return Told.filed(
                Told.in("lima", "2021-03-09").act(Act.RELATIONS_BROKEN, "PER", "CHL", "2021-03-09", COPY).at("Lima", "PER", -12.04, -77.03),
                Told.in("wire", "2021-03-10").act(Act.RELATIONS_BROKEN, "PER", "CHL", "2021-03-09", COPY).at("Lima", "PER", -12.04, -77.03),
                Told.in("https://www.coast.example/a;b", "2021-03-10").act(Act.RELATIONS_BROKEN, "PER", "CHL", "2021-03-10", "Lima severed ties with Santiago"),
                Told.in("=bucharest", "2021-03-11")
                        .event(EventType.CONSULT, "ROU", "SRB", "2021-03-11", "Romania and Serbia talk")
                        .at("Niš", "SRB", 43.32, 21.9),
                Told.in("threat", "2021-03-12")
                        .act(Act.SANCTIONS_IMPOSED, "CHL", "PER", "2021-03", Modality.THREATENED, "Chile threatens sanctions"));
    }

    private static String exported(ExportFormat format, List<String> leftOut) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (EventWriter writer = format.open(bytes)) {
            register().eachEvent(
                    EventQuery.ALL,
                    Times.asOf(LocalDate.parse("2022-01-01")),
                    event -> writer.write(event).ifPresent(leftOut::add));
        }
        return bytes.toString(UTF_8);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void registerBecomesTheseBytes(ExportFormat format) throws IOException {
        try (InputStream gold = Objects.requireNonNull(
                ExportGoldenTest.class.getResourceAsStream("peru-and-chile." + format), "No gold for " + format)) {
            assertThat(exported(format, new ArrayList<>())).isEqualTo(new String(gold.readAllBytes(), UTF_8));
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"GDELT", "GDELT_MENTIONS", "POLECAT"})
    void rowsHaveAllTheColumnsOfTheProjectTheyAreFor(ExportFormat format) throws IOException {
        int columns = format == ExportFormat.GDELT ? 61 : format == ExportFormat.POLECAT ? 40 : 16;

        assertThat(exported(format, new ArrayList<>()).lines()).isNotEmpty().allMatch(row -> row.split("\t", -1).length == columns);
    }

    @Test
    void columnsAreAsManyAsTheirProjectsSay() {
        assertThat(Columns.GDELT_EVENTS).hasSize(61).startsWith("GLOBALEVENTID").endsWith("SOURCEURL").doesNotHaveDuplicates();
        assertThat(Columns.GDELT_MENTIONS).hasSize(16).startsWith("GLOBALEVENTID").endsWith("Extras").doesNotHaveDuplicates();
        assertThat(Columns.ICEWS).hasSize(20).doesNotHaveDuplicates();
        assertThat(Columns.POLECAT).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void whatWasNotDoneIsLeftOutOfGdeltAndToldSo() throws IOException {
        List<String> leftOut = new ArrayList<>();

        exported(ExportFormat.GDELT, leftOut);

        assertThat(leftOut).singleElement().asString().contains("it was not done");
    }

    @Test
    void whatHasNoPlaceIsLeftOutOfMapsAndToldSo() throws IOException {
        List<String> leftOut = new ArrayList<>();

        exported(ExportFormat.GEOJSON, leftOut);

        assertThat(leftOut).containsExactly("no place is known of it");
    }
}
