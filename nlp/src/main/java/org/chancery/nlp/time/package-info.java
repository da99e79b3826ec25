/**
 * When.
 *
 * <p>A {@link org.chancery.nlp.time.TimeFinder} finds the expressions of time in a parsed dispatch. Its grammar turns
 * words into a {@link org.chancery.nlp.time.Meaning} ("last Tuesday" is a weekday, pointing back); a
 * {@link org.chancery.nlp.time.Resolver} turns the meaning into days, from the day of publication, the tense of the
 * clause and the day the narrative last spoke of. An {@link org.chancery.nlp.time.EventDater} then tells which of the
 * expressions dates an act, and what dates it where the text is silent.
 */
@NullMarked
package org.chancery.nlp.time;

import org.jspecify.annotations.NullMarked;
