/**
 * From frames to events.
 *
 * <p>The {@link org.chancery.nlp.event.EventCoder} holds each predicate frame against the codebook. Where a pattern fits
 * it looks for who acted and on whom, first in the frame's own slots, then in what the dispatch is about; takes the
 * modality, the date, the place and how many; and keeps the words it rests on. Patterns decide what happened, the
 * {@linkplain org.chancery.nlp.cast.Cast cast} who did it. What two frames tell twice is told once.
 */
@NullMarked
package org.chancery.nlp.event;

import org.jspecify.annotations.NullMarked;
