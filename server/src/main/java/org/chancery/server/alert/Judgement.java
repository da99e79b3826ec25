package org.chancery.server.alert;

import java.util.List;

/**
 * What a rule makes of something in the register.
 *
 * @param found what is to be told
 * @param marks accounts to remember
 * @param turns status changes to remember
 * @param levels tensions to remember, in the place of what was remembered of their pairs
 */
record Judgement(List<Finding> found, List<Mark> marks, List<Turn> turns, List<Level> levels) {

    static final Judgement NOTHING = new Judgement(List.of(), List.of(), List.of(), List.of());

    Judgement {
        found = List.copyOf(found);
        marks = List.copyOf(marks);
        turns = List.copyOf(turns);
        levels = List.copyOf(levels);
    }
}
