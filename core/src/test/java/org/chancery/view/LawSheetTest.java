package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;
import org.chancery.law.Finding.Status;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/** What several dispatches have to say on one rule. */
class LawSheetTest {

    private static final String TEXT = "Peru called it a breach.";
    private static final Bond BOUND = new Bond(PartyStatus.BOUND, List.of("CHL", "PER"), Bond.Reason.NONE, List.of(), LocalDate.EPOCH);
    private static final Bond UNBOUND =
            new Bond(PartyStatus.NOT_BOUND, List.of("CHL", "PER"), Bond.Reason.NOT_A_PARTY, List.of("CHL"), LocalDate.EPOCH);

    private static Reading reading(Engagement... law) {
        Span all = new Span(0, TEXT.length());
        return new Reading(
                new Dispatch("d", "d.txt", null, null, List.of(), null, null, "en", TEXT),
                List.of(new Sentence(0, all)),
                List.of(new Actor("a1", "Peru", ActorKind.STATE, "PER", null, List.of(), null, null, List.of())),
                List.of(), List.of(), List.of(), List.of(), List.of(law), List.of());
    }

    private static Engagement byAct(Bond bond, Map<String, Status> elements) {
        return new Engagement(
                "r", "VCDR", List.of("22(1)"), "e1", How.DUTY, List.of(), null, "says",
                elements.entrySet().stream()
                        .map(each -> new Finding(each.getKey(), each.getValue(), each.getValue() == Status.NOT_REPORTED ? null : new Span(0, 4)))
                        .toList(),
                bond);
    }

    private static Engagement byWords() {
        return new Engagement(
                "r", "VCDR", List.of("22(1)"), "e1", How.BREACH_CLAIMED, List.of("a1"), new Span(17, 23), "says", List.of(), BOUND);
    }

    private static LawSheet sheet(Engagement... law) {
        return LawSheet.of(reading(law), List.of(law).stream());
    }

    @Test
    void elementOneReportTellsIsReportedAndOneThatAnyContestsIsContested() {
        LawSheet sheet = sheet(
                byAct(BOUND, Map.of("entered", Status.REPORTED)),
                byAct(BOUND, Map.of("entered", Status.NOT_REPORTED)),
                byAct(BOUND, Map.of("consent", Status.CONTESTED)),
                byAct(BOUND, Map.of("consent", Status.REPORTED)));

        assertThat(sheet.rules()).singleElement().satisfies(rule -> {
            assertThat(rule.elements()).extracting(ElementSheet::says).containsExactly("entered", "consent");
            assertThat(rule.elements()).extracting(ElementSheet::status).containsExactly(Status.REPORTED, Status.CONTESTED);
        });
    }

    @Test
    void whatASideSaysStandsWithTheRuleAndItsWords() {
        RuleSheet rule = sheet(byAct(BOUND, Map.of()), byWords()).rules().get(0);

        assertThat(rule.byAct()).isEqualTo(Optional.of(How.DUTY));
        assertThat(rule.pleas()).singleElement().satisfies(plea -> {
            assertThat(plea.by()).isEqualTo("PER");
            assertThat(plea.quotes()).extracting(Quote::words).containsExactly(TEXT);
            assertThat(plea.reports()).isEqualTo(1);
        });
    }

    @Test
    void ruleThatDidNotBindStandsApart() {
        LawSheet sheet = sheet(byAct(UNBOUND, Map.of()), byAct(BOUND, Map.of()));

        assertThat(sheet.applying()).hasSize(1);
        assertThat(sheet.notApplying()).singleElement().satisfies(rule -> assertThat(rule.bond().of()).containsExactly("CHL"));
    }
}
