package org.chancery.formats.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits.
 *
 * @param base an address of it, 4 or 16 bytes
 * @param bits how many of its first bits they share, 0 to 32 or 128
 */
record Network(byte[] base, int bits) {

    private static final Pattern LITERAL = Pattern.compile("[0-9]{1,3}(?:\\.[0-9]{1,3}){3}|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

    Network {
        base = base.clone();
    }

    /**
     * A network as it is written: {@code 10.0.0.0/8}, {@code fc00::/7}, or one address alone.
     *
     * @throws IllegalArgumentException if it is none; the message says what to write
     */
    static Network of(String written) {
        String[] parts = written.strip().split("/", 2);
        try {
            if (LITERAL.matcher(parts[0]).matches()) {
                byte[] base = InetAddress.getByName(parts[0]).getAddress();
                int bits = parts.length == 1 ? base.length * 8 : Integer.parseInt(parts[1]);
                if (bits >= 0 && bits <= base.length * 8) {
                    return new Network(base, bits);
                }
            }
        } catch (UnknownHostException | NumberFormatException e) {
            // Told below.
        }
        throw new IllegalArgumentException(
                "“%s” is no network. Write it as 10.0.0.0/8, fc00::/7 or one address.".formatted(written));
    }

    /** Whether an address of 4 or 16 bytes is of it; one of the other family never is. */
    boolean holds(byte[] address) {
        if (address.length != base.length) {
            return false;
        }
        int whole = bits / 8;
        if (!Arrays.equals(address, 0, whole, base, 0, whole)) {
            return false;
        }
        int left = bits % 8;
        int mask = 0xFF00 >> left & 0xFF;
        return left == 0 || (address[whole] & mask) == (base[whole] & mask);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Network network && bits == network.bits && Arrays.equals(base, network.base);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(base) + bits;
    }

    @Override
    public String toString() {
        try {
            return InetAddress.getByAddress(base).getHostAddress() + "/" + bits;
        } catch (UnknownHostException e) {
            return Arrays.toString(base) + "/" + bits;
        }
    }
}
