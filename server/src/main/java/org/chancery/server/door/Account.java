package org.chancery.server.door;

import java.time.Instant;
import org.chancery.server.web.Role;

/**
 * Somebody who may come in.
 *
 * @param name in small letters
 * @param role what he may
 * @param made when he was given the account
 * @param maker who gave it
 */
public record Account(String name, Role role, Instant made, String maker) {}
