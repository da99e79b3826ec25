package org.chancery.server;

/**
 * Where a server listens.
 *
 * @param host an address of this machine, or a name of it
 * @param port 1 to 65535; 0 for any that is free
 */
public record Binding(String host, int port) {}
