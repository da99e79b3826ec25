package org.chancery.law;

/**
 * How a language calls an instrument.
 *
 * @param instrument its id
 * @param cue its names
 */
public record InstrumentName(String instrument, Cue cue) {}
