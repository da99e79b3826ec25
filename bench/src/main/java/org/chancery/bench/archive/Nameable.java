package org.chancery.bench.archive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.world.NamingKind;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** The phrases of the project's own tables that can be put one in place of the other: those of states, and persons. */
final class Nameable {

    private static final Set<NamingKind> KINDS = Set.of(NamingKind.NAME, NamingKind.ADJECTIVE, NamingKind.DEMONYM, NamingKind.CAPITAL);

    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Map<String, Map<NamingKind, List<String>>> byState = new HashMap<>();
    private final List<String> states = new ArrayList<>();
    private final List<String> persons = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    /** What a phrase names. */
    record Phrase(String state, NamingKind kind) {}

    Nameable() {
        rows("en/names.tsv", cells -> {
            NamingKind kind = NamingKind.valueOf(cells[2]);
            if (KINDS.contains(kind) && cells[6].equals("high") && cells[3].length() == 3) {
                phrases.putIfAbsent(cells[1], new Phrase(cells[3], kind));
                byState.computeIfAbsent(cells[3], none -> new HashMap<>())
                        .computeIfAbsent(kind, none -> new ArrayList<>())
                        .add(cells[1]);
            }
        });
        byState.forEach((state, kinds) -> {
            if (kinds.keySet().containsAll(KINDS)) {
                states.add(state);
            }
        });
        states.sort(null);
        rows("persons.tsv", cells -> {
            if (cells[0].matches("\\p{Lu}[\\p{Ll}'-]+ \\p{Lu}[\\p{Ll}'-]+")) {
                persons.add(cells[0]);
                known.add(cells[0]);
            }
        });
    }

    private interface Row {
        void of(String[] cells);
    }

    private static void rows(String table, Row row) {
        try (InputStream in = Objects.requireNonNull(World.class.getResourceAsStream(table));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                row.of(line.split("\t", -1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(table), e);
        }
    }

    /** What of a state a phrase names; null if it names none, or other things too. */
    @Nullable Phrase phrase(String words) {
        return phrases.get(words);
    }

    boolean isPerson(String name) {
        return known.contains(name);
    }

    /** The states that have a name, an adjective, a people and a capital in the tables. */
    List<String> states() {
        return states;
    }

    /** Names of persons who held an office, of two words each. */
    List<String> persons() {
        return persons;
    }

    /** Of a state's phrases of a kind the one most like another in its ending: Danes for Poles, not Dane. */
    String phrase(String state, NamingKind kind, String like) {
        List<String> all = Objects.requireNonNull(byState.get(state)).getOrDefault(kind, List.of(like));
        return all.stream().filter(phrase -> phrase.endsWith("s") == like.endsWith("s")).findFirst().orElse(all.get(0));
    }
}
