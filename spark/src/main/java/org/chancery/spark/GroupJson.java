package org.chancery.spark;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;

/**
 * A row of Parquet as a JSON object: text, numbers, days as {@code YYYY-MM-DD}, times as ISO 8601 in UTC, lists of text. What is
 * nested otherwise is left out: no record has it.
 */
final class GroupJson {

    private static final LocalDate JULIAN_ZERO = LocalDate.of(-4713, 11, 24);

    private GroupJson() {}

    static ObjectNode object(Group group, JsonNodeFactory json) {
        ObjectNode object = json.objectNode();
        GroupType type = group.getType();
        for (int field = 0; field < type.getFieldCount(); field++) {
            Type of = type.getType(field);
            int times = group.getFieldRepetitionCount(field);
            if (of.isPrimitive() && of.isRepetition(Type.Repetition.REPEATED)) {
                ArrayNode list = object.putArray(of.getName());
                for (int i = 0; i < times; i++) {
                    list.add(text(group, field, i));
                }
            } else if (of.isPrimitive() && times == 1) {
                object.put(of.getName(), text(group, field, 0));
            } else if (times == 1 && LogicalTypeAnnotation.listType().equals(of.getLogicalTypeAnnotation())) {
                object.set(of.getName(), list(group.getGroup(field, 0), json));
            }
        }
        return object;
    }

    /** The texts of a list in any of the ways writers nest one. */
    private static ArrayNode list(Group outer, JsonNodeFactory json) {
        ArrayNode list = json.arrayNode();
        for (int i = 0; i < outer.getFieldRepetitionCount(0); i++) {
            if (outer.getType().getType(0).isPrimitive()) {
                list.add(text(outer, 0, i));
                continue;
            }
            Group element = outer.getGroup(0, i);
            if (element.getType().getType(0).isPrimitive() && element.getFieldRepetitionCount(0) == 1) {
                list.add(text(element, 0, 0));
            }
        }
        return list;
    }

    private static String text(Group group, int field, int index) {
        Type type = group.getType().getType(field);
        LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
        if (logical instanceof DateLogicalTypeAnnotation) {
            return LocalDate.ofEpochDay(group.getInteger(field, index)).toString();
        }
        if (logical instanceof TimestampLogicalTypeAnnotation time) {
            return instant(group.getLong(field, index), time.getUnit()).toString();
        }
        if (type.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
            return nanosAndDay(group, field, index).toString();
        }
        return group.getValueToString(field, index);
    }

    private static Instant instant(long since1970, LogicalTypeAnnotation.TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> Instant.ofEpochMilli(since1970);
            case MICROS -> Instant.EPOCH.plus(since1970, ChronoUnit.MICROS);
            case NANOS -> Instant.EPOCH.plusNanos(since1970);
        };
    }

    /** A time as Hive and older Sparks write one: nanoseconds of the day, and the Julian day. */
    private static Instant nanosAndDay(Group group, int field, int index) {
        var bytes = group.getInt96(field, index).toByteBuffer().order(java.nio.ByteOrder.LITTLE_ENDIAN);
        long nanos = bytes.getLong();
        long day = JULIAN_ZERO.toEpochDay() + bytes.getInt();
        return Instant.EPOCH.plus(day, ChronoUnit.DAYS).plusNanos(nanos);
    }
}
