/**
 * Instruments, whom they bind and since when.
 *
 * <p>An {@link org.chancery.law.Instrument} is a treaty, a statute, or a codification of custom. {@link
 * org.chancery.law.Treaties} tells whether a state was {@linkplain org.chancery.law.PartyStatus bound by it on a day}, and
 * says so where the lists of parties do not tell. Nothing here knows what an act is or which rule it engages.
 */
@NullMarked
package org.chancery.law;

import org.jspecify.annotations.NullMarked;
