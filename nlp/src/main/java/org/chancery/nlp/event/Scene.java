package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameFinder;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;

/** A dispatch with its cast and the frames of every sentence: what the coder looks at. */
final class Scene {

    private final ParsedText text;
    private final Cast cast;
    private final List<Frame> frames = new ArrayList<>();
    private final Map<Long, Frame> byTrigger = new HashMap<>();

    Scene(ParsedText text, Cast cast, FrameFinder finder) {
        this.text = text;
        this.cast = cast;
        for (ParsedSentence sentence : text.sentences()) {
            for (Frame frame : finder.frames(sentence)) {
                frames.add(frame);
                byTrigger.putIfAbsent(key(sentence, frame.trigger()), frame);
            }
        }
    }

    private static long key(ParsedSentence sentence, Token token) {
        return ((long) sentence.index() << 32) | token.index();
    }

    ParsedText text() {
        return text;
    }

    Cast cast() {
        return cast;
    }

    /** All frames, in the order of the text. */
    List<Frame> frames() {
        return frames;
    }

    /** The frame that token triggers. */
    Optional<Frame> frameAt(ParsedSentence sentence, Token trigger) {
        return Optional.ofNullable(byTrigger.get(key(sentence, trigger)));
    }
}
