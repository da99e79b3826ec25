package org.chancery.nlp.frame;

import org.chancery.nlp.parse.Token;

/**
 * A verb that carries a noun of action.
 *
 * @param verb the verb
 * @param subject what the verb's deep subject is to the noun's act
 * @param bare whether the verb only does the noun
 */
record Support(Token verb, Role subject, boolean bare) {}
