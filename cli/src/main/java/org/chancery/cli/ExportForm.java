package org.chancery.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * What {@code export --format} may be.
 *
 * @param text the form as text; null is Parquet
 */
record ExportForm(@Nullable ExportFormat text) {

    static final ExportForm PARQUET = new ExportForm(null);

    static List<ExportForm> all() {
        List<ExportForm> all = new ArrayList<>(Arrays.stream(ExportFormat.values()).map(ExportForm::new).toList());
        all.add(PARQUET);
        return all;
    }

    /** The form that the ending of a file's name tells, as in {@code events.csv}. */
    static Optional<ExportForm> ofName(String file) {
        return all().stream()
                .filter(form -> file.toLowerCase(java.util.Locale.ROOT).endsWith("." + form))
                .findFirst();
    }

    @Override
    public String toString() {
        return text == null ? "parquet" : text.toString();
    }

    /** Their names, for the help. */
    static final class Names implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().stream().map(ExportForm::toString).iterator();
        }
    }
}
