package org.chancery.bench.robustness;

/** White space put where there was some, and marks nobody sees within words. */
final class Blanks {

    private static final String[] FOR_A_BLANK = {"  ", "\u00A0", " ", "\t", "\u2009", " \u200B", " ", "\u202F", "   ", " "};
    private static final int WORD_MARKED = 7;

    private Blanks() {}

    /** The same for the same text. */
    static String scattered(String text) {
        StringBuilder scattered = new StringBuilder();
        int blanks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                scattered.append(FOR_A_BLANK[blanks++ % FOR_A_BLANK.length]);
            } else if (c == '\n') {
                scattered.append("  \n");
            } else {
                scattered.append(c);
                boolean within = i + 1 < text.length() && Character.isLetter(c) && Character.isLetter(text.charAt(i + 1));
                if (within && blanks % WORD_MARKED == 0) {
                    scattered.append(blanks % 2 == 0 ? "\u200B" : "\u00AD");
                }
            }
        }
        return scattered.toString();
    }
}
