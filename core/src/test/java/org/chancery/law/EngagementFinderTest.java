package org.chancery.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventDate;
import org.chancery.coding.EventType;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.coding.Statement;
import org.chancery.law.Finding.Status;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;

/** A rulebook of two rules, held against a dispatch made by hand. */
class EngagementFinderTest {

    private static final String TELLS = "Police broke into the embassy without consent.";
    private static final String CLAIMS = "Mexico called it a breach of the Vienna Convention.";
    private static final String EXCUSES = "It had interfered in our affairs, Ecuador said.";
    private static final String TEXT = TELLS + " " + CLAIMS + " " + EXCUSES;

    private static final Cue NO_CONSENT = Cue.of("no-consent", List.of("without consent"));
    private static final Cue CONSENT = Cue.of("consent", List.of("with the consent"));

    private static final Rule ENTRY = new Rule(
            "entry", "VCDR", "22(1)", "Premises are inviolable.", How.DUTY,
            List.of(
                    new Condition.IsDeed(Set.of("premises-violated")),
                    new Condition.IsParty(false, Set.of(PartyKind.MISSION)),
                    new Condition.IsHost()),
            Set.of(Modality.ACTUAL, Modality.ALLEGED),
            List.of(
                    new Element("entered", List.of(new Condition.IsDone()), List.of(new Condition.IsDenied())),
                    new Element("no consent", List.of(new Condition.IsSaid(NO_CONSENT, false)), List.of(new Condition.IsSaid(CONSENT, true))),
                    new Element("archives opened", List.of(new Condition.IsSaid(Cue.of("archives", List.of("archives")), true)), List.of())),
            null, Side.ANY, Set.of(), "", "");

    private static final Rule MEDDLING = new Rule(
            "meddling", "VCDR", "41(1)", "No interference.", How.DUTY, List.of(), Set.of(), List.of(), "meddling", Side.RECEIVING,
            Set.of(Act.PREMISES_VIOLATED), "", "");

    private static final Rulebook BOOK = new Rulebook(
            List.of(ENTRY, MEDDLING),
            Map.of(
                    "meddling", Cue.of("meddling", List.of("interfer* in … affairs")),
                    Rulebook.BREACH, Cue.of(Rulebook.BREACH, List.of("breach")),
                    Rulebook.DENIAL, Cue.of(Rulebook.DENIAL, List.of("denied")),
                    Rulebook.COMPLIANCE, Cue.of(Rulebook.COMPLIANCE, List.of("in accordance with")),
                    Rulebook.ARTICLE, Cue.of(Rulebook.ARTICLE, List.of("article"))),
            List.of(new InstrumentName("VCDR", Cue.of("VCDR", List.of("vienna convention")))));

    private final EngagementFinder finder = new EngagementFinder(BOOK, new Treaties(World.load()));
    private final List<Event> events = new ArrayList<>(List.of(event("e1", "a1", LocalDate.of(2024, 4, 5), Modality.ACTUAL)));

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Event event(String id, String source, LocalDate day, Modality modality) {
        return new Event(
                id, EventType.COERCE, "seize", List.of(), "171", Act.PREMISES_VIOLATED, List.of(source), List.of("a2"), List.of(),
                new EventDate(DateRange.on(day), null), null, List.of(), modality, null, new Evidence(0, span(TELLS), span("broke")), 0.9, List.of(),
                "test");
    }

    private List<Engagement> find() {
        List<Actor> actors = List.of(
                new Actor("a1", "police", ActorKind.ORGAN, "ECU", null, List.of("COP"), null, null, List.of(span("Police"))),
                new Actor("a2", "embassy", ActorKind.MISSION, "MEX", "ECU", List.of(), null, null, List.of(span("the embassy"))),
                new Actor("a3", "Mexico", ActorKind.STATE, "MEX", null, List.of(), null, null, List.of(span("Mexico"))),
                new Actor("a4", "Ecuador", ActorKind.STATE, "ECU", null, List.of(), null, null, List.of(span("Ecuador"))),
                new Actor("a5", "crowd", ActorKind.GROUP, null, null, List.of("CVL"), null, null, List.of()));
        List<Statement> statements = List.of(
                statement("s1", "a3", "it a breach of the Vienna Convention"), statement("s2", "a4", "It had interfered in our affairs"));
        List<Sentence> sentences = List.of(new Sentence(0, span(TELLS)), new Sentence(1, span(CLAIMS)), new Sentence(2, span(EXCUSES)));
        return finder.find(new Matter(TEXT, sentences, actors, events, statements, LocalDate.of(2024, 4, 6)));
    }

    private static Statement statement(String id, String speaker, String words) {
        return new Statement(id, speaker, null, null, span(words), List.of(span(words)), false, null, null);
    }

    @Test
    void actThatFitsEngagesTheRuleWithWhatIsToldOfEachElement() {
        assertThat(find()).filteredOn(law -> law.claimedBy().isEmpty()).singleElement().satisfies(law -> {
            assertThat(law.articles()).containsExactly("22(1)");
            assertThat(law.event()).isEqualTo("e1");
            assertThat(law.bond().status()).isEqualTo(PartyStatus.BOUND);
            assertThat(law.elements()).extracting(Finding::status).containsExactly(Status.REPORTED, Status.REPORTED, Status.NOT_REPORTED);
            assertThat(law.elements().get(1).span()).isEqualTo(span("without consent"));
        });
    }

    @Test
    void elementThatADenialSpeaksAgainstIsContested() {
        events.add(event("e2", "a1", LocalDate.of(2024, 4, 5), Modality.DENIED));

        assertThat(find().get(0).elements().get(0).status()).isEqualTo(Status.CONTESTED);
    }

    @Test
    void actOfWhoeverIsNotOfTheHostStateDoesNotEngageIt() {
        events.set(0, event("e1", "a5", LocalDate.of(2024, 4, 5), Modality.ACTUAL));

        assertThat(find()).noneMatch(law -> law.claimedBy().isEmpty());
    }

    @Test
    void sameActTwiceInAWeekIsOneDeedAndWeeksApartTwo() {
        events.add(event("e2", "a1", LocalDate.of(2024, 4, 6), Modality.ACTUAL));
        events.add(event("e3", "a1", LocalDate.of(2024, 6, 1), Modality.ACTUAL));

        assertThat(find()).filteredOn(law -> law.claimedBy().isEmpty()).extracting(Engagement::event).containsExactly("e1", "e3");
    }

    @Test
    void actThatIsOnlyThreatenedEngagesNothing() {
        events.set(0, event("e1", "a1", LocalDate.of(2024, 4, 5), Modality.THREATENED));

        assertThat(find()).noneMatch(law -> "e1".equals(law.event()));
    }

    @Test
    void ruleThatDidNotBindOnTheDayIsKeptAndDoesNotApply() {
        events.set(0, event("e1", "a1", LocalDate.of(1961, 1, 3), Modality.ACTUAL));

        assertThat(find()).filteredOn(law -> law.claimedBy().isEmpty()).singleElement().satisfies(law -> {
            assertThat(law.applies()).isFalse();
            assertThat(law.bond().reason()).isEqualTo(Bond.Reason.NOT_IN_FORCE);
        });
    }

    @Test
    void complaintThatNamesTheInstrumentIsTiedToTheDutyTheActTouches() {
        assertThat(find()).filteredOn(law -> law.how() == How.BREACH_CLAIMED).singleElement().satisfies(law -> {
            assertThat(law.rule()).isEqualTo("entry");
            assertThat(law.event()).isEqualTo("e1");
            assertThat(law.claimedBy()).containsExactly("a3");
        });
    }

    @Test
    void complaintOfTheSideThatActedIsItsJustification() {
        assertThat(find()).filteredOn(law -> law.how() == How.JUSTIFICATION).singleElement().satisfies(law -> {
            assertThat(law.rule()).isEqualTo("meddling");
            assertThat(law.event()).isEqualTo("e1");
            assertThat(law.claimedBy()).containsExactly("a4");
        });
    }
}
