/**
 * What language a text is in.
 *
 * <p>{@link org.chancery.nlp.language.LanguageFinder} tells it from the letters and, where those are Latin, from the small
 * words every language is full of. It is sure or silent: a text too short or too mixed to tell is of no language.
 */
@NullMarked
package org.chancery.nlp.language;

import org.jspecify.annotations.NullMarked;
