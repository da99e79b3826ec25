package org.chancery.nlp.parse.nlp4j;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import java.util.List;
import java.util.function.Predicate;
import org.chancery.nlp.parse.nlp4j.Transition.Arc;
import org.chancery.nlp.parse.nlp4j.Transition.Move;

/**
 * Finds the head of each word: NLP4J's dependency parser.
 *
 * <p>The word on top of the stack and the next word are looked at together; the best transition that the arcs so far allow is
 * taken. A word that is left without a head gets the best one within {@value #REACH} words.
 */
final class TreeBuilder implements DraftStep {

    private static final int REACH = 5;
    private static final String ROOT = "root";

    private final LinearModel model;
    private final int[] lasting;
    private final List<Transition> transitions;
    private final int[] all;
    private final int[] shifting;
    private final int[] arcless;
    private final int[] arclessKeeping;
    private final int[] notDropping;
    private final int[] left;
    private final int[] right;

    TreeBuilder(LinearModel model, Vocabulary vocabulary) {
        this.model = model;
        this.lasting = vocabulary.numbers(model.template().properties());
        this.transitions = model.labels().stream().map(Transition::of).toList();
        all = new int[transitions.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = i;
        }
        shifting = those(transition -> transition.move() == Move.SHIFT);
        arcless = those(transition -> transition.arc() == Arc.NONE);
        arclessKeeping = those(transition -> transition.arc() == Arc.NONE && transition.move() != Move.REDUCE);
        notDropping = those(transition -> transition.arc() != Arc.NONE || transition.move() != Move.REDUCE);
        left = those(transition -> transition.arc() == Arc.LEFT);
        right = those(transition -> transition.arc() == Arc.RIGHT);
    }

    /** In the order in which NLP4J tries them, which settles ties. */
    private int[] those(Predicate<Transition> allowed) {
        IntOpenHashSet labels = new IntOpenHashSet();
        for (int i = 0; i < transitions.size(); i++) {
            if (allowed.test(transitions.get(i))) {
                labels.add(i);
            }
        }
        return labels.toIntArray();
    }

    @Override
    public void process(Draft draft) {
        WordValues values = new WordValues(model.template(), lasting, draft);
        Scorer scorer = new Scorer(model, values);
        ArcState state = new ArcState(draft.length(), model.template(), values);
        while (!state.isDone()) {
            take(transitions.get(Scorer.best(scores(scorer, state), allowed(state))), state);
        }
        for (int word = 1; word < draft.length(); word++) {
            if (!state.hasHead(word)) {
                attachLoose(word, draft.length(), scorer, state);
            }
        }
        for (int word = 1; word < draft.length(); word++) {
            draft.head(word, state.head(word), String.valueOf(state.relation(word)));
        }
    }

    private float[] scores(Scorer scorer, ArcState state) {
        state.locate(model.template().locations(), scorer.words());
        return scorer.scores();
    }

    private int[] allowed(ArcState state) {
        int top = state.top();
        int input = state.input();
        if (top == 0) {
            return shifting;
        }
        if (state.isBelow(top, input)) {
            return arcless;
        }
        if (state.isBelow(input, top)) {
            return state.hasHead(top) ? arcless : arclessKeeping;
        }
        return state.hasHead(top) ? all : notDropping;
    }

    private static void take(Transition transition, ArcState state) {
        switch (transition.arc()) {
            case LEFT -> {
                state.attach(state.top(), state.input(), transition.relation());
                move(transition.move() == Move.REDUCE ? Move.REDUCE : Move.PASS, state);
            }
            case RIGHT -> {
                state.attach(state.input(), state.top(), transition.relation());
                move(transition.move() == Move.SHIFT ? Move.SHIFT : Move.PASS, state);
            }
            case NONE -> move(transition.move(), state);
        }
    }

    private static void move(Move move, ArcState state) {
        switch (move) {
            case SHIFT -> state.shift();
            case REDUCE -> state.reduce();
            case PASS -> state.pass();
        }
    }

    private void attachLoose(int word, int length, Scorer scorer, ArcState state) {
        int bestHead = -1;
        int bestLabel = -1;
        float bestScore = -Float.MAX_VALUE;
        for (int direction = -1; direction <= 1; direction += 2) {
            int[] labels = direction > 0 ? left : right;
            for (int head = word + direction, seen = 0; head >= 0 && head < length && seen < REACH; head += direction, seen++) {
                if (!state.isBelow(head, word)) {
                    state.lookAt(Math.min(word, head), Math.max(word, head));
                    float[] scores = scores(scorer, state);
                    int label = Scorer.best(scores, labels);
                    if (bestScore < scores[label]) {
                        bestHead = head;
                        bestLabel = label;
                        bestScore = scores[label];
                    }
                }
            }
        }
        if (bestHead < 0) {
            state.attach(word, 0, ROOT);
        } else {
            state.attach(word, bestHead, transitions.get(bestLabel).relation());
        }
    }
}
