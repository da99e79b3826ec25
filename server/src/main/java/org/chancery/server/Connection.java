package org.chancery.server;

import java.io.IOException;
import java.nio.file.Files;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Listens by TLS. */
final class Connection {

    private Connection() {}

    /**
     * Checks that a certificate can be used.
     *
     * @return the password of its keystore
     * @throws IOException if a file cannot be read, or the password is not the keystore's
     */
    static SslContextFactory.Server keys(Certificate certificate) throws IOException {
        if (!Files.isReadable(certificate.keystore())) {
            throw new IOException("The keystore %s cannot be read. Make one with keytool, or from your certificate with openssl pkcs12 -export."
                    .formatted(certificate.keystore()));
        }
        String password = Files.readString(certificate.password()).lines().findFirst().orElse("");
        SslContextFactory.Server keys = new SslContextFactory.Server();
        keys.setKeyStorePath(certificate.keystore().toAbsolutePath().toString());
        keys.setKeyStorePassword(password);
        try {
            keys.start();
            keys.stop();
        } catch (Exception e) {
            throw new IOException("The keystore %s cannot be used: %s. Is the password in %s its own?"
                    .formatted(certificate.keystore(), e.getMessage(), certificate.password()), e);
        }
        return keys;
    }

    static Connector of(Server server, HttpConfiguration plain, SslContextFactory.Server keys, Binding binding) {
        HttpConfiguration secure = new HttpConfiguration(plain);
        // a client that calls the desk by its address names no host in its greeting, and needs none
        secure.addCustomizer(new SecureRequestCustomizer(false));
        ServerConnector connector =
                new ServerConnector(server, new SslConnectionFactory(keys, "http/1.1"), new HttpConnectionFactory(secure));
        connector.setHost(binding.host());
        connector.setPort(binding.port());
        return connector;
    }
}
