package org.chancery.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The human being an event is about, who may be unnamed.
 *
 * @param name full name, null where no report tells
 */
record Person(@Nullable String name) {

    static final Person UNKNOWN = new Person(null);

    /** The first whom most reports name: those who are acted on stand first in a report. */
    static Person of(Occurrence event) {
        return event.reports().stream()
                .map(Report::persons)
                .filter(names -> !names.isEmpty())
                .map(List::iterator)
                .map(names -> new Person(names.next()))
                .findFirst()
                .orElse(UNKNOWN);
    }

    boolean isKnown() {
        return name != null;
    }

    /** Whether nothing speaks against the two being one. */
    boolean canBe(Person other) {
        return name == null || other.name == null || PersonName.same(name, other.name);
    }

    /** The fuller name of the two. */
    Person or(Person other) {
        if (name == null || other.name == null) {
            return name == null ? other : this;
        }
        return other.name.length() > name.length() ? other : this;
    }
}
