package org.chancery.nlp.frame;

/**
 * What a verb lends to the noun it carries.
 *
 * @param subject what the verb's subject is to the noun's act
 * @param bare whether the verb only does the noun ("carried out a raid") and says nothing of its own ("ordered a raid")
 */
record LightVerb(Role subject, boolean bare) {}
