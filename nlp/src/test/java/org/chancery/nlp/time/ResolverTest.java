package org.chancery.nlp.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.nlp.time.Direction.FUTURE;
import static org.chancery.nlp.time.Direction.PAST;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.OptionalInt;
import org.chancery.coding.DateRange;
import org.chancery.nlp.calendar.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolverTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2021, 8, 25);

    private final Resolver resolver = new Resolver();

    private static Reference on(LocalDate published, Direction direction) {
        return new Reference(published, null, null, null, direction);
    }

    private static Reference after(DateRange narrative) {
        return new Reference(WEDNESDAY, narrative, narrative, null, PAST);
    }

    private @Nullable String value(Meaning meaning, Reference reference) {
        return resolver.resolve(meaning, reference).value();
    }

    @ParameterizedTest
    @CsvSource({
        "TUESDAY,BARE,PAST,2021-08-24", "WEDNESDAY,BARE,PAST,2021-08-25", "THURSDAY,BARE,PAST,2021-08-19",
        "TUESDAY,BARE,FUTURE,2021-08-31", "WEDNESDAY,BARE,FUTURE,2021-08-25", "THURSDAY,BARE,FUTURE,2021-08-26",
        "WEDNESDAY,LAST,PAST,2021-08-18", "MONDAY,LAST,PAST,2021-08-23", "TUESDAY,LAST,PAST,2021-08-17",
        "WEDNESDAY,NEXT,FUTURE,2021-09-01", "MONDAY,NEXT,FUTURE,2021-08-30", "THURSDAY,NEXT,FUTURE,2021-09-02",
        "FRIDAY,THIS,FUTURE,2021-08-27",
    })
    void weekdayIsTheOneTheTensePointsTo(DayOfWeek day, Pointing pointing, Direction direction, String expected) {
        assertThat(value(new Meaning.OfWeek(day, pointing), on(WEDNESDAY, direction))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "MAY,BARE,PAST,2021-05", "AUGUST,BARE,PAST,2021-08", "OCTOBER,BARE,PAST,2020-10", "OCTOBER,BARE,FUTURE,2021-10",
        "MAY,BARE,FUTURE,2022-05", "MAY,LAST,PAST,2021-05", "DECEMBER,LAST,PAST,2020-12", "MARCH,NEXT,FUTURE,2022-03",
        "MARCH,THIS,PAST,2021-03",
    })
    void monthIsTheOneTheTensePointsTo(Month month, Pointing pointing, Direction direction, String expected) {
        assertThat(value(new Meaning.OfMonth(month, OptionalInt.empty(), pointing), on(WEDNESDAY, direction)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7,18,PAST,2021-07-18", "8,25,PAST,2021-08-25", "12,6,PAST,2020-12-06", "12,6,FUTURE,2021-12-06",
        "2,3,FUTURE,2022-02-03"})
    void dateWithoutYearIsTheOneTheTensePointsTo(int month, int day, Direction direction, String expected) {
        assertThat(value(new Meaning.Day(PartialDate.of(month, day)), on(WEDNESDAY, direction))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,-1,true,2021-08-24", "DAY,0,true,2021-08-25", "DAY,1,true,2021-08-26", "WEEK,-1,true,2021-W33",
        "WEEK,0,true,2021-W34", "WEEK,-2,false,2021-08-11", "FORTNIGHT,-1,false,2021-08-11", "MONTH,-1,true,2021-07",
        "MONTH,-3,false,2021-05", "YEAR,-3,false,2018", "YEAR,1,true,2022", "DECADE,-1,false,2011",
        "DECADE,-1,true,2010/2019", "HOUR,-5,false,2021-08-25", "WEEKEND,0,true,2021-08-28/2021-08-29",
        "WEEKEND,-1,true,2021-08-21/2021-08-22", "QUARTER,-1,true,2021-Q2",
    })
    void distanceFromPublicationIsAsFineAsItsUnit(Unit unit, int amount, boolean calendar, String expected) {
        assertThat(value(new Meaning.Shift(unit, amount, Anchor.PUBLICATION, calendar), on(WEDNESDAY, PAST)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY,-1,2019-02-22,2019-02-22,2019-02-21", "DAY,2,2019-02-22,2019-02-22,2019-02-24",
        "DAY,0,2019-02-22,2019-02-22,2019-02-22", "FORTNIGHT,1,2021-07-18,2021-07-18,2021-08-01",
        "WEEK,3,2010-07-01,2010-07-31,2010-08", "DAY,2,2019-02-01,2019-02-28,2019-02",
        "MONTH,1,2021-08-01,2021-08-31,2021-09", "MONTH,2,2019-02-22,2019-02-22,2019-04",
        "YEAR,12,1976-03-01,1976-03-31,1988", "YEAR,0,1995-06-01,1995-06-30,1995", "DAY,5,1995-01-01,1995-12-31,1995",
    })
    void distanceFromTheNarrativeIsNoFinerThanWhereItStarts(
            Unit unit, int amount, LocalDate from, LocalDate to, String expected) {
        assertThat(value(new Meaning.Shift(unit, amount, Anchor.NARRATIVE, false), after(new DateRange(from, to))))
                .isEqualTo(expected);
    }

    @Test
    void distanceFromNoNarrativeIsCountedFromPublication() {
        assertThat(value(new Meaning.Shift(Unit.DAY, -1, Anchor.NARRATIVE, false), on(WEDNESDAY, PAST)))
                .isEqualTo("2021-08-24");
    }

    @Test
    void dateInATaleOfLongAgoTakesItsYear() {
        DateRange tale = new DateRange(LocalDate.of(2010, 7, 1), LocalDate.of(2010, 7, 31));
        Reference reference = new Reference(WEDNESDAY, tale, null, tale, PAST);

        assertThat(value(new Meaning.Day(PartialDate.of(8, 10)), reference)).isEqualTo("2010-08-10");
    }

    @Test
    void nothingIsKnownWithoutADayOfPublication() {
        Reference nowhere = new Reference(null, null, null, null, PAST);

        assertThat(value(new Meaning.OfWeek(DayOfWeek.MONDAY, Pointing.BARE), nowhere)).isNull();
        assertThat(value(new Meaning.Shift(Unit.DAY, 0, Anchor.PUBLICATION, true), nowhere)).isNull();
        assertThat(value(new Meaning.Since(new Meaning.Years(1977, 1977)), nowhere)).isEqualTo("1977/..");
    }

    @ParameterizedTest
    @CsvSource({"28,PAST,2021-07-28", "25,PAST,2021-08-25", "28,FUTURE,2021-08-28", "3,FUTURE,2021-09-03"})
    void dayOfTheMonthIsTheOneTheTensePointsTo(int day, Direction direction, String expected) {
        assertThat(value(new Meaning.DayOfMonth(day), on(WEDNESDAY, direction))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "12-24,2020-12-24", "1-1,2021-01-01", "easter,2021-04-04", "easter-2,2021-04-02", "11#4-4,2020-11-26",
        "5#-1-1,2021-05-31",
    })
    void feastIsTheLastOne(String rule, String expected) {
        Meaning feast = new Meaning.OfFeast(Feast.parse(rule), OptionalInt.empty(), Pointing.BARE);

        assertThat(value(feast, on(WEDNESDAY, PAST))).isEqualTo(expected);
    }

    @Test
    void partsOfAYearHaveTheirNames() {
        assertThat(value(new Meaning.PartOfYear(3, 4, OptionalInt.of(2019), Pointing.BARE), on(WEDNESDAY, PAST)))
                .isEqualTo("2019-Q3");
        assertThat(value(new Meaning.OfSeason(Season.SUMMER, OptionalInt.of(2015), Pointing.BARE), on(WEDNESDAY, PAST)))
                .isEqualTo("2015-SU");
    }

    @Test
    void portionNarrowsTheDaysAndKeepsTheName() {
        Resolved resolved = resolver.resolve(
                new Meaning.Portioned(Portion.MIDDLE, new Meaning.Years(2019, 2019)), on(WEDNESDAY, PAST));

        assertThat(resolved.value()).isEqualTo("2019");
        assertThat(resolved.range()).isEqualTo(new DateRange(LocalDate.of(2019, 5, 2), LocalDate.of(2019, 9, 1)));
    }

    @Test
    void twoWeeksAreAheadOnlyWhereTheClauseIs() {
        Meaning meaning = new Meaning.Ahead(Unit.WEEK, 2);

        assertThat(value(meaning, on(WEDNESDAY, FUTURE))).isEqualTo("2021-09-08");
        assertThat(value(meaning, on(WEDNESDAY, PAST))).isEqualTo("P2W");
    }

    @Test
    void intervalThatRunsBackwardsIsNone() {
        Meaning meaning = new Meaning.Interval(new Meaning.Years(2011, 2011), new Meaning.Years(2003, 2003));

        assertThat(value(meaning, on(WEDNESDAY, PAST))).isNull();
    }
}
