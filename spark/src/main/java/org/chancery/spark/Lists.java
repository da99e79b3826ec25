package org.chancery.spark;

import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Lists as Spark's rows hold them. */
final class Lists {

    /** The type of a list of words. */
    static final ArrayType OF_TEXT = DataTypes.createArrayType(DataTypes.StringType, false);

    private Lists() {}

    static <T> Seq<T> seq(List<T> items) {
        return CollectionConverters.asScala(items).toSeq();
    }
}
