package org.chancery.bench.robustness;

import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.world.NamingKind;
import org.chancery.world.World;

/** Names in another order: two states joined by "and", an office before or behind its holder. */
final class NameOrder {

    static final NameOrder KNOWN = new NameOrder(World.load());

    private static final String NAME_WORD = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{L}\\p{M}-]*\\p{Ll}";
    private static final String PHRASE = NAME_WORD + "(?: (?:of |the )?" + NAME_WORD + "){0,3}";
    private static final Pattern JOINED = Pattern.compile("(?<![\\p{L}-] |[\\p{L},] )((?:the )?" + PHRASE + ") and ((?:the )?" + PHRASE + ")(?!['’-]|\\p{L}| and | \\p{Lu})");
    private static final Pattern JOINED_AFTER = Pattern.compile(
            "(?<=\\b(?:between|of|from|with|both|for|to|by|in|that|as|when|after|when|said|on|against|among) )((?:the )?" + PHRASE + ") and ((?:the )?" + PHRASE
                    + ")(?!['’-]|\\p{L}| and | \\p{Lu})");
    private static final String OFFICE =
            "((?:Vice |Prime |Foreign |Defence |Defense |Interior |Interim |Acting )*(?:President|Minister|Secretary|Chancellor|Premier|Ambassador|King|Emir))";
    private static final String OFFICE_OF_NO_STATE = "((?:deputy |prime |foreign |defence |defense |interior |acting |interim )*(?:president|minister|chancellor|premier|ambassador))";
    private static final String PERSON = "(\\p{Lu}\\p{L}*\\p{Ll}(?:[ -](?:\\p{Lu}\\p{L}*\\p{Ll}|al|bin|de|von|van|\\p{Lu}\\.)){1,3})";
    private static final Pattern BEFORE =
            Pattern.compile("(?<!\\p{Lu}\\p{L}{0,20} |former |late |deputy |[-\\p{L}])(?:(" + PHRASE + ")(['’]s)? )??\\b" + OFFICE + " " + PERSON + "(?!['’-]| \\p{Lu})([,.;:)]| -)?");
    private static final Pattern BEHIND = Pattern.compile(
            "(?<![\\p{L}] )" + PERSON + ", (?:the |(" + PHRASE + ")['’]s )?(?:(" + PHRASE + ") )?" + OFFICE_OF_NO_STATE + "(?: of (" + PHRASE + "))?([,.;])");

    private final World world;

    private NameOrder(World world) {
        this.world = world;
    }

    String statesSwapped(String text) {
        Function<MatchResult, String> swapping = found -> isState(found.group(1)) && isState(found.group(2))
                ? inSentence(found.group(2), found.group(1)) + " and " + withinSentence(found.group(1))
                : found.group();
        String first = replaced(text, JOINED, swapping);
        return replaced(first, JOINED_AFTER, swapping);
    }

    /** "The" keeps the capital of a sentence's first word. */
    private static String inSentence(String name, String before) {
        return before.startsWith("The ") && name.startsWith("the ") ? "The " + name.substring(4) : name;
    }

    private static String withinSentence(String name) {
        return name.startsWith("The ") ? "the " + name.substring(4) : name;
    }

    String officeBehind(String text) {
        return replaced(text, BEFORE, found -> {
            String whose = found.group(1);
            if (whose != null && !isState(whose) && !isAdjective(whose)) {
                return found.group();
            }
            String office = found.group(3).toLowerCase(Locale.ROOT);
            String title = whose == null ? "the " + office : found.group(2) == null ? "the " + whose + " " + office : whose + found.group(2) + " " + office;
            String after = found.group(5) == null ? "," : found.group(5);
            return found.group(4) + ", " + title + after;
        });
    }

    String officeBefore(String text) {
        return replaced(text, BEHIND, found -> {
            String owner = found.group(2) != null ? found.group(2) : found.group(5);
            String adjective = found.group(3);
            boolean known = (owner == null || isState(owner)) && (adjective == null || isAdjective(adjective)) && (owner == null || adjective == null);
            if (!known) {
                return found.group();
            }
            String whose = owner != null ? owner + "'s " : adjective != null ? adjective + " " : "";
            String stop = found.group(6).equals(",") ? "" : found.group(6);
            return whose + capitals(found.group(4)) + " " + found.group(1) + stop;
        });
    }

    private static String capitals(String office) {
        return Pattern.compile("\\b\\p{Ll}").matcher(office).replaceAll(first -> first.group().toUpperCase(Locale.ROOT));
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> by) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }

    private boolean isState(String phrase) {
        return is(phrase, NamingKind.NAME);
    }

    private boolean isAdjective(String phrase) {
        return is(phrase, NamingKind.ADJECTIVE);
    }

    private boolean is(String phrase, NamingKind kind) {
        String bare = phrase.startsWith("the ") || phrase.startsWith("The ") ? phrase.substring(4) : phrase;
        return world.naming(bare).stream().anyMatch(naming -> naming.kind() == kind);
    }
}
