/**
 * The command line.
 *
 * <p>Each command is a thin class: it takes its options, asks the modules below for the work, and says how it went by
 * its exit code. 0 is done, 2 a wrong command line, 3 an input that could not be read while the rest were; 1 is a fault
 * of the program itself.
 */
@NullMarked
package org.chancery.cli;

import org.jspecify.annotations.NullMarked;
