/**
 * Who may come in.
 *
 * <p>A desk that listens on this machine alone asks nobody: it takes whoever reaches it for the user who started it. What it
 * has to keep out there is other people's web pages, which run in the same browser: those that make a name of theirs mean this
 * machine, and those that send a request in the user's name. A desk that others reach asks for a name and a password, or for a
 * token. {@link org.chancery.server.door.Entrance} says which of the two it is.
 *
 * <p>A request passes {@link org.chancery.server.door.DoorRoom} first: it is given the headers that every answer has, held to
 * a rate, refused where another site sends it, and told apart by session or token. Then the role of the route is held against
 * the caller's. Whatever changes something, and whatever is refused for want of a role, leaves a line in the
 * {@link org.chancery.server.door.AuditList}.
 *
 * <p>Secrets are kept as hashes: passwords by PBKDF2, which is slow on purpose; sessions and tokens, which are random and
 * long, by SHA-256.
 */
@NullMarked
package org.chancery.server.door;

import org.jspecify.annotations.NullMarked;
