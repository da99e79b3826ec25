package org.chancery.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.server.DeskSettings;
import org.chancery.server.alert.AlertSettings;
import org.chancery.server.alert.MailSettings;
import org.chancery.server.filing.Mailroom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where a desk listens, where it may go, how it sends letters. */
final class DeskOptions {

    @Mixin
    private BindingOptions place = new BindingOptions();

    @Option(
            names = "--fetch-from",
            paramLabel = "NETWORK",
            description = "Also fetch addresses in this network, and send webhooks there, as 10.1.0.0/16; else public ones alone."
                    + " May be given again.")
    private List<String> networks = new ArrayList<>();

    @Option(names = "--smtp-host", paramLabel = "HOST", description = "The mail server by which alerts go out as letters.")
    private @Nullable String smtpHost;

    @Option(names = "--smtp-port", converter = PortNumber.class, paramLabel = "PORT", description = "Its port (default: ${DEFAULT-VALUE}).")
    private int smtpPort = 587;

    @Option(names = "--smtp-security", paramLabel = "HOW", description = "starttls, tls or none (default: ${DEFAULT-VALUE}).")
    private String smtpSecurity = "starttls";

    @Option(names = "--smtp-user", paramLabel = "NAME", description = "Who sends, where the server asks.")
    private @Nullable String smtpUser;

    @Option(names = "--smtp-password-file", paramLabel = "FILE", description = "A file whose first line is the password.")
    private @Nullable Path smtpPassword;

    @Option(names = "--mail-from", paramLabel = "ADDRESS", description = "The address letters are from (default: ${DEFAULT-VALUE}).")
    private String mailFrom = "chancery@localhost";

    @Option(names = "--public-address", paramLabel = "URL", description = "Where those who get letters find the desk.")
    private @Nullable URI desk;

    /**
     * All of it.
     *
     * @param spool where what was sent waits until it is read
     * @throws IllegalArgumentException if a value will not do; the message says which and what to write
     * @throws IOException if a password cannot be read
     */
    DeskSettings settings(Path spool) throws IOException {
        AddressPolicy addresses = addresses();
        return new DeskSettings(
                place.binding(),
                Mailroom.of(spool, addresses),
                new AlertSettings(mail(), addresses, Optional.ofNullable(desk)));
    }

    private AddressPolicy addresses() {
        try {
            return AddressPolicy.publicAnd(networks);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("--fetch-from: " + e.getMessage(), e);
        }
    }

    private Optional<MailSettings> mail() throws IOException {
        if (smtpHost == null) {
            return Optional.empty();
        }
        MailSettings.Security security = switch (smtpSecurity.toLowerCase(Locale.ROOT)) {
            case "starttls" -> MailSettings.Security.STARTTLS;
            case "tls" -> MailSettings.Security.TLS;
            case "none" -> MailSettings.Security.NONE;
            default -> throw new IllegalArgumentException("--smtp-security: “%s” is none of starttls, tls, none.".formatted(smtpSecurity));
        };
        Optional<MailSettings.Login> login = Optional.empty();
        if (smtpUser != null) {
            if (smtpPassword == null) {
                throw new IllegalArgumentException("--smtp-user needs --smtp-password-file.");
            }
            login = Optional.of(new MailSettings.Login(smtpUser, firstLine(smtpPassword)));
        }
        return Optional.of(new MailSettings(smtpHost, smtpPort, security, login, mailFrom));
    }

    /** The first line of a file that holds a secret. */
    static String firstLine(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            return lines.findFirst().orElseThrow(() -> new IllegalArgumentException("%s is empty. Its first line is to be the password.".formatted(file)));
        }
    }
}
