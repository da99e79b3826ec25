/**
 * An analyst sets right what was read. Nothing is overwritten: a correction is one more entry of the journal, with who and why,
 * and all pages follow from it.
 */
@NullMarked
package org.chancery.server.revise;

import org.jspecify.annotations.NullMarked;
