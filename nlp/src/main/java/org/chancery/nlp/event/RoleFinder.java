package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.EventType;
import org.chancery.coding.Statement;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.codebook.Selector;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.frame.FrameKind;
import org.chancery.nlp.frame.Slot;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Fills source and target by the selectors of an entry and its pattern. */
final class RoleFinder {

    private static final String PRESS = "MED";

    /** Sectors of those who act for their state, or did when they acted. */
    private static final Set<String> OF_STATE = Set.of("GOV", "MIL", "COP", "SPY", "JUD", "LEG", "ELI");

    /** What two do with each other. */
    private static final Set<EventType> MUTUAL = Set.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

    private final SlotPath path;
    private final Parties parties;
    private final ActorBook book;
    private final Focus focus;
    private final Custody custody;

    RoleFinder(Scene scene, Parties parties, ActorBook book, Focus focus, Custody custody) {
        this.path = new SlotPath(scene);
        this.parties = parties;
        this.book = book;
        this.focus = focus;
        this.custody = custody;
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

        Found source = first(frame, withoutInferred(sources), speaker, List.of(), false);
        if (EventType.COERCE.equals(entry.type()) && (source == null || isSoil(source))) {
            Found target = first(frame, withoutInferred(targets), speaker, List.of(), false);
            Optional<String> holder = target == null ? Optional.empty() : custody.over(target.actors());
            if (target != null && holder.isPresent()) {
                return Optional.of(roles(new Found(List.of(book.state(holder.get())), new Selector.Topic()), target));
            }
        }
        if (source == null) {
            Found target = first(frame, withoutInferred(targets), speaker, List.of(), false);
            if (target != null) {
                return withUnsaidSource(frame, rule, sources, target, speaker);
            }
            source = first(frame, sources, speaker, List.of(), false);
        }
        if (source == null) {
            return Optional.empty();
        }
        return withSource(frame, entry, targets, speaker, source);
    }

    /** Whether nobody is named as acting but a place whose state is taken to. */
    private static boolean isSoil(Found found) {
        return found.by() instanceof Selector.InSlot slot && slot.aspect() == Selector.Aspect.SOIL;
    }

    /** Nobody is named as acting: of the states at hand, one that is not the one acted on. */
    private Optional<Roles> withUnsaidSource(
            Frame frame, Codebook.Rule rule, List<Selector> sources, Found target, @Nullable Actor speaker) {
        if (spans(target.actors())) {
            return Optional.of(shared(target));
        }
        if (speaker != null && frame.kind() == FrameKind.VERB && rule.entry().pair() == Entry.Pair.FOREIGN && announces(speaker, target.actors())) {
            return Optional.of(roles(new Found(List.of(speaker), new Selector.Topic()), target));
        }
        Found source = inferred(frame, sources, target.actors(), rule.entry().pair() == Entry.Pair.FOREIGN);
        return Optional.ofNullable(source).map(found -> roles(found, target));
    }

    /** "The prime minister announced that 23 Russians would be thrown out": who tells of it for his state has it done. */
    private static boolean announces(Actor speaker, List<Actor> targets) {
        return speaker.country() != null
                && (speaker.kind() == ActorKind.STATE || speaker.kind() == ActorKind.ORGAN || speaker.office() != null)
                && targets.stream().allMatch(target -> target.country() != null && !Objects.equals(target.country(), speaker.country()));
    }

    private Optional<Roles> withSource(
            Frame frame, Entry entry, List<Selector> targets, @Nullable Actor speaker, Found source) {
        boolean foreign = entry.pair() == Entry.Pair.FOREIGN;
        Found target = first(frame, targets, speaker, source.actors(), foreign);
        boolean mutual = entry.type() != null && MUTUAL.contains(entry.type()) && !isNamed(frame, target);
        if ((target == null || mutual) && foreign && spans(source.actors())) {
            return Optional.of(shared(source));
        }
        if (target == null && foreign) {
            return Optional.empty();
        }
        return Optional.of(roles(source, target));
    }

    /** Whether a slot's own word names who was found: "with Chad", and not "to a truce in Doha". */
    private boolean isNamed(Frame frame, @Nullable Found found) {
        return found != null
                && found.by() instanceof Selector.InSlot slot
                && path.heads(frame, slot.path()).stream()
                        .anyMatch(head -> !parties.named(frame.sentence(), head).isEmpty());
    }

    private static Roles roles(Found source, @Nullable Found target) {
        int drift = (isInferred(source.by()) ? 1 : 0) + (target != null && isInferred(target.by()) ? 1 : 0);
        return new Roles(
                source.actors(),
                target == null ? List.of() : target.actors(),
                source.by() instanceof Selector.Speaker,
                drift,
                "source %s, target %s".formatted(name(source.by()), target == null ? "none" : name(target.by())));
    }

    /** Whether the act's very object is of the acting state: then it is no act toward another, whoever else is spoken of. */
    private boolean isOwnObject(Frame frame, Selector selector, List<Actor> sources) {
        if (!(selector instanceof Selector.InSlot slot) || !slot.path().equals(List.of(Slot.OBJ)) || slot.aspect() != Selector.Aspect.SELF) {
            return false;
        }
        List<Actor> objects = path.heads(frame, slot.path()).stream()
                .flatMap(head -> parties.named(frame.sentence(), head).stream())
                .toList();
        return !objects.isEmpty()
                && objects.stream().allMatch(object -> object.country() != null
                        && sources.stream().anyMatch(source -> object.country().equals(source.country())));
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
        return selectors.stream().filter(s -> !isInferred(s)).toList();
    }

    private static boolean isInferred(Selector selector) {
        return selector instanceof Selector.Counterpart || selector instanceof Selector.Topic || selector instanceof Selector.Same;
    }

    private @Nullable Found first(
            Frame frame, List<Selector> selectors, @Nullable Actor speaker, List<Actor> others, boolean foreign) {
        boolean people = false;
        for (Selector selector : selectors) {
            if (foreign && !others.isEmpty() && !people && isInferred(selector)) {
                people = true;
                Found crowd = people(frame, selectors, others);
                if (crowd != null) {
                    return crowd;
                }
            }
            List<Actor> found = fitting(select(frame, selector, speaker, others, foreign), others, foreign).stream()
                    .filter(actor -> !actsOnItself(actor, selector, others))
                    .toList();
            if (!found.isEmpty()) {
                return new Found(found, selector);
            }
            if (foreign && isOwnObject(frame, selector, others)) {
                return null;
            }
        }
        return null;
    }

    /** "The government sounded out tribal leaders": people of no known state, named in the clause, before any state of the drift. */
    private @Nullable Found people(Frame frame, List<Selector> selectors, List<Actor> others) {
        for (Selector selector : selectors) {
            if (selector instanceof Selector.InSlot) {
                List<Actor> found = select(frame, selector, null, others, true).stream()
                        .filter(actor -> actor.country() == null && !others.contains(actor))
                        .filter(actor -> actor.kind() == ActorKind.GROUP)
                        .filter(actor -> !actor.sectors().contains(PRESS))
                        .toList();
                if (!found.isEmpty()) {
                    return new Found(found, selector);
                }
            }
        }
        return null;
    }

    private @Nullable Found inferred(Frame frame, List<Selector> selectors, List<Actor> others, boolean foreign) {
        for (Selector selector : selectors) {
            if (isInferred(selector)) {
                List<Actor> found = fitting(select(frame, selector, null, others, foreign), others, foreign).stream()
                        .filter(actor -> !actsOnItself(actor, selector, others))
                        .toList();
                if (!found.isEmpty()) {
                    return new Found(found, selector);
                }
            }
        }
        return null;
    }

    private List<Actor> select(
            Frame frame, Selector selector, @Nullable Actor speaker, List<Actor> others, boolean foreign) {
        if (selector instanceof Selector.InSlot slot) {
            List<Actor> found = new ArrayList<>();
            for (Token head : path.heads(frame, slot.path())) {
                if (others.isEmpty() && isOfObject(frame, slot, head)) {
                    continue;
                }
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
                    .map(country -> foreign || !arePeople(others)
                            ? country
                            : focus.inPower(country, frame.sentence().index()).orElse(country))
                    .filter(country -> !foreign || others.stream().noneMatch(o -> country.equals(o.country())))
                    .map(country -> List.of(book.state(country)))
                    .orElse(List.of());
        }
        if (selector instanceof Selector.Counterpart && !others.isEmpty() && others.stream().allMatch(RoleFinder::isPrivate)) {
            return List.of();
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

    /** Whether somebody acts for no state, so that what he does is aimed at none unless the clause says so. */
    private static boolean isPrivate(Actor actor) {
        return actor.kind() == ActorKind.PERSON && actor.office() == null && actor.sectors().stream().noneMatch(OF_STATE::contains);
    }

    private static boolean arePeople(List<Actor> actors) {
        return !actors.isEmpty()
                && actors.stream().allMatch(actor -> actor.kind() == ActorKind.PERSON || actor.kind() == ActorKind.GROUP);
    }

    /** "The founder of the site was arrested": what follows the object's "of" arrests nobody. */
    private static boolean isOfObject(Frame frame, Selector.InSlot slot, Token head) {
        return frame.kind() == FrameKind.VERB
                && slot.path().equals(List.of("of"))
                && frame.fillers("of").stream().anyMatch(filler -> filler.inherited() && filler.head().equals(head));
    }

    /** Whether somebody would be said to act on himself, where the entry does not look for that. */
    private static boolean actsOnItself(Actor actor, Selector selector, List<Actor> others) {
        return !(selector instanceof Selector.Same) && others.contains(actor);
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
            return String.join(".", slot.path())
                    + (slot.aspect() == Selector.Aspect.SELF ? "" : "/" + slot.aspect().name().toLowerCase(Locale.ROOT));
        }
        return selector.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
