/**
 * Words as vectors, each in the light of its sentence.
 *
 * <p>A text is cut into {@link org.chancery.nlp.encode.Pieces word pieces}; a small language model gives each piece a
 * vector at several depths. The runtime that computes them stands behind {@link org.chancery.nlp.encode.Encoder}; no
 * other package knows it. Nothing is fetched: model and vocabulary come with the program.
 */
@NullMarked
package org.chancery.nlp.encode;

import org.jspecify.annotations.NullMarked;
