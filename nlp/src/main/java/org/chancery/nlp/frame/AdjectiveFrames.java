package org.chancery.nlp.frame;

import java.util.List;
import java.util.Optional;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Builds the frames of adjectives said of somebody: "held Chile responsible for the attack". */
final class AdjectiveFrames {

    private final SentenceFrames frames;
    private final ParsedSentence sentence;
    private final Prepositions prepositions;

    AdjectiveFrames(SentenceFrames frames) {
        this.frames = frames;
        this.sentence = frames.sentence();
        this.prepositions = new Prepositions(frames);
    }

    Frame frame(Token adjective) {
        Slots slots = new Slots();
        Optional<Token> verb = frames.head(adjective).filter(Token::isVerb);
        verb.ifPresent(governor -> slots.add(Slot.SUBJ, bearers(adjective, governor)));
        prepositions.fill(adjective, slots, false);
        for (Token child : sentence.children(adjective, "xcomp")) {
            slots.add(Slot.XCOMP, new Filler(child, false));
        }
        for (Token child : sentence.children(adjective, "ccomp")) {
            slots.add(Slot.CCOMP, new Filler(child, false));
        }
        return new Frame(
                sentence,
                adjective,
                adjective.lemma(),
                FrameKind.ADJECTIVE,
                verb.orElse(adjective),
                slots.map());
    }

    private List<Filler> bearers(Token adjective, Token verb) {
        boolean ofObject = adjective.relation().equals("oprd") && !frames.isPassive(verb);
        List<Filler> bearers = ofObject ? frames.objects(verb) : frames.subjects(verb);
        return bearers.stream().map(f -> new Filler(f.head(), true)).toList();
    }
}
