package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;

/**
 * One case of {@code statements.txt}.
 *
 * @param name what it shows
 * @param words the text, ¶ for a new line
 * @param expected its statements: speaker, cue, pieces of content, direct or indirect, medium; a dash for what is not told
 */
record StatementCase(String name, String words, List<String> expected) {

    static List<StatementCase> in(String file) {
        List<StatementCase> cases = new ArrayList<>();
        for (String block : file.strip().split("\n\\s*\n")) {
            String[] lines = block.strip().split("\n");
            List<String> expected = new ArrayList<>();
            for (int i = 2; i < lines.length; i++) {
                expected.add(lines[i].substring("=> ".length()));
            }
            cases.add(new StatementCase(lines[0].substring("## ".length()), lines[1], List.copyOf(expected)));
        }
        return List.copyOf(cases);
    }

    @Override
    public String toString() {
        return name;
    }
}
