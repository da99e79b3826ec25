/**
 * All of it, for one dispatch.
 *
 * <p>A {@link org.chancery.reading.Reader} turns a dispatch into a {@link org.chancery.reading.Reading}: who occurs in
 * it, what they said and did, when and where. A reading stands for itself; the register takes readings in.
 */
@NullMarked
package org.chancery.reading;

import org.jspecify.annotations.NullMarked;
