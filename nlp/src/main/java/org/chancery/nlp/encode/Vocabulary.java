package org.chancery.nlp.encode;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The word pieces an encoder knows, by number. Pieces that go on a word begin with {@code ##}. */
final class Vocabulary {

    private static final Pattern ENTRY = Pattern.compile("\"((?:\\\\.|[^\"\\\\])++)\"\\s*+:\\s*+(\\d++)");

    private final Map<String, Integer> numbers;

    private Vocabulary(Map<String, Integer> numbers) {
        this.numbers = numbers;
    }

    /** A vocabulary whose pieces are numbered in the order given. */
    static Vocabulary of(String... pieces) {
        Map<String, Integer> numbers = new HashMap<>();
        for (String piece : pieces) {
            numbers.put(piece, numbers.size());
        }
        return new Vocabulary(numbers);
    }

    /** The vocabulary in a {@code tokenizer.json} of the Hugging Face tokenizers library. */
    static Vocabulary read(InputStream json) throws IOException {
        String text = new String(json.readAllBytes(), UTF_8);
        int from = text.indexOf("\"vocab\"");
        if (from < 0) {
            throw new IOException("The tokenizer file of the encoder holds no \"vocab\". Maybe its library was changed.");
        }
        Map<String, Integer> numbers = new HashMap<>(1 << 16);
        Matcher entry = ENTRY.matcher(text).region(from + "\"vocab\"".length(), text.length());
        while (entry.find()) {
            numbers.put(plain(entry.group(1)), Integer.valueOf(entry.group(2)));
        }
        return new Vocabulary(numbers);
    }

    private static String plain(String quoted) {
        if (quoted.indexOf('\\') < 0) {
            return quoted;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < quoted.length(); i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                plain.append(c);
            } else if (quoted.charAt(++i) == 'u') {
                plain.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                i += 4;
            } else {
                plain.append(quoted.charAt(i));
            }
        }
        return plain.toString();
    }

    /** The number of a piece, −1 if there is no such piece. */
    int number(String piece) {
        return numbers.getOrDefault(piece, -1);
    }
}
