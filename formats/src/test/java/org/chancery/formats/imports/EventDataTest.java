package org.chancery.formats.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.reading.Basis;
import org.chancery.reading.Reading;
import org.chancery.register.Pair;
import org.chancery.register.Report;
import org.chancery.world.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows of other machines' event data become. */
class EventDataTest {

    private static final LocalDate DAY = LocalDate.parse("2021-03-09");

    @Test
    void gdeltRowIsAReportOfItsDyadDayPlaceAndCode() {
        Reading reading = Rows.reading(Rows.gdelt());
        Report report = Rows.reports(Rows.gdelt()).get(0);

        assertThat(reading.basis()).isEqualTo(Basis.CODED);
        assertThat(reading.dispatch().source()).isEqualTo("https://www.coast.example/a");
        assertThat(reading.dispatch().agency()).isEqualTo("coast.example");
        assertThat(reading.dispatch().published()).isEqualTo("2021-03-10");
        assertThat(report.pair()).contains(Pair.of("PER", "CHL"));
        assertThat(report.type()).isEqualTo(EventType.SANCTION);
        assertThat(report.act()).isNull();
        assertThat(report.cameo()).isEqualTo("161");
        assertThat(report.date()).isEqualTo(DateRange.on(DAY));
        assertThat(report.place()).isEqualTo(new Place("Lima", "PER", -12.05, -77.05));
    }

    @Test
    void gdeltsOwnCodesOfStatesAreUnderstood() {
        assertThat(Rows.reports(Rows.gdelt("Actor1CountryCode=ROM", "Actor2CountryCode=TMP")).get(0).pair())
                .contains(Pair.of("ROU", "TLS"));
    }

    @ParameterizedTest
    @CsvSource({
        "Actor1Type1Code=BUS, a side is no state",
        "Actor1CountryCode=AFR, a side is no state",
        "Actor1CountryCode=CHL, both sides are one state",
        "EventCode=010, CAMEO 01"
    })
    void whatIsNotBetweenTwoStatesIsLeftOutWithAReason(String cell, String why) {
        assertThat(Rows.of(Rows.gdelt(cell))).singleElement().isInstanceOfSatisfying(
                Imported.LeftOut.class, out -> assertThat(out.why()).contains(why));
    }

    @Test
    void everythingIsTakenWhereEverythingIsAskedFor() {
        byte[] file = Rows.gdelt("Actor1Type1Code=BUS", "Actor1Name=COPPER COMPANY").getBytes(java.nio.charset.StandardCharsets.UTF_8);

        assertThat(Rows.readings(Rows.of(Scope.ALL, file)).get(0).actors())
                .extracting(actor -> actor.name() + " " + actor.country())
                .containsExactly("COPPER COMPANY null", "CHILE CHL");
    }

    @ParameterizedTest
    @CsvSource({
        "SQLDATE=20211309, SQLDATE, 20211309",
        "EventCode=999, EventCode, 999",
        "EventCode=, EventCode, ''",
        "ActionGeo_Lat=north, ActionGeo_Lat, north",
        "ActionGeo_Long=190, ActionGeo_Long, 190"
    })
    void cellThatWillNotDoIsToldWithLineColumnValueAndWhatToWrite(String cell, String column, String value) {
        Imported.Faulty fault = Rows.fault(Rows.gdelt(), Rows.gdelt(cell));

        assertThat(fault.place()).isEqualTo("file, line 2, column " + column);
        assertThat(fault.what()).contains("“" + value + "”");
        assertThat(fault.next()).isNotBlank();
    }

    /** Names stand in lines of a journal and in addresses. */
    @Test
    void nameThatHoldsAControlCharacterIsToldAndTheOthersAreTaken() {
        String bad = Rows.gdelt("SOURCEURL=lima\u0004.txt");
        List<Imported> rows = Rows.of(Rows.gdelt(), bad, Rows.gdelt("GLOBALEVENTID=800000002"));

        assertThat(rows.get(1)).isInstanceOfSatisfying(Imported.Faulty.class, fault -> {
            assertThat(fault.place()).isEqualTo("file, line 2, column SOURCEURL");
            assertThat(fault.what()).isEqualTo("“lima\uFFFD.txt” holds a control character");
        });
        assertThat(rows.get(2)).isInstanceOf(Imported.Taken.class);
        assertThat(Rows.fault(Rows.icews("Story ID=1\u00022")).place()).isEqualTo("file, line 2, column Story ID");
        assertThat(Rows.fault(Rows.polecat("Event ID=1\u00022")).place()).isEqualTo("file, line 2, column Event ID");
    }

    @Test
    void lineThatWasCutOffIsAFaultAndTheOthersAreTaken() {
        String whole = Rows.gdelt();
        List<Imported> rows = Rows.of(whole, whole.substring(0, 60), Rows.gdelt("GLOBALEVENTID=800000002"));

        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).isInstanceOfSatisfying(Imported.Faulty.class, fault -> assertThat(fault.place()).isEqualTo("file, line 2"));
        assertThat(rows.get(2)).isInstanceOf(Imported.Taken.class);
    }

    @Test
    void icewsRowNamesStatesInWordsAndItsDayIsTheStorys() {
        Reading reading = Rows.reading(Rows.icews());
        Report report = Rows.reports(Rows.icews()).get(0);

        assertThat(reading.dispatch().agency()).isEqualTo("Coast News");
        assertThat(reading.dispatch().source()).isEqualTo("ICEWS story 47000001");
        assertThat(reading.dispatch().published()).isEqualTo("2018-06-01");
        assertThat(report.pair()).contains(Pair.of("PER", "CHL"));
        assertThat(report.type()).isEqualTo(EventType.ACCUSE);
        assertThat(report.place()).isEqualTo(new Place("Lima", "PER", -12.05, -77.05));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Russian Federation | RUS", "Occupied Palestinian Territory | PSE", "Democratic Republic of Congo | COD", "North Korea | PRK",
        "Myanmar | MMR", "Cote d'Ivoire | CIV", "Vatican City | VAT"
    })
    void statesAreFoundByTheNamesIcewsGivesThem(String name, String code) {
        assertThat(Rows.reports(Rows.icews("Source Country=" + name)).get(0).pair()).contains(Pair.of(code, "CHL"));
    }

    @Test
    void partyOutOfGovernmentIsNotItsState() {
        assertThat(Rows.of(Rows.icews("Source Sectors=Ideological,Parties,Dissident"))).first().isInstanceOf(Imported.LeftOut.class);
        assertThat(Rows.of(Rows.icews("Source Sectors=Parties,Government,Ideological"))).first().isInstanceOf(Imported.Taken.class);
    }

    @Test
    void countryNobodyKnowsIsAFault() {
        assertThat(Rows.fault(Rows.icews("Target Country=Ruritania")).place()).isEqualTo("file, line 2, column Target Country");
    }

    @Test
    void polecatRowKeepsPloversTypeModeAndContexts() {
        Report report = Rows.reports(Rows.polecat()).get(0);

        assertThat(report.type()).isEqualTo(EventType.SANCTION);
        assertThat(report.mode()).isEqualTo("expel");
        assertThat(report.contexts()).containsExactly("diplomatic", "legal");
        assertThat(report.published()).isEqualTo("2021-03-10");
        assertThat(report.isCoded()).isTrue();
    }
}
