package org.chancery.spark;

import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;
import org.chancery.coding.DateRange;
import org.chancery.reading.Reading;
import org.chancery.register.Pair;
import org.chancery.register.Party;
import org.chancery.register.Report;
import org.chancery.register.Reports;
import org.chancery.register.Scale;

/**
 * Reports as the register has them, of what was done between two states on a day: one row a report, the columns of its one-a-day event
 * first.
 */
final class ReportRow {

    static final StructType SCHEMA = new StructType()
            .add("first", StringType, false)
            .add("second", StringType, false)
            .add("day", DateType, false)
            .add("source", StringType, false)
            .add("type", StringType, false)
            .add("mode", StringType)
            .add("act", StringType)
            .add("quad", IntegerType, false)
            .add("weight", DoubleType, false)
            .add("dispatch", StringType, false)
            .add("clause", LongType, false);

    private ReportRow() {}

    /** The reports of a reading that tell of deeds done between two states on a day. */
    static Iterator<Row> of(Reading reading) {
        List<Report> reports = Reports.of(reading);
        return reports.stream().flatMap(report -> row(report, reading)).iterator();
    }

    private static Stream<Row> row(Report report, Reading reading) {
        Optional<Pair> pair = report.pair();
        DateRange date = report.date();
        if (pair.isEmpty() || date == null || !report.isActual()) {
            return Stream.empty();
        }
        Party source = Objects.requireNonNull(report.source());
        return Stream.of(RowFactory.create(
                pair.get().first(),
                pair.get().second(),
                date.end(),
                report.isMutual() ? pair.get().first() : source.code(),
                report.type().code(),
                report.mode(),
                report.act() == null ? null : report.act().code(),
                report.type().quad().code(),
                Scale.weight(report.type(), report.mode(), report.act()),
                report.id().dispatch(),
                words(report.evidence().in(reading.dispatch().text()))));
    }

    /** A number for the words of a clause: two papers that print one agency's sentence have the same. */
    private static long words(String clause) {
        String plain = clause.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        long hash = 1125899906842597L;
        for (int i = 0; i < plain.length(); i++) {
            hash = 31 * hash + plain.charAt(i);
        }
        return hash;
    }
}
