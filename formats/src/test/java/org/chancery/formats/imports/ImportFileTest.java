package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.ReadingWriter;
import org.chancery.formats.table.Columns;
import org.chancery.reading.Reading;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;

/** How files are opened and told. */
class ImportFileTest {

    private static byte[] zip(String... contents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < contents.length; i++) {
                zip.putNextEntry(new ZipEntry(i + ".export.CSV"));
                zip.write(contents[i].getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> ids(List<Imported> rows) {
        return Rows.readings(rows).stream().map(reading -> reading.dispatch().id()).toList();
    }

    @Test
    void rowHasOneNameHoweverItIsPacked() throws IOException {
        List<String> plain = ids(Rows.of(Rows.gdelt()));

        assertThat(plain.get(0)).matches("[0-9a-f]{16}");
        assertThat(ids(Rows.of(Scope.PAIRS, zip(Rows.gdelt() + "\r\n")))).isEqualTo(plain);
        assertThat(ids(Rows.of(Scope.PAIRS, gzip(Rows.gdelt())))).isEqualTo(plain);
    }

    @Test
    void everyFileOfAnArchiveIsRead() throws IOException {
        assertThat(ids(Rows.of(Scope.PAIRS, zip(Rows.gdelt(), Rows.gdelt("GLOBALEVENTID=2"))))).doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void faultInAnArchiveNamesTheFileWithinIt() throws IOException {
        Imported fault = Rows.of(Scope.PAIRS, zip(Rows.gdelt("SQLDATE=20211309"))).get(0);

        assertThat(((Imported.Faulty) fault).place()).isEqualTo("file!0.export.CSV, line 1, column SQLDATE");
    }

    @Test
    void rowsOfGdelt1HaveNoSecondDivisionsAndAreUnderstood() {
        List<String> cells = Arrays.asList(Rows.gdelt().split("\t", -1));
        String older = Columns.GDELT_EVENTS.stream()
                .filter(column -> !column.endsWith("_ADM2Code"))
                .map(column -> cells.get(Columns.GDELT_EVENTS.indexOf(column)))
                .collect(Collectors.joining("\t"));
        String oldest = older.substring(0, older.lastIndexOf('\t'));

        assertThat(Rows.reading(older).dispatch().source()).isEqualTo("https://www.coast.example/a");
        assertThat(Rows.reading(oldest).dispatch().source()).isEqualTo("GDELT 800000001");
        assertThat(Rows.reading(oldest).events().get(0).place()).isEqualTo(Rows.reading(older).events().get(0).place());
    }

    @Test
    void headerAndByteOrderMarkAreNoRows() {
        assertThat(Rows.of("\uFEFF" + String.join("\t", Columns.GDELT_EVENTS), Rows.gdelt())).singleElement().isInstanceOf(Imported.Taken.class);
    }

    @Test
    void readingsAreTakenAsTheyWereRead() throws IOException {
        assertComesBack(Told.in("d1", "2001-03-01").act(org.chancery.coding.Act.VISIT, "AAA", "BBB", "2001-03-01", "Avalon visits").reading());
    }

    @Test
    void readingsOfRowsThatHaveNoTextAreTakenToo() throws IOException {
        assertComesBack(Rows.reading(Rows.gdelt()));
        assertComesBack(Rows.reading(Rows.icews()));
    }

    private static void assertComesBack(Reading reading) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ReadingWriter writer = OutputFormat.JSONL.open(bytes, OutputFormat.Detail.EXPLAIN)) {
            writer.write(reading);
        }

        assertThat(Rows.readings(Rows.of(Scope.PAIRS, bytes.toByteArray()))).containsExactly(reading);
    }

    @Test
    void lineThatIsNoReadingIsAFaultOfThatLine() {
        assertThat(Rows.fault("{\"schema\":\"chancery.reading/9\"}").place()).isEqualTo("file, line 1");
        assertThat(Rows.fault("{\"id\":\"a\",\"text\":\"Peru broke with Chile.\"}").next()).contains("chancery file");
    }

    @Test
    void fileOfMentionsIsToldFromOneOfEvents() {
        String mention = "669670701\t20170701234500" + "\t".repeat(14);

        assertThat(Rows.fault(mention).next()).contains("export.CSV");
    }

    @Test
    void fileOfAnotherKindIsRefusedWithWhatCouldBeGiven() {
        assertThat(Rows.fault("id,name,colour", "1,a,red").next()).contains("date, actor, target and act");
        assertThat(Rows.fault("").what()).contains("empty");
    }

    @Test
    void archiveThatIsNoneIsAFault() {
        assertThat(((Imported.Faulty) Rows.of(Scope.PAIRS, "PK nothing".getBytes(UTF_8)).get(0)).what()).contains("archive");
    }
}
