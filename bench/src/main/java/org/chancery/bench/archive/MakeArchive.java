package org.chancery.bench.archive;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.chancery.bench.Texts;

/**
 * Makes an archive of varied dispatches, JSONL of {@code {id,title,date,text}}, packed where its name ends in {@code .gz}, and tells
 * what share of its sentences stands in it once only. Arguments: the file, how many dispatches, the inputs they are made of as
 * {@code chancery read} takes them, by default the project's own examples.
 */
public final class MakeArchive {

    private static final String DEFAULT_INPUT = "examples/dispatches";

    private MakeArchive() {}

    /** @param arguments the file; how many dispatches; inputs */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Name the file to make, how many dispatches, and the texts to vary: archive.jsonl.gz 1000 FOLDER");
        }
        Path file = Path.of(arguments[0]);
        long count = Long.parseLong(arguments[1]);
        List<String> inputs = arguments.length == 2 ? List.of(DEFAULT_INPUT) : List.of(arguments).subList(2, arguments.length);
        Varied varied = Varied.of(Texts.of(inputs));
        Distinct distinct = new Distinct();
        try (OutputStream out = open(file);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            json.setRootValueSeparator(new com.fasterxml.jackson.core.io.SerializedString("\n"));
            for (long number = 0; number < count; number++) {
                Varied.Made made = varied.dispatch(number);
                write(made, json);
                made.paragraphs().forEach(paragraph -> paragraph.forEach(distinct::add));
            }
            json.writeRaw('\n');
        }
        System.out.printf(Locale.ROOT, "%s: %,d dispatches, %,d MB; %s%n", file, count, Files.size(file) >> 20, distinct);
    }

    private static OutputStream open(Path file) throws IOException {
        OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file));
        return file.toString().endsWith(".gz") ? new GZIPOutputStream(plain) : plain;
    }

    private static void write(Varied.Made made, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", made.id());
        if (made.title() != null) {
            json.writeStringField("title", made.title());
        }
        LocalDate date = made.date();
        if (date != null) {
            json.writeStringField("date", date.toString());
        }
        json.writeStringField("text", made.text());
        json.writeEndObject();
    }
}
