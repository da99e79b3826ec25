package org.chancery.nlp.event;

import java.util.List;
import org.chancery.coding.Actor;

/**
 * Who acted on whom, as found for one frame.
 *
 * @param sources who acted
 * @param targets who was acted on; empty where nobody was found and none is needed
 * @param bySpeech whether the act is the saying itself, its source the speaker
 * @param inferred how many of the two roles were taken from the dispatch's drift and not from the clause, 0 to 2
 * @param how which selectors found them, for a person to read
 */
record Roles(List<Actor> sources, List<Actor> targets, boolean bySpeech, int inferred, String how) {}
