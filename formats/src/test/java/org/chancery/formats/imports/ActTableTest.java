package org.chancery.formats.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.register.Case;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.register.Report;
import org.chancery.register.Times;
import org.chancery.register.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows of a table of acts become. */
class ActTableTest {

    private static final String HEADER = "date,actor,target,act,person,forum,place,note,published,reference";

    private static Report report(String row) {
        return Rows.reports(HEADER, row).get(0);
    }

    @Test
    void rowIsWhatItSaysAndItsTextIsTheRow() {
        Reading reading = Rows.reading(HEADER, "2021-03-09,PER,CHL,relations-broken,,,,over the islands,,https://gazette.example/9");
        Report report = Rows.reports(HEADER, "2021-03-09,PER,CHL,relations-broken,,,,over the islands,,").get(0);

        assertThat(reading.basis()).isEqualTo(Basis.ENTERED);
        assertThat(reading.dispatch().text()).isEqualTo("PER · relations-broken · CHL · over the islands");
        assertThat(reading.dispatch().source()).isEqualTo("https://gazette.example/9");
        assertThat(report.pair()).contains(Pair.of("PER", "CHL"));
        assertThat(report.act()).isEqualTo(Act.RELATIONS_BROKEN);
        assertThat(report.type()).isEqualTo(EventType.SANCTION);
        assertThat(report.cameo()).isEqualTo("161");
        assertThat(report.published()).isEqualTo("2021-03-09");
        assertThat(report.isCoded()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "date\tactor\ttarget\tevent\tnote\tbasis | 2021-03-09\tPER\tCHL\tbroken\tover the islands\tcurated",
        "Date;Actor;Target;Act;Note | 2021-03-09;Peru;Chile;relations broken;\"over the islands\"",
        "note,act,target,actor,date | over the islands,severed,CHL,PER,2021-03-09"
    })
    void tablesOfOtherShapesSayTheSameAndAreTheSameRow(String header, String row) {
        String id = Rows.reading("date,actor,target,act,note", "2021-03-09,PER,CHL,relations-broken,over the islands").dispatch().id();

        assertThat(Rows.reading(header.replace("\\t", "\t"), row.replace("\\t", "\t")).dispatch().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-03-09, 2021-03-09, 2021-03-09",
        "2021-02, 2021-02-01, 2021-02-28",
        "1973, 1973-01-01, 1973-12-31",
        "2021-03-08/2021-03-09, 2021-03-08, 2021-03-09"
    })
    void dayMonthOrYearMayBeKnown(String date, LocalDate first, LocalDate last) {
        assertThat(report(date + ",PER,CHL,visit,,,,,,").date()).isEqualTo(new DateRange(first, last));
    }

    @Test
    void severalTargetsAreAsManyReportsOfOneRow() {
        assertThat(Rows.reports(HEADER, "2021-03-09,PER,CHL;BOL;ECU,ambassador-recalled,,,,,,")).extracting(report -> report.pair().orElseThrow())
                .containsExactly(Pair.of("PER", "CHL"), Pair.of("PER", "BOL"), Pair.of("PER", "ECU"));
    }

    @Test
    void stateThatIsNoMoreGoesOnAsTheOneThatContinuesIt() {
        assertThat(report("1969-10-21,USA,SUN,talks,,,,,,").pair()).contains(Pair.of("USA", "RUS"));
    }

    @Test
    void placeIsFoundByItsName() {
        assertThat(report("2021-03-09,PER,CHL,mission-closed,,,Arica,,,").place()).satisfies(place -> {
            assertThat(place.country()).isEqualTo("CHL");
            assertThat(place.lat()).isBetween(-19.0, -18.0);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2021-13-09,PER,CHL,visit,,,,,, | date | 2021-13-09",
        ",PER,CHL,visit,,,,,, | date | no day",
        "2021-03-09,PRU,CHL,visit,,,,,, | actor | PRU",
        "2021-03-09,PER,*,visit,,,,,, | target | *",
        "2021-03-09,PER,CHL,war,,,,,, | act | war",
        "2021-03-09,PER,CHL,,,,,,, | act | no act",
        "2021-03-09,PER,CHL,visit,,,Nowhereville,,, | place | Nowhereville",
        "2021-03-09,PER,CHL,visit,,,,,soon, | published | soon"
    })
    void cellThatWillNotDoIsToldAndTheOtherRowsAreTaken(String row, String column, String value) {
        List<Imported> rows = Rows.of(HEADER, "2021-03-08,PER,CHL,visit,,,,,,", row, "2021-03-10,PER,CHL,visit,,,,,,");

        assertThat(rows.get(1)).isInstanceOfSatisfying(Imported.Faulty.class, fault -> {
            assertThat(fault.place()).isEqualTo("file, line 3, column " + column);
            assertThat(fault.what()).contains(value);
            assertThat(fault.next()).startsWith("Write");
        });
        assertThat(rows).hasSize(3).element(2).isInstanceOf(Imported.Taken.class);
    }

    @Test
    void quotedCellMayHoldTheSeparatorAndLinesAreStillCounted() {
        List<Imported> rows = Rows.of("date,actor,target,act,note", "2021-03-08,PER,CHL,visit,\"first,", "second\"", "2021-03-10,PER,CHL,war,");

        assertThat(Rows.readings(rows.subList(0, 1)).get(0).dispatch().text()).endsWith("first,\nsecond");
        assertThat(((Imported.Faulty) rows.get(1)).place()).isEqualTo("file, line 4, column act");
    }

    @Test
    void rowInAnotherEncodingIsAFault() {
        byte[] table = (HEADER + "\n2021-03-09,PER,CHL,visit,,,,Bogotá,,\n").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);

        assertThat(Rows.of(Scope.PAIRS, table)).singleElement().isInstanceOfSatisfying(
                Imported.Faulty.class, fault -> assertThat(fault.next()).contains("UTF-8"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "threatened", "denied"})
    void whatWasNotDoneMayBeWrittenDownToo(String modality) {
        assertThat(Rows.reports("date,actor,target,act,modality", "2021-03-09,PER,CHL,relations-broken," + modality).get(0).modality())
                .isEqualTo(Modality.valueOf(modality.toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void actOfOnesOwnCodebookIsWrittenWithItsTypeAndCode() {
        String header = "date,actor,target,act,type,cameo";
        Report report = Rows.reports(header, "2021-03-09,PER,CHL,own:towns-twinned,TWINNING:2,030").get(0);

        assertThat(report.act()).isEqualTo(Act.coded("towns-twinned"));
        assertThat(report.type()).isEqualTo(EventType.of("TWINNING:2"));
        assertThat(report.cameo()).isEqualTo("030");
        assertThat(Rows.fault(header, "2021-03-09,PER,CHL,own:towns-twinned,,030").place()).endsWith("column type");
        assertThat(Rows.fault(header, "2021-03-09,PER,CHL,own:towns-twinned,TWINNING:2,").place()).endsWith("column cameo");
        assertThat(Rows.fault(header, "2021-03-09,PER,CHL,,TWINNING:2,").what()).contains("TWINNING");
        assertThat(Rows.fault(header, "2021-03-09,PER,CHL,towns-twinned,TWINNING:2,030").next()).contains("own:");
    }

    @Test
    void actsMoveTheRelationAndMakeCases() {
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        register.file(
                Rows.readings(Rows.of(
                        HEADER,
                        "2021-03-01,PER,CHL,asylum-granted,Juan Soto,,,,,",
                        "2021-03-09,CHL,PER,relations-broken,,,,,,",
                        "2021-03-20,CHL,PER,proceedings-filed,,ICJ,,,,")),
                java.time.Instant.EPOCH);
        Times now = Times.asOf(LocalDate.parse("2021-04-01"));

        assertThat(register.relation(Pair.of("PER", "CHL"), now).status()).isEqualTo(RelationStatus.BROKEN);
        assertThat(register.cases(now)).anySatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(Case.Asylum.class, asylum -> {
                    assertThat(asylum.person()).isEqualTo("Juan Soto");
                    assertThat(asylum.against()).isEqualTo("CHL");
                }));
        assertThat(register.cases(now)).anySatisfy(each -> assertThat(each)
                .isInstanceOfSatisfying(Case.Proceeding.class, suit -> assertThat(suit.applicant()).isEqualTo("CHL")));
    }
}
