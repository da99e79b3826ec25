/**
 * The events of a register, written for other tools.
 *
 * <p>An {@link org.chancery.formats.export.ExportFormat} opens an {@link org.chancery.formats.export.EventWriter} over a stream;
 * events come one by one and none is held back. A format that cannot carry an event says why, and the event is left out:
 * whoever exports counts those and tells.
 */
@NullMarked
package org.chancery.formats.export;

import org.jspecify.annotations.NullMarked;
