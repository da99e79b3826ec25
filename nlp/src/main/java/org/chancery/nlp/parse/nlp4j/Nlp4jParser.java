package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.ner.NERTagger;
import edu.emory.mathcs.nlp.component.pos.POSTagger;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
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

    private static final int WORD_SHOWN = 40;

    private final Nlp4jTokenizer tokenizer;
    private final List<NLPComponent<NLPNode>> components;

    private Nlp4jParser(Nlp4jTokenizer tokenizer, List<NLPComponent<NLPNode>> components) {
        this.tokenizer = tokenizer;
        this.components = components;
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
            CompletableFuture<DEPParser<NLPNode>> parser =
                    part(pack, ModelPart.PARSER, in -> ComponentSection.read(in, new DEPParser<>()));
            CompletableFuture<PackedGazetteer> names = part(pack, ModelPart.NAMES, PackedGazetteer::read);
            CompletableFuture<NERTagger<NLPNode>> finder =
                    part(pack, ModelPart.NAME_FINDER, in -> ComponentSection.read(in, new NERTagger<>()));
            CompletableFuture<PackedLexicon> clusters = part(pack, ModelPart.CLUSTERS, PackedLexicon::read);
            CompletableFuture<POSTagger<NLPNode>> tagger =
                    part(pack, ModelPart.TAGGER, in -> ComponentSection.read(in, new POSTagger<>()));
            CompletableFuture<PackedLexicon> tags = part(pack, ModelPart.POSSIBLE_TAGS, PackedLexicon::read);
            CompletableFuture<PackedEmbeddings> embeddings = part(pack, ModelPart.EMBEDDINGS, PackedEmbeddings::read);
            CompletableFuture<DEPParser<NLPNode>> ruledParser = parser.thenApply(Nlp4jParser::withRules);
            NLPComponent<NLPNode> lemmas = new MorphologicalAnalyzer<>(Language.ENGLISH);
            Nlp4jTokenizer tokenizer = new Nlp4jTokenizer();
            Lexica lexica = new Lexica(tags.join(), clusters.join(), names.join(), embeddings.join());
            return new Nlp4jParser(
                    tokenizer, List.of(lexica, tagger.join(), lemmas, finder.join(), ruledParser.join()));
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
        List<NLPComponent<NLPNode>> watched = new ArrayList<>(components.size());
        for (ParserStep step : ParserStep.values()) {
            watched.add(new WatchedComponent(components.get(step.ordinal()), () -> beginning.accept(step)));
        }
        return new Nlp4jParser(tokenizer, watched);
    }

    private interface Reading<T> {
        T read(PackReader in);
    }

    private static <T> CompletableFuture<T> part(Pack pack, ModelPart part, Reading<T> reading) throws IOException {
        PackReader in = pack.section(part.section());
        Supplier<T> supplier = () -> reading.read(in);
        return CompletableFuture.supplyAsync(supplier);
    }

    /** Tells the parser which of its labels are allowed in which state; it keeps that apart from the labels. */
    private static DEPParser<NLPNode> withRules(DEPParser<NLPNode> parser) {
        List<String> labels = parser.getOptimizer().getLabelMap().getLabelList();
        for (int i = 0; i < labels.size(); i++) {
            parser.getLabelCandidates().add(labels.get(i), i);
        }
        return parser;
    }

    @Override
    public ParsedSentence parse(String text, Sentence sentence) {
        Span span = sentence.span();
        List<Word> words = tokenizer.tokenize(span.in(text));
        NLPNode[] nodes = new NLPNode[words.size() + 1];
        nodes[0] = new NLPNode();
        for (int i = 1; i < nodes.length; i++) {
            nodes[i] = new NLPNode();
            nodes[i].setID(i);
            nodes[i].setWordForm(shown(words.get(i - 1).form()));
        }
        if (nodes.length > 1) {
            components.forEach(component -> component.process(nodes));
        }
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 1; i < nodes.length; i++) {
            tokens.add(token(text, words.get(i - 1), nodes[i], span.start()));
        }
        return new ParsedSentence(sentence, tokens);
    }

    /** A word as the components see it: NLP4J tries every beginning and end of it, so that a word without end has neither. */
    private static String shown(String form) {
        return form.length() < Nlp4jTokenizer.LONGEST ? form : form.substring(0, WORD_SHOWN);
    }

    private static Token token(String text, Word word, NLPNode node, int base) {
        Span span = new Span(base + word.start(), base + word.end());
        NLPNode head = node.getDependencyHead();
        return new Token(
                node.getID() - 1,
                span,
                span.in(text),
                node.getLemma(),
                node.getPartOfSpeechTag(),
                head == null ? -1 : head.getID() - 1,
                node.getDependencyLabel(),
                node.getNamedEntityTag());
    }
}
