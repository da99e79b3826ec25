/**
 * A reading on paper, for a person in front of a terminal.
 *
 * <p>{@link org.chancery.formats.paper.Paper} knows widths and colours, {@link org.chancery.formats.paper.Phrases} the plain
 * words for codes; {@link org.chancery.formats.paper.PaperWriter} lays a reading out: heading, timeline, who said what.
 */
@NullMarked
package org.chancery.formats.paper;

import org.jspecify.annotations.NullMarked;
