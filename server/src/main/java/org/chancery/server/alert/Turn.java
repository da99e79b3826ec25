package org.chancery.server.alert;

import org.chancery.coding.DateRange;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;

/**
 * A status change that a rule told of, or that was there before the rule was made.
 *
 * @param date when it was told to be; later reports may tell it otherwise
 */
record Turn(Pair pair, RelationStatus status, DateRange date) {}
