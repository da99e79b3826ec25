package org.chancery.formats.web;

import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where one may go. Only {@code http} and {@code https} ever are gone to.
 *
 * <p>The policy for programs that act for others takes public addresses alone: no loopback, private, link-local, shared,
 * multicast or reserved one, in whatever notation, nor an IPv6 address that leads to such an IPv4 one. Of ports it takes 80, 443
 * and those from 1024, but none that browsers refuse since another protocol lives there.
 */
public final class AddressPolicy {

    /** Ports from 1024 that the Fetch standard (section “Port blocking”) calls bad: 6000 is a screen, 6667 a chat. */
    private static final Set<Integer> BAD_PORTS = Set.of(
            1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080);

    private static final AddressPolicy ANY = new AddressPolicy(true, List.of());

    private final boolean any;
    private final List<Network> besides;

    private AddressPolicy(boolean any, List<Network> besides) {
        this.any = any;
        this.besides = besides;
    }

    /** Everywhere: for a program that goes where its own user sends it, on that user's machine. */
    public static AddressPolicy any() {
        return ANY;
    }

    /**
     * Public addresses, and those of some networks besides.
     *
     * @param networks as {@code 10.1.0.0/16}, {@code fd00::/8} or one address; none to allow public ones alone
     * @throws IllegalArgumentException if one of them is no network; the message says what to write
     */
    public static AddressPolicy publicAnd(List<String> networks) {
        return new AddressPolicy(false, networks.stream().map(Network::of).toList());
    }

    /**
     * Checks what can be told before a name is looked up: scheme and port.
     *
     * @throws ForbiddenAddress if one may not go there
     */
    public void check(URI address) throws ForbiddenAddress {
        String scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new ForbiddenAddress("“%s” is neither http nor https.".formatted(address));
        }
        int port = address.getPort();
        if (!any && port != -1 && port != 80 && port != 443 && (port < 1024 || BAD_PORTS.contains(port))) {
            throw new ForbiddenAddress("Port %d is not one of the web's.".formatted(port));
        }
    }

    /** Whether one may connect to this address. */
    public boolean takes(InetAddress address) {
        byte[] bytes = address.getAddress();
        return any || PublicNetworks.hold(bytes) || besides.stream().anyMatch(network -> network.holds(bytes));
    }

    /**
     * Those addresses of a host, which are then connected to. If one of them may not be gone to, none is: a name that leads both
     * outside and inside is no public site's.
     *
     * @throws ForbiddenAddress if one may not go there. It names the host and not its address, which is nobody else's business
     */
    InetAddress[] checked(String host, InetAddress[] addresses) throws ForbiddenAddress {
        for (InetAddress address : addresses) {
            if (!takes(address)) {
                throw new ForbiddenAddress("“%s” is not at a public address.".formatted(host));
            }
        }
        return addresses;
    }
}
