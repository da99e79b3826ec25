package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.util.BILOU;

/** Looks the words of a sentence up in all lexica: the first step. */
final class Lexica implements DraftStep {

    private final Vocabulary vocabulary;
    private final PackedGazetteer names;

    Lexica(Vocabulary vocabulary, PackedGazetteer names) {
        this.vocabulary = vocabulary;
        this.names = names;
    }

    @Override
    public void process(Draft draft) {
        int[] numbers = new int[draft.length()];
        for (int word = 1; word < numbers.length; word++) {
            WordType type = vocabulary.type(draft.form(word));
            draft.type(word, type);
            numbers[word] = type.nameWord();
        }
        for (int first = 1; first < numbers.length; first++) {
            PackedGazetteer.Match match = names.longest(numbers, first);
            for (String kind : match.kinds()) {
                mark(draft, first, match.last(), kind);
            }
        }
    }

    private static void mark(Draft draft, int first, int last, String kind) {
        if (first == last) {
            draft.addNameKind(first, BILOU.toBILOUTag(BILOU.U, kind));
            return;
        }
        draft.addNameKind(first, BILOU.toBILOUTag(BILOU.B, kind));
        draft.addNameKind(last, BILOU.toBILOUTag(BILOU.L, kind));
        for (int i = first + 1; i < last; i++) {
            draft.addNameKind(i, BILOU.toBILOUTag(BILOU.I, kind));
        }
    }
}
