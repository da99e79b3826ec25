package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.chancery.coding.Act.ARREST;
import static org.chancery.coding.Act.ASYLUM_GRANTED;
import static org.chancery.coding.Act.PREMISES_VIOLATED;
import static org.chancery.coding.Act.PROCEEDINGS_FILED;
import static org.chancery.coding.Act.SAFE_CONDUCT_GRANTED;
import static org.chancery.coding.Act.WARRANT_ISSUED;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.chancery.register.Link;
import org.chancery.register.Told;
import org.chancery.register.Times;
import org.chancery.world.Tenure;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;

/** How cases hang together, and what the rules leave open in them. */
class CaseSheetsTest {

    private static final Told WARRANT =
            Told.in("a", "2023-12-10").act(WARRANT_ISSUED, "ECU", "Jo Reed/ECU", "2023-12-09", "a judge ordered the arrest of Jo Reed");
    private static final Told REFUGE =
            Told.in("b", "2024-03-02").act(ASYLUM_GRANTED, "MEX", "Jo Reed/ECU", "2024-03-01", "Mexico took in Jo Reed");
    private static final Told ENTRY = Told.in("c", "2024-03-06")
            .act(PREMISES_VIOLATED, "ECU", "MEX", "2024-03-05", "police broke into the embassy of Mexico")
            .act(ARREST, "ECU", "Jo Reed/ECU", "2024-03-05", "they dragged Jo Reed away");

    private static List<CaseSheet> sheets(List<Told> dispatches) {
        LocalDate day = LocalDate.parse("2024-03-20");
        return new CaseSheets(World.load()).of(Told.filed(dispatches.toArray(Told[]::new)).cases(Times.asOf(day)), day);
    }

    private static List<CaseSheet> sheets(Told... dispatches) {
        return sheets(Arrays.asList(dispatches));
    }

    private static CaseSheet of(String kind, List<CaseSheet> sheets) {
        return sheets.stream().filter(sheet -> sheet.matter().kind().equals(kind)).findFirst().orElseThrow();
    }

    private static List<String> expected(CaseSheet sheet) {
        return sheet.expects().stream().map(Expectation::rule).toList();
    }

    @Test
    void refugeIsLinkedToThePersonItIsGiven() {
        List<CaseSheet> sheets = sheets(WARRANT, REFUGE);

        assertThat(of("asylum", sheets).links()).extracting(Link::to).containsExactly(of("person", sheets).matter().id());
        assertThat(of("person", sheets).links()).extracting(Link::kind).containsExactly(Link.Kind.SHELTER);
    }

    @Test
    void refugeOfAnotherPersonIsNotLinked() {
        List<CaseSheet> sheets = sheets(
                Told.in("a", "2023-12-10").act(WARRANT_ISSUED, "ECU", "Kim Stone/ECU", "2023-12-09", "a judge ordered the arrest of Kim Stone"),
                REFUGE);

        assertThat(of("asylum", sheets).links()).noneMatch(link -> link.to().contains("stone"));
    }

    @Test
    void suitOverTheEntryThatItsDispatchTellsIsLinked() {
        Told suit = Told.in("d", "2024-03-12")
                .act(PREMISES_VIOLATED, "ECU", "MEX", "2024-03-05", "after police broke into the embassy of Mexico")
                .act(PROCEEDINGS_FILED, "MEX", "ECU", "2024-03-11", "Mexico has sued Ecuador");
        Told bare = Told.in("d", "2024-03-12").act(PROCEEDINGS_FILED, "MEX", "ECU", "2024-03-11", "Mexico has sued Ecuador");

        assertThat(of("proceeding", sheets(ENTRY, suit)).links()).extracting(Link::kind).contains(Link.Kind.DISPUTE);
        assertThat(of("proceeding", sheets(ENTRY, bare)).links()).isEmpty();
    }

    @Test
    void safeConductIsDueOnceAsylumIsGrantedAndNoMoreOnceItIsGiven() {
        Told conduct = Told.in("d", "2024-03-12").act(SAFE_CONDUCT_GRANTED, "ECU", "Jo Reed/ECU", "2024-03-11", "Ecuador lets Jo Reed go");

        assertThat(expected(of("asylum", sheets(REFUGE)))).contains("safe-conduct-due");
        assertThat(expected(of("asylum", sheets(REFUGE, conduct)))).doesNotContain("safe-conduct-due").contains("asylum-departure");
    }

    @Test
    void safeConductIsNotDueBetweenStatesThatTheConventionDoesNotBind() {
        Told elsewhere = Told.in("b", "2024-03-02").act(ASYLUM_GRANTED, "GBR", "Jo Reed/CHN", "2024-03-01", "Britain took in Jo Reed");

        assertThat(expected(of("asylum", sheets(elsewhere)))).isEmpty();
    }

    @Test
    void namesAndLinksAreTheSameInWhateverOrderDispatchesAreFiled() {
        List<Told> story = Arrays.asList(WARRANT, REFUGE, ENTRY);
        List<CaseSheet> first = sheets(story);
        for (int seed = 0; seed < 6; seed++) {
            Collections.shuffle(story, new Random(seed));
            List<CaseSheet> again = sheets(story);
            assertThat(again).extracting(sheet -> sheet.matter().id()).isEqualTo(first.stream().map(sheet -> sheet.matter().id()).toList());
            assertThat(again).extracting(CaseSheet::links).isEqualTo(first.stream().map(CaseSheet::links).toList());
        }
    }

    @Test
    void personNamedInFullHasTheOfficesTheTablesKnow() {
        assertThat(of("person", sheets(warrantFor("Jorge Glas/ECU"))).offices())
                .extracting(Tenure::title, Tenure::from, Tenure::to)
                .containsExactly(tuple("Vice President", LocalDate.parse("2013-05-24"), LocalDate.parse("2018-01-06")));
    }

    @Test
    void personNamedByTheFamilyNameAloneHasNoOffices() {
        assertThat(of("person", sheets(warrantFor("Glas/ECU"))).offices()).isEmpty();
    }

    @Test
    void namesakeFromAnotherStateHasNoOffices() {
        assertThat(of("person", sheets(warrantFor("Jorge Glas/PER"))).offices()).isEmpty();
    }

    private static Told warrantFor(String person) {
        return Told.in("a", "2023-12-10").act(WARRANT_ISSUED, "ECU", person, "2023-12-09", "a judge ordered the arrest");
    }
}
