/**
 * Reading a language.
 *
 * <p>Each stage is a package of its own: it takes values of the stages before it and returns values. {@link
 * org.chancery.nlp.English} chains them.
 */
@NullMarked
package org.chancery.nlp;

import org.jspecify.annotations.NullMarked;
