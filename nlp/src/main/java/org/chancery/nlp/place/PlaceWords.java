package org.chancery.nlp.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * The words of a language that tell places.
 *
 * @param things nouns that end the name of something inside a town: "Road", "Airport"
 * @param parts nouns that follow the name of a part of a state: "County", "province"
 * @param counties those of the parts that make the name of a place even where the gazetteer lacks it
 * @param before nouns that come before "of" and a name: "city", "outskirts"
 * @param prepositions that open a phrase of place
 * @param directions that may open a name or stand before one
 * @param bodies nouns that after a name make it the name of a body, game or paper
 * @param titles that come before the name of a person
 */
record PlaceWords(
        Set<String> things,
        Set<String> parts,
        Set<String> counties,
        Set<String> before,
        Set<String> prepositions,
        Set<String> directions,
        Set<String> bodies,
        Set<String> titles) {

    private static final String RESOURCE = "/org/chancery/nlp/en/place-words.tsv";

    /** The English ones. */
    static PlaceWords english() {
        Map<String, Set<String>> classes = new HashMap<>();
        try (InputStream in = PlaceWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The list %s is missing from the program.".formatted(RESOURCE));
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2))
                    .forEach(cells -> classes.put(cells[0], Set.of(cells[1].trim().split(" +"))));
        } catch (IOException e) {
            throw new UncheckedIOException("The list %s cannot be read.".formatted(RESOURCE), e);
        }
        return new PlaceWords(
                of(classes, "thing"),
                of(classes, "part"),
                of(classes, "county"),
                of(classes, "before"),
                of(classes, "preposition"),
                of(classes, "direction"),
                of(classes, "body"),
                of(classes, "title"));
    }

    private static Set<String> of(Map<String, Set<String>> classes, String name) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("The list %s has no line '%s'.".formatted(RESOURCE, name));
        }
        return words;
    }
}
