package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.register.Bearing;
import org.junit.jupiter.api.Test;

/** The tension of a pair over a stretch of days. */
class TensionCurveTest {

    private static final LocalDate FROM = LocalDate.parse("2001-01-01");
    private static final LocalDate TO = LocalDate.parse("2001-03-02");

    private static Bearing deed(String day, double weight) {
        return new Bearing("E", DateRange.on(LocalDate.parse(day)), EventType.ASSAULT, null, null, weight);
    }

    private static TensionCurve curve(Bearing... deeds) {
        return TensionCurve.of(List.of(deeds), FROM, TO, 2);
    }

    @Test
    void whereNothingIsDoneThereIsNone() {
        TensionCurve curve = curve();

        assertThat(curve.values()).containsExactly(0.0, 0.0);
        assertThat(curve.lowest()).isZero();
        assertThat(curve.worst()).isEqualTo(FROM);
    }

    @Test
    void eachPartHasTheMostThereWasWithinIt() {
        TensionCurve curve = curve(deed("2001-01-01", -8));

        assertThat(curve.values().get(0)).isEqualTo(-8, within(1e-9));
        assertThat(curve.values().get(1)).isEqualTo(-2, within(1e-9));
        assertThat(curve.worst()).isEqualTo("2001-01-01");
        assertThat(curve.lowest()).isEqualTo(-8);
    }

    @Test
    void deedsAddUpAndTheWorstDayIsTheLowest() {
        TensionCurve curve = curve(deed("2001-01-31", -4), deed("2001-01-01", -8), deed("2001-02-01", 3));

        assertThat(curve.worst()).isEqualTo("2001-01-01");
        assertThat(curve.values().get(0)).isEqualTo(-8, within(1e-9));
        assertThat(curve.values().get(1)).isEqualTo(-8 * Math.pow(2, -31 / 30.0) - 4 * Math.pow(2, -1 / 30.0) + 3, within(1e-9));
    }

    @Test
    void deedFromBeforeCountsWholeAndOneFromAfterNotAtAll() {
        assertThat(curve(deed("2000-12-01", -8)).values().get(0)).isEqualTo(-8, within(1e-9));
        assertThat(curve(deed("2001-03-03", -8)).values()).containsExactly(0.0, 0.0);
        assertThat(curve(deed("2001-03-02", -8)).values().get(1)).isEqualTo(-8, within(1e-9));
    }

    @Test
    void deedOnTheLastDayOfAPartIsOfThatPart() {
        assertThat(curve(deed("2001-01-31", -8)).values().get(0)).isEqualTo(-8, within(1e-9));
        assertThat(curve(deed("2001-02-01", -8)).values().get(0)).isZero();
    }

    @Test
    void friendlyDeedsLeaveNoWorstDay() {
        TensionCurve curve = curve(deed("2001-01-15", 5));

        assertThat(curve.worst()).isEqualTo(FROM);
        assertThat(curve.lowest()).isPositive();
    }

    @Test
    void stretchOfFewerDaysThanPointsHasAllItsPoints() {
        assertThat(TensionCurve.of(List.of(deed("2001-01-02", -8)), FROM, FROM.plusDays(2), 5).values()).hasSize(5);
    }
}
