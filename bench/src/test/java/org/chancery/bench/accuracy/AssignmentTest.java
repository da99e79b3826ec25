package org.chancery.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AssignmentTest {

    @Test
    void theHeavierPairIsTaken() {
        Assignment assignment = new Assignment();
        assignment.allow(0, 0, 1);
        assignment.allow(0, 1, 5);

        assertThat(assignment.solve()).isEqualTo(Map.of(0, 1));
    }

    @Test
    void aRowGivesWayWhereMoreCanBeAssignedSo() {
        Assignment assignment = new Assignment();
        assignment.allow(0, 0, 9);
        assignment.allow(0, 1, 1);
        assignment.allow(1, 0, 1);

        assertThat(assignment.solve()).isEqualTo(Map.of(0, 1, 1, 0));
    }
}
