package org.chancery.nlp.statement;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.TextParser;
import org.chancery.nlp.parse.Token;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Short texts with the trees the parser gives them, so that the stage is tested on its own.
 *
 * <p>In the file a text is a line that starts with "# " (¶ for a new line), a sentence one that starts with "S" (start,
 * end, paragraph), a word a line of start, end, form, lemma, tag, head, relation, name. {@link #main} makes it anew.
 */
final class CannedTexts {

    private final Map<String, ParsedText> texts = new LinkedHashMap<>();

    /** Reads the trees of a resource beside this class. */
    static CannedTexts read(String name) {
        try (InputStream in = CannedTexts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No trees at " + name);
            }
            CannedTexts canned = new CannedTexts();
            canned.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
            return canned;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ParsedText text(String words) {
        ParsedText text = texts.get(words);
        if (text == null) {
            throw new IllegalArgumentException("There is no tree for '%s'. Make the trees anew.".formatted(words));
        }
        return text;
    }

    private void read(BufferedReader reader) throws IOException {
        String words = "";
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("# ")) {
                words = line.substring(2);
            } else if (line.isBlank()) {
                texts.put(words, parsed(words.replace('¶', '\n'), rows));
                rows.clear();
            } else {
                rows.add(line.split("\t", -1));
            }
        }
    }

    private static ParsedText parsed(String words, List<String[]> rows) {
        List<ParsedSentence> sentences = new ArrayList<>();
        List<Integer> paragraphs = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            String[] head = rows.get(i++);
            List<Token> tokens = new ArrayList<>();
            while (i < rows.size() && !rows.get(i)[0].equals("S")) {
                tokens.add(token(tokens.size(), rows.get(i++)));
            }
            Span span = new Span(Integer.parseInt(head[1]), Integer.parseInt(head[2]));
            sentences.add(new ParsedSentence(new Sentence(sentences.size(), span), tokens));
            paragraphs.add(Integer.parseInt(head[3]));
        }
        return new ParsedText(dispatch(words), sentences, paragraphs);
    }

    private static Token token(int index, String[] row) {
        Span span = new Span(Integer.parseInt(row[0]), Integer.parseInt(row[1]));
        return new Token(index, span, row[2], row[3], row[4], Integer.parseInt(row[5]), row[6], row[7]);
    }

    private static Dispatch dispatch(String words) {
        return new Dispatch("canned", "canned", null, null, List.of(), null, null, "en", words);
    }

    /**
     * Parses the texts of a file of cases and writes their trees.
     *
     * @param args the file of cases and the file of trees to write
     */
    public static void main(String[] args) throws IOException {
        TextParser parser = new TextParser(Nlp4jParser.open(null));
        StringBuilder out = new StringBuilder();
        for (StatementCase each : StatementCase.in(Files.readString(Path.of(args[0])))) {
            out.append("# ").append(each.words()).append('\n');
            ParsedText text = parser.parse(dispatch(each.words().replace('¶', '\n')));
            for (ParsedSentence sentence : text.sentences()) {
                out.append("S\t%d\t%d\t%d%n".formatted(sentence.span().start(), sentence.span().end(),
                        text.paragraphs().get(sentence.index())));
                for (Token token : sentence.tokens()) {
                    out.append("%d\t%d\t%s\t%s\t%s\t%d\t%s\t%s%n".formatted(token.span().start(), token.span().end(),
                            token.form(), token.lemma(), token.tag(), token.head(), token.relation(), token.name()));
                }
            }
            out.append('\n');
        }
        Files.writeString(Path.of(args[1]), out);
    }
}
