/**
 * Where.
 *
 * <p>{@link org.chancery.nlp.place.PlaceFinder} finds the words of a dispatch that name places and says which places they
 * are. It goes in three steps: {@code Spotter} finds names that may be places and weighs how surely they are,
 * {@code Namesakes} chooses among places of one name by what else the dispatch names, and things inside towns ("Hutcheson
 * Road") are put where their town is. {@link org.chancery.nlp.place.PlaceResolver} answers for later stages which place
 * some words mean.
 */
@NullMarked
package org.chancery.nlp.place;

import org.jspecify.annotations.NullMarked;
