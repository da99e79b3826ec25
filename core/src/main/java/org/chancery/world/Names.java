package org.chancery.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What phrases name: the built-in table and what the user adds to it. */
final class Names {

    private static final int LONGEST = 16;

    private final Lazy<Table> table = new Lazy<>(() -> Table.resource("en/names.tsv"));
    private final NavigableMap<String, List<Naming>> added;

    /** @param added namings by key; they replace the built-in ones of the same key */
    Names(Map<String, List<Naming>> added) {
        this.added = new TreeMap<>(added);
    }

    /** What the phrase may name, the surest first. */
    List<Naming> of(String phrase) {
        return of(Key.of(phrase), phrase);
    }

    private List<Naming> of(String key, String phrase) {
        List<Naming> found = new ArrayList<>(2);
        List<Naming> own = added.get(key);
        if (own != null) {
            for (Naming naming : own) {
                if (Spelling.allows(naming.phrase(), phrase)) {
                    found.add(naming);
                }
            }
            return found;
        }
        Table names = table.get();
        int row = names.first(key);
        while (row >= 0 && names.has(row, key)) {
            Naming naming = naming(names.cells(row++));
            if (Spelling.allows(naming.phrase(), phrase) && !alreadyIn(found, naming)) {
                found.add(naming);
            }
        }
        found.sort((a, b) -> b.confidence().compareTo(a.confidence()));
        return found;
    }

    /** Spellings that differ by an accent only are one naming. */
    private static boolean alreadyIn(List<Naming> found, Naming naming) {
        for (Naming other : found) {
            if (other.kind() == naming.kind() && other.target().equals(naming.target())) {
                return true;
            }
        }
        return false;
    }

    /** How many tokens from {@code from} on the longest phrase covers that names something; 0 where none does. */
    int longest(List<String> tokens, int from) {
        int longest = 0;
        int limit = Math.min(tokens.size(), from + LONGEST);
        TokenKey key = new TokenKey();
        for (int to = from + 1; to <= limit; to++) {
            String last = tokens.get(to - 1);
            boolean mark = !key.add(last);
            if (key.isEmpty() || (mark && !isHyphen(last)) || !startsSome(key.text())) {
                break;
            }
            if (TokenKey.closesName(last)
                    && isKey(key.text())
                    && !of(key.text(), Key.joined(tokens, from, to)).isEmpty()) {
                longest = to - from;
            }
        }
        return longest;
    }

    private static boolean isHyphen(String token) {
        return token.equals("-") || token.equals("–");
    }

    private boolean isKey(String key) {
        return added.containsKey(key) || table.get().first(key) >= 0;
    }

    private boolean startsSome(String key) {
        if (table.get().anyStartsWith(key)) {
            return true;
        }
        @Nullable String next = added.ceilingKey(key);
        return next != null && next.startsWith(key);
    }

    private static Naming naming(String[] cells) {
        return new Naming(
                cells[1],
                NamingKind.valueOf(cells[2]),
                cells[3],
                orNull(cells[4]),
                orNull(cells[5]),
                Confidence.valueOf(cells[6].toUpperCase(Locale.ROOT)),
                PartialDate.first(cells[7]),
                PartialDate.last(cells[8]));
    }

    static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
