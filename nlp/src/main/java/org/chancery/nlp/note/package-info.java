/**
 * What a careful reader would remark on in a dispatch: few remarks, and right ones.
 *
 * <p>Each kind of {@link org.chancery.nlp.note.Remark} looks at the finished reading, and points at the words. It speaks up only where the tables
 * leave no doubt: a wrong year of an instrument, an embassy called foreign soil, a weekday that does not go with its day. {@link
 * org.chancery.nlp.note.NoteFinder} asks them all.
 */
@NullMarked
package org.chancery.nlp.note;

import org.jspecify.annotations.NullMarked;
