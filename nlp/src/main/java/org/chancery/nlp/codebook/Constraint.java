package org.chancery.nlp.codebook;

import java.util.List;

/**
 * What a slot must hold, or must not.
 *
 * @param path the slot, and from the second item on the slots within it
 * @param values the alternatives
 * @param required true where one of {@code values} must be there, false where none may
 */
public record Constraint(List<String> path, List<Value> values, boolean required) {

    public Constraint {
        path = List.copyOf(path);
        values = List.copyOf(values);
    }

    /** How much it asks, 1 to 3: of alternatives the least, and a ban little. */
    int weight() {
        return required ? values.stream().mapToInt(Value::weight).min().orElse(0) : 1;
    }

    /** One alternative. */
    public sealed interface Value {

        /** How much the value asks: 1 anything, 2 a sort of actor, 3 a word. */
        default int weight() {
            return this instanceof Anything ? 1 : this instanceof OfSort ? 2 : 3;
        }
    }

    /** A lemma, or several joined by underscores that end in the filler's head or stand within it. */
    public record Word(String lemma) implements Value {}

    /** Any member of a named word class, written {@code @name}. */
    public record InClass(String name) implements Value {}

    /** An actor of a sort, written in capitals. */
    public record OfSort(Sort sort) implements Value {}

    /** Anything at all, written {@code *}. */
    public record Anything() implements Value {}

    /** Sorts of actors a slot can ask for. */
    public enum Sort {
        /** Any actor. */
        ACTOR,
        /** An actor that stands for a state: a state, an organ, a mission, an official. */
        STATE,
        /** One human being. */
        PERSON,
        /** A diplomat, or diplomats. */
        ENVOY,
        /** An embassy or consulate. */
        MISSION,
        /** An organization. */
        ORGANIZATION,
        /** People described by what they do. */
        GROUP,
        /** People named by their state alone: "four Britons". */
        NATIONALS
    }
}
