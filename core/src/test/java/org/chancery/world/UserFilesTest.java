package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A user's own actors and places, and dictionaries of others: what is taken, and what is refused with which words. */
class UserFilesTest {

    @TempDir
    private Path folder;

    private final AdditionsReader reader = new AdditionsReader();

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("mine.csv"), String.join("\n", lines));
    }

    private Additions actors(String... lines) throws IOException {
        return reader.actors(file(lines)).additions();
    }

    private Additions places(String... lines) throws IOException {
        return reader.places(file(lines)).additions();
    }

    private void refusedActors(String row, String... words) {
        assertThatThrownBy(() -> actors("name,kind,country,sectors,office,host,from,to", row))
                .isInstanceOf(UserFileException.class)
                .hasMessageContaining("mine.csv, line 2: ")
                .hasMessageContainingAll(words);
    }

    @Test
    void personIsTakenWithOfficeHostDaysAndOtherNames() throws IOException {
        Additions additions = actors(
                "# mine", "", "name,kind,country,office,host,from,to,aliases", "Ana Ejemplo,Person,ecu,Ambassador to Peru,PER,2024-05,2025,Ana E. | A. Ejemplo ||");

        assertThat(additions.tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.person()).isEqualTo("Ana Ejemplo");
            assertThat(tenure.variants()).containsExactly("Ana E.", "A. Ejemplo");
            assertThat(tenure.body()).isEqualTo("ECU");
            assertThat(tenure.target()).isEqualTo("PER");
            assertThat(tenure.title()).isEqualTo("Ambassador to Peru");
            assertThat(tenure.classes()).containsExactly(OfficeClass.AMBASSADOR);
            assertThat(tenure.sectors()).containsExactly("GOV");
            assertThat(tenure.from()).isEqualTo(LocalDate.of(2024, 5, 1));
            assertThat(tenure.to()).isEqualTo(LocalDate.of(2025, 12, 31));
        });
    }

    @Test
    void personWithoutAnOfficeIsAnOfficialAndMayHaveSectorsOfItsOwn() throws IOException {
        assertThat(actors("name,kind,country,sectors", "Ana Ejemplo,person,ECU,mil|opp").tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.title()).isNull();
            assertThat(tenure.sectors()).containsExactly("MIL", "OPP");
            assertThat(tenure.from()).isNull();
        });
    }

    @Test
    void organIsNamedByEachOfItsNamesAndIsOfTheGovernmentUnlessToldOtherwise() throws IOException {
        Additions additions = actors(
                "name\tkind\tcountry\tsectors\taliases\tfrom", "Harbour Police\torgan\tECU\tCOP\tPolicía del Puerto\t2020", "Office of Maps\torgan\tECU\t\t\t");

        assertThat(additions.names().get("policia del puerto")).singleElement().satisfies(naming -> {
            assertThat(naming.kind()).isEqualTo(NamingKind.ORGAN);
            assertThat(naming.target()).isEqualTo("ECU");
            assertThat(naming.function()).isEqualTo("police");
            assertThat(naming.sector()).isEqualTo("COP");
            assertThat(naming.confidence()).isEqualTo(Confidence.HIGH);
            assertThat(naming.from()).isEqualTo(LocalDate.of(2020, 1, 1));
        });
        assertThat(additions.names().get("office of maps")).singleElement().satisfies(naming -> assertThat(naming.sector()).isEqualTo("GOV"));
    }

    @Test
    void organizationOfNoStateIsABodyAndOneOfAStatePartOfItUnlessItIsAPartyOrArmed() throws IOException {
        Additions additions = actors(
                "name,kind,country,sectors", "Friends of Maps,organization,,", "Maps Wire,organization,,JRN", "Map Bank,organization,ECU,BUS",
                "Map Party,organization,ECU,PTY", "Map Army,organization,ECU,REB");

        assertThat(additions.organizations()).extracting(Organization::id).containsExactly("own:friends of maps", "own:maps wire");
        assertThat(additions.organizations()).extracting(Organization::type).containsExactly("NGO", "media");
        assertThat(additions.names().get("friends of maps").get(0).target()).isEqualTo("own:friends of maps");
        assertThat(additions.names().get("friends of maps").get(0).kind()).isEqualTo(NamingKind.ORGANIZATION);
        assertThat(additions.names().get("map bank").get(0).function()).isEqualTo("organization");
        assertThat(additions.names().get("map party").get(0).function()).isEqualTo("party");
        assertThat(additions.names().get("map army").get(0).function()).isEqualTo("armed-group");
    }

    @Test
    void stateGetsAnotherName() throws IOException {
        assertThat(actors("name,kind,country", "Land of Volcanoes,state,ECU").names().get("land of volcanoes")).singleElement()
                .satisfies(naming -> assertThat(naming.kind()).isEqualTo(NamingKind.NAME));
    }

    @Test
    void cellInQuotationMarksMayHoldTheSeparatorAndMarks() throws IOException {
        assertThat(actors("name,kind,country,office", "\"Ejemplo, Ana\",person,ECU,\"the \"\"great\"\" judge\"").tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.person()).isEqualTo("Ejemplo, Ana");
            assertThat(tenure.title()).isEqualTo("the \"great\" judge");
        });
    }

    @Test
    void columnsInCapitalsAreUnderstoodOnATurkishMachineToo() throws IOException {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(actors("NAME,KIND,COUNTRY", "Ana Ejemplo,PERSON,ecu").tenures()).hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void rowOfFewerCellsLeavesTheOthersEmptyAndAByteOrderMarkIsNothing() throws IOException {
        assertThat(actors("\uFEFFname,kind,country,office", "Ana Ejemplo,person,ECU").tenures()).hasSize(1);
    }

    @Test
    void wrongCellIsRefusedWithItsLineItsValueAndWhatToWrite() {
        refusedActors(",person,ECU,,,,,", "“name” is empty");
        refusedActors("Ana,,ECU,,,,,", "“kind” is empty");
        refusedActors("Ana,persona,ECU,,,,,", "“persona”", "person, organ, organization or state");
        refusedActors("Ana,person,,,,,,", "“country” is empty");
        refusedActors("Ana,person,QQQ,,,,,", "“QQQ” in “country”");
        refusedActors("Ana,person,ECU,,,QQQ,,", "“QQQ” in “host”");
        refusedActors("Ana,person,ECU,GOV|XXX,,,,", "“XXX”", "COP");
        refusedActors("Ana,person,ECU,,,,2024-13,", "“2024-13” in “from”", "2024-04-06");
        refusedActors("Ana,person,ECU,,,,,abcd", "“abcd” in “to”");
        refusedActors("...,person,ECU,,,,,", "has no letter");
        refusedActors("Ana,person,ECU,,,,,,more", "9 cells for 8 columns");
        refusedActors("\"Ana,person,ECU,,,,,", "quotation mark");
    }

    @Test
    void wrongColumnsAreRefused() {
        assertThatThrownBy(() -> actors("name,kind,colour", "Ana,person,red")).hasMessageContaining("line 1").hasMessageContaining("“colour”");
        assertThatThrownBy(() -> actors("name,country", "Ana,ECU")).hasMessageContaining("“kind” is missing");
        assertThatThrownBy(() -> actors("", "# nothing")).hasMessageContaining("it is empty");
    }

    @Test
    void fileThatIsNotThereOrNoTextIsRefused() throws IOException {
        Path latin = Files.write(folder.resolve("latin.csv"), "name,kind\nPolicía,organ".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> reader.actors(folder.resolve("none.csv"))).hasMessageContaining("no such file");
        assertThatThrownBy(() -> reader.actors(latin)).hasMessageContaining("no UTF-8 text");
        assertThatThrownBy(() -> reader.places(folder)).isInstanceOf(UserFileException.class).hasMessageContaining("cannot be read");
    }

    @Test
    void placeIsTakenUnderEachOfItsNames() throws IOException {
        Additions additions = places("name,country,lat,lon,kind,population,aliases", "Puerto Ejemplo,ecu,-2.1,-80.0,capital,12000,El Ejemplo");

        assertThat(additions.places().get("el ejemplo")).singleElement().satisfies(spot -> {
            assertThat(spot.place()).isEqualTo(new Place("El Ejemplo", "ECU", -2.1, -80.0));
            assertThat(spot.kind()).isEqualTo(SpotKind.CAPITAL);
            assertThat(spot.population()).isEqualTo(12000);
        });
        assertThat(additions.places().get("puerto ejemplo")).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(nullValues = "-", value = {"-, TOWN", "town, TOWN", "Quarter, QUARTER", "division, DIVISION", "water, WATER"})
    void placeIsOfItsKind(String kind, SpotKind expected) throws IOException {
        assertThat(places("name,country,lat,lon,kind", "Ejemplo,ECU,1,2," + (kind == null ? "" : kind)).places().get("ejemplo"))
                .extracting(Spot::kind)
                .containsExactly(expected);
    }

    @Test
    void waterMayBeOfNoState() throws IOException {
        assertThat(places("name,country,lat,lon,kind", "Ejemplo Sea,,90,-180,water").places().get("ejemplo sea").get(0).place().country()).isNull();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "Ejemplo,,1,2,town; “” in “country”",
                "Ejemplo,QQQ,1,2,water; “QQQ”",
                "Ejemplo,ECU,,2,; “lat” is empty",
                "Ejemplo,ECU,1,,; “lon” is empty",
                "Ejemplo,ECU,90.1,2,; “90.1” in “lat” is no number from -90 to 90",
                "Ejemplo,ECU,1,-180.1,; no number from -180 to 180",
                "Ejemplo,ECU,north,2,; “north”",
                "Ejemplo,ECU,1,2,village; “village”",
            })
    void wrongPlaceIsRefused(String row, String words) {
        assertThatThrownBy(() -> places("name,country,lat,lon,kind", row)).isInstanceOf(UserFileException.class).hasMessageContaining("line 2").hasMessageContaining(words);
    }

    @Test
    void dictionaryGivesPersonsOrgansBodiesAndNamesOfStates() throws IOException {
        Additions additions = actors(
                "; a comment", "ANA_EJEMPLO_ [ECUGOV]", "+PRESIDENT_ANA_EJEMPLO", "HARBOUR_GUARD_OF_GUAYAQUIL_ [ECUMIL]", "FRIENDS_OF_MAPS_ ; of the world", "   [NGO]",
                "LAND_OF_VOLCANOES_ [ECU]", "ECUADOR_ [ECU]");

        assertThat(additions.tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.person()).isEqualTo("Ana Ejemplo");
            assertThat(tenure.variants()).isEmpty();
            assertThat(tenure.sectors()).containsExactly("GOV");
        });
        assertThat(additions.names().get("harbour guard of guayaquil")).singleElement().satisfies(naming -> assertThat(naming.function()).isEqualTo("military"));
        assertThat(additions.organizations()).extracting(Organization::name).containsExactly("Friends Of Maps");
        assertThat(additions.names()).containsKey("land of volcanoes").doesNotContainKey("ecuador");
        assertThat(reader.remarks()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} to {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "770120-810120, 1977-01-20, 1981-01-20",
                "19770120-20300131, 1977-01-20, 2030-01-31",
                "300101-300102, 2030-01-01, 2030-01-02",
                "310101-310102, 1931-01-01, 1931-01-02",
                "<770120, -, 1977-01-19",
                ">770120, 1977-01-21, -",
                "> 990231, 1999-03-01, -",
                "770000-770231, 1977-01-01, 1977-02-28",
            })
    void codesAreBoundByTheirDays(String days, LocalDate from, LocalDate to) throws IOException {
        assertThat(actors("HARBOUR_GUARD_ [ECUMIL " + days + "]").tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.from()).isEqualTo(from);
            assertThat(tenure.to()).isEqualTo(to);
        });
    }

    @Test
    void formerCodesOfStatesAreUnderstoodAndUnknownSectorsLeftOut() throws IOException {
        assertThat(actors("ANA_EJEMPLO_ [ROMGOVZZZ]").tenures()).singleElement().satisfies(tenure -> {
            assertThat(tenure.body()).isEqualTo("ROU");
            assertThat(tenure.sectors()).containsExactly("GOV");
        });
    }

    @Test
    void lineThatCannotBeUsedIsRemarkedOnAndTheRestIsTaken() throws IOException {
        actors(
                "ANA_EJEMPLO_ [ECUGOV]", "NOBODY_", "$$$_ [ECU]", "BEN_EJEMPLO_ [QQQGOV]", "CAT_EJEMPLO_ [ecu]", "DAN_EJEMPLO_ [ECUGOV", "EVE_EJEMPLO_ [ECUGOV 99]",
                "FAY_EJEMPLO_ [ECUGOV 810120-770120]", "GUY_EJEMPLO_ [ECUGOV <770120-810120]", "HAL_EJEMPLO_ [ECUGOV 770120]", "   stray [ECUGOV]");

        assertThat(reader.additions().tenures()).extracting(Tenure::person).contains("Ana Ejemplo", "Hal Ejemplo").doesNotContain("Ben Ejemplo");
        assertThat(String.join("\n", reader.remarks()))
                .contains("line 2: “Nobody” has no code")
                .contains("line 3: “$$$_” is no name")
                .contains("“QQQ” in “[QQQGOV]”")
                .contains("“[ecu]” is no code")
                .contains("line 6: a bracket is opened")
                .contains("“99” in “[ECUGOV 99]” are no days")
                .contains("810120-770120")
                .contains("<770120-810120")
                .contains("line 11: “stray” stands where a code");
    }

    @Test
    void fileOfWhichNothingCanBeTakenIsRefused() {
        assertThatThrownBy(() -> actors("Dear Sir", "I write to you")).isInstanceOf(UserFileException.class).hasMessageContaining("no actor can be taken");
    }

    @Test
    void ownRowsTakeThePlaceOfWhatIsBuiltIn() throws IOException {
        reader.actors(file("name,kind,country", "Kremlin,organ,ECU"));
        reader.places(Files.writeString(folder.resolve("p.csv"), "name,country,lat,lon\nQuito,ECU,1,2\nZzz Ejemplo,ECU,1,2"));
        World world = World.with(reader.additions());

        assertThat(world.naming("Kremlin")).extracting(Naming::target).containsExactly("ECU");
        assertThat(world.gazetteer().named("Quito")).filteredOn(spot -> "ECU".equals(spot.place().country()) && spot.kind() != SpotKind.DIVISION)
                .extracting(spot -> spot.place().lat())
                .containsExactly(1.0);
        assertThat(world.gazetteer().longest(List.of("Zzz", "Ejemplo", "burned"), 0)).isEqualTo(2);
    }
}
