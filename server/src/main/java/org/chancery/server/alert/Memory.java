package org.chancery.server.alert;

import java.util.List;
import java.util.Optional;
import org.chancery.register.Pair;

/** What one rule remembers. */
interface Memory {

    /** Accounts in a dispatch that it told of. */
    List<Mark> marks(String dispatch);

    /** Changes in the status of a pair that it told of. */
    List<Turn> turns(Pair pair);

    /** Whether it told that the tension of a pair is below its level; empty if it never did. */
    Optional<Level> level(Pair pair);

    /** Remembers more. */
    void keep(Judgement judgement);
}
