package org.chancery.nlp.cast;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Words that look like a person's name, before it is known whose.
 *
 * @param sentence number of the sentence
 * @param first first token of the name proper
 * @param last last token of it
 * @param head the token the rest of the sentence is tied to
 * @param parts the words of the name, folded, without hyphens
 * @param written the name as written
 * @param title the title right before it; null where none
 * @param sure whether there is evidence that it is a person at all
 */
record PersonRun(int sentence, int first, int last, int head, List<String> parts, String written,
        @Nullable Title title, boolean sure) {

    String folded() {
        return parts.stream().collect(Collectors.joining(" "));
    }
}
