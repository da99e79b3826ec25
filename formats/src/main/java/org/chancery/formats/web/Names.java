package org.chancery.formats.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks up host names. */
@FunctionalInterface
public interface Names {

    /**
     * The addresses of a host; of an address in any notation, itself.
     *
     * @throws UnknownHostException if there is none of that name
     */
    InetAddress[] addresses(String host) throws UnknownHostException;

    /** As this machine looks them up. */
    static Names ofThisMachine() {
        return InetAddress::getAllByName;
    }
}
