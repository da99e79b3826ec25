package org.chancery.bench.archive;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is put in place of what in one dispatch: a state for a state, by name, adjective, people and capital; a person for a person,
 * by full name and then by surname; all days so many days later; numbers of so many digits for such numbers. Where a sentence has
 * none of these, somebody says it.
 */
final class Exchange {

    private static final int LONGEST_PHRASE = 4;
    private static final String MONTHS =
            Stream.of(Month.values()).map(Exchange::name).map(month -> month + "|" + month.substring(0, 3) + "\\.").collect(Collectors.joining("|"));
    private static final Pattern DAY = Pattern.compile("\\b(?:(\\d{1,2}) (" + MONTHS + ")|(" + MONTHS + ") (\\d{1,2}))(?:(,? )(\\d{4}))?\\b");
    private static final Pattern WEEKDAY =
            Pattern.compile("\\b" + Stream.of(DayOfWeek.values()).map(Exchange::name).collect(Collectors.joining("|", "(", ")")) + "\\b");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.,$€£-])(?!19\\d\\d|20\\d\\d)[1-9]\\d{1,3}(?![\\d.,-]\\d|\\d)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    private final Nameable nameable;
    private final Random random;
    private final LocalDate around;
    private final int days;
    private final Map<String, String> states = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, String> persons = new HashMap<>();

    /**
     * @param around a day of the year in which days without a year lie
     * @param days by how many all days move
     */
    Exchange(Nameable nameable, Random random, LocalDate around, int days) {
        this.nameable = nameable;
        this.random = random;
        this.around = around;
        this.days = days;
    }

    /** A sentence with all exchanged that the dispatch exchanges. */
    String in(String sentence) {
        String dated = DAY.matcher(sentence).replaceAll(found -> Matcher.quoteReplacement(day(found.group(), (Matcher) found)));
        String onDays = WEEKDAY.matcher(dated)
                .replaceAll(found -> name(DayOfWeek.valueOf(found.group().toUpperCase(Locale.ROOT)).plus(days)));
        String exchanged = names(NUMBER.matcher(onDays).replaceAll(found -> number(found.group())));
        return exchanged.equals(sentence) ? said(sentence) : exchanged;
    }

    /** A sentence in which there was nothing to exchange, told by somebody, as otherwise it would stand in many dispatches. */
    private String said(String sentence) {
        String words = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) + "," : sentence;
        return words + " " + anyPerson() + " said.";
    }

    private String anyPerson() {
        return nameable.persons().get(random.nextInt(nameable.persons().size()));
    }

    private String day(String words, Matcher found) {
        boolean dayFirst = found.group(1) != null;
        String month = dayFirst ? found.group(2) : found.group(3);
        int year = found.group(6) == null ? around.getYear() : Integer.parseInt(found.group(6));
        try {
            LocalDate moved = LocalDate.of(year, month(month), Integer.parseInt(dayFirst ? found.group(1) : found.group(4))).plusDays(days);
            String name = month.endsWith(".") ? name(moved.getMonth()).substring(0, 3) + "." : name(moved.getMonth());
            String told = dayFirst ? moved.getDayOfMonth() + " " + name : name + " " + moved.getDayOfMonth();
            return found.group(6) == null ? told : told + found.group(5) + moved.getYear();
        } catch (DateTimeException e) {
            return words; // the 31st of a shorter month
        }
    }

    private static Month month(String word) {
        String begin = word.substring(0, 3);
        return Stream.of(Month.values()).filter(month -> name(month).startsWith(begin)).findFirst().orElseThrow();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private String number(String digits) {
        int least = (int) Math.pow(10, digits.length() - 1);
        return String.valueOf(least + random.nextInt(9 * least));
    }

    private String names(String sentence) {
        StringBuilder told = new StringBuilder();
        Matcher word = WORD.matcher(sentence);
        int at = 0;
        while (word.find(at)) {
            told.append(sentence, at, word.start());
            at = phrase(sentence, word, told);
        }
        return told.append(sentence.substring(at)).toString();
    }

    /** Takes the longest phrase that is known from a word on, or the word; tells where it ends. */
    private int phrase(String sentence, Matcher word, StringBuilder told) {
        int start = word.start();
        int firstEnd = word.end();
        if (!Character.isUpperCase(sentence.charAt(start))) {
            told.append(sentence, start, firstEnd);
            return firstEnd;
        }
        String best = null;
        int end = firstEnd;
        int next = firstEnd;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            String found = exchanged(sentence.substring(start, next));
            if (found != null) {
                best = found;
                end = next;
            }
            if (!word.find(next) || word.start() != next + 1 || sentence.charAt(next) != ' ') {
                break;
            }
            next = word.end();
        }
        told.append(best == null ? sentence.substring(start, firstEnd) : best);
        return end;
    }

    private @Nullable String exchanged(String words) {
        String ending = words.endsWith("'s") || words.endsWith("’s") ? words.substring(words.length() - 2) : "";
        String bare = words.substring(0, words.length() - ending.length());
        Nameable.Phrase phrase = nameable.phrase(bare);
        if (phrase != null) {
            return nameable.phrase(state(phrase.state()), phrase.kind(), bare) + ending;
        }
        if (nameable.isPerson(bare) && !persons.containsKey(bare)) {
            String other = anyPerson();
            persons.put(bare, other);
            persons.putIfAbsent(surname(bare), surname(other));
        }
        String person = persons.get(bare);
        return person == null ? null : person + ending;
    }

    private static String surname(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** Another state for each, no two the same while there are any left. */
    private String state(String code) {
        return states.computeIfAbsent(code, none -> {
            String other;
            do {
                other = nameable.states().get(random.nextInt(nameable.states().size()));
            } while (!taken.add(other) && taken.size() < nameable.states().size());
            return other;
        });
    }
}
