package org.chancery.world;

/** Whether a phrase of a text may be the phrase of a table, by its capitals: "us" is not "US", "turkey" no state. */
final class Spelling {

    private static final int ACRONYM_WRITTEN_AS_A_WORD = 4;

    private Spelling() {}

    /**
     * Judges by capitals; that the two share a {@link Key} is taken for granted.
     *
     * <p>What the table has in capitals must stand in capitals, but acronyms of four letters and more may be written as
     * words ("Nato"). A word that opens with a capital in the table must do so in the text. A headline in capitals passes.
     */
    static boolean allows(String inTable, String inText) {
        if (isAcronym(inTable)) {
            return allCapitals(inText)
                    || (letters(inTable) >= ACRONYM_WRITTEN_AS_A_WORD && capitalised(inText, 0) && inText.indexOf(' ') < 0);
        }
        int t = 0;
        int x = 0;
        while (true) {
            t = nextWord(inTable, t);
            x = nextWord(inText, x);
            if (t < 0 || x < 0) {
                return t < 0 && x < 0 || firstIsCapital(inText);
            }
            if (Character.isUpperCase(inTable.codePointAt(t)) && !Character.isUpperCase(inText.codePointAt(x))) {
                return false;
            }
            t = wordEnd(inTable, t);
            x = wordEnd(inText, x);
        }
    }

    private static boolean firstIsCapital(String text) {
        int first = nextWord(text, 0);
        return first >= 0 && Character.isUpperCase(text.codePointAt(first));
    }

    private static boolean isAcronym(String text) {
        return letters(text) >= 2 && allCapitals(text);
    }

    private static boolean allCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }

    private static boolean capitalised(String text, int at) {
        return Character.isUpperCase(text.charAt(at));
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    private static int nextWord(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int wordEnd(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && c != '\'' && c != '’' && c != '.') {
                return i;
            }
        }
        return text.length();
    }
}
