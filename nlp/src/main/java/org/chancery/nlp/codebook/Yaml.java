package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A YAML file as nodes that know their lines, so that every complaint can name one. */
final class Yaml {

    private final String file;

    private Yaml(String file) {
        this.file = file;
    }

    /** One file to be read; {@code file} is its name for messages. */
    static Yaml of(String file) {
        return new Yaml(file);
    }

    /** The file's top mapping, its keys in order. */
    Map<String, Node> top(String yaml) {
        try {
            Node root = new Compose(LoadSettings.builder().setLabel(file).build())
                    .composeString(yaml)
                    .orElseThrow(() -> new CodebookException(file, "the file is empty. Remove it or fill it."));
            return mapping(root);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new CodebookException(file, line, "this is no YAML: " + e.getProblem() + ". Check the indentation.");
        } catch (StackOverflowError e) {
            throw new CodebookException(file, "it is nested too deeply. Take out some of its brackets and indentation: no entry needs more than a few levels.");
        } catch (YamlEngineException e) {
            throw new CodebookException(file, "this is no YAML: %s. Check it for stray characters."
                    .formatted(String.valueOf(e.getMessage()).replaceAll("\\s+", " ")));
        }
    }

    /** The keys and values of a mapping node, in order. */
    Map<String, Node> mapping(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new CodebookException(file, line(node), "keys and values are expected here (key: value).");
        }
        Map<String, Node> found = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            String key = text(tuple.getKeyNode());
            if (found.put(key, tuple.getValueNode()) != null) {
                throw new CodebookException(file, line(tuple.getKeyNode()), "'" + key + "' stands here twice.");
            }
        }
        return found;
    }

    /** The items of a sequence node. */
    List<Node> items(Node node) {
        if (!(node instanceof SequenceNode sequence)) {
            throw new CodebookException(file, line(node), "a list is expected here (lines that begin with '-').");
        }
        return sequence.getValue();
    }

    /** The items of a sequence of plain values. */
    List<String> texts(Node node) {
        List<String> found = new ArrayList<>();
        for (Node item : items(node)) {
            found.add(text(item));
        }
        return found;
    }

    /** A plain value. */
    String text(Node node) {
        if (!(node instanceof ScalarNode scalar)) {
            throw new CodebookException(file, line(node), "a plain value is expected here.");
        }
        return scalar.getValue().strip();
    }

    /** Refuses a key that is none of those known here. */
    void onlyKnown(Map<String, Node> keys, Set<String> known) {
        keys.forEach((key, node) -> {
            if (!known.contains(key)) {
                throw new CodebookException(
                        file,
                        line(node),
                        "the key '%s' is unknown. The keys here are %s."
                                .formatted(key, known.stream().sorted().toList()));
            }
        });
    }

    /** The node of a key that must be there. */
    Node need(Map<String, Node> keys, String key, int line) {
        Node node = keys.get(key);
        if (node == null) {
            throw new CodebookException(file, line, "'%s' is missing here. Add it.".formatted(key));
        }
        return node;
    }

    /** The line a node begins on, from one. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
