package org.chancery.server;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.server.door.Entrance;

/**
 * Where a server listens, and how it is reached there.
 *
 * @param host an address of this machine, or a name of it
 * @param port 1 to 65535; 0 for any that is free
 * @param proxied whether all requests come through a proxy of the operator's that says in {@code X-Forwarded-…} whence they come
 * @param certificate what it shows to speak TLS; without one it speaks plain HTTP
 */
public record Binding(String host, int port, boolean proxied, Optional<Certificate> certificate) {

    /** Plain HTTP, without a proxy. */
    public Binding(String host, int port) {
        this(host, port, false, Optional.empty());
    }

    /** Whether it is reached from this machine alone: all addresses of the host are loopback. A host nobody knows is not. */
    public boolean isLoopback() {
        try {
            return !host.isBlank() && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** The same for the room that lets requests in. */
    public Entrance entrance() {
        return new Entrance(isLoopback(), certificate.isPresent(), proxied);
    }
}
