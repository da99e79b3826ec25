/**
 * How the desk bears many at a time. {@link org.chancery.bench.load.LoadDesk} starts {@code ./chancery serve} on a register, lets
 * readers go through its pages as a browser asks for them and others file, and tells how long answers took, what failed, and how
 * memory went. If wished it kills the desk in the middle and starts it again; then all that it had acknowledged must be there.
 */
@NullMarked
package org.chancery.bench.load;

import org.jspecify.annotations.NullMarked;
