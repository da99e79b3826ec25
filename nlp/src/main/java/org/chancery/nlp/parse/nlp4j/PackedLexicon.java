package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Words, each with a few strings (its Brown clusters, its possible tags); words with the same strings share them. */
final class PackedLexicon {

    private static final long[] NONE = {};

    private final StringTable words;
    private final short[] shared;
    private final List<List<String>> values;
    private final long[][] prints;

    private PackedLexicon(StringTable words, short[] shared, List<List<String>> values) {
        this.words = words;
        this.shared = shared;
        this.values = values;
        this.prints = new long[values.size()][];
        for (int i = 0; i < prints.length; i++) {
            prints[i] = values.get(i).stream().distinct().mapToLong(Fingerprint::of).toArray();
        }
    }

    static void write(PackWriter out, Map<String, ? extends Collection<String>> lexicon) throws IOException {
        List<String> words = new ArrayList<>(lexicon.keySet());
        Map<List<String>, Integer> numbers = new LinkedHashMap<>();
        short[] shared = new short[words.size()];
        for (int i = 0; i < shared.length; i++) {
            List<String> value = new ArrayList<>(lexicon.get(words.get(i)));
            Integer number = numbers.get(value);
            if (number == null) {
                number = numbers.size();
                numbers.put(value, number);
            }
            shared[i] = (short) (int) number;
        }
        if (numbers.size() > 0xFFFF) {
            throw new IOException("A lexicon has %d kinds of entries; the pack format holds 65535."
                    .formatted(numbers.size()));
        }
        StringTable.write(out, words);
        out.shorts(shared);
        out.integer(numbers.size());
        for (List<String> value : numbers.keySet()) {
            out.texts(value);
        }
    }

    static PackedLexicon read(PackReader in) {
        StringTable words = StringTable.read(in);
        short[] shared = in.shorts();
        int count = in.integer();
        List<List<String>> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(in.texts());
        }
        return new PackedLexicon(words, shared, values);
    }

    /** The strings of the word in their stock order; null if the word is unknown. */
    @Nullable List<String> get(String word) {
        int number = words.number(word);
        return number < 0 ? null : values.get(shared[number] & 0xFFFF);
    }

    /** The {@link Fingerprint}s of the strings of the word, each once, in their stock order; none if the word is unknown. */
    long[] prints(String word) {
        int number = words.number(word);
        return number < 0 ? NONE : prints[shared[number] & 0xFFFF];
    }
}
