/**
 * Who reportedly did what.
 *
 * <p>A reading of a dispatch names its {@linkplain org.chancery.coding.Actor actors}, what they
 * {@linkplain org.chancery.coding.Statement said} and what they {@linkplain org.chancery.coding.Event did}, in the codes
 * of PLOVER and CAMEO and in Chancery's finer {@linkplain org.chancery.coding.Act acts}. An event is a report: whether
 * it was done, only planned, threatened or denied is its {@linkplain org.chancery.coding.Modality modality}.
 */
@NullMarked
package org.chancery.coding;

import org.jspecify.annotations.NullMarked;
