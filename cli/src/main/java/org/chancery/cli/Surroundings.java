package org.chancery.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What a command reads from and writes to.
 *
 * @param input standard input
 * @param output standard output, where results go
 * @param errors standard error, where failures and progress go
 * @param terminal whether a person is at the other end
 */
record Surroundings(InputStream input, OutputStream output, PrintStream errors, Terminal terminal) {}
