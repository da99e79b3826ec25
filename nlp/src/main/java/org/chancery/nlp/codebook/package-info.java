/**
 * The codebook: what counts as which event, as data.
 *
 * <p>One YAML file a PLOVER type, in a folder a language. A file holds the type's definition and its
 * {@linkplain org.chancery.nlp.codebook.Entry entries}; an entry says in words what it means, which codes it gives, by
 * which {@linkplain org.chancery.nlp.codebook.Pattern patterns} of verbs, nouns and their slots it is recognised, and
 * shows examples. Named {@linkplain org.chancery.nlp.codebook.WordClasses word classes} keep the patterns short. A bad
 * entry is refused with file, line and reason. {@code docs/codebook.md} describes the notation for editors.
 *
 * <p>Beside the entries, in a folder {@code law}, stand the rules of law that events engage, a file an instrument: {@link
 * org.chancery.nlp.codebook.RulebookReader} makes an {@link org.chancery.law.Rulebook} of them. {@code docs/law.md} has their notation.
 */
@NullMarked
package org.chancery.nlp.codebook;

import org.jspecify.annotations.NullMarked;
