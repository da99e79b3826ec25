package org.chancery.nlp.encode;

/**
 * A text as word pieces.
 *
 * @param ids number of each piece in the vocabulary, with the mark of the beginning first and that of the end last
 * @param starts where each piece begins in the text, in UTF-16 code units; −1 for the two marks
 * @param ends where each piece ends, exclusive; −1 for the two marks
 */
@SuppressWarnings("ArrayRecordComponent")
record Pieces(int[] ids, int[] starts, int[] ends) {

    int size() {
        return ids.length;
    }
}
