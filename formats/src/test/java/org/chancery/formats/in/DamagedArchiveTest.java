package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.formats.in.IntakeTest.failures;
import static org.chancery.formats.in.IntakeTest.received;
import static org.chancery.formats.in.IntakeTest.taken;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.pack.Packing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Archives and feeds, whole and damaged: damage costs one record, not the rest. */
@Timeout(60)
class DamagedArchiveTest {

    @TempDir
    Path folder;

    @Test
    void pagesOfAnArchiveAreReadByTheirAddresses() throws IOException {
        assertThat(received(taken(write("a.warc", record("a"), record("b")))))
                .extracting(Dispatch::source)
                .containsExactly("http://news.example/a", "http://news.example/b");
    }

    @Test
    void archiveCutOffGivesWhatIsWholeAndOneFailure() throws IOException {
        byte[] last = record("b");
        List<Arrival> arrivals =
                taken(write("cut.warc", record("a"), Arrays.copyOf(last, last.length - 40)), write("good.warc", record("c")));

        assertThat(received(arrivals))
                .extracting(Dispatch::source)
                .containsExactly("http://news.example/a", "http://news.example/c");
        assertThat(failures(arrivals)).singleElement().satisfies(failure -> {
            assertThat(failure.input()).endsWith("cut.warc#2");
            assertThat(failure.reason()).startsWith("Its last record is cut off").contains("bytes are missing");
        });
    }

    @Test
    void damagedMemberOfAPackedArchiveCostsOneRecord() throws IOException {
        byte[] broken = gzip(record("b"));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 8, (byte) 0x55);

        List<Arrival> arrivals = taken(write("a.warc.gz", gzip(record("a")), broken, gzip(record("c"))));

        assertThat(received(arrivals))
                .extracting(Dispatch::source)
                .containsExactly("http://news.example/a", "http://news.example/c");
        assertThat(failures(arrivals)).isNotEmpty();
    }

    @Test
    void pageWhoseOwnPackingIsBrokenCostsOneRecord() throws IOException {
        // A head of gzip that tells an extra field of 49,413 bytes (RFC 1952, 2.3.1.1), none of which is there.
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
                + "\u001F\u008B\b\u0004\0\0\0\0\0\u0003\u0005\u00C1 and no more";
        byte[] broken = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/b\r\nContent-Length: " + page.length()
                        + "\r\n\r\n" + page + "\r\n\r\n")
                .getBytes(ISO_8859_1);

        List<Arrival> arrivals = taken(write("a.warc", record("a"), broken, record("c")));

        assertThat(received(arrivals))
                .extracting(Dispatch::source)
                .containsExactly("http://news.example/a", "http://news.example/c");
        assertThat(failures(arrivals)).singleElement().satisfies(failure -> {
            assertThat(failure.input()).contains("#2 (http://news.example/b)");
            assertThat(failure.reason()).isEqualTo("It is packed, and its packing is broken.");
        });
    }

    @Test
    void archivePackedByZstandardIsReadAndADamagedFrameCostsOneRecord() throws IOException {
        byte[] broken = Packing.ZST.pack(record("b"));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 12, (byte) 0x55);

        List<Arrival> arrivals =
                taken(write("a.warc.zst", Packing.ZST.pack(record("a")), broken, Packing.ZST.pack(record("c"))));

        assertThat(received(arrivals))
                .extracting(Dispatch::source)
                .containsExactly("http://news.example/a", "http://news.example/c");
        assertThat(failures(arrivals)).isNotEmpty();
    }

    @Test
    void linesBeforeAndBehindADamagedFrameAreRead() throws IOException {
        byte[] broken = Packing.ZST.pack("{\"id\":\"b\",\"text\":\"Chile spoke of Peru and its ports.\"}\n".getBytes(UTF_8));
        Arrays.fill(broken, broken.length / 2, broken.length / 2 + 4, (byte) 0x55);

        List<Arrival> arrivals = taken(write(
                "a.jsonl.zst",
                Packing.ZST.pack("{\"id\":\"a\",\"text\":\"Peru spoke.\"}\n".getBytes(UTF_8)),
                broken,
                Packing.ZST.pack("{\"id\":\"c\",\"text\":\"Chile spoke.\"}\n".getBytes(UTF_8))));

        assertThat(received(arrivals)).extracting(Dispatch::id).containsExactly("a", "c");
        assertThat(failures(arrivals)).singleElement().satisfies(failure -> {
            assertThat(failure.input()).endsWith("a.jsonl.zst#2");
            assertThat(failure.reason()).contains("Zstandard data is damaged");
        });
    }

    @Test
    void feedGivesItsEntries() throws IOException {
        String feed = "<rss version=\"2.0\"><channel><title>Coast</title>"
                + "<item><title>Lima recalls</title><link>http://n.example/1</link><description>Peru recalled its envoy."
                + "</description><pubDate>Thu, 04 Mar 2021 10:00:00 GMT</pubDate></item></channel></rss>";

        assertThat(received(taken(write("feed.xml", feed.getBytes(UTF_8)))))
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.published()).hasToString("2021-03-04"));
    }

    @Test
    void entitiesThatWouldFillTheMemoryAreNotResolved() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e0 \"lol\">");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY e%d \"%s\">".formatted(i, ("&e" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><rss version=\"2.0\"><channel><title>&e9;</title><item><title>x</title></item></channel></rss>");

        List<Arrival> arrivals = taken(write("bomb.xml", bomb.toString().getBytes(UTF_8)), write("a.warc", record("a")));

        assertThat(failures(arrivals)).hasSize(1);
        assertThat(received(arrivals)).hasSize(1);
    }

    @Test
    void entityThatNamesAFileIsNotFetched() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.dat"), "the secret of the house");
        String feed = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>"
                + "<rss version=\"2.0\"><channel><title>t</title><item><title>Peru</title>"
                + "<description>Peru recalled its envoy &e;.</description></item></channel></rss>";

        assertThat(received(taken(write("feed.xml", feed.getBytes(UTF_8)))))
                .noneMatch(dispatch -> dispatch.text().contains("secret of the house"));
    }

    @Test
    void pageOfAHundredThousandNestedBoxesIsRead() throws IOException {
        String page = "<html><body>" + "<div>".repeat(100_000)
                + "<p>Peru recalled its ambassador from Chile on Thursday, Lima said.</p>";

        assertThat(received(taken(write("deep.html", page.getBytes(UTF_8)))))
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.text()).contains("Peru recalled its ambassador"));
    }

    @Test
    void jsonNestedWithoutEndIsOneFailureInPlainWords() throws IOException {
        String lines = "{\"a\":".repeat(5000) + "\n{\"text\":\"Peru recalled its envoy.\"}\n";

        assertThat(failures(taken(write("deep.jsonl", lines.getBytes(UTF_8)))))
                .first()
                .satisfies(failure -> assertThat(failure.reason()).endsWith("(too deep or too long)."));
    }

    @Test
    void halvesOfCharactersAndZerosDoNotReachTheText() throws IOException {
        String line = "{\"title\":\"Peru \\ud800speaks\",\"text\":\"Peru\\u0000 recalled \\udc00 its envoy.\"}\n";

        assertThat(received(taken(write("odd.jsonl", line.getBytes(UTF_8)))))
                .singleElement()
                .satisfies(dispatch -> assertThat(dispatch.text())
                        .isEqualTo("Peru \uFFFDspeaks\n\nPeru recalled \uFFFD its envoy."));
    }

    @Test
    void textLongerThanAnyDispatchIsRefused() throws IOException {
        List<Arrival> arrivals = taken(write("book.txt", "Peru spoke. ".repeat(100_000).getBytes(UTF_8)));

        assertThat(failures(arrivals))
                .singleElement()
                .satisfies(failure -> assertThat(failure.reason())
                        .isEqualTo("Its text has 1,199,999 characters; no dispatch has more than 1,000,000."));
    }

    private String write(String name, byte[]... parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.write(part);
        }
        return Files.write(folder.resolve(name), all.toByteArray()).toString();
    }

    private static byte[] record(String name) {
        String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>News of " + name
                + "</h1><p>Peru recalled its ambassador from Chile on Thursday, the ministry in Lima said.</p></body></html>";
        return ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://news.example/" + name
                        + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: " + answer.length()
                        + "\r\n\r\n" + answer + "\r\n\r\n")
                .getBytes(UTF_8);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
