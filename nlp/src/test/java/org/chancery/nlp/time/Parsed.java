package org.chancery.nlp.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.TextParser;
import org.chancery.text.Span;

/** Invented texts in tables of this package, parsed by the real parser. */
final class Parsed {

    private final TextParser parser;

    Parsed() throws IOException {
        this.parser = new TextParser(SharedParser.english());
    }

    /** One row: a text, its day of publication, and what is expected of words in it. */
    record Case(LocalDate published, String words, List<Expected> expected) {

        String text() {
            return words.replace(" ¶", "\n\n");
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * What is expected of some words.
     *
     * @param words as they stand in the text, perhaps with {@code #2} behind for where they stand the second time
     */
    record Expected(String words, String value) {

        Span in(String text) {
            int hash = words.indexOf('#');
            String sought = hash < 0 ? words : words.substring(0, hash);
            int at = text.indexOf(sought);
            for (int i = hash < 0 ? 1 : Integer.parseInt(words.substring(hash + 1)); i > 1 && at >= 0; i--) {
                at = text.indexOf(sought, at + 1);
            }
            if (at < 0) {
                throw new IllegalArgumentException("'%s' does not stand in '%s'.".formatted(words, text));
            }
            return new Span(at, at + sought.length());
        }
    }

    /** The rows of a table beside this class. */
    static List<Case> cases(String table) throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Parsed.class.getResourceAsStream(table));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    List<Expected> expected = new ArrayList<>();
                    for (String each : cells[2].split("; ")) {
                        int equals = each.lastIndexOf('=');
                        expected.add(new Expected(each.substring(0, equals), each.substring(equals + 1)));
                    }
                    cases.add(new Case(LocalDate.parse(cells[0]), cells[1], expected));
                }
            }
        }
        return cases;
    }

    /** The text parsed; where its first paragraph has no final stop it is the headline. */
    ParsedText parse(Case each) {
        String text = each.text();
        int end = text.indexOf("\n\n");
        boolean headline = end > 0 && text.charAt(end - 1) != '.' && text.charAt(end - 1) != '"';
        return parser.parse(new Dispatch(
                "1", "test", headline ? text.substring(0, end) : null, null, List.of(), null, each.published(), "en", text));
    }
}
