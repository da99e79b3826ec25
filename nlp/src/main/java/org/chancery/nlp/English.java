package org.chancery.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Rulebook;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.CodebookException;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.RulebookReader;
import org.chancery.nlp.event.EventCoder;
import org.chancery.nlp.heading.Heading;
import org.chancery.nlp.language.LanguageFinder;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.relation.RelationCoder;
import org.chancery.nlp.relation.RelationJudge;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.statement.Statements;
import org.chancery.reading.Progress;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.world.World;

/**
 * Reads English dispatches: the one place where the stages are chained.
 *
 * <p>In order: the language is told; the heading is completed from the text; the body is split and parsed; times and
 * places are found, who is meant, and who said what; last, the events. Each stage takes what those before it found and
 * keeps nothing, so that one reader serves all threads.
 */
public final class English implements Reader {

    private static final String LANGUAGE = "en";
    private static final String UNKNOWN_LANGUAGE = "und";

    /** The day the tables of offices end: what is looked up for a dispatch of unknown day. */
    private static final LocalDate TABLES_END = LocalDate.of(2026, 1, 1);

    private final EnglishOptions options;
    private final EnglishStages stages;
    private final Consumer<Step> watch;
    private final PresentCodes codes;
    private final LanguageFinder languages = LanguageFinder.create();

    private English(EnglishOptions options, EnglishStages stages, PresentCodes codes, Consumer<Step> watch) {
        this.options = options;
        this.stages = stages;
        this.codes = codes;
        this.watch = watch;
    }

    /**
     * A reader on parts already loaded, whose steps are told as they begin.
     *
     * @param watch told each step on the reading thread
     */
    public static English watched(Parser parser, World world, Consumer<Step> watch) {
        return new English(EnglishOptions.standard(), EnglishStages.of(parser, world), new PresentCodes(world), watch);
    }

    /**
     * Makes a reader ready. The first time on a machine the language models are packed, which takes half a minute;
     * after that it takes about a second.
     *
     * @throws IOException if models or tables cannot be read; the message says what to do
     */
    public static English load(EnglishOptions options) throws IOException {
        return load(options, () -> Nlp4jParser.open(options.preparing()::accept));
    }

    /**
     * Makes a reader ready on a parser already loaded, the largest part by far: several readers may share it.
     *
     * @throws IOException if models or tables cannot be read; the message says what to do
     */
    public static English load(EnglishOptions options, Parser parser) throws IOException {
        return load(options, () -> parser);
    }

    private interface Opening {
        Parser open() throws IOException;
    }

    /** The parser is opened while the tables are read. */
    private static English load(EnglishOptions options, Opening opening) throws IOException {
        CompletableFuture<World> world = CompletableFuture.supplyAsync(() -> World.with(options.additions()));
        CompletableFuture<Codebook> codebook = CompletableFuture.supplyAsync(() -> codebook(options));
        CompletableFuture<Rulebook> rulebook = CompletableFuture.supplyAsync(() -> rulebook(options));
        CompletableFuture<Optional<RelationJudge>> model = codebook.thenApply(known -> model(options, known));
        Parser parser = opening.open();
        return new English(
                options,
                EnglishStages.of(parser, world.join(), ready(codebook), ready(rulebook), ready(model)),
                new PresentCodes(world.join()),
                step -> {});
    }

    private static Optional<RelationJudge> model(EnglishOptions options, Codebook codebook) {
        if (!options.relationModel()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RelationCoder.load(RelationModel.shipped(), codebook));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Codebook codebook(EnglishOptions options) {
        return options.codebook() == null
                ? CodebookReader.shipped(LANGUAGE)
                : CodebookReader.shippedWith(LANGUAGE, options.codebook());
    }

    private static Rulebook rulebook(EnglishOptions options) {
        return options.codebook() == null
                ? RulebookReader.shipped(LANGUAGE)
                : RulebookReader.shippedWith(LANGUAGE, options.codebook());
    }

    /** A part as soon as it is there; what is wrong with it is told as if it were read here. */
    private static <T> T ready(CompletableFuture<T> part) throws IOException {
        try {
            return part.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof CodebookException fault) {
                throw fault;
            }
            if (e.getCause() instanceof UncheckedIOException fault) {
                throw fault.getCause();
            }
            throw e;
        }
    }

    /** The same with {@link EnglishOptions#standard()}. */
    public static English load() throws IOException {
        return load(EnglishOptions.standard());
    }

    @Override
    public Reading read(Dispatch dispatch) {
        return read(dispatch, Progress.UNHEARD);
    }

    @Override
    public Reading read(Dispatch dispatch, Progress progress) {
        watch.accept(Step.HEADING);
        String language = languages.find(dispatch.text()).orElse(dispatch.language());
        Heading heading = stages.headings().read(dispatch.in(language), options.fallbackDay());
        if (!isEnglish(heading.dispatch())) {
            return Foreign.reading(heading.dispatch());
        }
        watch.accept(Step.SENTENCES);
        ParsedText text = stages.parser().parse(heading.dispatch(), heading.bodyStart(), progress);
        watch.accept(Step.TIMES);
        List<TimeExpression> times = stages.times().find(text);
        watch.accept(Step.PLACES);
        List<PlaceMention> found = stages.places().find(text);
        List<PlaceMention> named = codes.ofPlaces(found);
        watch.accept(Step.CAST);
        Cast cast = stages.casts().find(text, found, day(heading.dispatch()));
        watch.accept(Step.STATEMENTS);
        Statements statements = stages.statements().statements(text, cast, times);
        List<Statement> said = statements.all();
        watch.accept(Step.EVENTS);
        EventCoder.Coded coded =
                stages.events().code(text, cast.voiced(text, statements.voices()), times, named, said);
        watch.accept(Step.READING);
        Reading told = new Reading(
                heading.dispatch(),
                text.sentences().stream().map(ParsedSentence::sentence).toList(),
                codes.ofActors(coded.actors()),
                coded.events(),
                said,
                named,
                times,
                List.of(),
                List.of());
        Reading ruled = told.with(stages.law().find(told.matter()));
        return ruled.noted(stages.notes().find(ruled));
    }

    private static LocalDate day(Dispatch dispatch) {
        LocalDate published = dispatch.published();
        return published == null ? TABLES_END : published;
    }

    private static boolean isEnglish(Dispatch dispatch) {
        return dispatch.language().equals(LANGUAGE) || dispatch.language().equals(UNKNOWN_LANGUAGE);
    }
}
