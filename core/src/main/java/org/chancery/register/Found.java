package org.chancery.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A dispatch found by its words.
 *
 * @param dispatch its id
 * @param title its headline, null where it has none
 * @param published the day it was published, null where that is not known
 * @param excerpt words around those that were looked for
 */
public record Found(String dispatch, @Nullable String title, @Nullable LocalDate published, String excerpt) {}
