package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.chancery.dispatch.Dispatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {

    private static final String STORY = "Peru recalls its envoy\n\nLima recalled its envoy, señor Muñoz.\n";

    @TempDir
    Path folder;

    @Test
    void textFileIsADispatch() throws IOException {
        String file = write("story.txt", STORY.getBytes(UTF_8));

        Dispatch dispatch = received(taken(file)).get(0);

        assertThat(dispatch.title()).isEqualTo("Peru recalls its envoy");
        assertThat(dispatch.text()).isEqualTo(STORY.strip());
        assertThat(dispatch.source()).isEqualTo(file);
        assertThat(dispatch.language()).isEqualTo("und");
        assertThat(dispatch.published()).isNull();
    }

    @Test
    void idIsAHashOfSourceAndText() throws IOException {
        String file = write("story.txt", STORY.getBytes(UTF_8));
        String other = write("other.txt", STORY.getBytes(UTF_8));

        List<Dispatch> dispatches = received(taken(file, file, other));

        assertThat(dispatches.get(0).id()).matches("[0-9a-f]{16}").isEqualTo(dispatches.get(1).id());
        assertThat(dispatches.get(2).id()).isNotEqualTo(dispatches.get(0).id());
    }

    @Test
    void userGivesTheDayOfATextWithoutOne() throws IOException {
        LocalDate day = LocalDate.of(2021, 3, 4);
        String text = write("story.txt", STORY.getBytes(UTF_8));
        String dated = write("dated.jsonl", "{\"date\":\"2020-01-02\",\"text\":\"Lima spoke.\"}".getBytes(UTF_8));

        List<Dispatch> dispatches = received(taken(new Intake(Limits.standard(), day), text, dated));

        assertThat(dispatches).extracting(Dispatch::published).containsExactly(day, LocalDate.of(2020, 1, 2));
    }

    @Test
    void oneBadInputDoesNotStopTheRest() throws IOException {
        byte[] junk = new byte[4000];
        new Random(7).nextBytes(junk);
        List<Arrival> arrivals = taken(
                write("a.txt", STORY.getBytes(UTF_8)),
                write("junk.txt", junk),
                write("empty.txt", new byte[0]),
                write("blank.txt", " \n\n".getBytes(UTF_8)),
                write("paper.txt", "%PDF-1.7 …".getBytes(UTF_8)),
                folder.resolve("absent.txt").toString(),
                write("b.txt", STORY.getBytes(UTF_8)));

        assertThat(received(arrivals)).hasSize(2);
        assertThat(failures(arrivals))
                .hasSize(5)
                .extracting(Arrival.Failure::reason)
                .containsExactly(
                        "It is binary data, not text.",
                        "It is empty.",
                        "It is empty.",
                        "It is a PDF document.",
                        "There is no such file or folder.");
    }

    @Test
    void failureIsOneLineThatNamesInputReasonAndNextStep() {
        Arrival.Failure failure = failures(taken("no/such.txt")).get(0);

        assertThat(failure.line())
                .isEqualTo("no/such.txt: There is no such file or folder. Check the path and the current folder.");
    }

    @Test
    void addressOfAnotherKindIsNoMissingFile() {
        assertThat(failures(taken("ftp://example.org/a.txt")).get(0).reason()).isEqualTo("Only http and https addresses are read.");
    }

    @Test
    void tooLargeDocumentIsRefused() throws IOException {
        String file = write("long.txt", "Lima spoke. ".repeat(1000).getBytes(UTF_8));

        List<Arrival> arrivals = taken(new Intake(Limits.standard().withDocumentBytes(10 << 10), null), file);

        assertThat(failures(arrivals).get(0).reason())
                .isEqualTo("It is larger than the limit of 10 kB for one document.");
    }

    @Test
    void folderIsReadInOrderOfNames() throws IOException {
        write("b.txt", "Two spoke.".getBytes(UTF_8));
        write("a.txt", "One spoke.".getBytes(UTF_8));
        write("a.gold.json", "{}".getBytes(UTF_8));
        write("a.law.tsv", "expect\tinstrument".getBytes(UTF_8));
        write(".hidden", "Nobody spoke.".getBytes(UTF_8));
        Files.createDirectory(folder.resolve("aa"));
        write("aa/c.txt", "Three spoke.".getBytes(UTF_8));

        assertThat(received(taken(folder.toString())))
                .extracting(Dispatch::text)
                .containsExactly("One spoke.", "Two spoke.", "Three spoke.");
    }

    @Test
    void emptyFolderIsAFailure() {
        assertThat(failures(taken(folder.toString())).get(0).reason())
                .isEqualTo("There is no file to read in this folder.");
    }

    @Test
    void charactersAreToldFromTheBytes() throws IOException {
        List<Dispatch> dispatches = received(taken(
                write("utf8.txt", STORY.getBytes(UTF_8)),
                write("bom.txt", ("\uFEFF" + STORY).getBytes(UTF_8)),
                write("latin.txt", STORY.getBytes(ISO_8859_1)),
                write("utf16.txt", ("\uFEFF" + STORY).getBytes(UTF_16LE)),
                write("utf16-unmarked.txt", STORY.getBytes(UTF_16LE)),
                write("utf16-big.txt", STORY.getBytes(UTF_16BE))));

        assertThat(dispatches).extracting(Dispatch::text).containsOnly(STORY.strip());
    }

    @Test
    void brokenUtf8IsReadWithAWarning() throws IOException {
        byte[] bytes = "Señor Muñoz spoke. X".getBytes(UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;

        Arrival.Received received = (Arrival.Received)
                taken(write("broken.txt", bytes)).get(0);

        assertThat(received.dispatch().text()).isEqualTo("Señor Muñoz spoke. \uFFFD");
        assertThat(received.warnings()).containsExactly("1 place is not valid UTF-8 and shown as \uFFFD. Save it as UTF-8.");
    }

    @Test
    void jsonLinesKeepTheirIdsTitlesAndDates() throws IOException {
        String file = write(
                "some.jsonl",
                ("{\"id\":7,\"url\":\"https://x.example/7\",\"title\":\"Lima speaks\",\"date\":\"2021-03-04\","
                                + "\"text\":\"Lima spoke.\\n\\nAt length.\"}\n\n{\"text\":\"Quito spoke.\"}\n")
                        .getBytes(UTF_8));

        List<Dispatch> dispatches = received(taken(file));

        assertThat(dispatches.get(0))
                .extracting(Dispatch::id, Dispatch::source, Dispatch::published, Dispatch::text)
                .containsExactly(
                        "7",
                        "https://x.example/7",
                        LocalDate.of(2021, 3, 4),
                        "Lima speaks\n\nLima spoke.\n\nAt length.");
        assertThat(dispatches.get(1).source()).isEqualTo(file + "#3");
    }

    @Test
    void badLineIsOneFailureNamedByItsNumber() throws IOException {
        String file = write(
                "some.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n{\"title\":\"x\"}\n{\"text\":\"Two.\"}".getBytes(UTF_8));

        List<Arrival> arrivals = taken(file);

        assertThat(received(arrivals)).hasSize(2);
        assertThat(failures(arrivals)).extracting(Arrival.Failure::input).containsExactly(file + "#2", file + "#3");
    }

    @Test
    void idThatNoIndexTakesIsAFailureOfItsLine() throws IOException {
        String line = "{\"id\":\"%s\",\"text\":\"One.\"}\n";
        String file = write("ids.jsonl", (line.formatted("a".repeat(200)) + line.formatted("b".repeat(201))).getBytes(UTF_8));

        List<Arrival> arrivals = taken(file);

        assertThat(received(arrivals)).hasSize(1);
        assertThat(failures(arrivals)).singleElement().satisfies(failure -> {
            assertThat(failure.input()).isEqualTo(file + "#2");
            assertThat(failure.reason()).isEqualTo("Its \"id\" has 201 characters.");
        });
    }

    @Test
    void jsonOverSeveralLinesIsReadToo() throws IOException {
        List<Arrival> arrivals = taken(
                write("one.json", "{\n \"text\":\n \"One.\"\n}\n{\n\"text\": \"Two.\"}".getBytes(UTF_8)),
                write("array.json", "[\n{\"text\": \"Three.\"},\n{\"text\": \"Four.\"}\n]".getBytes(UTF_8)));

        assertThat(received(arrivals)).extracting(Dispatch::text).containsExactly("One.", "Two.", "Three.", "Four.");
    }

    @Test
    void packedInputIsUnpacked() throws IOException {
        byte[] packed = gzip(STORY.getBytes(UTF_8));
        byte[] twoMembers = concat(gzip("{\"text\":\"One.\"}\n".getBytes(UTF_8)), gzip("{\"text\":\"Two.\"}".getBytes(UTF_8)));

        List<Arrival> arrivals = taken(
                write("story.gz", packed),
                write("lines.gz", twoMembers),
                write("cut.gz", Arrays.copyOf(packed, packed.length - 12)));

        assertThat(received(arrivals)).extracting(Dispatch::text).containsExactly(STORY.strip(), "One.", "Two.");
        assertThat(failures(arrivals).get(0).reason()).isEqualTo("Its gzip data is damaged or cut off.");
    }

    @Test
    void packedBombIsRefused() throws IOException {
        String file = write("bomb.gz", gzip(new byte[0], 80 << 20));

        assertThat(failures(taken(file))).hasSize(1);
    }

    @Test
    void standardInputIsReadWhereItStands() throws IOException {
        Intake intake = new Intake(Limits.standard(), null, new ByteArrayInputStream(STORY.getBytes(UTF_8)));
        String file = write("b.txt", "Two spoke.".getBytes(UTF_8));

        List<Dispatch> dispatches = received(taken(intake, "-", file));

        assertThat(dispatches).extracting(Dispatch::source).containsExactly("-", file);
    }

    @Test
    void nothingIsOpenedBeforeItIsAskedFor() throws IOException {
        String file = write("a.txt", STORY.getBytes(UTF_8));
        String later = write("b.txt", STORY.getBytes(UTF_8));
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(file, later))) {
            arrivals.next();
            Files.delete(Path.of(later));

            assertThat(arrivals.done()).isLessThan(2);
            assertThat(arrivals.next()).isInstanceOf(Arrival.Failure.class);
            assertThat(arrivals.hasNext()).isFalse();
            assertThat(arrivals.done()).isEqualTo(2);
        }
    }

    @Test
    void foldersAreListedAsTheirTurnComes() throws IOException {
        Path archive = Files.createDirectories(folder.resolve("archive/late"));
        Files.writeString(archive.resolveSibling("a.txt"), STORY);
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(archive.getParent().toString()))) {
            arrivals.next();
            Files.writeString(archive.resolve("b.txt"), STORY);

            assertThat(arrivals.next()).isInstanceOf(Arrival.Received.class);
            assertThat(arrivals.place().name()).endsWith("b.txt");
            assertThat(arrivals.place().input()).isEqualTo(1);
            assertThat(arrivals.hasNext()).isFalse();
        }
    }

    @Test
    void arrivalSaysWhereItStood() throws IOException {
        String lines = write("a.jsonl", "{\"text\":\"Peru spoke.\"}\n{\"text\":\"Chile spoke.\"}\n".getBytes(UTF_8));
        String text = write("b.txt", STORY.getBytes(UTF_8));
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(lines, text))) {
            arrivals.next();
            arrivals.next();
            assertThat(arrivals.place().arrival()).isEqualTo(2);
            arrivals.next();
            assertThat(arrivals.place().input()).isEqualTo(1);
            assertThat(arrivals.place().arrival()).isEqualTo(1);
            assertThat(arrivals.place().bytes()).isEqualTo(Files.size(Path.of(lines)) + Files.size(Path.of(text)));
        }
    }

    @Test
    void inputsThatArePassedOverAreNamedAndNotOpened() throws IOException {
        String gone = write("a.txt", STORY.getBytes(UTF_8));
        String text = write("b.txt", STORY.getBytes(UTF_8));
        List<String> passed = new ArrayList<>();
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(gone, text))) {
            assertThat(arrivals.pass(1, each -> passed.add(each.name()))).isEqualTo(1);
            arrivals.next();
            assertThat(arrivals.place().name()).isEqualTo(text);
            assertThat(passed).containsExactly(gone);
        }
    }

    @Test
    void extentIsThatOfAllFiles() throws IOException {
        write("a.txt", new byte[100]);
        write("b.txt", new byte[50]);

        assertThat(Extent.of(List.of(folder.toString()), () -> true)).isEqualTo(new Extent(2, 150));
        assertThat(Extent.of(List.of(folder.toString(), "-"), () -> true)).isNull();
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    static List<Arrival> taken(String... inputs) {
        return taken(new Intake(Limits.standard(), null), inputs);
    }

    static List<Arrival> taken(Intake intake, String... inputs) {
        List<Arrival> all = new ArrayList<>();
        try (Arrivals arrivals = intake.open(List.of(inputs))) {
            arrivals.forEachRemaining(all::add);
        }
        return all;
    }

    static List<Dispatch> received(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Received.class::isInstance)
                .map(arrival -> ((Arrival.Received) arrival).dispatch())
                .toList();
    }

    static List<Arrival.Failure> failures(List<Arrival> arrivals) {
        return arrivals.stream()
                .filter(Arrival.Failure.class::isInstance)
                .map(Arrival.Failure.class::cast)
                .toList();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        return gzip(bytes, 0);
    }

    private static byte[] gzip(byte[] bytes, int blanks) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
            byte[] blank = " ".repeat(1 << 16).getBytes(UTF_8);
            for (int i = 0; i < blanks; i += blank.length) {
                out.write(blank);
            }
        }
        return packed.toByteArray();
    }

    private static byte[] concat(byte[] one, byte[] two) {
        byte[] both = Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
