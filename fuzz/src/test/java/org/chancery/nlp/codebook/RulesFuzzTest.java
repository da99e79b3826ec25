package org.chancery.nlp.codebook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Map;
import org.chancery.fuzz.Words;
import org.chancery.law.Cue;
import org.chancery.law.Rulebook;
import org.chancery.text.Span;
import org.snakeyaml.engine.v2.nodes.Node;

/** Files of a user's rules of law, and the phrases of cues in them, looked for in a text and in themselves. */
class RulesFuzzTest {

    private static final String FILE = "own.yaml";
    private static final Rulebook SHIPPED = RulebookReader.shipped("en");
    private static final String TEXT =
            "Ecuador said that the embassy’s premises had been abused, and that it was entitled to act; Mexico called it a flagrant breach.";

    @FuzzTest
    void rules(byte[] bytes) {
        String written = new String(bytes, UTF_8);
        try {
            new RuleReader(FILE, SHIPPED.cues()).read(written);
        } catch (CodebookException e) {
            Words.tell(e.getMessage(), FILE);
        }
        try {
            Yaml yaml = Yaml.of(FILE);
            for (Map.Entry<String, Node> cue : yaml.top(written).entrySet()) {
                Cue said = Cue.of(cue.getKey(), RulebookReader.said(yaml, FILE, cue));
                look(said, TEXT);
                look(said, written);
            }
        } catch (CodebookException e) {
            Words.tell(e.getMessage(), FILE);
        }
    }

    private static void look(Cue cue, String text) {
        for (Span span : cue.in(text, new Span(0, text.length()))) {
            if (span.end() > text.length()) {
                throw new AssertionError("The cue %s was found at %s in a text of %d.".formatted(cue.name(), span, text.length()));
            }
        }
    }
}
