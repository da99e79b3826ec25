package org.chancery.formats.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.table.Separator;
import org.chancery.register.ToldEvent;

/** Writes events as rows of a table. */
final class RowWriter implements EventWriter {

    private final Writer out;
    private final Rows rows;
    private final List<String> columns;
    private final Separator separator;

    private RowWriter(OutputStream stream, Rows rows, Separator separator) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8), 1 << 16);
        this.rows = rows;
        this.columns = rows.columns();
        this.separator = separator;
    }

    /** A table that begins with the names of its columns. */
    static RowWriter withHeader(OutputStream stream, Rows rows, Separator separator) throws IOException {
        RowWriter writer = new RowWriter(stream, rows, separator);
        writer.line(rows.columns());
        return writer;
    }

    /** A table of rows alone. */
    static RowWriter bare(OutputStream stream, Rows rows, Separator separator) {
        return new RowWriter(stream, rows, separator);
    }

    @Override
    public Optional<String> write(ToldEvent event) throws IOException {
        Optional<String> refusal = rows.refusal(event);
        if (refusal.isEmpty()) {
            for (Map<String, String> cells : rows.of(event)) {
                line(columns.stream().map(column -> cells.getOrDefault(column, "")).toList());
            }
        }
        return refusal;
    }

    private void line(List<String> cells) throws IOException {
        out.write(separator.row(cells));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
