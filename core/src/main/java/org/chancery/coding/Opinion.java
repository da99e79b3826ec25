package org.chancery.coding;

/**
 * How likely a type is to be that of an event.
 *
 * @param confidence from 0 to 1, calibrated on sentences the model had not seen: of events given .8 about eight in ten are of the type
 */
public record Opinion(EventType type, double confidence) {}
