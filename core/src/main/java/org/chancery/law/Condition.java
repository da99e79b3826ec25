package org.chancery.law;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.text.Span;

/** Something that may hold of a deed, and the words that show it. */
public sealed interface Condition {

    /** Where it is told; empty if it does not hold. */
    Optional<Span> shown(Deed deed);

    /** It is an act of one of these codes, or an event of one of these types or of a type in a mode ({@code COERCE/arrest}). */
    record IsDeed(Set<String> codes) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            Event event = deed.event();
            boolean is = event.act() != null
                    ? codes.contains(Objects.requireNonNull(event.act()).code())
                    : codes.contains(event.type().name()) || codes.contains(event.type().name() + "/" + event.mode());
            return is ? Optional.of(event.evidence().trigger()) : Optional.empty();
        }
    }

    /** Who acts, or is acted on, is of one of these kinds. */
    record IsParty(boolean acting, Set<PartyKind> kinds) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return (acting ? deed.naming() : deed.tellings()).stream()
                    .flatMap(event -> (acting ? deed.sources(event) : deed.targets(event))
                            .filter(actor -> kinds.stream().anyMatch(kind -> kind.is(actor)))
                            .map(actor -> deed.words(event, actor)))
                    .findFirst();
        }
    }

    /** Who acts belongs to the state in which the mission stands, or to which the envoy is accredited. */
    record IsHost() implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return deed.naming().stream()
                    .flatMap(event -> deed.targets(event)
                            .flatMap(actor -> deed.host(actor).stream())
                            .flatMap(host -> deed.sources(event).filter(actor -> host.equals(actor.country())))
                            .map(actor -> deed.words(event, actor)))
                    .findFirst();
        }
    }

    /** Who acts is named where the deed is told, not inferred: "the embassy was attacked" names nobody. */
    record IsNamed() implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return deed.tellings().stream()
                    .flatMap(event -> deed.sources(event).flatMap(actor -> deed.named(event, actor).stream()))
                    .findFirst();
        }
    }

    /** It is told as done; a telling that denies it speaks against it. */
    record IsDone() implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return deed.tellings().stream()
                    .filter(event -> event.modality() == Modality.ACTUAL || event.modality() == Modality.ALLEGED)
                    .map(event -> event.evidence().trigger())
                    .findFirst();
        }
    }

    /** It is told as denied, by somebody or by the dispatch. */
    record IsDenied() implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return deed.denials().stream().map(event -> event.evidence().trigger()).findFirst();
        }
    }

    /**
     * The text says so.
     *
     * @param anywhere in the whole dispatch, not only in the sentences that tell the deed and those next to them
     */
    record IsSaid(Cue cue, boolean anywhere) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            List<Span> stretches = anywhere ? List.of(new Span(0, deed.matter().text().length())) : deed.around();
            return stretches.stream().flatMap(stretch -> cue.in(deed.matter().text(), stretch).stream()).findFirst();
        }
    }

    /** Another deed between the same states, of one of these codes, is told as done. */
    record IsBeside(IsDeed other) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return deed.beside().stream().flatMap(event -> other.shown(deed.of(event)).stream()).findFirst();
        }
    }

    /** One of several holds. */
    record Any(List<Condition> conditions) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return conditions.stream().flatMap(condition -> condition.shown(deed).stream()).findFirst();
        }
    }

    /** The contrary holds; there are no words for that, so those of the deed are given. */
    record Not(Condition condition) implements Condition {
        @Override
        public Optional<Span> shown(Deed deed) {
            return condition.shown(deed).isPresent() ? Optional.empty() : Optional.of(deed.event().evidence().trigger());
        }
    }
}
