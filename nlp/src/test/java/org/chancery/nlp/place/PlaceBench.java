package org.chancery.nlp.place;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.coding.PlaceMention;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.heading.Heading;
import org.chancery.nlp.heading.HeadingReader;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.TextParser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.parse.nlp4j.PackingProgress;
import org.chancery.world.World;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Reads lines of {@code {id,url,title,date,text}} and prints the places alone, in the shape of a reading: to measure the
 * finder by itself. Not a test.
 */
final class PlaceBench {

    private PlaceBench() {}

    public static void main(String[] args) throws Exception {
        TextParser parser = new TextParser(Nlp4jParser.open(PackingProgress.SILENT));
        HeadingReader headings = HeadingReader.english();
        PlaceFinder finder = new PlaceFinder(World.load());
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<ParsedText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[args.length - 1]))) {
            Map<?, ?> item = (Map<?, ?>) new Load(LoadSettings.builder().setCodePointLimit(1 << 28).build()).loadFromString(line);
            String title = (String) item.get("title");
            String body = String.valueOf(item.get("text"));
            Object date = item.get("date");
            Heading heading = headings.read(
                    new Dispatch(
                            String.valueOf(item.get("id")),
                            String.valueOf(item.get("url")),
                            title,
                            null,
                            List.of(),
                            null,
                            date == null ? null : LocalDate.parse(String.valueOf(date)),
                            "en",
                            title == null ? body : title + "\n\n" + body),
                    null);
            texts.add(parser.parse(heading.dispatch(), heading.bodyStart()));
        }
        for (ParsedText text : texts) {
            print(out, text, finder.find(text));
        }
        int sentences = texts.stream().mapToInt(text -> text.sentences().size()).sum();
        for (int round = 0; round < 3; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(finder::find);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            System.err.printf("%.3f CPU ms a sentence, %d sentences%n", spent / 1e6 / sentences, sentences);
        }
    }

    private static void print(PrintStream out, ParsedText text, List<PlaceMention> mentions) {
        StringBuilder json = new StringBuilder("{\"schema\":\"chancery.reading/1\",\"dispatch\":{\"id\":\"")
                .append(text.dispatch().id())
                .append("\",\"title\":")
                .append(quote(String.valueOf(text.dispatch().title())))
                .append(",\"text\":")
                .append(quote(text.text()))
                .append("},\"places\":[");
        String gap = "";
        for (PlaceMention mention : mentions) {
            json.append(gap)
                    .append("{\"name\":").append(quote(mention.name()))
                    .append(",\"start\":").append(mention.span().start())
                    .append(",\"end\":").append(mention.span().end());
            if (mention.place() != null) {
                json.append(",\"country\":").append(mention.place().country() == null ? "null" : quote(mention.place().country()))
                        .append(",\"lat\":").append(mention.place().lat())
                        .append(",\"lon\":").append(mention.place().lon());
            }
            json.append('}');
            gap = ",";
        }
        out.println(json.append("],\"sentences\":[],\"actors\":[],\"events\":[],\"statements\":[],\"dates\":[],\"law\":[],\"notes\":[]}"));
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c < 0x20 || c > 0x7e) {
                quoted.append("\\u%04x".formatted((int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }

}
