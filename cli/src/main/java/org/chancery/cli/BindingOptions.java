package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.server.Binding;
import org.chancery.server.Certificate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the desk listens, and how it is reached there. */
final class BindingOptions {

    @Option(names = "--port", converter = PortNumber.class, paramLabel = "PORT", description = "Where it listens (default: ${DEFAULT-VALUE}); 0 for any that is free.")
    int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address it listens on (default: ${DEFAULT-VALUE}). On one that others reach it asks for a name and a password; chancery account add gives one.")
    private String host = "127.0.0.1";

    @Option(
            names = "--behind-proxy",
            description = "All requests come through a proxy of yours that sets X-Forwarded-For, -Proto and -Host. It asks for a password then, whatever the address.")
    private boolean proxied;

    @ArgGroup(exclusive = false)
    private @Nullable Tls tls;

    /** What it takes to speak TLS; one is of no use without the other. */
    static final class Tls {

        @Option(names = "--tls-keystore", required = true, paramLabel = "FILE", description = "Speak TLS, with the key and certificate in this PKCS #12 file.")
        private Path keystore = Path.of("");

        @Option(names = "--tls-password-file", required = true, paramLabel = "FILE", description = "The file whose first line is the keystore's password.")
        private Path password = Path.of("");
    }

    Binding binding() {
        return new Binding(host, port, proxied, Optional.ofNullable(tls).map(given -> new Certificate(given.keystore, given.password)));
    }
}
