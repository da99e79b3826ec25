package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Parser;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Sentence;
import org.chancery.text.Span;

/** NLP4J's tagger, name finder and dependency parser for English, on packed models. */
public final class Nlp4jParser implements Parser {

    private final Nlp4jTokenizer tokenizer;
    private final WordType root;
    private final List<DraftStep> steps;

    private Nlp4jParser(Nlp4jTokenizer tokenizer, WordType root, List<DraftStep> steps) {
        this.tokenizer = tokenizer;
        this.root = root;
        this.steps = steps;
    }

    /**
     * Opens the parser with this user's models, packing them first if need be.
     *
     * @throws IOException if the models can neither be read nor packed; the message says what to do
     */
    public static Nlp4jParser open(PackingProgress progress) throws IOException {
        return open(ModelHome.ofThisUser(), progress);
    }

    /** Opens the parser with the models of a folder, packing them first if need be. */
    public static Nlp4jParser open(ModelHome home, PackingProgress progress) throws IOException {
        return open(home.open(progress), home.file());
    }

    /**
     * Opens the parser with a pack that is there, as on the machines of a cluster; none is made.
     *
     * @param file what {@link ModelHome#file} names on the machine that packed it
     * @throws IOException if it is no pack of this version; the message says what to do
     */
    public static Nlp4jParser openPack(Path file) throws IOException {
        Pack pack = Pack.open(file)
                .orElseThrow(() -> new IOException(
                        "%s is no whole pack of language models of this version. Give the file %s of a machine on which this version has read a dispatch."
                                .formatted(file, ModelHome.ofThisUser().file())));
        return open(pack, file);
    }

    private static Nlp4jParser open(Pack open, Path file) throws IOException {
        try (Pack pack = open) {
            CompletableFuture<LinearModel> parser = part(pack, ModelPart.PARSER, LinearModel::read);
            CompletableFuture<PackedGazetteer> names = part(pack, ModelPart.NAMES, PackedGazetteer::read);
            CompletableFuture<LinearModel> finder = part(pack, ModelPart.NAME_FINDER, LinearModel::read);
            CompletableFuture<PackedLexicon> clusters = part(pack, ModelPart.CLUSTERS, PackedLexicon::read);
            CompletableFuture<LinearModel> tagger = part(pack, ModelPart.TAGGER, LinearModel::read);
            CompletableFuture<PackedLexicon> tags = part(pack, ModelPart.POSSIBLE_TAGS, PackedLexicon::read);
            CompletableFuture<PackedEmbeddings> embeddings = part(pack, ModelPart.EMBEDDINGS, PackedEmbeddings::read);
            CompletableFuture<Lemmas> lemmas = CompletableFuture.supplyAsync(Lemmas::new);
            Nlp4jTokenizer tokenizer = new Nlp4jTokenizer();
            Vocabulary vocabulary = new Vocabulary(
                    tags.join(),
                    clusters.join(),
                    names.join(),
                    embeddings.join(),
                    List.of(tagger.join(), finder.join(), parser.join()));
            List<DraftStep> steps = List.of(
                    new Lexica(vocabulary, names.join()),
                    SequenceTagger.ofTags(tagger.join(), vocabulary),
                    lemmas.join(),
                    SequenceTagger.ofNames(finder.join(), vocabulary),
                    new TreeBuilder(parser.join(), vocabulary));
            return new Nlp4jParser(tokenizer, vocabulary.root(Draft.ROOT), steps);
        } catch (CompletionException e) {
            if (e.getCause() instanceof OutOfMemoryError full) {
                throw full;
            }
            throw new IOException("The model pack %s cannot be read. Delete it; it is made anew at the next start."
                    .formatted(file), e.getCause());
        }
    }

    /**
     * The same parser, telling before each step of each sentence which one begins: to time them apart.
     *
     * @param beginning hears the steps of all sentences, on the thread that parses
     */
    public Nlp4jParser watched(Consumer<ParserStep> beginning) {
        List<DraftStep> watched = new ArrayList<>(steps.size());
        for (ParserStep name : ParserStep.values()) {
            DraftStep step = steps.get(name.ordinal());
            watched.add(draft -> {
                beginning.accept(name);
                step.process(draft);
            });
        }
        return new Nlp4jParser(tokenizer, root, watched);
    }

    private interface Reading<T> {
        T read(PackReader in);
    }

    private static <T> CompletableFuture<T> part(Pack pack, ModelPart part, Reading<T> reading) throws IOException {
        PackReader in = pack.section(part.section());
        Supplier<T> supplier = () -> reading.read(in);
        return CompletableFuture.supplyAsync(supplier);
    }

    @Override
    public ParsedSentence parse(String text, Sentence sentence) {
        Span span = sentence.span();
        List<Word> words = tokenizer.tokenize(span.in(text));
        Draft draft = new Draft(words, root);
        if (!words.isEmpty()) {
            steps.forEach(step -> step.process(draft));
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 1; i < draft.length(); i++) {
            tokens.add(token(text, words.get(i - 1), draft, i, span.start()));
        }
        return new ParsedSentence(sentence, tokens);
    }

    private static Token token(String text, Word word, Draft draft, int number, int base) {
        Span span = new Span(base + word.start(), base + word.end());
        return new Token(
                number - 1,
                span,
                span.in(text),
                draft.lemma(number),
                draft.tag(number),
                draft.head(number) - 1,
                draft.relation(number),
                draft.name(number));
    }
}
