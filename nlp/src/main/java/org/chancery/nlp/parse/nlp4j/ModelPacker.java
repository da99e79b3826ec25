package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.tukaani.xz.XZInputStream;

/**
 * Turns the stock models of NLP4J into a pack: once, on first use.
 *
 * <p>One model at a time is read straight from the compressed resource, so that no plain file is written and no more than
 * one model is in memory.
 */
final class ModelPacker {

    private static final String ROOT = "edu/emory/mathcs/nlp/";

    private final PackingProgress progress;
    private final Map<ModelPart, URL> resources = new LinkedHashMap<>();
    private long total;
    private long done;

    ModelPacker(PackingProgress progress) throws IOException {
        this.progress = progress;
        for (ModelPart part : ModelPart.values()) {
            URL resource = ModelPacker.class.getClassLoader().getResource(ROOT + part.resource());
            if (resource == null) {
                throw new IOException(
                        "The language model %s is not on the class path. Maybe nlp4j-english 1.1.3 was left out."
                                .formatted(ROOT + part.resource()));
            }
            resources.put(part, resource);
            total += connect(resource).getContentLengthLong();
        }
    }

    /** Writes the pack; on return it is complete on the disk. */
    void pack(Path file) throws IOException {
        try (PackWriter out = new PackWriter(file)) {
            for (Map.Entry<ModelPart, URL> entry : resources.entrySet()) {
                out.section(entry.getKey().section());
                write(out, entry.getKey(), read(entry.getValue()));
            }
            out.finish();
        }
        progress.packed(1);
    }

    @SuppressWarnings("unchecked")
    private static void write(PackWriter out, ModelPart part, Object model) throws IOException {
        switch (part) {
            case PARSER, TAGGER, NAME_FINDER -> LinearModel.write(out, (OnlineComponent<NLPNode, ?>) model);
            case NAMES -> PackedGazetteer.write(out, (PrefixTree<String, Set<String>>) model);
            case POSSIBLE_TAGS, CLUSTERS -> PackedLexicon.write(out, (Map<String, Collection<String>>) model);
            case EMBEDDINGS -> PackedEmbeddings.write(out, (Map<String, float[]>) model);
        }
    }

    private Object read(URL resource) throws IOException {
        try (InputStream compressed = new Counted(connect(resource).getInputStream());
                ObjectInputStream in = new ObjectInputStream(
                        new BufferedInputStream(new XZInputStream(new BufferedInputStream(compressed, 1 << 16)), 1 << 18))) {
            return in.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException("The language model %s names an unknown class. Maybe nlp4j-api and nlp4j-english differ in version."
                    .formatted(resource), e);
        }
    }

    private static URLConnection connect(URL resource) throws IOException {
        URLConnection connection = resource.openConnection();
        connection.setUseCaches(false);
        return connection;
    }

    /** Counts what is read and tells the listener. */
    private final class Counted extends java.io.FilterInputStream {

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            if (count > 0) {
                done += count;
                progress.packed(Math.min(0.999, (double) done / total));
            }
            return count;
        }
    }
}
