package org.chancery.nlp.parse.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What stock NLP4J makes of the example dispatches, kept so that not every build has to load stock NLP4J.
 *
 * <p>The sentences are in the file too, so that it stays true when an example is edited. Layout: a line with the sentence, a
 * line a word, an empty line; UTF-8, gzip.
 */
final class StockGold {

    static final String RESOURCE = "stock.tsv.gz";

    private StockGold() {}

    /** Sentences and their words, in the order of the file. */
    static Map<String, List<Row>> read() throws IOException {
        Map<String, List<Row>> gold = new LinkedHashMap<>();
        try (InputStream packed = StockGold.class.getResourceAsStream(RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), UTF_8))) {
            for (String sentence = lines.readLine(); sentence != null; sentence = lines.readLine()) {
                List<Row> rows = new ArrayList<>();
                for (String line = lines.readLine(); !line.isEmpty(); line = lines.readLine()) {
                    rows.add(Row.read(line));
                }
                gold.put(sentence, rows);
            }
        }
        return gold;
    }

    /** Makes the file anew. Arguments: where to write it, then the files and folders of texts. */
    public static void main(String[] arguments) throws IOException {
        StockParser stock = StockParser.load();
        List<String> texts = List.of(arguments).subList(1, arguments.length);
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[0]))), UTF_8)) {
            SampleTexts.sentences(texts)
                    .map(sentence -> sentence.replaceAll("\\R", " "))
                    .distinct()
                    .forEach(sentence -> write(sentence, stock.parse(sentence), out));
        }
    }

    private static void write(String sentence, List<Row> rows, Writer out) {
        try {
            out.write(sentence + "\n");
            for (Row row : rows) {
                out.write(row.line() + "\n");
            }
            out.write("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
