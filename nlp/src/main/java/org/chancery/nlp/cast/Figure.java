package org.chancery.nlp.cast;

import java.util.LinkedHashSet;
import java.util.Set;
import org.chancery.coding.ActorKind;
import org.jspecify.annotations.Nullable;

/** An actor in the making: what the text has told of it so far. Lives for one dispatch only. */
final class Figure {

    final int number;
    final ActorKind kind;
    String name;
    @Nullable String country;
    @Nullable String host;
    @Nullable String person;
    @Nullable String office;
    /** The body of states it acts for; null where it acts for none. */
    @Nullable String body;
    /** What it does, as of {@link Noun#function()}; empty where unknown. */
    String function = "";
    /** Lemmas it was described by. */
    final Set<String> lemmas = new LinkedHashSet<>();
    final Set<String> sectors = new LinkedHashSet<>();
    Gender gender = Gender.UNKNOWN;
    boolean plural;
    boolean former;
    /** Whether the text itself calls it former, not only the tables. */
    boolean toldFormer;
    /** Whether the country was told by the text or the tables, not guessed from the context. */
    boolean certain;
    int mentions;

    Figure(int number, ActorKind kind, String name) {
        this.number = number;
        this.kind = kind;
        this.name = name;
    }

    boolean isPerson() {
        return kind == ActorKind.PERSON;
    }

    void belongsTo(@Nullable String state) {
        if (state != null && (country == null || !certain)) {
            country = state;
            certain = true;
        }
    }

    void guess(@Nullable String state) {
        if (country == null) {
            country = state;
        }
    }

    @Override
    public String toString() {
        return name + "/" + country;
    }
}
