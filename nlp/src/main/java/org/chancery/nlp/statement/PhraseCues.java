package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds "according to X", "in the minister's view", "by his own account" and labels such as "SMITH:". */
final class PhraseCues {

    private static final int LONGEST_LABEL = 6;

    private final ParsedSentence sentence;
    private final CueLexicon lexicon;
    private final Reach reach;
    private final SpeakerFinder speakers;
    private final Complements complements;

    PhraseCues(ParsedSentence sentence, CueLexicon lexicon, Reach reach) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.reach = reach;
        this.speakers = new SpeakerFinder(sentence, reach);
        this.complements = new Complements(sentence, reach, lexicon);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>(1);
        for (Token token : sentence.tokens()) {
            accordingTo(token).or(() -> inTheViewOf(token)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Draft> accordingTo(Token token) {
        if (!token.form().equalsIgnoreCase("according") || token.index() + 2 >= sentence.size()) {
            return Optional.empty();
        }
        Token to = sentence.token(token.index() + 1);
        if (!to.form().equals("to")) {
            return Optional.empty();
        }
        return sentence.child(to, "pobj")
                .or(() -> sentence.child(token, "pobj"))
                .flatMap(source -> draft(token, to.index(), source, token));
    }

    private Optional<Draft> inTheViewOf(Token preposition) {
        String word = preposition.form().toLowerCase(Locale.ROOT);
        if (!word.equals("in") && !word.equals("by")) {
            return Optional.empty();
        }
        Optional<Token> noun = sentence.child(preposition, "pobj")
                .filter(object -> lexicon.noun(object.lemma()).contains(word)
                        || lexicon.noun(object.form().toLowerCase(Locale.ROOT)).contains(word));
        return noun.flatMap(n -> sentence.child(n, "poss").or(() -> sentence.children(n, "prep").stream()
                        .filter(of -> of.lemma().equals("of"))
                        .findFirst()
                        .flatMap(of -> sentence.child(of, "pobj"))))
                .flatMap(source -> draft(preposition, preposition.index(), source, preposition));
    }

    /** A phrase that reports the clause it hangs on. */
    private Optional<Draft> draft(Token first, int lastCueToken, Token source, Token phrase) {
        Optional<Speaker> speaker = speakers.named(source);
        if (speaker.isEmpty() || phrase.head() < 0) {
            return Optional.empty();
        }
        int cueLeft = Math.min(reach.left(phrase), first.index());
        int cueRight = Math.max(reach.right(phrase), reach.right(source));
        Token main = sentence.token(phrase.head());
        int left = main.head() < 0 ? 0 : reach.left(main);
        int right = main.head() < 0 ? sentence.size() - 1 : reach.right(main);
        if (cueLeft == 0 || right > cueRight && left >= cueLeft) {
            left = Math.min(left, cueLeft);
        }
        List<Span> parts = new ArrayList<>(2);
        if (left < cueLeft) {
            complements.piece(left, cueLeft - 1).ifPresent(parts::add);
        }
        if (right > cueRight) {
            complements.piece(cueRight + 1, right).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Draft(sentence.index(), first, sentence.span(first.index(), lastCueToken),
                sentence.span(cueLeft, cueRight), speaker.get(), parts, CueKind.SAY, true));
    }

    /**
     * A name with a colon at the head of a paragraph: "SMITH: We shall see."
     *
     * @param paragraphEnd where the paragraph ends
     */
    @Nullable
    Draft label(int paragraphEnd) {
        int colon = -1;
        boolean named = false;
        boolean capitals = true;
        for (int i = 0; i <= Math.min(LONGEST_LABEL, sentence.size() - 2); i++) {
            Token token = sentence.token(i);
            if (token.form().equals(":")) {
                colon = i;
                break;
            }
            if (!token.isProperNoun() && !token.tag().startsWith("NN") && !token.form().equals(".")
                    || !Character.isUpperCase(token.form().charAt(0)) && !token.form().equals(".")) {
                return null;
            }
            named |= !token.name().equals("O") && !token.name().endsWith("DATE");
            capitals &= token.form().toUpperCase(Locale.ROOT).equals(token.form());
        }
        if (colon < 1 || !named && !capitals) {
            return null;
        }
        Span source = sentence.span(0, colon - 1);
        int from = sentence.token(colon + 1).span().start();
        Token head = sentence.token(colon - 1);
        return new Draft(sentence.index(), sentence.token(colon), sentence.token(colon).span(), source,
                new Speaker(sentence.index(), head, head, source),
                List.of(new Span(from, Math.max(from, paragraphEnd))), CueKind.SAY, true);
    }
}
