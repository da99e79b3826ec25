package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Role;
import org.chancery.server.Wristwatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each may do, and who says so. */
class AccountRoomTest {

    @TempDir
    static Path folder;

    private static final Wristwatch WATCH = new Wristwatch("2026-11-27T08:00:00Z");
    private static TestDesk desk;
    private static Visitor rita;
    private static Visitor anna;
    private static Visitor ada;

    @BeforeAll
    static void open() {
        desk = Guarded.in(folder, WATCH, Guarded.NETWORK);
        rita = Guarded.visitor(desk, "rita");
        anna = Guarded.visitor(desk, "anna");
        ada = Guarded.visitor(desk, "ada");
    }

    @AfterAll
    static void close() {
        desk.close();
    }

    /** What each gets: 401 and 403 are refusals, 400 and 404 come from within the room. */
    @ParameterizedTest
    @CsvSource({
        "GET,    api/desk,                  401, 200, 200, 200",
        "GET,    api/openapi.json,          200, 200, 200, 200",
        "GET,    api/me,                    401, 200, 200, 200",
        "POST,   api/merge,                 401, 403, 400, 400",
        "POST,   api/events/none/reject,    401, 403, 404, 404",
        "GET,    api/accounts,              401, 403, 403, 200",
        "POST,   api/accounts,              401, 403, 403, 400",
        "PUT,    api/accounts/none,         401, 403, 403, 404",
        "DELETE, api/accounts/none,         401, 403, 403, 404",
        "POST,   api/accounts/none/tokens,  401, 403, 403, 404",
        "DELETE, api/accounts/a/tokens/b,   401, 403, 403, 404",
        "GET,    api/audit,                 401, 403, 403, 200",
        "HEAD,   api/audit,                 404, 404, 404, 404",
    })
    void each_role_may_what_the_ones_before_it_may(String method, String path, int stranger, int reader, int analyst, int administrator) {
        String body = method.equals("GET") || method.equals("HEAD") ? null : "{}";
        assertThat(new Visitor(desk).send(method, path, body, "X-Chancery", "desk").statusCode()).isEqualTo(stranger);
        assertThat(rita.send(method, path, body, "X-Chancery", "desk").statusCode()).isEqualTo(reader);
        assertThat(anna.send(method, path, body, "X-Chancery", "desk").statusCode()).isEqualTo(analyst);
        assertThat(ada.send(method, path, body, "X-Chancery", "desk").statusCode()).isEqualTo(administrator);
    }

    @Test
    void whoever_tries_what_his_role_may_not_is_listed() {
        rita.post("api/events/e1/reject", "{\"why\":\"A try.\"}");
        JsonNode line = Visitor.json(ada.get("api/audit?by=rita")).path("lines").get(0);
        assertThat(line.path("what").asText()).isEqualTo("POST /api/events/{id}/reject");
        assertThat(line.path("refused").asBoolean()).isTrue();
        assertThat(line.path("role").asText()).isEqualTo("reader");
    }

    private static String make(String account, String more) {
        HttpResponse<String> answer = ada.post("api/accounts/%s/tokens".formatted(account), "{\"label\":\"nightly\"%s}".formatted(more));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Visitor.json(answer).path("token").asText();
    }

    private static int with(String token, String method, String path) {
        return new Visitor(desk).send(method, path, method.equals("GET") ? null : "{}", "Authorization", "Bearer " + token).statusCode();
    }

    @Test
    void a_token_has_its_accounts_role_and_needs_no_other_header() {
        String token = make("anna", "");
        assertThat(token).matches("chy_[A-Za-z0-9_-]{43}");
        assertThat(with(token, "GET", "api/desk")).isEqualTo(200);
        assertThat(with(token, "POST", "api/merge")).as("heard, and found wanting").isEqualTo(400);
        assertThat(with(token, "GET", "api/accounts")).isEqualTo(403);
        assertThat(ada.get("api/accounts").body()).doesNotContain(token);
    }

    @Test
    void a_token_is_refused_from_the_moment_it_is_revoked() {
        String token = make("rita", "");
        assertThat(with(token, "GET", "api/desk")).isEqualTo(200);
        JsonNode account = StreamSupport.stream(Visitor.json(ada.get("api/accounts")).spliterator(), false)
                .filter(each -> each.path("name").asText().equals("rita"))
                .findFirst()
                .orElseThrow();
        assertThat(account.path("tokens").get(0).path("used").isNull()).isFalse();
        for (JsonNode each : account.path("tokens")) {
            assertThat(ada.send("DELETE", "api/accounts/rita/tokens/" + each.path("id").asText(), null, "X-Chancery", "desk").statusCode()).isEqualTo(204);
        }
        assertThat(with(token, "GET", "api/desk")).isEqualTo(401);
    }

    @Test
    void a_token_is_refused_when_its_days_are_over() {
        String token = make("rita", ",\"days\":1");
        assertThat(with(token, "GET", "api/desk")).isEqualTo(200);
        WATCH.pass(Duration.ofDays(1));
        try {
            assertThat(with(token, "GET", "api/desk")).isEqualTo(401);
        } finally {
            rita = Guarded.visitor(desk, "rita"); // their sessions are over as well
            anna = Guarded.visitor(desk, "anna");
            ada = Guarded.visitor(desk, "ada");
        }
    }

    @Test
    void an_account_that_is_taken_away_ends_with_its_sessions_and_tokens() {
        assertThat(ada.post("api/accounts", "{\"name\":\"Ines\",\"role\":\"analyst\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD)).statusCode()).isEqualTo(201);
        Visitor ines = Guarded.visitor(desk, "ines");
        String token = make("ines", "");
        assertThat(ada.send("DELETE", "api/accounts/ines", null, "X-Chancery", "desk").statusCode()).isEqualTo(204);
        assertThat(ines.get("api/desk").statusCode()).isEqualTo(401);
        assertThat(with(token, "GET", "api/desk")).isEqualTo(401);
        assertThat(ines.login("ines", Guarded.PASSWORD)).isEqualTo(401);
    }

    @Test
    void another_role_holds_at_once() {
        ada.post("api/accounts", "{\"name\":\"omar\",\"role\":\"administrator\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        Visitor omar = Guarded.visitor(desk, "omar");
        assertThat(omar.get("api/audit").statusCode()).isEqualTo(200);
        ada.send("PUT", "api/accounts/omar", "{\"role\":\"reader\"}", "X-Chancery", "desk");
        assertThat(omar.get("api/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void of_a_role_and_a_password_both_are_changed_or_neither() {
        ada.post("api/accounts", "{\"name\":\"otto\",\"role\":\"reader\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        Visitor otto = Guarded.visitor(desk, "otto");
        assertThat(ada.send("PUT", "api/accounts/otto", "{\"role\":\"administrator\",\"password\":\"short\"}", "X-Chancery", "desk").statusCode())
                .isEqualTo(400);
        assertThat(otto.get("api/audit").statusCode()).isEqualTo(403);
        String both = "{\"role\":\"administrator\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD + " anew");
        assertThat(ada.send("PUT", "api/accounts/otto", both, "X-Chancery", "desk").statusCode()).isEqualTo(204);
        assertThat(otto.login("otto", Guarded.PASSWORD + " anew")).isEqualTo(200);
        assertThat(otto.get("api/audit").statusCode()).isEqualTo(200);
        ada.send("DELETE", "api/accounts/otto", null, "X-Chancery", "desk");
    }

    @Test
    void two_administrators_who_take_each_others_rights_at_once_leave_one() throws Exception {
        ada.post("api/accounts", "{\"name\":\"emil\",\"role\":\"administrator\",\"password\":\"%s\"}".formatted(Guarded.PASSWORD));
        Visitor emil = Guarded.visitor(desk, "emil");
        String reader = "{\"role\":\"reader\"}";
        Thread one = new Thread(() -> ada.send("PUT", "api/accounts/emil", reader, "X-Chancery", "desk"));
        Thread other = new Thread(() -> emil.send("PUT", "api/accounts/ada", reader, "X-Chancery", "desk"));
        one.start();
        other.start();
        one.join();
        other.join();
        Accounts accounts = new Accounts(desk.office().annex());
        assertThat(accounts.all()).extracting(Account::role).contains(Role.ADMINISTRATOR);
        accounts.setRole("ada", Role.ADMINISTRATOR); // for the tests that come
        accounts.remove("emil");
    }

    @Test
    void the_last_administrator_stays_one() {
        Accounts accounts = new Accounts(desk.office().annex());
        assertThatThrownBy(() -> accounts.setRole("ada", Role.READER)).hasMessageContaining("Nobody would be left");
        assertThatThrownBy(() -> accounts.remove("ada")).hasMessageContaining("Nobody would be left");
        assertThat(accounts.named("ada").role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void an_administrator_cannot_shut_himself_out() {
        assertThat(ada.send("DELETE", "api/accounts/ada", null, "X-Chancery", "desk").statusCode()).isEqualTo(409);
        assertThat(ada.send("PUT", "api/accounts/ada", "{\"role\":\"reader\"}", "X-Chancery", "desk").statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "rita,        reader, four swans over Riga, 409",
        "new name,    reader, four swans over Riga, 400",
        "'',          reader, four swans over Riga, 400",
        "pablo,       chief,  four swans over Riga, 400",
        "pablo,       anyone, four swans over Riga, 400",
        "pablo,       reader, too short,            400",
        "pablo,       reader, aaaaaaaaaaaaaaaa,     400",
        "pablo,       reader, my name is Pablo,     400",
    })
    void an_account_that_will_not_do_is_not_made(String name, String role, String password, int status) {
        HttpResponse<String> answer =
                ada.post("api/accounts", "{\"name\":\"%s\",\"role\":\"%s\",\"password\":\"%s\"}".formatted(name, role, password));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain(password);
    }

    @Test
    void the_audit_list_is_read_a_page_at_a_time_and_nothing_can_be_sent_to_it() {
        for (int i = 0; i < 5; i++) {
            rita.post("api/merge", "{}");
        }
        JsonNode first = Visitor.json(ada.get("api/audit?limit=2&by=rita"));
        JsonNode second = Visitor.json(ada.get("api/audit?limit=2&by=rita&before=" + first.path("next").asInt()));
        assertThat(first.path("lines")).hasSize(2);
        assertThat(second.path("lines").get(0).path("number").asInt()).isLessThan(first.path("lines").get(1).path("number").asInt());
        for (String method : new String[] {"POST", "PUT", "DELETE"}) {
            HttpResponse<String> answer = ada.send(method, "api/audit", "{}", "X-Chancery", "desk");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(405);
        }
    }
}
