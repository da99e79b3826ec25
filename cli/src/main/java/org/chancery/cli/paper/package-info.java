/**
 * A reading on paper, for a person in front of a terminal.
 *
 * <p>{@link org.chancery.cli.paper.Paper} knows widths and colours, {@link org.chancery.cli.paper.Phrases} the plain
 * words for codes; {@link org.chancery.cli.paper.PaperWriter} lays a reading out: heading, timeline, who said what.
 */
@NullMarked
package org.chancery.cli.paper;

import org.jspecify.annotations.NullMarked;
