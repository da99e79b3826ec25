/**
 * No regular expression of the program blows up, whatever text it meets.
 *
 * <p>{@link org.chancery.fuzz.regex.ClassFiles} finds the expressions in the class files of all modules, with how each is used.
 * {@link org.chancery.fuzz.regex.Syntax} takes one apart, and {@link org.chancery.fuzz.regex.Attacks} makes texts of it: runs of its own
 * characters, things it almost matches, beginnings of it over and over. {@link org.chancery.fuzz.regex.Counted} counts how often the
 * matcher looks at a character; time is not asked. Where an expression is not written down but put together while the program runs, the
 * test names it and takes it from where it is made.
 */
package org.chancery.fuzz.regex;
