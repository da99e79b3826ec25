/**
 * How fast the register answers and how fast one files into it, on a register of a size no test could make.
 *
 * <p>{@link org.chancery.bench.register.Newsroom} makes up the dispatches of several decades: the same number and seed give the
 * same ones. {@link org.chancery.bench.register.FillRegister} files them, {@link org.chancery.bench.register.AskRegister} asks
 * what the desk would ask and takes the time.
 */
@NullMarked
package org.chancery.bench.register;

import org.jspecify.annotations.NullMarked;
