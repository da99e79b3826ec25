package org.chancery.nlp.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads one codebook file. */
final class EntryReader {

    private static final Set<String> FILE_KEYS =
            Set.of("type", "quad", "acts", "definition", "mode", "contexts", "cameo", "pair", "source", "target", "entries");
    private static final Set<String> ENTRY_KEYS = Set.of(
            "id", "says", "act", "act-when-planned", "by-decision", "mode", "contexts", "cameo", "pair", "source", "target", "patterns", "examples");
    private static final List<Selector> SOURCE = PatternNotation.selectors("subj,poss,by", "", 0);
    private static final List<Selector> TARGET =
            PatternNotation.selectors("obj,iobj,with,to,against,on,at,from,of,toward,counterpart", "", 0);
    private static final String NONE = "NONE";

    private final String file;
    private final WordClasses classes;
    private final Yaml yaml;
    private final Map<String, Act> ownActs = new HashMap<>();

    EntryReader(String file, WordClasses classes) {
        this.file = file;
        this.classes = classes;
        this.yaml = Yaml.of(file);
    }

    Chapter read(String text) {
        Map<String, Node> top = yaml.top(text);
        yaml.onlyKnown(top, FILE_KEYS);
        EventType type = type(yaml.need(top, "type", 1), top.get("quad"));
        yaml.need(top, "definition", 1);
        ownActs(top.get("acts"));
        List<Entry> entries = new ArrayList<>();
        for (Node node : yaml.items(yaml.need(top, "entries", 1))) {
            entries.add(entry(node, type, top));
        }
        Node cameo = top.get("cameo");
        return new Chapter(type, cameo == null ? null : yaml.text(cameo), entries);
    }

    /** Acts the file makes, each with its meaning; a misspelt act is so told from a new one. */
    private void ownActs(@Nullable Node node) {
        if (node == null) {
            return;
        }
        yaml.mapping(node).forEach((code, says) -> {
            yaml.text(says);
            try {
                ownActs.put(code, Act.coded(code));
            } catch (IllegalArgumentException e) {
                throw new CodebookException(file, Yaml.line(says), Objects.requireNonNull(e.getMessage()));
            }
        });
    }

    /** One of PLOVER's, null for NONE, or a type the file makes by saying its quad. */
    private @Nullable EventType type(Node at, @Nullable Node quad) {
        String name = yaml.text(at);
        Optional<EventType> plover = EventType.plover(name);
        String told = quad == null ? "" : yaml.text(quad);
        if (quad != null && !told.matches("[1-4]")) {
            throw new CodebookException(file, Yaml.line(quad), "quad is '%s'. Write a number from 1 to 4.".formatted(told));
        }
        if (name.equals(NONE) || plover.isPresent()) {
            String known = plover.map(type -> String.valueOf(type.quad().code())).orElse("");
            if (quad != null && !told.equals(known)) {
                throw new CodebookException(
                        file, Yaml.line(quad), "the quad of %s is not for a codebook to say. Leave it out.".formatted(name));
            }
            return plover.orElse(null);
        }
        if (quad == null || !name.matches("[A-Z][A-Z0-9_]*")) {
            throw new CodebookException(
                    file,
                    Yaml.line(at),
                    "'%s' is no PLOVER type. The types are %s. One of your own is written in capitals, with a line quad: 1 to 4."
                            .formatted(name, EventType.plover()));
        }
        return EventType.of(name + ":" + told);
    }

    private Entry entry(Node node, @Nullable EventType type, Map<String, Node> top) {
        Map<String, Node> keys = yaml.mapping(node);
        yaml.onlyKnown(keys, ENTRY_KEYS);
        int line = Yaml.line(node);
        String id = yaml.text(yaml.need(keys, "id", line));
        if (!id.matches("[a-z0-9]++(?:-[a-z0-9]++)*+")) {
            throw new CodebookException(
                    file, line, "the id '%s' is not in small letters with hyphens. Write it as flag-lowered.".formatted(id));
        }
        List<Pattern> patterns = new ArrayList<>();
        for (Node pattern : yaml.items(yaml.need(keys, "patterns", line))) {
            patterns.add(PatternNotation.read(yaml.text(pattern), classes, file, Yaml.line(pattern)));
        }
        if (patterns.isEmpty()) {
            throw new CodebookException(file, line, "the entry '%s' has no pattern. Add one.".formatted(id));
        }
        return new Entry(
                id,
                yaml.text(yaml.need(keys, "says", line)),
                type,
                word(keys, top, "mode"),
                list(keys, top, "contexts"),
                type == null ? "" : cameo(keys, top, line),
                act(keys.get("act")),
                act(keys.get("act-when-planned")),
                flag(keys.get("by-decision")),
                pair(keys, top),
                roles(keys, top, "source", SOURCE),
                roles(keys, top, "target", TARGET),
                patterns,
                examples(keys.get("examples"), type != null),
                file,
                line);
    }

    private String cameo(Map<String, Node> keys, Map<String, Node> top, int line) {
        String code = either(keys, top, "cameo");
        if (code == null || !code.matches("\\d{2,4}")) {
            throw new CodebookException(
                    file, line, "the CAMEO code '%s' is not two to four digits. Write it as cameo: \"161\".".formatted(code));
        }
        return code;
    }

    private @Nullable Act act(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        String code = yaml.text(node);
        return Act.of(code)
                .or(() -> Optional.ofNullable(ownActs.get(code)))
                .orElseThrow(() -> new CodebookException(
                        file, Yaml.line(node), "'%s' is no act. The acts are %s. One of your own is named under acts: first."
                                .formatted(code, Act.practice())));
    }

    private boolean flag(@Nullable Node node) {
        if (node == null) {
            return false;
        }
        String word = yaml.text(node);
        if (word.equals("true") || word.equals("false")) {
            return word.equals("true");
        }
        throw new CodebookException(file, Yaml.line(node), "by-decision is '%s'. Write true or false.".formatted(word));
    }

    private Entry.Pair pair(Map<String, Node> keys, Map<String, Node> top) {
        String pair = either(keys, top, "pair");
        if (pair == null || pair.equals("any")) {
            return Entry.Pair.ANY;
        }
        if (pair.equals("foreign")) {
            return Entry.Pair.FOREIGN;
        }
        Node at = keys.getOrDefault("pair", top.get("pair"));
        throw new CodebookException(
                file, at == null ? 1 : Yaml.line(at), "pair is '%s'. Write foreign or any.".formatted(pair));
    }

    private List<Selector> roles(
            Map<String, Node> keys, Map<String, Node> top, String role, List<Selector> otherwise) {
        Node node = keys.getOrDefault(role, top.get(role));
        return node == null ? otherwise : PatternNotation.selectors(yaml.text(node), file, Yaml.line(node));
    }

    private List<Example> examples(@Nullable Node node, boolean ofEvent) {
        if (node == null) {
            return List.of();
        }
        List<Example> found = new ArrayList<>();
        for (Node item : yaml.items(node)) {
            Example example = new Example(yaml.text(item), Yaml.line(item));
            if (ofEvent && !example.isMarked()) {
                throw new CodebookException(
                        file,
                        example.line(),
                        "the example '%s' does not mark who acts. Write <s>…</s> around it, and <t>…</t> around the other."
                                .formatted(example.marked()));
            }
            found.add(example);
        }
        return found;
    }

    /** A code of the user's own choice, but one that a table can hold. */
    private @Nullable String word(Map<String, Node> keys, Map<String, Node> top, String key) {
        String word = either(keys, top, key);
        if (word != null && !word.matches("[a-z0-9]++(?:[-_][a-z0-9]++)*+")) {
            Node at = keys.getOrDefault(key, top.get(key));
            throw new CodebookException(
                    file,
                    at == null ? 1 : Yaml.line(at),
                    "the %s '%s' is not in small letters with hyphens. Write it as %s: discontinue.".formatted(key, word, key));
        }
        return word;
    }

    private @Nullable String either(Map<String, Node> keys, Map<String, Node> top, String key) {
        Node node = keys.getOrDefault(key, top.get(key));
        return node == null ? null : yaml.text(node);
    }

    private List<String> list(Map<String, Node> keys, Map<String, Node> top, String key) {
        Node node = keys.getOrDefault(key, top.get(key));
        return node == null ? List.of() : yaml.texts(node);
    }
}
