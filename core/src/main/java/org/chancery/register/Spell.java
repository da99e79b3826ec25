package org.chancery.register;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time in which a pair formally stood in one way: from the day of an act that moved its status until that of the next.
 *
 * @param from the day of the act
 * @param status what it made of the status
 * @param cause the act since which the two have stood so: the first of the last acts that say it; empty where it is presumed
 */
public record Spell(LocalDate from, RelationStatus status, Optional<Bearing> cause) {}
