package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.chancery.formats.table.Separator;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** Writes events as the rows of a table; flushed after each reading, so that a pipe sees them as they come. */
final class TableWriter implements ReadingWriter {

    /** How one table looks. */
    interface Form {

        /** The names of its columns, in order. */
        List<String> columns();

        /** The cells of an event by the name of their column; what is missing is empty. Null where the table leaves it out. */
        @Nullable Map<String, String> cells(EventRow row);
    }

    private final Writer out;
    private final Form form;
    private final Separator separator;

    private TableWriter(OutputStream stream, Form form, Separator separator) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        this.form = form;
        this.separator = separator;
    }

    /** A table that begins with the names of its columns. */
    static TableWriter withHeader(OutputStream stream, Form form, Separator separator) throws IOException {
        TableWriter writer = new TableWriter(stream, form, separator);
        writer.row(form.columns());
        writer.out.flush();
        return writer;
    }

    /** A table of rows alone. */
    static TableWriter bare(OutputStream stream, Form form, Separator separator) {
        return new TableWriter(stream, form, separator);
    }

    @Override
    public void write(Reading reading) throws IOException {
        for (EventRow event : EventRow.of(reading)) {
            Map<String, String> cells = form.cells(event);
            if (cells != null) {
                row(form.columns().stream()
                        .map(column -> cells.getOrDefault(column, ""))
                        .toList());
            }
        }
        out.flush();
    }

    private void row(List<String> cells) throws IOException {
        out.write(separator.row(cells));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
