package org.chancery.nlp;

import java.util.Optional;
import org.chancery.law.EngagementFinder;
import org.chancery.law.Rulebook;
import org.chancery.law.Treaties;
import org.chancery.nlp.cast.CastFinder;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.RulebookReader;
import org.chancery.nlp.count.CountFinder;
import org.chancery.nlp.event.EventCoder;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.frame.FrameLexicon;
import org.chancery.nlp.heading.HeadingReader;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.modality.ModalityLexicon;
import org.chancery.nlp.note.NoteFinder;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.TextParser;
import org.chancery.nlp.place.PlaceFinder;
import org.chancery.nlp.relation.RelationJudge;
import org.chancery.nlp.statement.CueLexicon;
import org.chancery.nlp.statement.StatementFinder;
import org.chancery.nlp.time.TimeFinder;
import org.chancery.nlp.time.TimeWords;
import org.chancery.world.State;
import org.chancery.world.World;

/**
 * The stages of reading English, ready and not yet chained: {@link English} chains them, the benchmark times each.
 *
 * @param headings completes the heading from the text
 * @param parser splits the body and parses it
 * @param times finds expressions of time
 * @param places finds places
 * @param casts finds who is meant
 * @param statements finds who said what
 * @param events codes what was done
 * @param law finds the rules that acts and claims engage
 * @param notes finds what a careful reader would remark on
 */
public record EnglishStages(
        HeadingReader headings,
        TextParser parser,
        TimeFinder times,
        PlaceFinder places,
        CastFinder casts,
        StatementFinder statements,
        EventCoder events,
        EngagementFinder law,
        NoteFinder notes) {

    private static final String LANGUAGE = "en";

    /** The stages with the word lists and the codebook that come with Chancery. */
    public static EnglishStages of(Parser parser, World world) {
        return of(parser, world, CodebookReader.shipped(LANGUAGE), RulebookReader.shipped(LANGUAGE), Optional.empty());
    }

    /**
     * The stages with the word lists that come with Chancery and a codebook of the user's.
     *
     * @param rulebook the rules of law
     * @param model is asked where no pattern fits; empty to code by patterns alone
     */
    public static EnglishStages of(
            Parser parser, World world, Codebook codebook, Rulebook rulebook, Optional<RelationJudge> model) {
        Treaties treaties = new Treaties(world);
        TimeWords timeWords = TimeWords.english();
        FrameLexicon frameWords = FrameLexicon.english();
        return new EnglishStages(
                HeadingReader.english(),
                new TextParser(parser),
                new TimeFinder(timeWords),
                new PlaceFinder(world),
                new CastFinder(world),
                new StatementFinder(CueLexicon.of(LANGUAGE)),
                new EventCoder(
                        codebook,
                        new FrameFinder(frameWords),
                        new ModalityFinder(ModalityLexicon.english(), frameWords),
                        timeWords,
                        CountFinder.of(LANGUAGE),
                        code -> world.state(code).map(State::name).orElse(code),
                        model),
                new EngagementFinder(rulebook, treaties),
                new NoteFinder(rulebook, treaties, world));
    }
}
