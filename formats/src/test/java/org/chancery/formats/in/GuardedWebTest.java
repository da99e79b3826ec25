package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.formats.web.AddressPolicy;
import org.chancery.formats.web.Names;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A web that may not go everywhere, and that asks whether a page changed. */
@Timeout(60)
class GuardedWebTest {

    private static final Limits LIMITS = Limits.standard().withAnswer(Duration.ofSeconds(10));
    private static final AddressPolicy PUBLIC = AddressPolicy.publicAnd(List.of());
    private static final AddressPolicy WITH_LOOPBACK = AddressPolicy.publicAnd(List.of("127.0.0.0/8"));

    private final AtomicInteger visits = new AtomicInteger();
    private final List<String> asked = new ArrayList<>();
    private HttpServer site;

    @BeforeEach
    void open() throws IOException {
        site = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        site.createContext("/", exchange -> {
            visits.incrementAndGet();
            asked.add(exchange.getRequestHeaders().getFirst("If-None-Match") + " " + exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            String path = exchange.getRequestURI().getPath();
            if (path.startsWith("/to/")) {
                exchange.getResponseHeaders().set("Location", exchange.getRequestURI().getQuery());
                exchange.sendResponseHeaders(Integer.parseInt(path.substring(4)), -1);
            } else if (path.equals("/busy")) {
                exchange.getResponseHeaders().set("Retry-After", "120");
                exchange.sendResponseHeaders(503, -1);
            } else if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                byte[] body = (exchange.getRequestHeaders().getFirst("User-Agent") + exchange.getRequestHeaders().getFirst("Cookie")).getBytes(UTF_8);
                exchange.getResponseHeaders().set("ETag", "\"v1\"");
                exchange.getResponseHeaders().set("Last-Modified", "Thu, 26 Nov 2026 10:00:00 GMT");
                exchange.getResponseHeaders().set("Set-Cookie", "who=you");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void close() {
        site.stop(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://127.0.0.1:%d/", "http://localhost:%d/", "http://127.1:%d/", "http://2130706433:%d/", "http://0x7f000001:%d/",
        "http://0x7f.1:%d/", "http://017700000001:%d/", "http://[::1]:%d/", "http://[::ffff:127.0.0.1]:%d/",
        "http://[::ffff:7f00:1]:%d/", "http://0.0.0.0:%d/", "http://0:%d/", "http://user:word@127.0.0.1:%d/"
    })
    void loopback_is_refused_in_whatever_notation(String address) throws IOException {
        Answer answer = new Web(LIMITS, PUBLIC).ask(URI.create(address.formatted(site.getAddress().getPort())), Validators.NONE, Gate.OPEN);

        assertThat(answer).isInstanceOf(Answer.Refused.class);
        assertThat(visits).hasValue(0);
    }

    @Test
    void a_refusal_names_the_host_and_what_to_do_but_no_address_of_the_inner_network() throws IOException {
        Names names = host -> new InetAddress[] {InetAddress.getByName("10.1.2.3")};

        Answer answer = new Web(LIMITS, PUBLIC, names).ask(URI.create("http://wiki.example/"), Validators.NONE, Gate.OPEN);

        assertThat(answer)
                .isEqualTo(new Answer.Refused(
                        0,
                        "“wiki.example” is not at a public address.",
                        "Save the page as a file, or let that network be fetched from.",
                        null,
                        null));
    }

    @Test
    void a_name_with_one_public_and_one_private_address_is_refused() throws IOException {
        Names names = host -> new InetAddress[] {InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1")};

        assertThat(new Web(LIMITS, PUBLIC, names).ask(at("http://rebound.example:%d/"), Validators.NONE, Gate.OPEN))
                .isInstanceOf(Answer.Refused.class);
        assertThat(visits).hasValue(0);
    }

    @Test
    void a_name_is_looked_up_once_for_each_connection_and_that_very_address_is_checked() throws IOException {
        AtomicInteger looked = new AtomicInteger();
        Names rebinding = host -> new InetAddress[] {
            InetAddress.getByName(looked.incrementAndGet() == 1 ? "127.0.0.1" : "10.0.0.1")
        };
        Web web = new Web(LIMITS, WITH_LOOPBACK, rebinding);

        assertThat(web.ask(at("http://rebound.example:%d/"), Validators.NONE, Gate.OPEN)).isInstanceOf(Answer.Page.class);
        assertThat(looked).hasValue(1);
        assertThat(web.ask(at("http://rebound.example:%d/"), Validators.NONE, Gate.OPEN)).isInstanceOf(Answer.Refused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://10.0.0.1/", "http://169.254.169.254/latest/meta-data/", "http://[fd00:ec2::254]/", "http://192.168.1.1:8080/"})
    void a_redirect_to_a_private_address_is_refused(String to) throws IOException {
        Answer answer = new Web(LIMITS, WITH_LOOPBACK).ask(at("http://127.0.0.1:%d/to/302?" + to), Validators.NONE, Gate.OPEN);

        assertThat(answer).isInstanceOfSatisfying(
                Answer.Refused.class, refused -> assertThat(refused.reason()).endsWith("is not at a public address."));
    }

    @Test
    void a_redirect_to_a_port_of_another_protocol_is_refused() throws IOException {
        Answer answer = new Web(LIMITS, WITH_LOOPBACK).ask(at("http://127.0.0.1:%d/to/302?http://127.0.0.1:22/"), Validators.NONE, Gate.OPEN);

        assertThat(answer).isInstanceOfSatisfying(
                Answer.Refused.class, refused -> assertThat(refused.reason()).isEqualTo("Port 22 is not one of the web's."));
    }

    @Test
    void a_page_that_did_not_change_is_not_sent_again() throws IOException {
        Web web = new Web(LIMITS, WITH_LOOPBACK);
        Answer.Page page = (Answer.Page) web.ask(at("http://127.0.0.1:%d/feed"), Validators.NONE, Gate.OPEN);

        assertThat(page.validators()).isEqualTo(new Validators("\"v1\"", "Thu, 26 Nov 2026 10:00:00 GMT"));
        assertThat(web.ask(at("http://127.0.0.1:%d/feed"), page.validators(), Gate.OPEN)).isEqualTo(new Answer.Unchanged(null));
        assertThat(asked).containsExactly("null null", "\"v1\" Thu, 26 Nov 2026 10:00:00 GMT");
    }

    @Test
    void it_says_who_it_is_and_keeps_no_cookie() throws IOException {
        Web web = new Web(LIMITS, WITH_LOOPBACK);
        web.ask(at("http://127.0.0.1:%d/"), Validators.NONE, Gate.OPEN);
        Answer.Page page = (Answer.Page) web.ask(at("http://127.0.0.1:%d/"), Validators.NONE, Gate.OPEN);

        assertThat(new String(page.bytes(), UTF_8)).matches("Chancery/\\d+\\.\\d+\\S*null");
    }

    @Test
    void a_busy_server_says_when_to_ask_again() throws IOException {
        Answer answer = new Web(LIMITS, WITH_LOOPBACK).ask(at("http://127.0.0.1:%d/busy"), Validators.NONE, Gate.OPEN);

        assertThat(answer).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.retryAfter()).isEqualTo("120");
        });
    }

    @Test
    void only_permanent_redirects_at_the_head_of_the_way_move_an_address() throws IOException {
        Web web = new Web(LIMITS, WITH_LOOPBACK);

        Answer moved = web.ask(at("http://127.0.0.1:%d/to/308?/to/302?/c"), Validators.NONE, Gate.OPEN);
        Answer lent = web.ask(at("http://127.0.0.1:%d/to/302?/to/301?/c"), Validators.NONE, Gate.OPEN);

        assertThat(moved.moved()).isEqualTo(at("http://127.0.0.1:%d/to/302?/c"));
        assertThat(lent.moved()).isNull();
    }

    @Test
    void what_the_gate_throws_reaches_who_asked() {
        Gate gate = address -> {
            if (address.getPath().equals("/shut")) {
                throw new IOException("shut");
            }
        };

        assertThatThrownBy(() -> new Web(LIMITS, WITH_LOOPBACK).ask(at("http://127.0.0.1:%d/to/302?/shut"), Validators.NONE, gate))
                .hasMessage("shut");
        assertThat(visits).hasValue(1);
    }

    private URI at(String address) {
        return URI.create(address.replace("%d", String.valueOf(site.getAddress().getPort())));
    }
}
