package org.chancery.server.alert;

import java.time.Instant;

/**
 * What an analyst wants to be told.
 *
 * @param id its number; none is given twice
 * @param terms what it says
 * @param by name of the account that made it
 * @param made when
 */
record Rule(long id, Terms terms, String by, Instant made) {}
