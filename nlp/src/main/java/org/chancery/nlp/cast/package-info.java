/**
 * Who is meant.
 *
 * <p>Names, adjectives, descriptions and pronouns of a dispatch are tied to the actors they mean on its date: states,
 * organs, missions, persons, organizations, groups. "Glas" in one sentence is the Jorge Glas of another; "the
 * ambassador" is the one spoken of; an ex-president is no government.
 */
@NullMarked
package org.chancery.nlp.cast;

import org.jspecify.annotations.NullMarked;
