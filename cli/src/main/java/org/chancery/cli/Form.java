package org.chancery.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.chancery.formats.paper.PaperWriter;
import org.chancery.formats.out.OutputFormat;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --format} may be.
 *
 * @param format the form for other programs; null is text for a person
 */
record Form(@Nullable OutputFormat format) {

    private static final Form TEXT = new Form(null);

    /** All of them, text first. */
    static List<Form> all() {
        List<Form> all = new ArrayList<>(List.of(TEXT));
        Arrays.stream(OutputFormat.values()).map(Form::new).forEach(all::add);
        return all;
    }

    /** Whether a person reads it. */
    boolean isText() {
        return format == null;
    }

    ReadingWriter open(OutputStream stream, Detail detail, Terminal terminal, boolean colours) throws IOException {
        if (format != null) {
            return format.open(stream, detail);
        }
        return colours
                ? PaperWriter.coloured(stream, terminal.columns(), detail)
                : PaperWriter.plain(stream, terminal.columns(), detail);
    }

    @Override
    public String toString() {
        return format == null ? "text" : format.name().toLowerCase(Locale.ROOT);
    }

    /** Their names, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().stream().map(Form::toString).iterator();
        }
    }
}
