package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.register.Case;
import org.chancery.register.EventQuery;
import org.chancery.register.MemoryRegister;
import org.chancery.register.Told;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;

/** A memorandum: the sources in order, the rules of all its events. */
class MemorandumTest {

    private static Paper paper(String id, String published, String more) {
        return new Paper(id, published, "Peru closed the embassy of Chile.", more).actor("Peru", "PER").actor("Chile", "CHL")
                .event(EventType.COERCE, Act.PREMISES_VIOLATED, Modality.ACTUAL, "Peru", "Chile", "closed the embassy", null);
    }

    private static String own(String word) {
        return IntStream.range(0, 40).mapToObj(i -> word + i).collect(Collectors.joining(" ")) + ".";
    }

    private static Memorandum memorandum(Paper... papers) {
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        for (Paper paper : papers) {
            register.file(List.of(paper.reading()), Instant.EPOCH);
        }
        List<Case> cases = register.cases(Paper.NOW);
        CaseSheet sheet = new CaseSheets(World.load()).of(cases, Paper.NOW.asOf()).get(0);
        return Memorandum.of(sheet, Paper.archive(papers), Paper.NOW);
    }

    @Test
    void sourcesStandInTheOrderOfTheirDaysAndAreCitedByNumber() {
        Memorandum memorandum = memorandum(
                paper("c", "2024-04-08", own("c")), paper("b", "2024-04-06", own("b")), paper("a", "2024-04-08", own("a")), paper("u", null, own("u")));

        assertThat(memorandum.sources()).extracting(Dispatch::id).containsExactly("u", "b", "a", "c");
        assertThat(memorandum.number("u")).isEqualTo(1);
        assertThat(memorandum.number("c")).isEqualTo(4);
        assertThat(memorandum.number("nosuch")).isZero();
        assertThat(memorandum.originals()).isEqualTo(4);
    }

    @Test
    void nearCopiesAreOneOriginal() {
        String text = "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen.";

        assertThat(memorandum(paper("a", "2024-04-06", text), paper("b", "2024-04-06", text)).originals()).isEqualTo(1);
    }

    @Test
    void rulesOfItsEventsAndOfNoActInParticularAreTold() {
        Paper paper = paper("a", "2024-04-06", "Chile called it a breach.").law(How.DUTY, null, null, PartyStatus.BOUND)
                .law(How.BREACH_CLAIMED, "Chile", "breach", PartyStatus.BOUND);

        assertThat(memorandum(paper).law().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.byAct()).isEqualTo(Optional.of(How.DUTY));
            assertThat(rule.pleas()).singleElement().satisfies(plea -> {
                assertThat(plea.speakers()).containsExactly("Chile");
                assertThat(plea.how()).isEqualTo(How.BREACH_CLAIMED);
            });
        });
    }

    @Test
    void rulesOfAnEventAreThoseItsReportsEngage() {
        Paper paper = paper("a", "2024-04-06", "Chile condemned Peru.")
                .law(How.DUTY, null, null, PartyStatus.BOUND)
                .event(EventType.ACCUSE, Modality.ACTUAL, "Chile", "Peru", "condemned", null)
                .law(How.BREACH_CLAIMED, "Chile", "condemned", PartyStatus.NOT_BOUND);
        MemoryRegister register = new MemoryRegister(Told.clerk(), Told.cases());
        register.file(List.of(paper.reading()), Instant.EPOCH);

        assertThat(register.events(EventQuery.ALL, Paper.NOW)).allSatisfy(event -> {
            LawSheet sheet = LawSheet.of(event, Paper.archive(paper));
            boolean accuses = event.type().equals(EventType.ACCUSE);
            assertThat(sheet.applying()).hasSize(accuses ? 0 : 1);
            assertThat(sheet.notApplying()).hasSize(accuses ? 1 : 0);
        });
    }
}
