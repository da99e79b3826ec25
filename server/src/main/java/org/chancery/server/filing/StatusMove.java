package org.chancery.server.filing;

import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;

/**
 * A pair stands otherwise today than it did before a dispatch was filed.
 *
 * @param pair the two states
 * @param before how they stood
 * @param after how they stand
 */
public record StatusMove(Pair pair, RelationStatus before, RelationStatus after) {}
