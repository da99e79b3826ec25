package org.chancery.formats.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which addresses belong to hosts of the public internet: the IANA registries of special-purpose addresses (RFC 6890 and its
 * updates), and what reaches an IPv4 address by way of an IPv6 one.
 */
final class PublicNetworks {

    /** IPv4: this host, private, shared by carriers, loopback, link-local, of protocols, documentation, tests, multicast, reserved. */
    private static final List<Network> REFUSED = networks(
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
            "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24",
            "224.0.0.0/4", "240.0.0.0/4",
            // A cloud tells its machines their secrets at this one, though it is of no special network.
            "168.63.129.16/32");

    /** IPv6: of what is routed, that of protocols (Teredo among it) and for documentation. All that is not routed is refused anyhow. */
    private static final List<Network> REFUSED_SIX = networks("2001::/23", "2001:db8::/32", "3fff::/20");

    private static final Network ROUTED_SIX = Network.of("2000::/3");
    private static final Network SIX_TO_FOUR = Network.of("2002::/16");
    private static final Network NAT64 = Network.of("64:ff9b::/96");
    private static final Network MAPPED = Network.of("::/80");

    private PublicNetworks() {}

    private static List<Network> networks(String... written) {
        return Stream.of(written).map(Network::of).toList();
    }

    /** Whether an address of 4 or 16 bytes is a public host's. */
    static boolean hold(byte[] address) {
        if (address.length == 4) {
            return REFUSED.stream().noneMatch(network -> network.holds(address));
        }
        if (SIX_TO_FOUR.holds(address)) {
            return hold(Arrays.copyOfRange(address, 2, 6));
        }
        if (NAT64.holds(address)) {
            return hold(Arrays.copyOfRange(address, 12, 16));
        }
        if (MAPPED.holds(address)) {
            return address[10] == -1 && address[11] == -1 && hold(Arrays.copyOfRange(address, 12, 16));
        }
        if (isIsatap(address) && !hold(Arrays.copyOfRange(address, 12, 16))) {
            return false;
        }
        return ROUTED_SIX.holds(address) && REFUSED_SIX.stream().noneMatch(network -> network.holds(address));
    }

    /** Whether its last eight bytes are 0000:5efe or 0200:5efe and an IPv4 address, which a tunnel of an office takes it to. */
    private static boolean isIsatap(byte[] address) {
        return (address[8] & 0xFD) == 0 && address[9] == 0 && address[10] == 0x5E && (address[11] & 0xFF) == 0xFE;
    }
}
