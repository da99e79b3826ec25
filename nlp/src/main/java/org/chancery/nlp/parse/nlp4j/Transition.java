package org.chancery.nlp.parse.nlp4j;

/**
 * What a parser may do next, read from a label of its model such as {@code L_P_nsubj}.
 *
 * @param arc whether to draw an arc between the top of the stack and the next word, and which way
 * @param move what to do with the stack
 * @param relation of the arc; empty without one
 */
record Transition(Arc arc, Move move, String relation) {

    /** Which of the two words becomes the head. */
    enum Arc {
        /** The next word is the head. */
        LEFT,
        /** The top of the stack is the head. */
        RIGHT,
        NONE
    }

    /** How the search goes on. */
    enum Move {
        SHIFT,
        REDUCE,
        PASS
    }

    static Transition of(String label) {
        int first = label.indexOf('_');
        int last = label.lastIndexOf('_');
        Arc arc = switch (label.substring(0, first)) {
            case "L" -> Arc.LEFT;
            case "R" -> Arc.RIGHT;
            default -> Arc.NONE;
        };
        Move move = switch (label.substring(first + 1, last)) {
            case "S" -> Move.SHIFT;
            case "R" -> Move.REDUCE;
            default -> Move.PASS;
        };
        return new Transition(arc, move, label.substring(last + 1));
    }
}
