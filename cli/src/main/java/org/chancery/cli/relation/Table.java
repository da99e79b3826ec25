package org.chancery.cli.relation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.chancery.nlp.relation.PairedSentence;

/**
 * The header of a table with tabs.
 *
 * @param header the first line as it stands
 * @param names names of the columns, in lower case
 */
public record Table(String header, List<String> names) {

    /**
     * Reads a header.
     *
     * @throws Rows.Unusable if the table cannot be coded: the sentence or a party has no column
     */
    public static Table of(String line) throws Rows.Unusable {
        String header = line.startsWith("\uFEFF") ? line.substring(1) : line;
        Table table = new Table(
                header, Stream.of(header.split("\t", -1)).map(Table::plain).map(name -> name.toLowerCase(Locale.ROOT)).toList());
        boolean plain = Stream.of("sentence", "source", "target").allMatch(table.names::contains);
        if (!plain && !table.names.contains("marked_sentence")) {
            throw new Rows.Unusable(
                    "the first line must name the columns sentence, source and target, or marked_sentence; it names %s"
                            .formatted(header.isBlank() ? "none" : shown(String.join(", ", table.names))));
        }
        return table;
    }

    private static String shown(String words) {
        return words.length() <= 80 ? words : words.substring(0, 80) + "…";
    }

    /** The sentence and pair of a row. */
    public PairedSentence sentence(String line) throws PairedSentence.Unreadable {
        if (line.isBlank()) {
            throw new PairedSentence.Unreadable("the line is empty");
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != names.size()) {
            throw new PairedSentence.Unreadable(
                    "the row has %d cells, the header %d".formatted(cells.length, names.size()));
        }
        return PairedSentence.read(
                cell(cells, "sentence"), cell(cells, "marked_sentence"), cell(cells, "source"), cell(cells, "target"));
    }

    /** What stands in the column of that name, without quotation marks around it; "" if there is no such cell. */
    public String cell(String[] cells, String name) {
        int at = names.indexOf(name);
        return at < 0 || at >= cells.length ? "" : plain(cells[at]);
    }

    /** The row with as many cells as the header has: missing ones empty, those too many left out. */
    public String filled(String line) {
        String[] cells = line.split("\t", -1);
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            row.append(i == 0 ? "" : "\t").append(i < cells.length ? cells[i] : "");
        }
        return row.toString();
    }

    private static String plain(String cell) {
        String bare = cell.strip();
        boolean quoted = bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"");
        return quoted ? bare.substring(1, bare.length() - 1).replace("\"\"", "\"") : bare;
    }
}
