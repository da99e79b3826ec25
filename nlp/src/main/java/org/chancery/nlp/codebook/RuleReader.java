package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.Act;
import org.chancery.coding.Modality;
import org.chancery.law.Condition;
import org.chancery.law.Cue;
import org.chancery.law.Element;
import org.chancery.law.How;
import org.chancery.law.Rule;
import org.chancery.law.Side;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the rules of one instrument. */
final class RuleReader {

    private static final Set<String> FILE_KEYS = Set.of("instrument", "rules");
    private static final Set<String> RULE_KEYS = Set.of(
            "rule", "article", "says", "how", "when", "modality", "elements", "claimed", "claimant", "pleaded-for", "example", "counter-example");
    private static final Set<String> ELEMENT_KEYS = Set.of("says", "told", "against");
    private static final Set<Modality> DONE = Set.of(Modality.ACTUAL, Modality.ALLEGED);

    private final String file;
    private final Map<String, Cue> cues;
    private final Yaml yaml;

    RuleReader(String file, Map<String, Cue> cues) {
        this.file = file;
        this.cues = cues;
        this.yaml = Yaml.of(file);
    }

    List<Rule> read(String text) {
        Map<String, Node> top = yaml.top(text);
        yaml.onlyKnown(top, FILE_KEYS);
        String instrument = need(top, "instrument", 1);
        RulebookReader.known(instrument, file, Yaml.line(Objects.requireNonNull(top.get("instrument"))));
        List<Rule> rules = new ArrayList<>();
        for (Node node : items(top, "rules")) {
            rules.add(rule(node, instrument));
        }
        return rules;
    }

    private Rule rule(Node node, String instrument) {
        Map<String, Node> keys = yaml.mapping(node);
        yaml.onlyKnown(keys, RULE_KEYS);
        int line = Yaml.line(node);
        return new Rule(
                need(keys, "rule", line),
                instrument,
                need(keys, "article", line),
                need(keys, "says", line),
                how(keys, line),
                conditions(keys.get("when")),
                modalities(keys.get("modality")),
                items(keys, "elements").stream().map(this::element).toList(),
                claimed(keys.get("claimed")),
                side(keys.get("claimant")),
                acts(keys.get("pleaded-for")),
                need(keys, "example", line),
                need(keys, "counter-example", line));
    }

    private How how(Map<String, Node> keys, int line) {
        try {
            return How.of(need(keys, "how", line));
        } catch (IllegalArgumentException e) {
            throw new CodebookException(file, line, String.valueOf(e.getMessage()));
        }
    }

    private Element element(Node node) {
        Map<String, Node> keys = yaml.mapping(node);
        yaml.onlyKnown(keys, ELEMENT_KEYS);
        return new Element(need(keys, "says", Yaml.line(node)), conditions(keys.get("told")), conditions(keys.get("against")));
    }

    private List<Condition> conditions(@Nullable Node node) {
        return node == null
                ? List.of()
                : yaml.items(node).stream()
                        .map(each -> ConditionNotation.read(yaml.text(each), cues, file, Yaml.line(each)))
                        .toList();
    }

    private Set<Modality> modalities(@Nullable Node node) {
        if (node == null) {
            return DONE;
        }
        try {
            return yaml.texts(node).stream()
                    .map(word -> Modality.valueOf(word.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException e) {
            throw new CodebookException(file, Yaml.line(node), "a modality is actual, planned, threatened, requested, alleged, denied or hypothetical.");
        }
    }

    private @Nullable String claimed(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        String cue = yaml.text(node);
        if (!cues.containsKey(cue)) {
            throw new CodebookException(file, Yaml.line(node), "there is no cue “%s” in words.yaml. Add it there.".formatted(cue));
        }
        return cue;
    }

    private Side side(@Nullable Node node) {
        try {
            return node == null ? Side.ANY : Side.of(yaml.text(node));
        } catch (IllegalArgumentException e) {
            throw new CodebookException(file, Yaml.line(Objects.requireNonNull(node)), String.valueOf(e.getMessage()));
        }
    }

    private Set<Act> acts(@Nullable Node node) {
        return node == null
                ? Set.of()
                : yaml.texts(node).stream()
                        .map(code -> Act.of(code).orElseThrow(() -> new CodebookException(
                                file, Yaml.line(node), "“%s” is no act of practice. docs/reading-format.md lists them.".formatted(code))))
                        .collect(Collectors.toSet());
    }

    private List<Node> items(Map<String, Node> keys, String key) {
        Node node = keys.get(key);
        return node == null ? List.of() : yaml.items(node);
    }

    private String need(Map<String, Node> keys, String key, int line) {
        return yaml.text(yaml.need(keys, key, line));
    }
}
