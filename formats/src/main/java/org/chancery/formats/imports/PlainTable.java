package org.chancery.formats.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.imports.ImportFile.Taker;
import org.jspecify.annotations.Nullable;

/** Reads tables of known columns whose cells are parted by tabs and never quoted, a row a line. */
final class PlainTable {

    private final String file;
    private final int size;
    private final Map<String, Integer> columns = new HashMap<>();
    private final RowForm form;
    private final Taker taker;

    PlainTable(String file, List<String> names, RowForm form, Taker taker) {
        this.file = file;
        this.size = names.size();
        this.form = form;
        this.taker = taker;
        for (int i = 0; i < names.size(); i++) {
            columns.put(names.get(i), i);
        }
    }

    /** @param first the first line; a header is passed over */
    void read(String first, BufferedReader rest) throws IOException {
        @Nullable String line = first;
        for (long number = 1; line != null; line = rest.readLine(), number++) {
            if (!line.isBlank() && !(number == 1 && columns.containsKey(Row.cells(line).get(0)))) {
                row(Row.cells(line), number);
            }
        }
    }

    private void row(List<String> cells, long number) throws IOException {
        if (cells.size() != size) {
            taker.take(new Imported.Faulty(
                    "%s, line %d".formatted(file, number),
                    "it has %d columns, not %d".formatted(cells.size(), size),
                    "Mend the line; maybe the file was cut off."));
            return;
        }
        try {
            taker.take(form.of(new Row(columns, cells)));
        } catch (BadCell e) {
            taker.take(e.at(file, number));
        }
    }
}
