package org.chancery.world;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A source that a table of the world was made from, as the table {@code sources.tsv} tells.
 *
 * @param table path of the table below this package, as {@code en/names.tsv}
 * @param source who told it
 * @param asOf until when the source knew: a year, a month or a day, in ISO 8601
 * @param licence under which its facts are given on
 */
public record TableSource(String table, String source, String asOf, String licence) {

    private static final String INDEX = "sources.tsv";

    /** All of them, by table, and of one table by name. Indexes into another table have none of their own. */
    public static List<TableSource> all() {
        Table table = Table.resource(INDEX);
        return IntStream.range(0, table.size())
                .mapToObj(table::cells)
                .map(cells -> new TableSource(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }
}
