package org.chancery.nlp.frame;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/**
 * Sentences with the trees the parser gives them, kept in a file so that the stage is tested on its own.
 *
 * <p>A sentence is a line that starts with "# ", then a line a word: number, form, lemma, tag, name, head, relation.
 */
public final class CannedTrees {

    private final Map<String, ParsedSentence> trees = new LinkedHashMap<>();

    private CannedTrees() {}

    /** Reads the trees of a resource next to {@code near}. */
    public static CannedTrees read(Class<?> near, String name) {
        CannedTrees canned = new CannedTrees();
        try (InputStream in = near.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("No trees at %s next to %s.".formatted(name, near));
            }
            canned.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return canned;
    }

    /** The tree of a sentence. */
    public ParsedSentence tree(String sentence) {
        ParsedSentence tree = trees.get(sentence);
        if (tree == null) {
            throw new IllegalArgumentException("There is no tree for '%s'. Parse it and add it.".formatted(sentence));
        }
        return tree;
    }

    /** All sentences in order. */
    public List<String> sentences() {
        return List.copyOf(trees.keySet());
    }

    private void read(BufferedReader reader) throws IOException {
        String sentence = "";
        List<String[]> rows = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.startsWith("# ")) {
                sentence = line.substring(2);
            } else if (line.isBlank()) {
                keep(sentence, rows);
                rows.clear();
            } else {
                rows.add(line.split("\t", -1));
            }
        }
        keep(sentence, rows);
    }

    private void keep(String sentence, List<String[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String[] row : rows) {
            int start = Math.max(at, sentence.indexOf(row[1], at));
            at = Math.min(sentence.length(), start + row[1].length());
            tokens.add(new Token(
                    tokens.size(),
                    new Span(start, Math.max(start, at)),
                    row[1],
                    row[2],
                    row[3],
                    Integer.parseInt(row[5]) - 1,
                    row[6],
                    row[4]));
        }
        trees.put(sentence, new ParsedSentence(new Sentence(trees.size(), new Span(0, sentence.length())), tokens));
    }
}
