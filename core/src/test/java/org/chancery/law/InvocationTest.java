package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.ActorKind.CONSULATE;
import static org.chancery.coding.ActorKind.GROUP;
import static org.chancery.coding.ActorKind.MISSION;
import static org.chancery.coding.ActorKind.ORGAN;
import static org.chancery.coding.ActorKind.PERSON;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.junit.jupiter.api.Test;

/** Whose words invoke a rule, against whom, and about what. */
class InvocationTest {

    private static final Rule INVIOLABLE = duty("inviolable", "22(1)", Act.PREMISES_VIOLATED, "inviolable", Side.ANY, Set.of());
    private static final Rule PROTECTED = duty("protected", "22(2)", Act.PREMISES_VIOLATED, null, Side.ANY, Set.of());
    private static final Rule OPEN = duty("open", "45", Act.MISSION_CLOSED, "kept open", Side.SENDING, Set.of());
    private static final Rule MEDDLING =
            new Rule("meddling", "VCDR", "41(1)", "No interference.", How.DUTY, List.of(), Set.of(), List.of(), "meddling", Side.RECEIVING,
                    Set.of(Act.PREMISES_VIOLATED, Act.AMBASSADOR_EXPELLED), "", "");
    private static final Rule SOVEREIGN =
            new Rule("sovereign", "UNCHARTER", "2(7)", "No intervention.", How.DUTY, List.of(), Set.of(), List.of(), "sovereign", Side.ANY, Set.of(), "", "");

    private static final Rulebook BOOK = new Rulebook(
            List.of(INVIOLABLE, PROTECTED, OPEN, MEDDLING, SOVEREIGN),
            Map.of(
                    "inviolable", Cue.of("inviolable", List.of("inviolab*")),
                    "kept open", Cue.of("kept open", List.of("kept open")),
                    "meddling", Cue.of("meddling", List.of("meddl*")),
                    "sovereign", Cue.of("sovereign", List.of("sovereign*")),
                    Rulebook.BREACH, Cue.of(Rulebook.BREACH, List.of("breach*", "flout*")),
                    Rulebook.DENIAL, Cue.of(Rulebook.DENIAL, List.of("denied", "no")),
                    Rulebook.COMPLIANCE, Cue.of(Rulebook.COMPLIANCE, List.of("in accordance with")),
                    Rulebook.SHARED, Cue.of(Rulebook.SHARED, List.of("vienna convention")),
                    Rulebook.ARTICLE, Cue.of(Rulebook.ARTICLE, List.of("article"))),
            List.of(new InstrumentName("VCDR", Cue.of("VCDR", List.of("vienna convention")))));

    private static Rule duty(String id, String article, Act act, String claimed, Side claimant, Set<Act> pleadedFor) {
        return new Rule(
                id, "VCDR", article, id, How.DUTY, List.of(new Condition.IsDeed(Set.of(act.code()))), Set.of(Modality.ACTUAL), List.of(), claimed, claimant,
                pleadedFor, "", "");
    }

    /** Ecuador's police enter Mexico's embassy; then somebody speaks. */
    private static Scene after(String said) {
        return new Scene("Police entered the embassy.", said)
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Mexico", "MEX")
                .state("Ecuador", "ECU")
                .state("Peru", "PER")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "entered", "2024-04-05");
    }

    /** Nothing is done; somebody speaks. */
    private static Scene speech(String said) {
        return new Scene(said).state("Mexico", "MEX").state("Ecuador", "ECU").state("Peru", "PER");
    }

    private static String told(Invocation claim) {
        return "%s %s by %s between %s".formatted(claim.rule() == null ? claim.article() : claim.rule().id(), claim.how().code(), claim.by(), claim.states());
    }

    @Test
    void wordsOfAPartyComplainOfTheDeedThatTouchesTheRule() {
        Scene scene = after("Mexico said embassies are inviolable.").statement("Mexico", "embassies are inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(told(claim)).isEqualTo("inviolable breach-claimed by [Mexico] between [ECU, MEX]");
            assertThat(claim.about()).isNotNull();
            assertThat(scene.text(claim.words())).isEqualTo("inviolable");
        });
    }

    @Test
    void wordsOfTheDispatchItselfAreNobodysClaim() {
        assertThat(after("Embassies are inviolable.").invocations(BOOK)).isEmpty();
    }

    @Test
    void wordsOfSomebodyOfNoStateAreNoClaim() {
        assertThat(after("A jurist said embassies are inviolable.").actor("jurist", PERSON, null, null)
                        .statement("jurist", "embassies are inviolable").invocations(BOOK))
                .isEmpty();
        assertThat(after("Somebody said embassies are inviolable.").statement(null, "embassies are inviolable").invocations(BOOK)).isEmpty();
    }

    @Test
    void deniedWordsAreNoClaim() {
        assertThat(after("Mexico denied that embassies are inviolable.").statement("Mexico", "embassies are inviolable").invocations(BOOK)).isEmpty();
    }

    @Test
    void denialThatStandsFarBeforeIsOfOtherWords() {
        Scene scene = after("Mexico denied all that had been told of it by others, and that embassies are inviolable.")
                .statement("Mexico", "that embassies are inviolable");

        assertThat(scene.invocations(BOOK)).hasSize(1);
    }

    @Test
    void innermostStatementTellsWhoSpeaks() {
        Scene scene = after("Peru said Mexico said embassies are inviolable.")
                .statement("Peru", "Mexico said embassies are inviolable")
                .statement("Mexico", "embassies are inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.by()).containsExactly("Mexico"));
    }

    @Test
    void accusationSpeaksWithoutAStatement() {
        Scene scene = speech("Mexico accused Ecuador of breaching what is inviolable.")
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Mexico", "Ecuador", "accused", null, null);

        assertThat(new Rule("x", "VCDR", "22", "", How.DUTY, List.of(), Set.of(), List.of(), "inviolable", Side.ANY, Set.of(), "", "")).satisfies(rule ->
                assertThat(scene.invocations(with(rule)).stream().map(InvocationTest::told))
                        .containsExactly("x breach-claimed by [Mexico] between [ECU, MEX]"));
    }

    private static Rulebook with(Rule rule) {
        return new Rulebook(List.of(rule), BOOK.cues(), BOOK.names());
    }

    @Test
    void accusationThatIsDeniedOrStandsElsewhereSpeaksNoWords() {
        Rulebook book = with(SOVEREIGN);
        Scene denied = speech("Mexico accused Ecuador of harm to its sovereignty.")
                .event(EventType.ACCUSE, null, null, Modality.DENIED, "Mexico", "Ecuador", "accused", null, null);
        Scene elsewhere = new Scene("Mexico accused Ecuador.", "It is about sovereignty.").state("Mexico", "MEX").state("Ecuador", "ECU")
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Mexico", "Ecuador", "accused", null, null);
        Scene talks = speech("Mexico met Ecuador about sovereignty.")
                .event(EventType.CONSULT, Act.TALKS, null, Modality.ACTUAL, "Mexico", "Ecuador", "met", null, null);
        Scene crowd = speech("Mexico accused Ecuador of harm to its sovereignty.").actor("crowd", GROUP, null, null)
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "crowd", "Ecuador", "accused", null, null);

        assertThat(denied.invocations(book)).isEmpty();
        assertThat(elsewhere.invocations(book)).isEmpty();
        assertThat(talks.invocations(book)).isEmpty();
        assertThat(crowd.invocations(book)).isEmpty();
    }

    @Test
    void expulsionGivesItsReasonsInTheWordsThatFollowIt() {
        Rulebook book = with(SOVEREIGN);
        Scene after = speech("Mexico expelled an envoy of Ecuador over its sovereignty.")
                .event(Act.AMBASSADOR_EXPELLED, "Mexico", "Ecuador", "expelled", null);
        Scene before = speech("Over its sovereignty Mexico expelled an envoy of Ecuador.")
                .event(Act.AMBASSADOR_EXPELLED, "Mexico", "Ecuador", "expelled", null);
        Scene visit = speech("Mexico visited Ecuador over its sovereignty.").event(Act.VISIT, "Mexico", "Ecuador", "visited", null);

        assertThat(after.invocations(book).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [ECU, MEX]");
        assertThat(before.invocations(book)).isEmpty();
        assertThat(visit.invocations(book)).isEmpty();
    }

    @Test
    void ofTwoAccusationsTheNarrowerClauseSpeaks() {
        Scene scene = new Scene("Peru criticised Mexico.", "Mexico accused Ecuador of harm to its sovereignty.")
                .state("Mexico", "MEX").state("Ecuador", "ECU").state("Peru", "PER")
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Peru", "Mexico", "criticised", null, null)
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Mexico", "Ecuador", "accused", null, null);

        assertThat(scene.invocations(with(SOVEREIGN))).singleElement().satisfies(claim -> assertThat(claim.by()).containsExactly("Mexico"));
    }

    @Test
    void whoDidTheDeedPleadsABreachByTheOtherSide() {
        Scene scene = after("Ecuador said Mexico meddled.").state("Police", "ECU").statement("Ecuador", "Mexico meddled");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("meddling justification by [Ecuador] between [ECU, MEX]");
    }

    @Test
    void breachIsPleadedOnlyForActsTheRuleNames() {
        Scene scene = speech("Ecuador closed its post. Ecuador said Mexico meddled.").actor("post", MISSION, "MEX", "ECU")
                .event(Act.MISSION_CLOSED, "Ecuador", "Mexico", "closed", "2024-04-05")
                .statement("Ecuador", "Mexico meddled");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.about()).isNull();
            assertThat(claim.how()).isEqualTo(How.BREACH_CLAIMED);
        });
    }

    @Test
    void sideThatActedButIsOnlyInferredDoesNotPlead() {
        Scene scene = new Scene("The embassy was entered.", "Ecuador said Mexico meddled.")
                .actor("guards", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Mexico", "MEX")
                .state("Ecuador", "ECU")
                .event(Act.PREMISES_VIOLATED, "guards", "embassy", "entered", "2024-04-05")
                .statement("Ecuador", "Mexico meddled");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.about()).isNull();
            assertThat(claim.how()).isEqualTo(How.BREACH_CLAIMED);
            assertThat(claim.states()).containsExactly("ECU", "MEX");
        });
    }

    @Test
    void speakerWhoSaysToHaveKeptTheRulePleadsIt() {
        Scene scene = after("Mexico said it acted in accordance with what is inviolable.").statement("Mexico", "it acted in accordance with what is inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.how()).isEqualTo(How.JUSTIFICATION));
    }

    @Test
    void crowdThatActsIsNotItsStatesDeed() {
        Scene scene = new Scene("A crowd of Ecuador entered the embassy.", "Ecuador said it was inviolable.")
                .actor("crowd", GROUP, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Ecuador", "ECU")
                .event(Act.PREMISES_VIOLATED, "crowd", "embassy", "entered", "2024-04-05")
                .statement("Ecuador", "it was inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.how()).isEqualTo(How.BREACH_CLAIMED));
    }

    @Test
    void claimIsAboutTheLatestDeed() {
        Scene scene = new Scene("Police entered the embassy.", "Weeks before police had entered it.", "Mexico said embassies are inviolable.")
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Mexico", "MEX")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "had entered", "2024-03-01")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "entered", "2024-04-05")
                .statement("Mexico", "embassies are inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.about().event().id()).isEqualTo("e2"));
    }

    @Test
    void ofTwoDeedsOfOneDayTheClaimIsAboutTheOneCloserToItsWords() {
        Scene scene = new Scene("Police entered the embassy.", "Quiet.", "Police entered the consulate.", "Mexico said they are inviolable.")
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .actor("consulate", CONSULATE, "MEX", "ECU")
                .state("Mexico", "MEX")
                .event(Act.PREMISES_VIOLATED, "Police", "embassy", "entered the embassy", "2024-04-05")
                .event(Act.PREMISES_VIOLATED, "Police", "consulate", "entered the consulate", "2024-04-05")
                .statement("Mexico", "they are inviolable");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.about().event().id()).isEqualTo("e2"));
    }

    @Test
    void deedOfOthersOrOneThatIsOnlyThreatenedIsNotSpokenOf() {
        Scene others = after("Peru said embassies are inviolable.").statement("Peru", "embassies are inviolable");
        Scene threatened = new Scene("Police may enter the embassy.", "Mexico said embassies are inviolable.")
                .actor("Police", ORGAN, "ECU", null)
                .actor("embassy", MISSION, "MEX", "ECU")
                .state("Mexico", "MEX")
                .event(Act.PREMISES_VIOLATED, Modality.THREATENED, "Police", "embassy", "enter", "2024-04-05")
                .statement("Mexico", "embassies are inviolable");

        assertThat(others.invocations(BOOK)).isEmpty();
        assertThat(threatened.invocations(BOOK)).isEmpty();
    }

    @Test
    void ruleWithoutAnActIsInvokedByWhomeverAgainstWhoeverIsNamed() {
        Scene scene = speech("Mexico told Ecuador that it is sovereign.").statement("Mexico", "it is sovereign");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void amongThoseNamedTheOtherSideIsTheOneClosestToTheWords() {
        Scene scene = speech("With Peru at the table and after long talks in the night Mexico said it is sovereign, and Ecuador heard it.")
                .statement("Mexico", "it is sovereign");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void stateNamedInAnotherSentenceIsNotTheOtherSide() {
        Scene scene = new Scene("Ecuador was silent.", "Mexico said it is sovereign.").state("Mexico", "MEX").state("Ecuador", "ECU").statement("Mexico", "it is sovereign");

        assertThat(scene.invocations(BOOK)).isEmpty();
    }

    @Test
    void hostOfTheSpeakersMissionIsTheOtherSideWhereNobodyIsNamed() {
        Scene scene = new Scene("The embassy is quiet.", "Mexico said it is sovereign.").state("Mexico", "MEX").actor("embassy", MISSION, "MEX", "ECU")
                .statement("Mexico", "it is sovereign");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void stateWithAMissionInTheSpeakersIsTheOtherSideWhereNobodyIsNamed() {
        Scene scene = new Scene("The embassy is quiet.", "Ecuador said it is sovereign.").state("Ecuador", "ECU").actor("embassy", MISSION, "MEX", "ECU")
                .statement("Ecuador", "it is sovereign");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Ecuador] between [ECU, MEX]");
    }

    @Test
    void whomAnAccusationAccusesGoesBeforeWhoeverIsNamedCloser() {
        Scene scene = speech("Mexico accused Ecuador before Peru of harm to its sovereignty.")
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Mexico", "Ecuador", "accused", null, null);

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void accusedEnvoyStandsForItsStateAndElseForItsHost() {
        Scene scene = speech("Mexico accused the envoy of harm to its sovereignty.").actor("envoy", PERSON, null, "PER")
                .event(EventType.ACCUSE, null, null, Modality.ACTUAL, "Mexico", "envoy", "accused", null, null);

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("sovereign breach-claimed by [Mexico] between [MEX, PER]");
    }

    @Test
    void ruleOfTheSendingStateIsNotInvokedByWhoOnlyIsHost() {
        Scene host = new Scene("The embassy is quiet.", "Ecuador told Mexico it must be kept open.").state("Ecuador", "ECU").state("Mexico", "MEX")
                .actor("embassy", MISSION, "MEX", "ECU").statement("Ecuador", "it must be kept open");
        Scene sender = new Scene("The embassy is quiet.", "Mexico told Ecuador it must be kept open.").state("Ecuador", "ECU").state("Mexico", "MEX")
                .actor("embassy", MISSION, "MEX", "ECU").statement("Mexico", "it must be kept open");

        assertThat(host.invocations(BOOK)).isEmpty();
        assertThat(sender.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("open breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void ruleOfTheSendingStateNeedsAMissionOrAnEnvoyOfIts() {
        Scene none = speech("Mexico told Ecuador it must be kept open.").statement("Mexico", "it must be kept open");
        Scene envoy = speech("Mexico told Ecuador it must be kept open.").actor("envoy", PERSON, "MEX", "ECU", "GOV").statement("Mexico", "it must be kept open");
        Scene envoyOfAnother =
                speech("Mexico told Ecuador it must be kept open.").actor("envoy", PERSON, "PER", "ECU", "GOV").statement("Mexico", "it must be kept open");
        Scene unposted = speech("Mexico told Ecuador it must be kept open.").actor("embassy", MISSION, "MEX", null).statement("Mexico", "it must be kept open");

        assertThat(none.invocations(BOOK)).isEmpty();
        assertThat(envoy.invocations(BOOK)).hasSize(1);
        assertThat(envoyOfAnother.invocations(BOOK)).isEmpty();
        assertThat(unposted.invocations(BOOK)).isEmpty();
    }

    @Test
    void ruleOfTheReceivingStateNeedsAMissionOrAnEnvoyOfTheOtherSideThere() {
        Scene mission = speech("Ecuador said Mexico meddled.").actor("embassy", MISSION, "MEX", "ECU").statement("Ecuador", "Mexico meddled");
        Scene envoy = speech("Ecuador said Mexico meddled.").actor("envoy", PERSON, "MEX", "ECU", "GOV").statement("Ecuador", "Mexico meddled");
        Scene none = speech("Ecuador said Mexico meddled.").statement("Ecuador", "Mexico meddled");
        Scene elsewhere = speech("Ecuador said Mexico meddled.").actor("embassy", MISSION, "MEX", "PER").statement("Ecuador", "Mexico meddled");
        Scene ofAnother = speech("Ecuador said Mexico meddled.").actor("embassy", MISSION, "PER", "ECU").statement("Ecuador", "Mexico meddled");
        Scene tourist = speech("Ecuador said Mexico meddled.").actor("tourist", PERSON, "MEX", "ECU", "CVL").statement("Ecuador", "Mexico meddled");

        assertThat(mission.invocations(BOOK)).hasSize(1);
        assertThat(envoy.invocations(BOOK)).hasSize(1);
        assertThat(none.invocations(BOOK)).isEmpty();
        assertThat(elsewhere.invocations(BOOK)).isEmpty();
        assertThat(ofAnother.invocations(BOOK)).isEmpty();
        assertThat(tourist.invocations(BOOK)).isEmpty();
    }

    @Test
    void whoOnlyHasAMissionAbroadDoesNotInvokeARuleOfTheReceivingState() {
        Scene scene = speech("Mexico said Ecuador meddled.").actor("embassy", MISSION, "MEX", "ECU").actor("envoy", PERSON, "ECU", "MEX", "GOV")
                .statement("Mexico", "Ecuador meddled");

        assertThat(scene.invocations(BOOK)).isEmpty();
    }

    @Test
    void whoHasMissionsBothWaysInvokesEither() {
        Scene scene = speech("Mexico said Ecuador meddled.").actor("embassy", MISSION, "MEX", "ECU").actor("other", MISSION, "ECU", "MEX")
                .statement("Mexico", "Ecuador meddled");

        assertThat(scene.invocations(BOOK)).hasSize(1);
    }

    @Test
    void ruleWithAnActIsNotInvokedByWordsAloneWhereNothingWasDone() {
        Scene scene = speech("Mexico told Ecuador embassies are inviolable.").statement("Mexico", "embassies are inviolable");

        assertThat(scene.invocations(BOOK)).isEmpty();
    }

    @Test
    void complaintByNameIsOfEveryDutyThatADeedTouches() {
        Scene scene = after("Mexico said it breached the Vienna Convention.").statement("Mexico", "it breached the Vienna Convention");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told))
                .containsExactly(
                        "inviolable breach-claimed by [Mexico] between [ECU, MEX]", "protected breach-claimed by [Mexico] between [ECU, MEX]");
    }

    @Test
    void nameWithoutAComplaintOrAnArticleInvokesNothing() {
        assertThat(after("Mexico spoke of the Vienna Convention.").statement("Mexico", "of the Vienna Convention").invocations(BOOK)).isEmpty();
    }

    @Test
    void complaintByNameWhereNoDeedTouchesItIsOfTheInstrument() {
        Scene scene = speech("Mexico said Ecuador flouted the Vienna Convention.").statement("Mexico", "Ecuador flouted the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.rule()).isNull();
            assertThat(claim.article()).isNull();
            assertThat(claim.instrument()).isEqualTo("VCDR");
            assertThat(claim.states()).containsExactly("ECU", "MEX");
        });
    }

    @Test
    void complaintByNameOfOneWhoDidTheDeedIsNotOfItsOwnDeed() {
        Scene scene = after("Ecuador said Mexico flouted the Vienna Convention.").statement("Ecuador", "Mexico flouted the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.rule()).isNull();
            assertThat(claim.how()).isEqualTo(How.BREACH_CLAIMED);
        });
    }

    @Test
    void nameAddsNothingWhereWordsInvokeTheSameInstrumentInTheSentence() {
        Scene scene = speech("Ecuador said Mexico meddled and flouted the Vienna Convention.").actor("embassy", MISSION, "MEX", "ECU")
                .statement("Ecuador", "Mexico meddled and flouted the Vienna Convention");

        assertThat(scene.invocations(BOOK).stream().map(InvocationTest::told)).containsExactly("meddling breach-claimed by [Ecuador] between [ECU, MEX]");
    }

    @Test
    void citedArticleIsTheRuleThatADeedTouches() {
        Scene scene = after("Mexico cited Article 22 of the Vienna Convention.").statement("Mexico", "cited Article 22 of the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(told(claim)).isEqualTo("inviolable breach-claimed by [Mexico] between [ECU, MEX]");
            assertThat(claim.article()).isEqualTo("22");
            assertThat(claim.about()).isNotNull();
        });
    }

    @Test
    void citedParagraphIsItsRuleAlone() {
        Scene scene = after("Mexico cited Article 22(2) of the Vienna Convention.").statement("Mexico", "cited Article 22(2) of the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.rule()).isEqualTo(PROTECTED));
    }

    @Test
    void citedArticleThatNoDeedTouchesIsInvokedWithoutOne() {
        Scene scene = after("Mexico told Ecuador of Article 45 of the Vienna Convention.").statement("Mexico", "of Article 45 of the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.rule()).isEqualTo(OPEN);
            assertThat(claim.about()).isNull();
        });
    }

    @Test
    void citedArticleOfWhichThereIsNoRuleIsKept() {
        Scene scene = after("Mexico told Ecuador of Article 7 of the Vienna Convention.").statement("Mexico", "of Article 7 of the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> {
            assertThat(claim.rule()).isNull();
            assertThat(claim.article()).isEqualTo("7");
        });
    }

    @Test
    void citedArticleThatWordsOfTheSentenceInvokeAlreadyIsToldOnce() {
        Scene scene = after("Mexico said embassies are inviolable by Article 22 of the Vienna Convention.")
                .statement("Mexico", "embassies are inviolable by Article 22 of the Vienna Convention");

        assertThat(scene.invocations(BOOK)).singleElement().satisfies(claim -> assertThat(claim.article()).isEqualTo("22(1)"));
    }

    @Test
    void claimsOfASentenceStandInTheOrderOfTheirWords() {
        Scene scene = after("Mexico told Ecuador it is sovereign and embassies are inviolable.").statement("Mexico", "it is sovereign and embassies are inviolable");

        assertThat(scene.invocations(BOOK)).extracting(claim -> claim.rule().id()).containsExactly("sovereign", "inviolable");
    }

    @Test
    void nameThatSeveralInstrumentsBearIsSharedOnlyAsAWhole() {
        assertThat(BOOK.isShared("Vienna Convention")).isTrue();
        assertThat(BOOK.isShared("the Vienna Convention")).isFalse();
    }
}
