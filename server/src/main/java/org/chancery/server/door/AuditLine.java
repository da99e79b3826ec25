package org.chancery.server.door;

import java.time.Instant;

/**
 * One line of the audit list.
 *
 * @param number from 1, in order
 * @param moment when
 * @param caller who
 * @param role what he was then; empty where nobody was let in
 * @param address from where
 * @param what was done, as {@code login} or {@code POST /api/events/{id}/set}
 * @param refused whether it was not done, for want of a role or a password
 * @param subject what it was done to
 * @param detail what else there is to say; may be empty
 */
public record AuditLine(
        long number, Instant moment, String caller, String role, String address, String what, boolean refused, String subject, String detail) {}
