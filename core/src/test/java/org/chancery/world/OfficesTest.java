package org.chancery.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a name may mean, and who held an office on a day: by spells made up for it, and by the tables. */
class OfficesTest {

    private static final String LAND = "Ruritania";
    private static final LocalDate DAY = LocalDate.of(2020, 6, 1);

    private static Tenure spell(String person, OfficeClass office, @Nullable String from, @Nullable String to, @Nullable String seen) {
        return spell(person, List.of(), LAND, office, null, from, to, seen);
    }

    private static Tenure spell(
            String person,
            List<String> variants,
            String body,
            OfficeClass office,
            @Nullable String target,
            @Nullable String from,
            @Nullable String to,
            @Nullable String seen) {
        return new Tenure(person, variants, body, List.of(office), null, target, List.of("GOV"), day(from), day(to), day(seen));
    }

    private static @Nullable LocalDate day(@Nullable String written) {
        return written == null ? null : LocalDate.parse(written);
    }

    private static Tenure named(String person, String... variants) {
        return spell(person, List.of(variants), LAND, OfficeClass.FOREIGN_MINISTER, null, "2018-01-01", null, null);
    }

    private static Offices of(Tenure... added) {
        return new Offices(List.of(added));
    }

    private static List<String> holders(OfficeClass office, Tenure... added) {
        return of(added).holders(LAND, office, DAY).stream().map(Tenure::person).toList();
    }

    private static List<String> bearers(String name, Tenure... added) {
        return of(added).named(name).stream()
                .filter(tenure -> tenure.body().equals(LAND))
                .map(Tenure::person)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Rudolf Hentzau", "Hentzau", "HENTZAU", "Rudolf Elphberg Hentzau", "R. Hentzau", "Rudolf von Hentzau", "Elphberg Hentzau"
    })
    void nameIsKnownInFullWithoutItsMiddleOrBySurname(String name) {
        assertThat(bearers(name, named("Rudolf Elphberg von Hentzau"))).containsExactly("Rudolf Elphberg von Hentzau");
    }

    @ParameterizedTest
    @CsvSource({"Rudolf", "Hentzau Rudolf", "Rudolf Rassendyll", "Rudolf Hentzau Tarlenheim", "von", "R."})
    void givenNameAnotherOrderAndOtherWordsAreNotTheName(String name) {
        assertThat(bearers(name, named("Rudolf Elphberg von Hentzau"))).isEmpty();
    }

    @Test
    void theOnlyWordOfANameNamesItsBearer() {
        assertThat(bearers("Sapt", named("Sapt"))).containsExactly("Sapt");
    }

    @Test
    void familyNameStandsFirstInChina() {
        Tenure minister = spell("Zhao Ruritan", List.of(), "CHN", OfficeClass.MINISTER, null, "2018-01-01", null, null);

        assertThat(of(minister).named("Zhao")).extracting(Tenure::person).contains("Zhao Ruritan");
        assertThat(bearers("Zhao", named("Zhao Ruritan"))).isEmpty();
    }

    @Test
    void otherSpellingsAreNamesToo() {
        assertThat(bearers("Hentsau", named("Rudolf Hentzau", "Rupert Zenda", "Rudolf Hentsau"))).containsExactly("Rudolf Hentzau");
        assertThat(bearers("Tarlenheim", named("Rudolf Hentzau", "Rupert Zenda", "Rudolf Hentsau"))).isEmpty();
    }

    @Test
    void whoIsNamedInFullComesFirst() {
        Tenure longer = named("Rudolf Elphberg Hentzau");
        Tenure whole = named("Rudolf Hentzau");
        Tenure byVariant = named("Rudolf Zenda Hentzau", "R Hentzau", "rudolf hentzau");

        assertThat(bearers("Rudolf Hentzau", longer, whole, byVariant))
                .containsExactly("Rudolf Hentzau", "Rudolf Zenda Hentzau", "Rudolf Elphberg Hentzau");
    }

    @Test
    void ownSpellsReplaceThoseOfThePersonInTheTables() {
        assertThat(of().named("Sergey Lavrov")).extracting(Tenure::body).contains("RUS");
        assertThat(of(named("Sergey Viktorovich Lavrov"), named("Sergey Lavrov")).named("Sergey Lavrov"))
                .extracting(Tenure::body)
                .containsOnly(LAND);
        assertThat(of(named("Rudolf Hentzau")).named("Sergey Lavrov")).extracting(Tenure::body).containsOnly("RUS");
    }

    @Test
    void tablesKnowOtherSpellingsOfAPerson() {
        assertThat(of().named("Christofias")).extracting(Tenure::variants).contains(List.of("Demetris Christofias"));
        assertThat(of().named("Demetris Christofias")).extracting(Tenure::person).containsOnly("Dimitris Christofias");
    }

    @Test
    void particlesAreNoPartOfANameThatIsLookedFor() {
        assertThat(of().named("von der Leyen")).extracting(Tenure::body).contains("DEU");
        assertThat(of().named("al")).isEmpty();
        assertThat(of().named("")).isEmpty();
    }

    @Test
    void nameSpelledAlikeIsFoundAmongOwnSpells() {
        assertThat(of(named("Rudolf Hentzau"), named("Michael Strelsau")).spelledAlike("Rudolph Hentzau"))
                .extracting(Tenure::person)
                .contains("Rudolf Hentzau")
                .doesNotContain("Michael Strelsau");
        assertThat(of(named("Rudolf Hentzau")).spelledAlike("von")).isEmpty();
    }

    @Test
    void wordsOfTwoLettersFindNobodyThatSoundsAlike() {
        assertThat(of().spelledAlike("Li")).isEmpty();
        assertThat(of().spelledAlike("Zelensky Xi")).isEmpty();
        assertThat(of().spelledAlike("Bel")).isNotNull();
    }

    @Test
    void holderIsOfTheBodyTheOfficeAndTheDay() {
        Tenure minister = spell("Rudolf Hentzau", OfficeClass.FOREIGN_MINISTER, "2018-01-01", "2020-12-31", null);
        Tenure before = spell("Black Michael", OfficeClass.FOREIGN_MINISTER, "2016-01-01", "2017-12-31", null);
        Tenure after = spell("Fritz Tarlenheim", OfficeClass.FOREIGN_MINISTER, "2021-01-01", null, null);
        Tenure other = spell("Sapt", OfficeClass.DEFENCE_MINISTER, "2018-01-01", "2020-12-31", null);
        Tenure abroad = spell("Antoine", List.of(), "Strelsau", OfficeClass.FOREIGN_MINISTER, null, "2018-01-01", "2020-12-31", null);

        assertThat(holders(OfficeClass.FOREIGN_MINISTER, minister, before, after, other, abroad)).containsExactly("Rudolf Hentzau");
        assertThat(holders(OfficeClass.DEFENCE_MINISTER, minister, before, after, other, abroad)).containsExactly("Sapt");
        assertThat(holders(OfficeClass.JUDGE, minister, before, after, other, abroad)).isEmpty();
    }

    @Test
    void whoIsSureComesBeforeWhoIsLikelyAndTheLastInOfficeBeforeTheFirst() {
        Tenure likely = spell("Likely", OfficeClass.MINISTER, "2019-01-01", null, "2019-06-01");
        Tenure early = spell("Early", OfficeClass.MINISTER, "2010-01-01", "2021-01-01", null);
        Tenure ever = spell("Ever", OfficeClass.MINISTER, null, "2021-01-01", null);
        Tenure late = spell("Late", OfficeClass.MINISTER, "2015-01-01", "2021-01-01", null);

        assertThat(holders(OfficeClass.MINISTER, likely, ever, early, late)).containsExactly("Late", "Early", "Ever", "Likely");
    }

    @Test
    void whoWasLastSeenInAnOfficeOfOneHolderHasGoneWhenAnotherCame() {
        Tenure seen = spell("Seen", OfficeClass.FOREIGN_MINISTER, "2015-01-01", null, "2018-01-01");

        assertThat(holders(OfficeClass.FOREIGN_MINISTER, seen)).containsExactly("Seen");
        assertThat(holders(OfficeClass.FOREIGN_MINISTER, seen, spell("Came", OfficeClass.FOREIGN_MINISTER, "2019-01-01", "2019-12-31", null)))
                .isEmpty();
        assertThat(holders(OfficeClass.FOREIGN_MINISTER, seen, spell("Came", OfficeClass.FOREIGN_MINISTER, "2020-06-01", "2020-12-31", null)))
                .containsExactly("Came");
    }

    @Test
    void whoCameLaterEarlierOrIsTheSameSucceedsNobody() {
        Tenure seen = spell("Seen", OfficeClass.FOREIGN_MINISTER, "2015-01-01", null, "2018-01-01");

        for (Tenure other : List.of(
                spell("Later", OfficeClass.FOREIGN_MINISTER, "2020-06-02", null, null),
                spell("Earlier", OfficeClass.FOREIGN_MINISTER, "2012-01-01", "2014-12-31", null),
                spell("On That Day", OfficeClass.FOREIGN_MINISTER, "2015-01-01", "2015-12-31", null),
                spell("Ever", OfficeClass.FOREIGN_MINISTER, null, "2014-12-31", null),
                spell("Seen", OfficeClass.FOREIGN_MINISTER, "2019-01-01", "2019-12-31", null))) {
            assertThat(holders(OfficeClass.FOREIGN_MINISTER, seen, other)).contains("Seen");
        }
    }

    @Test
    void whoeverCameSucceedsOneWhoseBeginningNobodyTells() {
        Tenure seen = spell("Seen", OfficeClass.FOREIGN_MINISTER, null, null, "2018-01-01");
        Tenure came = spell("Came", OfficeClass.FOREIGN_MINISTER, "2012-01-01", "2014-12-31", null);

        assertThat(holders(OfficeClass.FOREIGN_MINISTER, seen, came)).isEmpty();
    }

    @Test
    void officeOfSeveralHoldersHasNoSuccessor() {
        Tenure seen = spell("Seen", OfficeClass.JUDGE, "2015-01-01", null, "2018-01-01");

        assertThat(holders(OfficeClass.JUDGE, seen, spell("Came", OfficeClass.JUDGE, "2019-01-01", "2019-12-31", null)))
                .containsExactly("Seen");
    }

    @Test
    void ambassadorIsSucceededAtHisPostAlone() {
        Tenure seen = spell("Seen", List.of(), LAND, OfficeClass.AMBASSADOR, "FRA", "2015-01-01", null, "2018-01-01");
        Tenure elsewhere = spell("Elsewhere", List.of(), LAND, OfficeClass.AMBASSADOR, "DEU", "2019-01-01", "2019-12-31", null);
        Tenure there = spell("There", List.of(), LAND, OfficeClass.AMBASSADOR, "FRA", "2019-01-01", "2019-12-31", null);

        assertThat(holders(OfficeClass.AMBASSADOR, seen, elsewhere)).containsExactly("Seen");
        assertThat(holders(OfficeClass.AMBASSADOR, seen, there)).isEmpty();
    }

    @Test
    void everyHolderOfTheTablesHeldThatOfficeOfThatBody() {
        assertThat(of().holders("USA", OfficeClass.FOREIGN_MINISTER, LocalDate.of(2014, 3, 1)))
                .isNotEmpty()
                .allSatisfy(tenure -> {
                    assertThat(tenure.person()).isEqualTo("John Kerry");
                    assertThat(tenure.is(OfficeClass.FOREIGN_MINISTER)).isTrue();
                });
        assertThat(of().holders(LAND, OfficeClass.FOREIGN_MINISTER, DAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "SPEAKER, LEG", "JUDGE, JUD", "MILITARY_CHIEF, MIL", "DEFENCE_MINISTER, GOV MIL", "ORGANIZATION_HEAD, IGO", "MINISTER, GOV",
        "AMBASSADOR, GOV"
    })
    void officeIsOfItsSectorWhereNoneIsTold(OfficeClass office, String sectors) {
        assertThat(Offices.sectors(List.of(office), "")).containsExactly(sectors.split(" "));
    }

    @Test
    void sectorsToldAreThoseOfTheOffice() {
        assertThat(Offices.sectors(List.of(OfficeClass.MINISTER), "GOVMIL")).containsExactly("GOV", "MIL");
    }
}
