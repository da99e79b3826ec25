package org.chancery.parquet;

import blue.strategic.parquet.ParquetWriter;
import blue.strategic.parquet.ValueWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Types;
import org.chancery.formats.export.EventWriter;
import org.chancery.formats.table.EventTable;
import org.chancery.formats.table.EventTable.Column;
import org.chancery.register.ToldEvent;

/**
 * Writes the columns of {@link EventTable#TOLD}: days as dates, numbers as numbers, what is not known as null; lists joined by
 * semicolons as in CSV.
 */
public final class ParquetEvents implements EventWriter {

    private final ParquetWriter<ToldEvent> writer;

    /** @param file where to write; it is replaced */
    public ParquetEvents(Path file) throws IOException {
        this.writer = ParquetWriter.writeFile(schema(), file.toFile(), ParquetEvents::cells);
    }

    private static MessageType schema() {
        Types.MessageTypeBuilder schema = Types.buildMessage();
        for (Column column : EventTable.TOLD) {
            switch (column.kind()) {
                case DAY -> schema.optional(PrimitiveTypeName.INT32).as(LogicalTypeAnnotation.dateType()).named(column.name());
                case WHOLE -> schema.optional(PrimitiveTypeName.INT32).named(column.name());
                case DECIMAL -> schema.optional(PrimitiveTypeName.DOUBLE).named(column.name());
                case TEXT, LIST -> schema.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            }
        }
        return schema.named("event");
    }

    private static void cells(ToldEvent event, ValueWriter cells) {
        for (Column column : EventTable.TOLD) {
            Object value = column.of().apply(event);
            if (value instanceof LocalDate day) {
                cells.write(column.name(), (int) day.toEpochDay());
            } else if (value instanceof Integer || value instanceof Double) {
                cells.write(column.name(), value);
            } else if (value != null) {
                cells.write(column.name(), column.text(event));
            }
        }
    }

    @Override
    public Optional<String> write(ToldEvent event) throws IOException {
        writer.write(event);
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
