package org.chancery.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count_distinct;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;
import static org.apache.spark.sql.types.DataTypes.DateType;
import static org.apache.spark.sql.types.DataTypes.DoubleType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.expressions.UserDefinedFunction;
import org.apache.spark.sql.types.StructType;
import org.chancery.coding.Quad;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.Occurrence;
import org.chancery.register.Tension;
import org.jspecify.annotations.Nullable;

/**
 * What each pair of states did to each other on each day.
 *
 * <p>Reports become events by the one-a-day filter of event data: what dispatches tell of the same source, target, type, mode and act on
 * the same day is one event, and counts once. The register merges more (accounts a day apart, a month told for a day) by looking at
 * their words; on an archive that is too much to hold, and what is here needs no more than sorting.
 *
 * <p>The tension of a day is that of {@link Tension}: the weights of all events of the pair until then, each halved every
 * {@value Tension#HALF_LIFE_DAYS} days. An event that several dispatches tell weighs more, as in the register; dispatches that print
 * the same sentence count as one.
 */
final class PairDays {

    /** The columns, in order of pair and day. A pair has a row for each day on which it has an event. */
    static final StructType SCHEMA = new StructType()
            .add("first", StringType, false)
            .add("second", StringType, false)
            .add("day", DateType, false)
            .add("verbal_cooperation", LongType, false)
            .add("material_cooperation", LongType, false)
            .add("verbal_conflict", LongType, false)
            .add("material_conflict", LongType, false)
            .add("events", LongType, false)
            .add("reports", LongType, false)
            .add("weight", DoubleType, false)
            .add("tension", DoubleType, false);

    private PairDays() {}

    /**
     * The table.
     *
     * @param readings lines of JSON, in the one column there is
     */
    static Dataset<Row> of(Dataset<Row> readings) {
        Dataset<Row> reports = readings.flatMap(
                (FlatMapFunction<Row, Row>) row -> ReportRow.of(JsonReadingForm.ofLine(row.getString(0))),
                Encoders.row(ReportRow.SCHEMA));
        Dataset<Row> events = reports.groupBy("first", "second", "day", "source", "type", "mode", "act", "quad", "weight")
                .agg(count_distinct(col("dispatch")).as("reports"), count_distinct(col("clause")).as("clauses"));
        UserDefinedFunction reportsWeight =
                udf((UDF1<Long, Double>) independent -> Occurrence.reportsWeight(independent.intValue()), DoubleType);
        Dataset<Row> days = events.groupBy("first", "second", "day")
                .agg(
                        ofQuad(Quad.VERBAL_COOPERATION),
                        ofQuad(Quad.MATERIAL_COOPERATION),
                        ofQuad(Quad.VERBAL_CONFLICT),
                        ofQuad(Quad.MATERIAL_CONFLICT),
                        sum(lit(1L)).as("events"),
                        sum(col("reports")).as("reports"),
                        sum(col("weight").multiply(reportsWeight.apply(least(col("reports"), col("clauses"))))).as("weight"));
        return days.groupByKey((MapFunction<Row, String>) day -> day.getString(0) + day.getString(1), Encoders.STRING())
                .flatMapSortedGroups(new Column[] {col("day")}, (FlatMapGroupsFunction<String, Row, Row>) (pair, sorted) -> withTension(sorted), Encoders.row(SCHEMA));
    }

    private static Column ofQuad(Quad quad) {
        return coalesce(sum(when(col("quad").equalTo(quad.code()), 1L)), lit(0L)).as(quad.name().toLowerCase(Locale.ROOT));
    }

    /** To a thousandth, so that the order in which a cluster adds does not show. */
    private static double rounded(double sum) {
        return Math.round(sum * 1000) / 1000.0;
    }

    /** The days of one pair, from the first, each with what tension is left of those before it and what it adds itself. */
    private static Iterator<Row> withTension(Iterator<Row> days) {
        return new Iterator<>() {

            private @Nullable LocalDate before;
            private double tension;

            @Override
            public boolean hasNext() {
                return days.hasNext();
            }

            @Override
            public Row next() {
                Row day = days.next();
                LocalDate on = day.getAs("day");
                double left = before == null ? 0 : tension * Tension.decay(ChronoUnit.DAYS.between(before, on));
                before = on;
                double weight = day.getAs("weight");
                tension = left + weight;
                Object[] cells = new Object[SCHEMA.size()];
                for (int i = 0; i < day.size(); i++) {
                    cells[i] = day.get(i);
                }
                cells[day.fieldIndex("weight")] = rounded(weight);
                cells[day.size()] = rounded(tension);
                return RowFactory.create(cells);
            }
        };
    }
}
