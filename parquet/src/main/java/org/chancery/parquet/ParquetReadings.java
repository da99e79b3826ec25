package org.chancery.parquet;

import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.DummyRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.FileMetaData;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.chancery.formats.imports.ImportFile.Taker;
import org.chancery.formats.imports.Imported;
import org.chancery.formats.out.JsonReadingForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads the readings out of a Parquet file that the Spark job wrote: the column {@value #COLUMN}, a line of JSON each. The other
 * columns say the same for analysts and are not touched.
 */
public final class ParquetReadings {

    private static final String COLUMN = "reading";
    private static final int SHOWN = 200;

    private ParquetReadings() {}

    /**
     * Hands on the readings of a file, in its order. What cannot be used is handed on as {@link Imported.Faulty}, the file as a whole
     * or a row of it.
     *
     * @throws IOException what {@code taker} throws
     */
    public static void read(Path file, Taker taker) throws IOException {
        try (ParquetFileReader reader = open(file, taker)) {
            if (reader != null) {
                readRows(file, reader, taker);
            }
        }
    }

    private static @Nullable ParquetFileReader open(Path file, Taker taker) throws IOException {
        ParquetFileReader reader;
        try {
            reader = ParquetFileReader.open(ParquetReader.makeInputFile(file.toFile()));
        } catch (IOException | RuntimeException e) {
            taker.take(new Imported.Faulty(
                    file.toString(), "it is no whole Parquet file (%s)".formatted(told(e)), "Copy it again, or run the job anew."));
            return null;
        }
        MessageType schema = reader.getFooter().getFileMetaData().getSchema();
        boolean has = schema.containsField(COLUMN)
                && schema.getType(COLUMN).isPrimitive()
                && schema.getType(COLUMN).asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY;
        if (has) {
            return reader;
        }
        reader.close();
        taker.take(new Imported.Faulty(
                file.toString(),
                "it has no column “%s” of text; its first is “%s”".formatted(COLUMN, schema.getFieldCount() == 0 ? "" : schema.getFieldName(0)),
                "Give Parquet that org.chancery.spark.ReadJob wrote."));
        return null;
    }

    private static void readRows(Path file, ParquetFileReader reader, Taker taker) throws IOException {
        FileMetaData meta = reader.getFooter().getFileMetaData();
        MessageType one = new MessageType(meta.getSchema().getName(), meta.getSchema().getType(COLUMN));
        ColumnDescriptor column = one.getColumns().get(0);
        reader.setRequestedSchema(one);
        long row = 0;
        while (true) {
            PageReadStore pages;
            ColumnReader cells;
            try {
                pages = reader.readNextRowGroup();
                if (pages == null) {
                    return;
                }
                cells = new ColumnReadStoreImpl(pages, new DummyRecordConverter(one).getRootConverter(), one, meta.getCreatedBy())
                        .getColumnReader(column);
            } catch (IOException | RuntimeException e) {
                taker.take(damaged(file, row + 1, e));
                return;
            }
            for (long left = pages.getRowCount(); left > 0; left--) {
                row++;
                String line;
                try {
                    boolean present = cells.getCurrentDefinitionLevel() == column.getMaxDefinitionLevel();
                    line = present ? cells.getBinary().toStringUsingUTF8() : "";
                    cells.consume();
                } catch (RuntimeException e) {
                    taker.take(damaged(file, row, e));
                    return;
                }
                if (!line.isEmpty()) {
                    taker.take(reading(file, row, line));
                }
            }
        }
    }

    private static Imported reading(Path file, long row, String line) {
        try {
            return new Imported.Taken(JsonReadingForm.ofLine(line));
        } catch (IllegalArgumentException e) {
            return new Imported.Faulty(
                    "%s, row %d".formatted(file, row),
                    "it is no reading (%s)".formatted(told(e)),
                    "Give Parquet that org.chancery.spark.ReadJob of this version wrote.");
        }
    }

    private static Imported.Faulty damaged(Path file, long row, Exception trouble) {
        return new Imported.Faulty(
                file.toString(),
                "it cannot be read from row %d on (%s)".formatted(row, told(trouble)),
                "Copy it again, or run the job anew.");
    }

    private static String told(Exception trouble) {
        String message = String.valueOf(trouble.getMessage());
        return message.length() <= SHOWN ? message : message.substring(0, SHOWN) + "…";
    }
}
