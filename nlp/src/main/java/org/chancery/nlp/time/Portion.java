package org.chancery.nlp.time;

/** Which part of a longer time is meant: "early this month", "mid-2019". */
enum Portion {
    START,
    MIDDLE,
    END
}
