package org.chancery.register;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives cases names that tell what they are: {@code asylum-mex-jorge-glas}, {@code embassy-mex-ecu-quito}.
 *
 * <p>A name rests on what the cases are about alone, so it is the same however often and in whatever order the same dispatches
 * are filed. Of several cases of one name, as two suits between the same states, the second in time has {@code -2} behind it,
 * and so on. Further dispatches change a name when they tell a fuller one of the person, or an earlier case.
 */
final class CaseNames {

    private final Map<String, Integer> given = new HashMap<>();

    /** The name of the next case of that kind about these. */
    String of(String kind, String... about) {
        String name = kind + Arrays.stream(about).map(CaseNames::plain).map("-"::concat).collect(Collectors.joining());
        int number = given.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }

    private static String plain(String words) {
        StringBuilder name = new StringBuilder(words.length());
        PlainLetters.of(words).codePoints().forEach(letter -> {
            if (isKept(letter)) {
                name.appendCodePoint(letter);
            } else if (name.length() == 0 || name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        return name.toString();
    }

    /** Letters, and what stands for a number. */
    private static boolean isKept(int letter) {
        int type = Character.getType(letter);
        return Character.isLetterOrDigit(letter) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
