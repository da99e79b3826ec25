package org.chancery.server.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/**
 * The server by which letters go out.
 *
 * @param host its name
 * @param port 1 to 65535; usually 587 with {@link Security#STARTTLS}, 465 with {@link Security#TLS}
 * @param security how the line is secured
 * @param login who sends; empty where the server asks for nobody
 * @param from the address letters are from
 */
public record MailSettings(String host, int port, Security security, Optional<Login> login, String from) {

    /** How the line to the server is secured. Certificates and the name of the server are checked. */
    public enum Security {
        /** Not at all: for a server on this machine or in a closed network. */
        NONE,
        /** From the first greeting on, or nothing is sent (RFC 3207). */
        STARTTLS,
        /** From the first byte (RFC 8314). */
        TLS
    }

    /** A name and a password. It prints without the password. */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=%s]".formatted(user);
        }
    }

    public MailSettings {
        if (host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException("“%s”, port %d, is no mail server. Give a host, and a port from 1 to 65535.".formatted(host, port));
        }
        try {
            new InternetAddress(from, true);
        } catch (AddressException e) {
            throw new IllegalArgumentException("“%s” is no address letters can be from. Write it as desk@example.org.".formatted(from), e);
        }
        if (login.isPresent() && security == Security.NONE && !host.equals("localhost") && !host.startsWith("127.")) {
            throw new IllegalArgumentException("A password would go to %s in the clear. Use STARTTLS or TLS.".formatted(host));
        }
    }
}
