package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.world.NamingKind.ACRONYM;
import static org.chancery.world.NamingKind.ADJECTIVE;
import static org.chancery.world.NamingKind.BUILDING;
import static org.chancery.world.NamingKind.CAPITAL;
import static org.chancery.world.NamingKind.GROUP;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorldTest {

    private static final World WORLD = World.load();

    @Test
    void aStateIsFoundByItsCode() {
        assertThat(WORLD.state("ECU")).hasValueSatisfying(state -> assertThat(state.name()).isEqualTo("Ecuador"));
    }

    @Test
    void theSovietUnionEndedAndHasSuccessors() {
        State union = WORLD.state("SUN").orElseThrow();

        assertThat(union.existed(LocalDate.of(1992, 1, 1))).isFalse();
        assertThat(union.successors()).contains("RUS", "UKR", "KAZ");
    }

    @Test
    void usIsAPronounAndUSAState() {
        assertThat(WORLD.naming("us")).isEmpty();
        assertThat(WORLD.naming("US")).extracting(Naming::target).contains("USA");
        assertThat(WORLD.naming("U.S.")).extracting(Naming::target).contains("USA");
    }

    @Test
    void turkeyIsABirdAndTurkeyAState() {
        assertThat(WORLD.naming("turkey")).isEmpty();
        assertThat(WORLD.naming("Turkey")).extracting(Naming::target).containsExactly("TUR");
        assertThat(WORLD.naming("TURKEY")).extracting(Naming::target).containsExactly("TUR");
    }

    @Test
    void anAdjectiveNamesAState() {
        assertThat(WORLD.naming("Ecuadorian")).extracting(Naming::kind).contains(ADJECTIVE);
    }

    @Test
    void accentsAndApostrophesDoNotMatter() {
        assertThat(WORLD.naming("Cote d’Ivoire")).extracting(Naming::target).contains("CIV");
        assertThat(WORLD.naming("Bogotá")).extracting(Naming::target).contains("COL");
    }

    @Test
    void congoIsTwoStates() {
        assertThat(WORLD.naming("Congo")).extracting(Naming::target).containsExactlyInAnyOrder("COD", "COG");
    }

    @Test
    void aBuildingStandsForTheExecutive() {
        assertThat(WORLD.naming("Kremlin")).anySatisfy(naming -> {
            assertThat(naming.kind()).isEqualTo(BUILDING);
            assertThat(naming.target()).isEqualTo("RUS");
            assertThat(naming.function()).isEqualTo("executive");
        });
    }

    @Test
    void moscowWasTheSovietCapitalInItsDay() {
        assertThat(WORLD.naming("Moscow")).filteredOn(naming -> naming.kind() == CAPITAL
                        && naming.validOn(LocalDate.of(1985, 3, 11)))
                .extracting(Naming::target)
                .contains("SUN");
    }

    @Test
    void theGulfStatesAreTheMembersOfTheirCouncil() {
        Naming naming = WORLD.naming("Gulf states").get(0);

        assertThat(naming.kind()).isEqualTo(GROUP);
        assertThat(WORLD.group(naming.target()).orElseThrow().members()).contains("SAU", "QAT", "ARE");
    }

    @Test
    void anAcronymNamesABodyWithMembers() {
        Naming naming = WORLD.naming("NATO").get(0);

        assertThat(naming.kind()).isEqualTo(ACRONYM);
        assertThat(WORLD.organization(naming.target()).orElseThrow().members()).contains("FRA", "TUR");
    }

    @Test
    void theLongestPhraseWins() {
        List<String> tokens = Arrays.asList("the Democratic Republic of the Congo 's army".split(" "));

        assertThat(WORLD.longestNaming(tokens, 0)).isZero();
        assertThat(WORLD.longestNaming(tokens, 1)).isEqualTo(5);
    }

    @Test
    void cutApostrophesArePutBack() {
        assertThat(WORLD.longestNaming(List.of("People", "'s", "Republic", "of", "China"), 0)).isEqualTo(5);
    }

    @Test
    void thePresidentDependsOnTheDay() {
        assertThat(WORLD.holders("ECU", OfficeClass.HEAD_OF_STATE, LocalDate.of(2016, 5, 1)))
                .extracting(Tenure::person)
                .containsExactly("Rafael Correa Delgado");
        assertThat(WORLD.holders("ECU", OfficeClass.HEAD_OF_STATE, LocalDate.of(2024, 4, 5)))
                .extracting(Tenure::person)
                .containsExactly("Daniel Noboa Azin");
    }

    @Test
    void aFormerVicePresidentHoldsNothing() {
        assertThat(WORLD.tenures("Jorge Glas"))
                .isNotEmpty()
                .allSatisfy(tenure ->
                        assertThat(tenure.on(LocalDate.of(2024, 4, 5))).isEqualTo(Tenure.Hold.ENDED));
    }

    @Test
    void aSecondSurnameMayBeMissing() {
        assertThat(WORLD.tenures("Raquel Serur")).anySatisfy(tenure -> {
            assertThat(tenure.body()).isEqualTo("MEX");
            assertThat(tenure.target()).isEqualTo("ECU");
            assertThat(tenure.is(OfficeClass.AMBASSADOR)).isTrue();
        });
    }

    @Test
    void aSurnameFindsItsBearersAndAGivenNameNobody() {
        assertThat(WORLD.tenures("López Obrador")).extracting(Tenure::body).contains("MEX");
        assertThat(WORLD.tenures("Sheinbaum")).extracting(Tenure::body).contains("MEX");
        assertThat(WORLD.tenures("Guillermo")).noneMatch(tenure -> tenure.person().startsWith("Guillermo L"));
    }

    @Test
    void anEmbassyIsAMission() {
        assertThat(WORLD.role("embassy"))
                .hasValueSatisfying(role -> assertThat(role.function()).isEqualTo("mission"));
    }

    @Test
    void policeAndTroopsAreOfDifferentSectors() {
        assertThat(WORLD.role("police").orElseThrow().sectors()).containsExactly("COP");
        assertThat(WORLD.role("troops").orElseThrow().sectors()).containsExactly("MIL");
    }

    @Test
    void stateThatIsNoMoreIsCodedAsTheOneThatContinuesIt() {
        assertThat(WORLD.presentCode("SUN")).contains("RUS");
        assertThat(WORLD.presentCode("SCG")).contains("SRB");
        assertThat(WORLD.presentCode("CSK")).isEmpty();
        assertThat(WORLD.presentCode("PER")).contains("PER");
    }

    @Test
    void everyPresentCodeIsOfAStateThatIs() {
        assertThat(WORLD.states())
                .allSatisfy(state -> assertThat(WORLD.presentCode(state.iso3()).flatMap(WORLD::state).map(State::kind))
                        .isNotEqualTo(Optional.of(StateKind.HISTORICAL)));
    }

    @Test
    void bothCodesOfAStateFindIt() {
        assertThat(WORLD.stateByIso2("EC")).map(State::iso3).contains("ECU");
        assertThat(WORLD.stateByIso2("XX")).isEmpty();
        assertThat(WORLD.states()).hasSizeGreaterThan(200);
        assertThat(WORLD.state("ECU").orElseThrow().successors()).isEmpty();
    }

    @Test
    void whatHasNoCodeOfThreeLettersIsNoState() {
        assertThat(WORLD.presentCode("EU27")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ambassadors, true", "troops, true", "nonesuches, false", "s, false", "'', false"})
    void pluralThatAddsAnSIsUnderstood(String noun, boolean known) {
        assertThat(WORLD.role(noun).isPresent()).isEqualTo(known);
    }

    @Test
    void pluralIsTheRoleOfItsSingular() {
        assertThat(WORLD.role("ambassadors")).isEqualTo(WORLD.role("ambassador"));
        assertThat(WORLD.role("ambassador").orElseThrow().sectors()).contains("GOV");
    }

    @Test
    void everyBodyHasItsNameAndItsMembersAreStates() {
        World world = World.load();

        assertThat(world.organizations()).hasSizeGreaterThan(50);
        assertThat(world.organizations().stream().flatMap(body -> body.members().stream()))
                .hasSizeGreaterThan(1000)
                .allMatch(member -> world.state(member).isPresent());
    }

    @Test
    void userAddsABody() {
        Organization mine = new Organization("Zenda", "League of Zenda", "ZND", "IGO", null, null, null, List.of("FRA"));
        World world = World.with(new Additions(Map.of(), List.of(), List.of(mine), Map.of()));

        assertThat(world.organization("Zenda")).contains(mine);
        assertThat(WORLD.organization("Zenda")).isEmpty();
    }

    @Test
    void groupLiesInAStateWhereItIsPartOfOne() {
        World world = World.load();

        assertThat(world.group("CRIMEA").map(Group::place)).contains(new Place("Crimea", "UKR", 45.3, 34.4));
        assertThat(world.group("GULF").map(Group::place)).contains(new Place("Gulf states", null, 25.5, 51));
        assertThat(world.group("NOWHERE")).isEmpty();
    }

    @Test
    void groupOfStatesThatAreNoPlaceHasNone() {
        assertThat(World.load().group("COMMONWEALTH-STATES").orElseThrow().place()).isNull();
    }
}
