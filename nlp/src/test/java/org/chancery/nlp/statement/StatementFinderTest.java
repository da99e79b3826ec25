package org.chancery.nlp.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.DateRange;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.cast.Mention;
import org.chancery.nlp.cast.MentionKind;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of {@code statements.txt} on their trees, and what the cases cannot show: actors, dates, look-ups. */
class StatementFinderTest {

    private static final CannedTexts TEXTS = CannedTexts.read("trees.tsv");
    private static final StatementFinder FINDER = new StatementFinder(CueLexicon.of("en"));
    private static final Cast NOBODY = new Cast(List.of(), List.of());

    static List<StatementCase> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                StatementFinderTest.class.getResourceAsStream("statements.txt"))) {
            return StatementCase.in(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void statementsOf(StatementCase each) {
        ParsedText text = TEXTS.text(each.words());

        List<String> found = FINDER.find(text, NOBODY, List.of()).stream()
                .map(statement -> shown(statement, text.text()))
                .toList();

        assertThat(found).as(each.words()).isEqualTo(each.expected());
    }

    private static String shown(Statement statement, String words) {
        String content = statement.parts().stream()
                .map(part -> part.in(words).replace('\n', '¶'))
                .collect(Collectors.joining(" … "));
        return String.join(" | ", in(statement.speakerText(), words), in(statement.cue(), words), content,
                statement.direct() ? "direct" : "indirect",
                statement.medium() == null ? "-" : statement.medium());
    }

    private static String in(@Nullable Span span, String words) {
        return span == null ? "-" : span.in(words);
    }

    @Test
    void speakerIsTheActorItsPhraseMeans() {
        ParsedText text = TEXTS.text("The minister said on Monday that the talks had failed.");

        assertThat(FINDER.find(text, minister(), List.of())).extracting(Statement::speaker).containsExactly("a1");
    }

    @Test
    void dayOfTheCueIsTheDayOfTheStatement() {
        ParsedText text = TEXTS.text("The minister said on Monday that the talks had failed.");
        int monday = text.text().indexOf("Monday");
        DateRange day = new DateRange(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 1));
        TimeExpression time =
                new TimeExpression("Monday", new Span(monday, monday + "Monday".length()), "2021-03-01", day);

        assertThat(FINDER.find(text, NOBODY, List.of(time)))
                .extracting(Statement::date)
                .allSatisfy(date -> assertThat(date).isNotNull())
                .extracting(date -> date.range())
                .containsExactly(day);
    }

    @Test
    void whatIsSaidStandsOnTheSpeakersWord() {
        Statements statements = statements("The minister said on Monday that the talks had failed.");

        assertThat(statements.reporting(new Span(43, 53))).hasValue(statements.all().get(0));
    }

    @Test
    void whatIsUrgedIsNotReported() {
        Statements statements = statements("Brazil urged both sides to begin a dialogue.");
        Span begin = new Span(27, 32);

        assertThat(statements.holding(begin)).isPresent();
        assertThat(statements.reporting(begin)).isEmpty();
    }

    @Test
    void wordsOutsideAStatementStandOnNobodysWord() {
        Statements statements = statements("The minister resigned, saying that he had lost the trust of the court.");

        assertThat(statements.holding(new Span(13, 21))).isEmpty();
    }

    @Test
    void wordsBetweenTwoPartsOfAQuotationAreNotSaid() {
        String words = "“If they close the port,” said a Norwegian captain, “we will all go hungry.”";
        int captain = words.indexOf("captain");

        assertThat(statements(words).holding(new Span(captain, captain + 7))).isEmpty();
    }

    @Test
    void onlyDirectSpeechHasAVoice() {
        ParsedText text = TEXTS.text("The minister said on Monday that the talks had failed.");

        assertThat(FINDER.statements(text, minister(), List.of()).voices()).isEmpty();
    }

    private static Statements statements(String words) {
        return FINDER.statements(TEXTS.text(words), NOBODY, List.of());
    }

    private static Cast minister() {
        Actor actor = new Actor("a1", "the minister", ActorKind.PERSON, null, null, List.of(), null, null,
                List.of(new Span(0, 12)));
        return new Cast(List.of(actor),
                List.of(new Mention("a1", MentionKind.NOMINAL, 0, 0, 1, 1, new Span(0, 12))));
    }
}
