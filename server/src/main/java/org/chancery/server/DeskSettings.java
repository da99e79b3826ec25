package org.chancery.server;

import org.chancery.server.alert.AlertSettings;
import org.chancery.server.filing.Mailroom;

/**
 * What whoever starts a desk says of it.
 *
 * @param binding where it listens, and how it is reached there
 * @param mailroom what it takes to let dispatches in
 * @param alerts where alerts may go
 */
public record DeskSettings(Binding binding, Mailroom mailroom, AlertSettings alerts) {}
