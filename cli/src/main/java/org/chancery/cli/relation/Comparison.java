package org.chancery.cli.relation;

import java.util.List;
import java.util.function.UnaryOperator;
import org.chancery.nlp.relation.training.Agreement;

/**
 * Hand-coded rows and what a coder made of them.
 *
 * @param rows all rows, in their order
 */
public record Comparison(List<Row> rows) {

    public Comparison {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param line its line in the hand-coded file, from one
     * @param sentence the sentence with its parties marked, or the plain one if the file has no marks
     * @param gold the type given by hand
     * @param coded the type the coder gave, empty if none
     * @param confidence how sure the coder was, in its own words; empty if it does not say
     */
    public record Row(int line, String sentence, String gold, String coded, String confidence) {}

    /** Agreement on types: with CONCEDE and RETREAT as one where the hand-coded file has them so. */
    public Agreement types() {
        return by(reading());
    }

    /** Agreement on the four quads. */
    public Agreement quads() {
        return by(type -> Agreement.quad(reading().apply(type)));
    }

    /** Agreement on cooperation or conflict. */
    public Agreement tones() {
        return by(type -> Agreement.tone(reading().apply(type)));
    }

    /** The rows whose types differ. */
    public List<Row> misses() {
        UnaryOperator<String> reading = reading();
        return rows.stream()
                .filter(row -> !reading.apply(row.gold()).equals(reading.apply(row.coded())))
                .toList();
    }

    /** How many rows the coder left uncoded. */
    public long uncoded() {
        return rows.stream().filter(row -> row.coded().isEmpty()).count();
    }

    private UnaryOperator<String> reading() {
        boolean joined = rows.stream().anyMatch(row -> row.gold().equals("YIELD"));
        return joined ? Agreement::joined : type -> type;
    }

    private Agreement by(UnaryOperator<String> summedUp) {
        return Agreement.of(
                rows.stream().map(Row::gold).toList(), rows.stream().map(Row::coded).toList(), summedUp);
    }
}
