package org.chancery.bench;

import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.Step;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.text.Sentence;
import org.chancery.world.World;

/** {@link English} with a clock that is told which stage begins. */
final class StagedReader implements Reader {

    private final English reader;
    private final StageClock clock;

    StagedReader(Nlp4jParser parser, World world, StageClock clock) {
        this.reader = English.watched(new ClockedParser(parser, clock), world, step -> clock.enter(Stage.of(step)));
        this.clock = clock;
    }

    @Override
    public Reading read(Dispatch dispatch) {
        Reading reading = reader.read(dispatch);
        clock.enter(null);
        return reading;
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
