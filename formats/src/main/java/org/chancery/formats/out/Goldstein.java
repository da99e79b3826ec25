package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Scores of CAMEO codes between conflict (−10) and cooperation (10), after Goldstein 1992, from {@code goldstein.tsv}. */
final class Goldstein {

    private final Map<String, String> scores = new HashMap<>();

    Goldstein() {
        try (InputStream stream = Objects.requireNonNull(Goldstein.class.getResourceAsStream("goldstein.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> scores.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of a code, or of the next wider code that has one; empty where none has. */
    String of(String cameo) {
        for (int length = cameo.length(); length >= 2; length--) {
            String score = scores.get(cameo.substring(0, length));
            if (score != null) {
                return score;
            }
        }
        return "";
    }
}
