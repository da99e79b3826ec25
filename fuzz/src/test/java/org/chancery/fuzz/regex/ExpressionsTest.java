package org.chancery.fuzz.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.fuzz.regex.Expression.Use;
import org.junit.jupiter.api.Test;

/** Every regular expression of the program, on texts made to wear it out. */
class ExpressionsTest {

    private static final int LENGTH = 20_000;

    /** Of the length of the text. What takes the square of it needs a hundred times as much. */
    private static final long LOOKS = 200;

    @Test
    void noExpressionBlowsUp() throws IOException {
        ClassFiles files = ClassFiles.ofAllModules(Path.of(".."));
        System.out.println(files.found().size() + " found; unwritten " + files.unwritten());
        List<String> worn = new ArrayList<>();
        for (Expression expression : files.found()) {
            for (Use use : expression.uses()) {
                wear(expression, use, LENGTH, worn);
            }
        }
        assertThat(worn).isEmpty();
    }

    private static void wear(Expression expression, Use use, int length, List<String> worn) {
        Pattern pattern = expression.pattern();
        for (String text : (Iterable<String>) Attacks.on(expression.regex(), length)::iterator) {
            Counted counted = new Counted(text, LOOKS * length);
            try {
                hold(pattern.matcher(counted), use);
            } catch (Counted.Spent | StackOverflowError e) {
                worn.add("%s by %s: %s on “%s…%s” (%s)".formatted(
                        expression.place(), use, expression.regex(), shown(text.substring(0, Math.min(60, text.length()))),
                        shown(text.substring(Math.max(0, text.length() - 5))), e.getClass().getSimpleName()));
                return;
            }
        }
    }

    private static void hold(Matcher matcher, Use use) {
        switch (use) {
            case MATCHES -> matcher.matches();
            case LOOKING_AT -> matcher.lookingAt();
            case FIND -> {
                while (matcher.find()) {
                    continue;
                }
            }
        }
    }

    private static String shown(String text) {
        return text.replaceAll("\\p{Cntrl}", "·");
    }
}
