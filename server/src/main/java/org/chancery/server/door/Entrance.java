package org.chancery.server.door;

/**
 * From where requests can come.
 *
 * @param here whether the address it listens on is reached from this machine alone
 * @param encrypted whether it speaks TLS itself
 * @param proxied whether all requests come through a proxy of the operator's, whose {@code X-Forwarded-…} headers are true
 */
public record Entrance(boolean here, boolean encrypted, boolean proxied) {

    /** Whether callers must say who they are: others can reach it. */
    public boolean demandsLogin() {
        return !here || proxied;
    }
}
