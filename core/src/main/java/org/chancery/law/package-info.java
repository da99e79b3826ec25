/**
 * Instruments, whom they bind and since when; rules, and what engages them.
 *
 * <p>An {@link org.chancery.law.Instrument} is a treaty, a statute, or a codification of custom. {@link
 * org.chancery.law.Treaties} tells whether a state was {@linkplain org.chancery.law.PartyStatus bound by it on a day}, and
 * says so where the lists of parties do not tell.
 *
 * <p>A {@link org.chancery.law.Rule} is data: which {@linkplain org.chancery.law.Condition conditions} of an act engage it, which {@linkplain
 * org.chancery.law.Element elements} a lawyer would ask for, which words invoke it. {@link org.chancery.law.EngagementFinder} holds the
 * {@link org.chancery.law.Rulebook} against what a dispatch tells and gives {@link org.chancery.law.Engagement}s: by an act, with a {@link
 * org.chancery.law.Finding} for each element; by a claim, with who makes it. It says who claims what and what the report supports, never who is
 * right. The words of a language come with the rulebook.
 */
@NullMarked
package org.chancery.law;

import org.jspecify.annotations.NullMarked;
