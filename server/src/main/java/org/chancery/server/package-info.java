/**
 * The register over HTTP and in the browser.
 *
 * <p>{@link org.chancery.server.Desk} starts a server on an {@link org.chancery.server.web.Office}: the register, the world, a
 * reader and a clock. Each part of it is a {@link org.chancery.server.web.Room} with routes of its own, in a package of its own:
 * {@code ledger} answers what the register holds, the others change it or watch it. What was changed is told on the
 * {@link org.chancery.server.web.Bulletin}, which browsers hear as server-sent events.
 *
 * <p>The pages are plain files under {@code desk}: the browser asks the same API that programs ask.
 */
@NullMarked
package org.chancery.server;

import org.jspecify.annotations.NullMarked;
