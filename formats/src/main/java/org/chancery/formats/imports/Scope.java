package org.chancery.formats.imports;

import java.util.Objects;
import java.util.Optional;

/** Which rows of other machines are taken. */
public enum Scope {
    /** What one state did to another: what the register is about. */
    PAIRS,
    /** Everything that names anybody. */
    ALL;

    /** Why it has no room for an event between these two; empty where it has. */
    Optional<String> refusal(Side source, Side target) {
        if (source.isNobody() && target.isNobody()) {
            return Optional.of("nobody is named");
        }
        if (this == ALL) {
            return Optional.empty();
        }
        if (!source.isState() || !target.isState()) {
            return Optional.of("a side is no state: a company, rebels, a region, nobody (--all takes these too)");
        }
        return Objects.equals(source.country(), target.country())
                ? Optional.of("both sides are one state (--all takes these too)")
                : Optional.empty();
    }
}
