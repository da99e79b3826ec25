package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.chancery.server.door.DoorRoom;
import org.chancery.server.door.Entrance;
import org.chancery.server.web.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk that speaks TLS, and desks that do not open. */
class TlsTest {

    private static final String PASSWORD = "of the keystore";

    @TempDir
    Path folder;

    private Path keystore;
    private Path password;

    @BeforeEach
    void aKeyAndItsCertificate() throws Exception {
        keystore = folder.resolve("desk.p12");
        password = Files.writeString(folder.resolve("password"), PASSWORD + "\n");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "desk", "-keyalg", "EC",
                        "-groupname", "secp256r1", "-dname", "CN=localhost", "-ext", "san=dns:localhost,ip:127.0.0.1", "-validity", "2", "-storetype", "PKCS12",
                        "-keystore", keystore.toString(), "-storepass", PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.out").toFile())
                .start();
        assertThat(keytool.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(keytool.exitValue()).as(Files.readString(folder.resolve("keytool.out"))).isZero();
    }

    private HttpClient client() throws Exception {
        KeyStore trusted = KeyStore.getInstance(keystore.toFile(), PASSWORD.toCharArray());
        TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("desk", trusted.getCertificate("desk"));
        factory.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, factory.getTrustManagers(), null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    @Test
    void a_desk_with_a_certificate_is_reached_by_tls_and_says_so() throws Exception {
        Binding binding = new Binding("127.0.0.1", 0, false, Optional.of(new Certificate(keystore, password)));
        try (TestDesk plain = TestDesk.in(folder);
                Desk desk = Desk.start(binding, List.of(new DoorRoom(plain.office(), binding.entrance())))) {
            assertThat(desk.address()).startsWith("https://127.0.0.1:");
            HttpResponse<String> answer =
                    client().send(HttpRequest.newBuilder(URI.create(desk.address() + "api/me")).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        }
    }

    @Test
    void a_keystore_that_cannot_be_opened_is_told_of_before_the_desk_opens() throws Exception {
        Path wrong = Files.writeString(folder.resolve("wrong"), "another\n");
        for (Certificate certificate : List.of(new Certificate(keystore, wrong), new Certificate(folder.resolve("none"), password))) {
            Binding binding = new Binding("127.0.0.1", 0, false, Optional.of(certificate));
            assertThatThrownBy(() -> Desk.start(binding, List.of())).hasMessageContaining(certificate.keystore().toString());
        }
    }

    @Test
    void a_route_of_which_nobody_said_who_may_use_it_does_not_open() {
        assertThatThrownBy(() -> Desk.start(new Binding("127.0.0.1", 0), List.of(routes -> routes.get("/api/forgotten", request -> request.result("")))))
                .hasMessageContaining("/api/forgotten");
        assertThat(Role.ANALYST.may(Role.READER)).isTrue();
        assertThat(Role.READER.may(Role.ANALYST)).isFalse();
    }

    @Test
    void only_addresses_of_loopback_go_without_a_password() {
        for (String host : List.of("127.0.0.1", "127.0.0.2", "::1", "localhost")) {
            assertThat(new Binding(host, 0).entrance()).as(host).isEqualTo(new Entrance(true, false, false));
        }
        for (String host : List.of("0.0.0.0", "::", "192.0.2.1", "", "no-such-host.invalid")) {
            assertThat(new Binding(host, 0).entrance().demandsLogin()).as(host).isTrue();
        }
        assertThat(new Binding("127.0.0.1", 0, true, Optional.empty()).entrance().demandsLogin()).as("a proxy before it").isTrue();
    }
}
