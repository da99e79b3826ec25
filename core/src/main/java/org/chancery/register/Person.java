package org.chancery.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The human being an event is about, who may be unnamed.
 *
 * @param name full name, null where no report tells
 * @param compared the same, as it is compared
 */
record Person(@Nullable String name, @Nullable PersonName compared) {

    static final Person UNKNOWN = new Person(null, null);

    static Person named(String name) {
        return new Person(name, PersonName.of(name));
    }

    /** The first whom most reports name: those who are acted on stand first in a report. */
    static Person of(Occurrence event) {
        return event.reports().stream()
                .map(Report::persons)
                .filter(names -> !names.isEmpty())
                .map(List::iterator)
                .map(names -> named(names.next()))
                .findFirst()
                .orElse(UNKNOWN);
    }

    boolean isKnown() {
        return name != null;
    }

    /** Whether nothing speaks against the two being one. */
    boolean canBe(Person other) {
        return compared == null || other.compared == null || compared.canBe(other.compared);
    }

    /** The fuller name of the two. */
    Person or(Person other) {
        if (name == null || other.name == null) {
            return name == null ? other : this;
        }
        return other.name.length() > name.length() ? other : this;
    }
}
