package org.chancery.server.door;

import java.time.Instant;
import java.util.Optional;

/**
 * A key for a program, with the role of its account.
 *
 * @param id by which it is revoked; not the secret
 * @param account whose it is
 * @param label what it is for
 * @param made when
 * @param maker by whom
 * @param expires when it ends by itself
 * @param used when it was last used
 */
public record Token(
        String id, String account, String label, Instant made, String maker, Optional<Instant> expires, Optional<Instant> used) {}
