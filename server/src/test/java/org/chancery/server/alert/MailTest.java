package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.register.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.chancery.server.Wristwatch;

/** Alerts are written to a real mail server on loopback. */
@Timeout(120)
class MailTest {

    private static final String RULE =
            "{\"name\":\"breaks\",\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"},\"emails\":[\"ada@example.org\",\"bob@example.org\"]}";

    @TempDir
    Path folder;

    private Wristwatch clock;

    @BeforeEach
    void set() {
        clock = new Wristwatch("2024-04-08T09:00:00Z");
    }

    private static GreenMail server(int port, String protocol) {
        GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", protocol));
        server.start();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static MailSettings settings(int port, MailSettings.Security security) {
        return new MailSettings("127.0.0.1", port, security, Optional.empty(), "desk@chancery.example");
    }

    private static Told broke() {
        return Told.in("d", "2024-04-06").title("Mexico breaks").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", "Mexico broke off relations with Ecuador");
    }

    @Test
    void a_webhook_that_never_answers_keeps_no_letter_waiting() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        try (ServerSocket silent = new ServerSocket(0);
                Lookout lookout = Lookout.in(folder, clock, Optional.of(settings(port, MailSettings.Security.NONE)))) {
            lookout.rule("{\"name\":\"hook\",\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"},\"webhook\":\"http://127.0.0.1:%d/\",\"emails\":[\"ada@example.org\"]}"
                    .formatted(silent.getLocalPort()));
            lookout.file(broke());
            lookout.awaitDeliveries("sending", "done");

            assertThat(server.getReceivedMessages()).hasSize(1);
        } finally {
            server.stop();
        }
    }

    @Test
    void each_address_gets_a_letter_that_says_what_happened() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        try (Lookout lookout = Lookout.in(folder, clock, Optional.of(settings(port, MailSettings.Security.NONE)))) {
            lookout.rule(RULE);
            lookout.file(broke());
            lookout.awaitDeliveries("done", "done");

            assertThat(server.getReceivedMessages()).hasSize(2);
            MimeMessage letter = server.getReceivedMessages()[0];
            assertThat(letter.getSubject()).isEqualTo("Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
            assertThat(letter.getAllRecipients()).hasSize(1);
            assertThat(letter.getContentType()).startsWith("text/plain");
            assertThat(letter.getContent().toString().replace("\r", "")).isEqualTo("""
                    Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)
                    Told by one report.

                    “Mexico broke off relations with Ecuador”
                      Mexico breaks, 6 Apr 2024

                    At the desk: /relations/ECU/MEX

                    The rule “breaks”, made by tester: Between any two parties: one breaks off diplomatic relations, told within 30 days of it.""");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_mail_server_that_is_down_gets_the_letters_when_it_is_up_again() throws Exception {
        int port = freePort();
        try (Lookout lookout = Lookout.in(folder, clock, Optional.of(settings(port, MailSettings.Security.NONE)))) {
            lookout.rule(RULE);
            lookout.file(broke());
            Lookout.await(() -> lookout.desk().office().annex().read(sql -> Deliveries.failed(9, sql)).size() == 1);
            lookout.awaitDeliveries("waiting", "waiting");
            GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
            try {
                clock.pass(Duration.ofMinutes(2));
                lookout.awaitDeliveries("done", "done");
                assertThat(server.getReceivedMessages()).hasSize(2);
            } finally {
                server.stop();
            }
        }
    }

    @Test
    void a_letter_that_goes_out_twice_has_one_message_id() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        try {
            Mail mail = new Mail(Optional.of(settings(port, MailSettings.Security.NONE)));
            mail.carry(parcel("Title"));
            mail.carry(parcel("Title"));
            assertThat(server.getReceivedMessages())
                    .extracting(MimeMessage::getMessageID)
                    .containsExactly("<number-1@chancery.example>", "<number-1@chancery.example>");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_name_with_a_line_break_adds_no_header() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        try {
            new Mail(Optional.of(settings(port, MailSettings.Security.NONE))).carry(parcel("Ecuador\r\nBcc: spy@example.org\r\n\r\nx"));
            MimeMessage letter = server.getReceivedMessages()[0];
            assertThat(letter.getHeader("Bcc")).isNull();
            assertThat(letter.getSubject()).isEqualTo("Ecuador Bcc: spy@example.org x");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_cannot_secure_the_line_gets_nothing() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        try {
            Mail mail = new Mail(Optional.of(settings(port, MailSettings.Security.STARTTLS)));
            assertThatThrownBy(() -> mail.carry(parcel("Title"))).isInstanceOf(IOException.class).hasMessageContaining("STARTTLS");
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_gets_nothing() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTPS);
        try {
            Mail mail = new Mail(Optional.of(settings(port, MailSettings.Security.TLS)));
            assertThatThrownBy(() -> mail.carry(parcel("Title"))).isInstanceOf(IOException.class);
            assertThat(server.getReceivedMessages()).isEmpty();
        } finally {
            server.stop();
        }
    }

    @Test
    void a_server_that_wants_a_name_and_password_gets_them() throws Exception {
        int port = freePort();
        GreenMail server = server(port, ServerSetup.PROTOCOL_SMTP);
        server.setUser("desk@chancery.example", "desk", "secret");
        try {
            MailSettings right = new MailSettings(
                    "127.0.0.1", port, MailSettings.Security.NONE, Optional.of(new MailSettings.Login("desk", "secret")), "desk@chancery.example");
            new Mail(Optional.of(right)).carry(parcel("Title"));
            assertThat(server.getReceivedMessages()).hasSize(1);
            MailSettings wrong = new MailSettings(
                    "127.0.0.1", port, MailSettings.Security.NONE, Optional.of(new MailSettings.Login("desk", "guess")), "desk@chancery.example");
            assertThatThrownBy(() -> new Mail(Optional.of(wrong)).carry(parcel("Title"))).hasMessageContaining("does not let the desk in");
        } finally {
            server.stop();
        }
    }

    @Test
    void a_desk_without_a_mail_server_takes_no_rule_that_wants_one() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            assertThat(lookout.desk().post("api/alerts/rules", RULE).body()).contains("This desk has no mail server");
        }
    }

    private static Parcel parcel(String title) {
        return new Parcel("number-1", Channel.EMAIL, "ada@example.org", 1, Instant.EPOCH, title, "What happened.", "{}", Optional.empty());
    }
}
