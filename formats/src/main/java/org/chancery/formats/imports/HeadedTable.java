package org.chancery.formats.imports;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.formats.imports.ImportFile.Taker;

/**
 * Reads tables whose first line names the columns, in any order and in capitals or not. Cells are parted by tabs, semicolons or
 * commas, whichever the header has, and may be quoted as RFC 4180 says.
 */
final class HeadedTable {

    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private final RowForm form;
    private final Taker taker;

    HeadedTable(String file, RowForm form, Taker taker) {
        this.file = file;
        this.form = form;
        this.taker = taker;
    }

    /** The columns a line names. */
    static List<String> header(String line) {
        return records(line.isEmpty() ? " " : line, separator(line)).stream()
                .findFirst()
                .map(record -> record.getFields().stream().map(String::strip).toList())
                .orElse(List.of(line));
    }

    private static char separator(String header) {
        return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
    }

    /** @param header the first line */
    void read(String header, Reader rest) throws IOException {
        Map<String, Integer> columns = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> names = header(header);
        for (int i = 0; i < names.size(); i++) {
            columns.putIfAbsent(names.get(i), i);
        }
        try (CsvReader<CsvRecord> reader = builder(separator(header)).ofCsvRecord(rest);
                CloseableIterator<CsvRecord> records = reader.iterator()) {
            while (records.hasNext()) {
                CsvRecord record = records.next();
                row(new Row(columns, record.getFields()), record.getFieldCount(), names.size(), record.getStartingLineNumber() + 1);
            }
        } catch (CsvParseException e) {
            taker.take(new Imported.Faulty(
                    file, "it is no table from here on (%s)".formatted(e.getMessage()), "Look for a quotation mark that is not closed."));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void row(Row row, int cells, int names, long line) throws IOException {
        if (cells > names) {
            taker.take(new Imported.Faulty(
                    "%s, line %d".formatted(file, line),
                    "it has %d cells for %d columns".formatted(cells, names),
                    "Put cells that hold a separator in quotation marks."));
            return;
        }
        if (row.content().indexOf(REPLACEMENT) >= 0) {
            taker.take(new Imported.Faulty("%s, line %d".formatted(file, line), "it is not in UTF-8", "Save the table as CSV in UTF-8."));
            return;
        }
        try {
            taker.take(form.of(row));
        } catch (BadCell e) {
            taker.take(e.at(file, line));
        }
    }

    private static CsvReader<CsvRecord> records(String text, char separator) {
        return builder(separator).ofCsvRecord(text);
    }

    private static CsvReader.CsvReaderBuilder builder(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true);
    }
}
