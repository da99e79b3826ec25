package org.chancery.bench;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.EnglishStages;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.event.EventCoder;
import org.chancery.nlp.heading.Heading;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.world.World;

/** Reads English as {@link org.chancery.nlp.English} does, telling a clock which stage begins. */
final class StagedReader implements Reader {

    private static final LocalDate DAY_OF_UNDATED = LocalDate.of(2026, 1, 1);

    private final EnglishStages stages;
    private final StageClock clock;

    StagedReader(Nlp4jParser parser, World world, StageClock clock) {
        this.stages = EnglishStages.of(new ClockedParser(parser, clock), world);
        this.clock = clock;
    }

    @Override
    public Reading read(Dispatch dispatch) {
        clock.enter(Stage.HEADING);
        Heading heading = stages.headings().read(dispatch, null);
        clock.enter(Stage.SENTENCES);
        ParsedText text = stages.parser().parse(heading.dispatch(), heading.bodyStart());
        clock.enter(Stage.TIMES);
        List<TimeExpression> times = stages.times().find(text);
        clock.enter(Stage.PLACES);
        List<PlaceMention> places = stages.places().find(text);
        clock.enter(Stage.CAST);
        LocalDate published = heading.dispatch().published();
        Cast cast = stages.casts().find(text, published == null ? DAY_OF_UNDATED : published);
        clock.enter(Stage.STATEMENTS);
        List<Statement> statements = stages.statements().find(text, cast, times);
        clock.enter(Stage.EVENTS);
        EventCoder.Coded coded = stages.events().code(text, cast, times, places, statements);
        clock.enter(null);
        return new Reading(
                heading.dispatch(),
                text.sentences().stream().map(ParsedSentence::sentence).toList(),
                coded.actors(),
                coded.events(),
                statements,
                places,
                times,
                List.of());
    }

    /** Tells the clock the steps of the parser; between two sentences the splitter is at work. */
    private static final class ClockedParser implements Parser {

        private final Parser parser;
        private final StageClock clock;

        ClockedParser(Nlp4jParser parser, StageClock clock) {
            this.parser = parser.watched(step -> clock.enter(Stage.of(step)));
            this.clock = clock;
        }

        @Override
        public ParsedSentence parse(String text, Sentence sentence) {
            clock.enter(Stage.TOKENS);
            ParsedSentence tree = parser.parse(text, sentence);
            clock.enter(Stage.SENTENCES);
            return tree;
        }
    }
}
