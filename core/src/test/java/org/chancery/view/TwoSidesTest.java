package org.chancery.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.register.Pair;
import org.junit.jupiter.api.Test;

/** What two states say of each other. */
class TwoSidesTest {

    private static final Pair PAIR = Pair.of("PER", "CHL");

    /** Somebody shells a harbour, and then somebody speaks. */
    private static Paper paper(String id, String published, String said) {
        return new Paper(id, published, "Peru shelled a harbour of Chile.", said).actor("Peru", "PER").actor("Chile", "CHL").actor("Bolivia", "BOL")
                .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled a harbour", null);
    }

    private static TwoSides sides(Paper... papers) {
        return TwoSides.of(PAIR, Paper.events(papers), Paper.archive(papers));
    }

    @Test
    void statementThatNamesTheOtherSideIsShownWithTheVerbThatBringsIt() {
        Paper paper = paper("a", "2024-04-06", "Chile said that Peru will pay for this.").says("Chile", "said", "that Peru will pay for this");

        assertThat(sides(paper).first()).singleElement().satisfies(said -> {
            assertThat(said.by()).isEqualTo("CHL");
            assertThat(said.speaker()).isEqualTo("Chile");
            assertThat(said.words()).isEqualTo("said that Peru will pay for this");
            assertThat(said.content()).isEqualTo(paper.span("that Peru will pay for this"));
            assertThat(said.direct()).isFalse();
            assertThat(said.published()).isEqualTo("2024-04-06");
            assertThat(said.dispatches()).containsExactly("a");
            assertThat(said.reports()).isEqualTo(1);
        });
        assertThat(sides(paper).second()).isEmpty();
        assertThat(sides(paper).isEmpty()).isFalse();
    }

    @Test
    void quotationIsShownWithoutItsVerb() {
        assertThat(sides(paper("a", "2024-04-06", "Chile said “Peru will pay” to all.").quotes("Chile", "said", "Peru will pay")).first())
                .extracting(Said::words)
                .containsExactly("Peru will pay");
    }

    @Test
    void verbThatFollowsOrStandsFarBeforeIsNotShown() {
        String far = "Chile said, after a long night of talks with all its friends and with some of its foes, that Peru will pay.";

        assertThat(sides(paper("a", "2024-04-06", "That Peru will pay, Chile said.").says("Chile", "said", "That Peru will pay")).first())
                .extracting(Said::words)
                .containsExactly("That Peru will pay");
        assertThat(sides(paper("a", "2024-04-06", far).says("Chile", "said", "that Peru will pay")).first())
                .extracting(Said::words)
                .containsExactly("that Peru will pay");
    }

    @Test
    void piecesOfAnInterruptedStatementArePartedByAnEllipsis() {
        assertThat(sides(paper("a", "2024-04-06", "“Peru  did it,” Chile said, “and will pay.”").quotes("Chile", "said", "Peru  did it/and will pay")).first())
                .extracting(Said::words)
                .containsExactly("Peru did it … and will pay");
    }

    @Test
    void statementThatTellsTheEventBetweenThemNeedsNoName() {
        Paper paper = new Paper("a", "2024-04-06", "Chile said a harbour was shelled at night.").actor("Chile", "CHL").actor("Peru", "PER")
                .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "a harbour was shelled", "s1")
                .says("Chile", "said", "a harbour was shelled at night");

        assertThat(sides(paper).first()).hasSize(1);
    }

    @Test
    void statementBesideThePointOrOfOneWordOrOfAThirdStateIsLeftOut() {
        assertThat(sides(paper("a", "2024-04-06", "Chile said that all is well.").says("Chile", "said", "that all is well")).isEmpty()).isTrue();
        assertThat(sides(paper("a", "2024-04-06", "Chile cried “Peru!” to all.").quotes("Chile", "cried", "Peru")).first()).isEmpty();
        assertThat(sides(paper("a", "2024-04-06", "Bolivia said that Peru will pay.").says("Bolivia", "said", "that Peru will pay")).isEmpty()).isTrue();
        assertThat(sides(paper("a", "2024-04-06", "It was said that Peru will pay.").says(null, "said", "that Peru will pay")).isEmpty()).isTrue();
    }

    @Test
    void envoyAccreditedToASideStandsForItToo() {
        Paper paper = paper("a", "2024-04-06", "Chile said that the envoy must go.").actor("envoy", "BOL", "PER").says("Chile", "said", "that the envoy must go");

        assertThat(sides(paper).first()).hasSize(1);
    }

    @Test
    void statementThatSeveralDispatchesHaveIsOneAndTheFirstPublishedTellsIt() {
        Paper late = paper("a", "2024-04-08", "Chile warned that Peru will surely pay for the shelling.")
                .says("Chile", "warned", "that Peru will surely pay for the shelling");
        Paper early = paper("b", "2024-04-06", "Chile said that Peru will surely pay for the shelling.")
                .says("Chile", "said", "that Peru will surely pay for the shelling");

        assertThat(sides(late, early).first()).singleElement().satisfies(said -> {
            assertThat(said.words()).startsWith("said");
            assertThat(said.dispatches()).containsExactly("b", "a");
            assertThat(said.reports()).isEqualTo(2);
        });
    }

    @Test
    void sameWordsOfTheTwoSidesAreTwoStatements() {
        Paper paper = paper("a", "2024-04-06", "Chile said that Peru must surely answer Chile. Peru said that Chile must surely answer Peru.")
                .says("Chile", "said", "that Peru must surely answer Chile")
                .says("Peru", "said", "that Chile must surely answer Peru");

        assertThat(sides(paper).first()).hasSize(1);
        assertThat(sides(paper).second()).hasSize(1);
    }

    @Test
    void onlyTheDispatchesOfTheLatestSixtyAreLookedInto() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < 61; i++) {
            String words = "that Peru " + own(i);
            papers.add(new Paper("d%02d".formatted(i), "2024-04-06", "Peru shelled it.", "Chile said " + words + ".")
                    .actor("Peru", "PER").actor("Chile", "CHL")
                    .event(EventType.ASSAULT, Modality.ACTUAL, "Peru", "Chile", "shelled", null)
                    .says("Chile", "said", words));
        }
        Paper[] all = papers.toArray(Paper[]::new);

        assertThat(sides(all).first()).hasSize(60);
    }

    /** Eight words that no other number has. */
    private static String own(int number) {
        return IntStream.range(0, 8).mapToObj(i -> Long.toString(60_500_000L + (number * 8 + i) * 1_679_617L % 1_900_000_000L, 36)).collect(Collectors.joining(" "));
    }

    @Test
    void dispatchWithoutADayStandsFirst() {
        Paper dated = paper("a", "2024-04-06", "Chile said that Peru owes fishermen large damages tomorrow.").says("Chile", "said", "that Peru owes fishermen large damages tomorrow");
        Paper undated = paper("b", null, "Chile said that Peru began by shelling villages.").says("Chile", "said", "that Peru began by shelling villages");

        assertThat(sides(dated, undated).first()).extracting(said -> said.dispatches().get(0)).containsExactly("b", "a");
    }
}
