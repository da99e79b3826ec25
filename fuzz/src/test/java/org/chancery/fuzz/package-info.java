/**
 * Attacks on every parser of outside input, guided by what of the code an input reaches (Jazzer).
 *
 * <p>A class a parser, each with one target. A parser may return values or refuse in its own words; anything else is a finding: another
 * exception, a stack or a memory that is full, an input that takes many seconds, a value that breaks what its type promises. {@link
 * org.chancery.fuzz.Words} says what a refusal has to be, {@link org.chancery.fuzz.Soundness} what a reading has to be.
 *
 * <p>Beside each target stand its inputs, in a folder of resources that is called after it: seeds of our own, and what was found once,
 * named by the fault. An ordinary test run goes through them all; {@code fuzz/run} looks for new ones. {@code docs/fuzzing.md} tells what
 * was found. Targets that reach what a package keeps to itself stand in a package of that name, in this module.
 */
package org.chancery.fuzz;
