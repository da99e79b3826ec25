/**
 * Who said what.
 *
 * <p>A statement is what a dispatch reports on somebody's word: a quotation, a clause after "said", a phrase after
 * "according to", what a document shows, what a party fears or means to do. A {@link
 * org.chancery.nlp.statement.StatementFinder} looks for <i>cues</i> in the trees ({@link
 * org.chancery.nlp.statement.CueLexicon} knows which words are), cuts out what is said and who says it, and then ties the
 * quotations of the whole text to these cues, over sentence and paragraph bounds. {@link
 * org.chancery.nlp.statement.Statements} answers for a later stage on whose word a stretch of text stands.
 */
@NullMarked
package org.chancery.nlp.statement;

import org.jspecify.annotations.NullMarked;
