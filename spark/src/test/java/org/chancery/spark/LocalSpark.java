package org.chancery.spark;

import org.apache.spark.sql.SparkSession;

/** The Spark of this test process, of two threads; all tests share it. */
final class LocalSpark {

    private LocalSpark() {}

    static SparkSession session() {
        SparkSession session = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", 2)
                .getOrCreate();
        session.conf().set("spark.sql.datetime.java8API.enabled", true);
        return session;
    }
}
