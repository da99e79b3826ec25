package org.chancery.server.web;

import io.javalin.config.RoutesConfig;

/** A part of the server with routes of its own. */
public interface Room extends AutoCloseable {

    /**
     * Adds its routes. Each names the least {@link Role} that may use it.
     *
     * @param routes where to; all of the API is below {@code /api}
     */
    void open(RoutesConfig routes);

    /** Begins what it does without being asked, once the server listens. */
    default void start() {}

    /** Ends what it does without being asked. */
    @Override
    default void close() {}
}
