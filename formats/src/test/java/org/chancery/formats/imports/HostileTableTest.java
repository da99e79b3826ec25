package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** Tables that mean harm cost a line of faults, and never the memory. */
class HostileTableTest {

    private static final String HEADER = "date,source,target,act\n";

    private static void write(OutputStream out, String text, int times) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private static List<String> faults(byte[] file) throws IOException {
        return faults(new ByteArrayInputStream(file));
    }

    private static List<String> faults(InputStream file) throws IOException {
        return Rows.of(Scope.PAIRS, file).stream()
                .filter(Imported.Faulty.class::isInstance)
                .map(row -> ((Imported.Faulty) row).what())
                .distinct()
                .toList();
    }

    @Test
    void zipThatUnpacksWithoutEndIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("acts.csv"));
            write(zip, HEADER, 1);
            write(zip, ("," + " ".repeat(1022) + "\n"), 100 << 10);
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("more.csv"));
            write(zip, HEADER + "2024-04-06,MEX,ECU,relations-broken\n", 1);
        }

        assertThat(faults(bytes.toByteArray())).last().asString().contains("unpacks to more than 250 times its size");
    }

    @Test
    void gzipOfOneLineWithoutEndIsGivenUp() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            write(gzip, "x".repeat(1 << 20), 40);
        }

        assertThat(faults(bytes.toByteArray())).singleElement().asString().contains("a line has more than 33,554,432 characters");
    }

    @Test
    void quotationThatIsNeverClosedIsGivenUp() throws IOException {
        byte[] open = (HEADER + "2024-04-06,\"").getBytes(UTF_8);
        byte[] lines = "no end\n".repeat(1 << 10).getBytes(UTF_8);

        assertThat(faults(new SequenceInputStream(new ByteArrayInputStream(open), new Endless(lines, 64L << 20))))
                .last()
                .asString()
                .contains("it is no table from here on");
    }

    @Test
    void namesInAnArchiveAreOnlyTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("../../../../etc/cron.d/acts.csv"));
            write(zip, "this is no table\n", 1);
        }

        List<Imported> rows = Rows.of(Scope.PAIRS, bytes.toByteArray());
        assertThat(rows).singleElement().isInstanceOfSatisfying(Imported.Faulty.class, fault -> assertThat(fault.place())
                .contains("!../../../../etc/cron.d/acts.csv"));
    }

    /** The same bytes again and again. */
    private static final class Endless extends InputStream {

        private final byte[] bytes;
        private long left;

        Endless(byte[] bytes, long left) {
            this.bytes = Arrays.copyOf(bytes, bytes.length);
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? bytes[(int) (left % bytes.length)] : -1;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            int n = Math.min(length, bytes.length);
            System.arraycopy(bytes, 0, into, offset, n);
            left -= n;
            return n;
        }
    }
}
