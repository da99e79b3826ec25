package org.chancery.fuzz.regex;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.fuzz.regex.Expression.Use;
import org.chancery.law.Cue;
import org.chancery.law.InstrumentName;
import org.chancery.law.Rulebook;
import org.chancery.nlp.codebook.RulebookReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every regular expression of the program, on texts made to wear it out. */
class ExpressionsTest {

    /** In code units; where nothing else keeps the text of an expression short. */
    private static final int LENGTH = 20_000;

    /** Looks for each code unit of a long text, which nobody minds. What takes the square of the length needs a hundred times as many. */
    private static final long FEW = 200;

    /** And what is too many even where a longer text needs no more of them. */
    private static final long MANY = 5_000;

    private static final int QUARTER = LENGTH / 4;

    /** What whole classes or single expressions never get more of, and why. */
    private static final Map<String, Integer> SHORT = Map.of(
            "formats.prose.PlainText.FINAL_ACRONYM", 220, // a headline, after its length was asked
            "nlp.heading.Byline.OPENING", 140, // a line, after its length was asked
            "nlp.heading.Byline.PLACE", 140, // the same line
            "nlp.calendar.DateReader", 60); // the region that a date is looked for in

    /** What reads files of the program itself. */
    private static final Set<String> OURS = Set.of("nlp.encode.Vocabulary.ENTRY");

    /** Expressions handed on to where the class files do not show how they are used. */
    private static final Map<String, Use> USES = Map.of(
            "nlp.heading.DatelineElements.CAPITALS", Use.LOOKING_AT,
            "formats.in.Kind.DOCTYPE", Use.LOOKING_AT,
            "coding.EventType.FORM", Use.MATCHES);

    private static ClassFiles files;

    @BeforeAll
    static void look() throws IOException {
        files = ClassFiles.ofAllModules(Path.of(".."));
    }

    @Test
    void expressionsOfTheProgramAreFound() {
        assertThat(files.found()).hasSizeGreaterThan(250).extracting(Expression::place).contains("formats.in.Kind.PREFACE", "coding.Act.FORM");
    }

    @Test
    void noExpressionThatIsWrittenDownBlowsUp() {
        List<String> worn = new ArrayList<>();
        files.found().forEach(expression -> wear(expression, worn));
        assertThat(worn).isEmpty();
    }

    /** Where one is added to these, its expressions are to be attacked here, too. */
    @Test
    void expressionsPutTogetherAreKnown() {
        assertThat(files.unwritten())
                .containsExactlyInAnyOrder(
                        "law.Cue.pattern",
                        "nlp.heading.DatelineElements.static",
                        "nlp.note.WrongWeekday.static",
                        "formats.paper.Names.without",
                        "nlp.note.OfficeLeft.called",
                        "world.OfficeTitle.sign");
    }

    @Test
    void noExpressionKeptByAClassBlowsUp() throws ReflectiveOperationException {
        List<String> worn = new ArrayList<>();
        for (String type : List.of("nlp.heading.DatelineElements", "nlp.note.WrongWeekday")) {
            Use use = type.contains("heading") ? Use.LOOKING_AT : Use.FIND;
            for (Field field : Class.forName("org.chancery." + type).getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class) {
                    field.setAccessible(true);
                    Pattern pattern = (Pattern) field.get(null);
                    wear(new Expression(type + "." + field.getName(), pattern.pattern(), pattern.flags(), EnumSet.of(use)), worn);
                }
            }
        }
        assertThat(worn).isEmpty();
    }

    static Stream<Cue> ownCues() {
        return Stream.of(
                Cue.of("own", List.of("a* … b* … c*")),
                Cue.of("own", List.of("* * * *")),
                Cue.of("own", List.of("a|b|c* a|b|c* a|b|c*", "a … a … a")),
                Cue.of("own", List.of("… a …", "*a*b*c*")));
    }

    @Test
    void noCueOfARulebookBlowsUp() throws ReflectiveOperationException {
        Method pattern = Cue.class.getDeclaredMethod("pattern");
        pattern.setAccessible(true);
        List<String> worn = new ArrayList<>();
        Rulebook shipped = RulebookReader.shipped("en");
        List<Cue> cues = Stream.of(shipped.cues().values().stream(), shipped.names().stream().map(InstrumentName::cue), ownCues())
                .flatMap(each -> each)
                .toList();
        for (Cue cue : cues) {
            Pattern made = (Pattern) pattern.invoke(cue);
            wear(new Expression("cue " + cue.name(), made.pattern(), made.flags(), EnumSet.of(Use.FIND)), worn);
        }
        assertThat(worn).isEmpty();
    }

    @Test
    void officesAndCountriesInExpressionsBlowNothingUp() {
        List<String> worn = new ArrayList<>();
        int both = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        wear(new Expression("formats.paper.Names.without", "(?i)(?<!\\s)\\s++of\\s++(?:the\\s++)?" + Pattern.quote("Peru") + "$", 0, Set.of(Use.FIND)), worn);
        wear(new Expression("nlp.note.OfficeLeft.called", "\\bforeign minister\\s+" + Pattern.quote("Ana Paz") + "\\b", both, Set.of(Use.FIND)), worn);
        wear(new Expression("world.OfficeTitle.sign", "^president$|president of (?:the )?republic|\\bking\\b|emir", 0, Set.of(Use.FIND)), worn);
        assertThat(worn).isEmpty();
    }

    private static void wear(Expression expression, List<String> worn) {
        Set<Use> uses = USES.containsKey(expression.place()) ? Set.of(USES.get(expression.place())) : expression.uses();
        if (!OURS.contains(expression.place())) {
            uses.forEach(use -> wear(expression, use, worn));
        }
    }

    private static void wear(Expression expression, Use use, List<String> worn) {
        Pattern pattern = expression.pattern();
        int length = SHORT.entrySet().stream()
                .filter(known -> expression.place().startsWith(known.getKey()))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(LENGTH);
        List<String> texts = Attacks.on(expression.regex(), length).toList();
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            long looks = looks(pattern, use, text, FEW * LENGTH);
            if (looks < 0 && (length < LENGTH || grows(expression, use, i))) {
                worn.add("%s by %s: %s on “%s…%s”".formatted(
                        expression.place(), use, expression.regex(), shown(text.substring(0, Math.min(60, text.length()))),
                        shown(text.substring(Math.max(0, text.length() - 5)))));
                return;
            }
        }
    }

    /** Whether a longer text needs more looks for each of its code units. */
    private static boolean grows(Expression expression, Use use, int attack) {
        String shorter = Attacks.on(expression.regex(), QUARTER).skip(attack).findFirst().orElseThrow();
        String longer = Attacks.on(expression.regex(), LENGTH).skip(attack).findFirst().orElseThrow();
        long few = looks(expression.pattern(), use, shorter, MANY * QUARTER);
        long many = looks(expression.pattern(), use, longer, MANY * LENGTH);
        return few < 0 || many < 0 || many > few * 2 * LENGTH / QUARTER;
    }

    /** How often a matcher looks at a text; below nought where it is more than {@code most}, or the stack is full. */
    private static long looks(Pattern pattern, Use use, String text, long most) {
        Counted counted = new Counted(text, most);
        try {
            hold(pattern.matcher(counted), use);
            return counted.looks();
        } catch (Counted.Spent | StackOverflowError e) {
            return -1;
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
