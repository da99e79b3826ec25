package org.chancery.nlp.codebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.law.Cue;
import org.chancery.law.Instrument;
import org.chancery.law.InstrumentName;
import org.chancery.law.Instruments;
import org.chancery.law.Rule;
import org.chancery.law.Rulebook;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the rules of law of a language's codebook: {@code law/words.yaml} and a file an instrument.
 *
 * <p>A user's folder of additions may hold a folder {@code law} of the same form. A rule with the id of a shipped one takes its place; cues
 * of the same name are extended.
 */
public final class RulebookReader {

    private static final String WORDS = "words.yaml";
    private static final Instruments INSTRUMENTS = new Instruments();

    private final Map<String, List<String>> phrases = new LinkedHashMap<>();
    private final Map<String, List<String>> names = new LinkedHashMap<>();
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    private RulebookReader() {}

    /**
     * The rules that ship with the program.
     *
     * @param language ISO 639-1 code
     * @throws CodebookException if a file is wrong or missing
     */
    public static Rulebook shipped(String language) {
        return new RulebookReader().read(CodebookFiles.shipped(folder(language)), List.of());
    }

    /**
     * The files of the rules that ship: paths on the class path, in a fixed order.
     *
     * @param language ISO 639-1 code
     */
    public static List<String> files(String language) {
        return CodebookFiles.paths(folder(language));
    }

    private static String folder(String language) {
        return language + "/law";
    }

    /**
     * The rules that ship, with a user's own.
     *
     * @param additions a folder of additions to the codebook, which may hold a folder {@code law}
     * @throws CodebookException if a file is wrong or missing
     */
    public static Rulebook shippedWith(String language, Path additions) {
        Path law = additions.resolve("law");
        return new RulebookReader()
                .read(
                        CodebookFiles.shipped(folder(language)),
                        Files.isDirectory(law) ? CodebookFiles.of(law) : List.of());
    }

    private Rulebook read(List<CodebookFiles.Source> shipped, List<CodebookFiles.Source> own) {
        List<CodebookFiles.Source> all = new ArrayList<>(shipped);
        all.addAll(own);
        all.stream().filter(source -> source.file().endsWith(WORDS)).forEach(this::words);
        Map<String, Cue> cues = new HashMap<>();
        phrases.forEach((name, said) -> cues.put(name, Cue.of(name, said)));
        for (CodebookFiles.Source source : all) {
            if (!source.file().endsWith(WORDS)) {
                boolean added = own.contains(source);
                new RuleReader(source.file(), cues).read(source.yaml()).forEach(rule -> put(rule, source, added));
            }
        }
        return new Rulebook(
                List.copyOf(rules.values()),
                cues,
                names.entrySet().stream()
                        .map(entry -> new InstrumentName(entry.getKey(), Cue.of(entry.getKey(), entry.getValue())))
                        .toList());
    }

    /** Refuses what no table of parties could ever be held against. */
    static void known(String instrument, String file, int line) {
        if (INSTRUMENTS.get(instrument).isEmpty()) {
            throw new CodebookException(file, line, "there is no instrument “%s”. Take an id of %s.".formatted(
                    instrument, INSTRUMENTS.all().stream().map(Instrument::id).collect(Collectors.joining(", "))));
        }
    }

    private void put(Rule rule, CodebookFiles.Source source, boolean added) {
        if (rules.put(rule.id(), rule) != null && !added) {
            throw new CodebookException(source.file(), "the rule “%s” stands twice. Rename one.".formatted(rule.id()));
        }
    }

    private void words(CodebookFiles.Source source) {
        Yaml yaml = Yaml.of(source.file());
        yaml.top(source.yaml()).forEach((key, value) -> {
            Map<String, List<String>> into = switch (key) {
                case "cues" -> phrases;
                case "instruments" -> names;
                default -> throw new CodebookException(
                        source.file(), Yaml.line(value), "“%s” is unknown here. The keys are cues and instruments.".formatted(key));
            };
            for (Map.Entry<String, Node> entry : yaml.mapping(value).entrySet()) {
                if (into == names) {
                    known(entry.getKey(), source.file(), Yaml.line(entry.getValue()));
                }
                into.computeIfAbsent(entry.getKey(), none -> new ArrayList<>()).addAll(said(yaml, source.file(), entry));
            }
        });
    }

    /** The phrases of a cue, which are to be such as a {@link Cue} takes. */
    static List<String> said(Yaml yaml, String file, Map.Entry<String, Node> entry) {
        List<String> said = yaml.texts(entry.getValue());
        try {
            Cue.of(entry.getKey(), said);
        } catch (IllegalArgumentException e) {
            throw new CodebookException(file, Yaml.line(entry.getValue()), String.valueOf(e.getMessage()));
        }
        return said;
    }
}
