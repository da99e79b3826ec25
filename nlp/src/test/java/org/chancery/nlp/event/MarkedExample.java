package org.chancery.nlp.event;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence somebody wrote to show a type, who acts and on whom marked in it.
 *
 * @param text the sentence without its marks
 * @param sources where those who act are named
 * @param targets where those acted on are named
 * @param type null where the sentence tells no event between the marks
 * @param act code of the act of diplomatic practice; empty where it is none
 */
record MarkedExample(
        String text, List<Span> sources, List<Span> targets, @Nullable EventType type, Modality modality, String act) {

    /** Reads every {@code .tsv} file of a folder: marked sentence, type, mode, modality, act. */
    static List<MarkedExample> all(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).sorted().flatMap(MarkedExample::lines).toList();
        }
    }

    private static Stream<MarkedExample> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().skip(1).filter(line -> !line.isBlank()).map(MarkedExample::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkedExample of(String line) {
        String[] cells = line.split("\t", -1);
        StringBuilder text = new StringBuilder();
        List<Span> sources = new ArrayList<>();
        List<Span> targets = new ArrayList<>();
        int opened = 0;
        for (int i = 0; i < cells[0].length(); i++) {
            String rest = cells[0].substring(i, Math.min(i + 4, cells[0].length()));
            if (rest.startsWith("<s>") || rest.startsWith("<t>")) {
                opened = text.length();
                i += 2;
            } else if (rest.equals("</s>") || rest.equals("</t>")) {
                (rest.charAt(2) == 's' ? sources : targets).add(new Span(opened, text.length()));
                i += 3;
            } else {
                text.append(cells[0].charAt(i));
            }
        }
        return new MarkedExample(
                text.toString(),
                sources,
                targets,
                cells[1].equals("NONE") ? null : EventType.of(cells[1]),
                Stream.of(Modality.values()).filter(m -> m.code().equals(cells[3])).findFirst().orElseThrow(),
                cells.length > 4 ? cells[4] : "");
    }

    /** Its type's name, or NONE. */
    String kind() {
        return type == null ? "NONE" : type.name();
    }

    /** The half it belongs to: patterns are written after looking at A; B, never looked at, shows how they carry over. */
    char half() {
        int hash = 7;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return ((hash ^ hash >>> 15) & 1) == 0 ? 'A' : 'B';
    }
}
