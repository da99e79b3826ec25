package org.chancery.cli.relation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.nlp.relation.PairedSentence;

/**
 * The header of a table with tabs.
 *
 * @param header the first line as it stands
 * @param names names of the columns, in lower case
 */
public record Table(String header, List<String> names) {

    /** Reads a header. */
    public static Table of(String line) {
        String header = line.startsWith("\uFEFF") ? line.substring(1) : line;
        return new Table(
                header, Stream.of(header.split("\t", -1)).map(Table::plain).map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** The sentence and pair of a row. */
    public PairedSentence sentence(String line) throws PairedSentence.Unreadable {
        if (line.isBlank()) {
            throw new PairedSentence.Unreadable("the line is empty");
        }
        String[] cells = line.split("\t", -1);
        if (cells.length > names.size()) {
            throw new PairedSentence.Unreadable(
                    "the row has %d cells, the header %d".formatted(cells.length, names.size()));
        }
        String marked = cell(cells, "marked_sentence");
        if (marked.isBlank()) {
            for (String column : List.of("sentence", "source", "target")) {
                demand(cells, column);
            }
        }
        return PairedSentence.read(cell(cells, "sentence"), marked, cell(cells, "source"), cell(cells, "target"));
    }

    private void demand(String[] cells, String column) throws PairedSentence.Unreadable {
        int at = names.indexOf(column);
        if (at < 0) {
            throw new PairedSentence.Unreadable("the table has no column %s".formatted(column));
        }
        if (at >= cells.length) {
            throw new PairedSentence.Unreadable("the row has no cell in the column %s".formatted(column));
        }
    }

    /** What stands in the column of that name, without the quotation marks a spreadsheet puts around it; "" if there is no such cell. */
    public String cell(String[] cells, String name) {
        int at = names.indexOf(name);
        return at < 0 || at >= cells.length ? "" : plain(cells[at]);
    }

    /** The same, of a whole row. */
    public String cell(String line, String name) {
        return cell(line.split("\t", -1), name);
    }

    /** The first of {@code any} that is a column. */
    public Optional<String> first(List<String> any) {
        return any.stream().filter(names::contains).findFirst();
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
        if (bare.length() < 2 || !bare.startsWith("\"") || !bare.endsWith("\"")) {
            return bare;
        }
        String within = bare.substring(1, bare.length() - 1);
        boolean quoted = within.replace("\"\"", "").indexOf('"') < 0;
        return quoted ? within.replace("\"\"", "\"") : bare;
    }
}
