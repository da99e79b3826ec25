package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.Statement;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Fills source and target by the selectors of an entry and its pattern. */
final class RoleFinder {

    private final SlotPath path;
    private final Parties parties;
    private final ActorBook book;
    private final Focus focus;

    RoleFinder(Scene scene, Parties parties, ActorBook book, Focus focus) {
        this.path = new SlotPath(scene);
        this.parties = parties;
        this.book = book;
        this.focus = focus;
    }

    private record Found(List<Actor> actors, Selector by) {}

    /**
     * Finds both roles.
     *
     * @param statement the statement that holds the trigger, null where none does
     * @param speaker who makes it, null where unknown
     * @return the roles; empty where the entry cannot be told of these actors
     */
    Optional<Roles> find(Frame frame, Codebook.Rule rule, @Nullable Statement statement, @Nullable Actor speaker) {
        Entry entry = rule.entry();
        List<Selector> sources = rule.pattern().source().isEmpty() ? entry.source() : rule.pattern().source();
        List<Selector> targets = rule.pattern().target().isEmpty() ? entry.target() : rule.pattern().target();
        boolean foreign = entry.pair() == Entry.Pair.FOREIGN;

        Found source = first(frame, sources, speaker, List.of(), false);
        if (source == null) {
            Found target = first(frame, withoutInferred(targets), speaker, List.of(), false);
            if (target == null) {
                return Optional.empty();
            }
            if (spans(target.actors())) {
                return Optional.of(shared(target));
            }
            source = inferred(frame, sources, target.actors());
            if (source == null) {
                return Optional.empty();
            }
        }
        Found target = first(frame, targets, speaker, source.actors(), foreign);
        if (target == null && foreign && spans(source.actors())) {
            return Optional.of(shared(source));
        }
        if (target == null && foreign) {
            return Optional.empty();
        }
        List<Actor> acted = target == null ? List.of() : target.actors();
        int drift = (isInferred(source.by()) ? 1 : 0) + (target != null && isInferred(target.by()) ? 1 : 0);
        return Optional.of(new Roles(
                source.actors(),
                acted,
                source.by() instanceof Selector.Speaker,
                drift,
                "source %s, target %s".formatted(name(source.by()), target == null ? "none" : name(target.by()))));
    }

    /** Whether the actors are of two states or more, so that they can act with each other. */
    private static boolean spans(List<Actor> actors) {
        return actors.stream().map(Actor::country).filter(Objects::nonNull).distinct().count() > 1;
    }

    /** An act that several states do together: the first with the others. */
    private static Roles shared(Found found) {
        Actor first = found.actors().get(0);
        List<Actor> others = found.actors().stream()
                .filter(actor -> !Objects.equals(actor.country(), first.country()))
                .toList();
        return new Roles(List.of(first), others, false, 0, name(found.by()) + " with each other");
    }

    private static List<Selector> withoutInferred(List<Selector> selectors) {
        return selectors.stream().filter(s -> s instanceof Selector.InSlot).toList();
    }

    private static boolean isInferred(Selector selector) {
        return selector instanceof Selector.Counterpart || selector instanceof Selector.Topic;
    }

    private @Nullable Found first(
            Frame frame, List<Selector> selectors, @Nullable Actor speaker, List<Actor> others, boolean foreign) {
        for (Selector selector : selectors) {
            List<Actor> found = fitting(select(frame, selector, speaker, others), others, foreign);
            if (!found.isEmpty()) {
                return new Found(found, selector);
            }
        }
        return null;
    }

    private @Nullable Found inferred(Frame frame, List<Selector> selectors, List<Actor> others) {
        for (Selector selector : selectors) {
            if (isInferred(selector)) {
                List<Actor> found = fitting(select(frame, selector, null, others), others, false);
                if (!found.isEmpty()) {
                    return new Found(found, selector);
                }
            }
        }
        return null;
    }

    private List<Actor> select(Frame frame, Selector selector, @Nullable Actor speaker, List<Actor> others) {
        if (selector instanceof Selector.InSlot slot) {
            List<Actor> found = new ArrayList<>();
            for (Token head : path.heads(frame, slot.path())) {
                for (Actor actor : parties.of(frame.sentence(), head, slot.aspect())) {
                    if (!found.contains(actor)) {
                        found.add(actor);
                    }
                }
            }
            return found;
        }
        if (selector instanceof Selector.Speaker) {
            return speaker == null ? List.of() : List.of(speaker);
        }
        if (selector instanceof Selector.Topic) {
            return focus.topic(frame.sentence(), frame.trigger())
                    .filter(country -> others.stream().noneMatch(o -> country.equals(o.country())) || others.isEmpty())
                    .map(country -> List.of(book.state(country)))
                    .orElse(List.of());
        }
        List<String> countries =
                others.stream().map(Actor::country).filter(Objects::nonNull).distinct().toList();
        if (countries.isEmpty()) {
            return List.of();
        }
        if (selector instanceof Selector.Same) {
            return countries.stream().map(book::state).toList();
        }
        return focus.counterpart(countries.get(0), frame.sentence())
                .map(country -> List.of(book.state(country)))
                .orElse(List.of());
    }

    /** Of what a selector found, those who can be in the role beside {@code others}. */
    private static List<Actor> fitting(List<Actor> found, List<Actor> others, boolean foreign) {
        return found.stream()
                .filter(actor -> !others.contains(actor) || !foreign)
                .filter(actor -> !foreign
                        || actor.country() == null && actor.kind() == ActorKind.ORGANIZATION
                        || actor.country() != null
                                && others.stream().noneMatch(o -> actor.country().equals(o.country())))
                .toList();
    }

    private static String name(Selector selector) {
        if (selector instanceof Selector.InSlot slot) {
            return String.join(".", slot.path()) + (slot.aspect() == Selector.Aspect.HOST ? "/host" : "");
        }
        return selector.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
