package org.chancery.nlp.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.nlp.codebook.WordClasses;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.Token;

/**
 * What another did as well: "Bamako did likewise", "Nicaragua followed suit", "as did Iran".
 *
 * <p>The act is the last one told, if it was told no more than a sentence before. Who was its target and now acts, acts on
 * the one who acted on him.
 */
final class Echoes {

    private final Parties parties;
    private final ActorBook book;
    private final Set<String> doing;
    private final Set<String> alike;

    Echoes(Parties parties, ActorBook book, WordClasses classes) {
        this.parties = parties;
        this.book = book;
        this.doing = classes.words("doing");
        this.alike = classes.words("alike");
    }

    /**
     * An act told again of somebody else.
     *
     * @param of the act as first told
     * @param sources who does it now
     * @param targets on whom
     */
    record Echo(Event of, List<Actor> sources, List<Actor> targets) {}

    /** The echo that {@code frame} tells; empty where it tells none. */
    Optional<Echo> find(Frame frame, List<Event> before) {
        if (frame.kind() != FrameKind.VERB || !doing.contains(frame.predicate()) || !pointsBack(frame)) {
            return Optional.empty();
        }
        List<Actor> sources = frame.fillers(Slot.SUBJ).stream()
                .filter(filler -> filler.head().isNoun())
                .flatMap(filler -> parties.named(frame.sentence(), filler.head()).stream())
                .filter(actor -> actor.country() != null)
                .toList();
        return sources.isEmpty() ? Optional.empty() : last(frame, before).flatMap(event -> echo(event, sources));
    }

    private boolean pointsBack(Frame frame) {
        boolean asDid = frame.trigger().relation().equals("advcl")
                && frame.sentence().children(frame.trigger(), "mark").stream().anyMatch(mark -> mark.lemma().equals("as"))
                && !frame.has(Slot.OBJ);
        return asDid
                || isAlike(frame.fillers(Slot.OBJ))
                || isAlike(frame.fillers(Slot.ADV))
                || isAlike(frame.fillers("in"));
    }

    private boolean isAlike(List<Filler> fillers) {
        return fillers.stream().map(Filler::head).map(Token::lemma).anyMatch(alike::contains);
    }

    private Optional<Event> last(Frame frame, List<Event> before) {
        int here = frame.sentence().index();
        for (int i = before.size() - 1; i >= 0; i--) {
            Event event = before.get(i);
            if (event.evidence().trigger().end() <= frame.trigger().span().start() && !event.targets().isEmpty()) {
                return here - event.evidence().sentence() <= 1 ? Optional.of(event) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Echo> echo(Event event, List<Actor> sources) {
        List<Actor> first = event.sources().stream().map(book::actor).toList();
        List<Actor> targets = event.targets().stream().map(book::actor).toList();
        if (share(sources, first)) {
            return Optional.empty();
        }
        return Optional.of(new Echo(event, sources, share(sources, targets) ? first : targets));
    }

    private static boolean share(List<Actor> some, List<Actor> others) {
        return some.stream().anyMatch(one -> others.stream()
                .anyMatch(other -> Objects.equals(one.country(), other.country())));
    }
}
