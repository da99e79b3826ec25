package org.chancery.server.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.coding.Act.RELATIONS_BROKEN;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Act;
import org.chancery.coding.Modality;
import org.chancery.register.Correction;
import org.chancery.register.Entry;
import org.chancery.register.Told;
import org.chancery.server.Wristwatch;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is filed raises alerts by the rules, once. */
@Timeout(120)
class WatchedRegisterTest {

    private static final String BREAK = "{\"name\":\"breaks\",\"states\":[\"ECU\"],\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"}%s}";
    private static final String FIRST = "examples/embassy-in-quito/1-ambassador-sent-home.txt";
    private static final String NIGHT = "examples/embassy-in-quito/2-night-of-the-fifth.txt";
    private static final String HAGUE = "examples/embassy-in-quito/3-mexico-goes-to-the-hague.txt";

    @TempDir
    Path folder;

    private Wristwatch clock;

    @BeforeEach
    void set() {
        clock = new Wristwatch("2024-04-08T09:00:00Z");
    }

    private static Told broke(String id, String published) {
        return Told.in(id, published).act(RELATIONS_BROKEN, "MEX", "ECU", published, "Mexico broke off relations with Ecuador " + id);
    }

    @Test
    void an_act_that_a_dispatch_tells_is_told_with_its_sentence() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(",\"states\":[\"ECU\",\"MEX\"]"));
            lookout.file(NIGHT);

            assertThat(lookout.titles()).containsExactly("Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
            JsonNode alert = lookout.get("api/alerts").path("alerts").path(0);
            assertThat(alert.path("quotes").path(0).path("words").asText())
                    .startsWith("Mexico broke off diplomatic relations with Ecuador on Saturday, after Ecuadorian police");
            assertThat(alert.path("event").path("act").asText()).isEqualTo("relations-broken");
            assertThat(alert.path("link").asText()).isEqualTo("/relations/ECU/MEX");
        }
    }

    @Test
    void a_country_s_rule_tells_of_it_with_anyone() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(NIGHT);

            assertThat(lookout.titles()).containsExactlyInAnyOrder(
                    "Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)",
                    "Nicaragua – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
        }
    }

    @Test
    void filing_a_dispatch_again_raises_nothing() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(NIGHT);
            assertThat(lookout.titles()).hasSize(2);
            lookout.file(NIGHT);
            assertThat(lookout.titles()).hasSize(2);
        }
    }

    @Test
    void another_dispatch_that_tells_the_same_raises_nothing() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(NIGHT);
            assertThat(lookout.titles()).hasSize(2);
            lookout.file(HAGUE);
            assertThat(lookout.titles()).hasSize(2);
        }
    }

    @Test
    void an_earlier_dispatch_that_gives_the_event_another_name_raises_nothing() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(broke("b", "2024-04-07"));
            assertThat(lookout.titles()).hasSize(1);
            lookout.file(broke("a", "2024-04-06"));
            assertThat(lookout.titles()).hasSize(1);
        }
    }

    @Test
    void a_dispatch_read_anew_raises_nothing_though_its_events_are_numbered_otherwise() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            Told before = Told.in("d", "2024-04-06").words("Police were outside.").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", "Mexico broke");
            Told after = Told.in("d", "2024-04-06")
                    .act(Act.CONDEMNATION, "MEX", "ECU", "2024-04-06", "Police were outside")
                    .act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", "Mexico broke");
            lookout.file(before);
            assertThat(lookout.titles()).hasSize(1);
            lookout.desk().office().register().recode(after.reading(), clock.instant());
            lookout.file(broke("other", "2020-01-01")); // has it look
            assertThat(lookout.titles()).hasSize(2);
        }
    }

    @Test
    void what_was_in_the_register_before_a_rule_is_not_told() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.file(NIGHT);
            lookout.rule(BREAK.formatted(""));
            lookout.rule("{\"name\":\"status\",\"what\":{\"kind\":\"status\"}}");
            lookout.rule("{\"name\":\"tension\",\"what\":{\"kind\":\"tension\",\"below\":-4}}");
            lookout.file(HAGUE);

            assertThat(lookout.titles()).isEmpty();
        }
    }

    @Test
    void an_older_event_is_told_when_it_has_reports_enough() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.file(NIGHT);
            lookout.rule(BREAK.formatted(",\"reports\":2"));
            lookout.file(HAGUE);

            assertThat(lookout.titles()).containsExactly("Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
        }
    }

    @Test
    void a_rule_that_wants_two_reports_waits_for_the_second() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule("{\"name\":\"n\",\"states\":[\"VEN\",\"COL\"],\"reports\":2,\"what\":{\"kind\":\"act\",\"act\":\"relations-broken\"}}");
            lookout.file("examples/dispatches/bridges-of-cucuta.txt");
            assertThat(lookout.titles()).isEmpty();
            lookout.file("examples/dispatches/bogota-brings-them-home.txt");
            assertThat(lookout.titles()).containsExactly("Venezuela – Colombia: breaks off diplomatic relations (23 Feb 2019)");
        }
    }

    @Test
    void an_act_that_is_only_planned_is_told_when_asked_for() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.rule(BREAK.formatted(",\"modalities\":[\"planned\"]"));
            lookout.file(Told.in("d", "2024-04-06").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-09", Modality.PLANNED, "Mexico will break with Ecuador"));

            assertThat(lookout.titles()).containsExactly("Mexico – Ecuador: breaks off diplomatic relations; planned, not done (9 Apr 2024)");
        }
    }

    @Test
    void what_a_dispatch_recalls_is_no_news() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(Told.in("d", "2024-04-06").act(RELATIONS_BROKEN, "GBR", "ECU", "1938-05-13", "London had broken with Quito"));
            assertThat(lookout.titles()).isEmpty();
        }
    }

    @Test
    void a_status_that_changes_is_told_once() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule("{\"name\":\"s\",\"states\":[\"ECU\",\"MEX\"],\"what\":{\"kind\":\"status\",\"status\":\"broken\"}}");
            lookout.file(FIRST);
            assertThat(lookout.titles()).isEmpty();
            lookout.file(NIGHT);
            lookout.file(HAGUE);
            assertThat(lookout.titles()).containsExactly("Ecuador – Mexico: relations broken (6 Apr 2024)");
        }
    }

    @Test
    void tension_that_falls_is_told() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule("{\"name\":\"t\",\"states\":[\"ECU\",\"MEX\"],\"what\":{\"kind\":\"tension\",\"below\":-12}}");
            lookout.file(FIRST);
            assertThat(lookout.titles()).isEmpty();
            lookout.file(NIGHT);
            assertThat(lookout.titles()).singleElement().asString().startsWith("Ecuador – Mexico: tension falls to −");
            assertThat(lookout.get("api/alerts").path("alerts").path(0).path("quotes")).isNotEmpty();
        }
    }

    @Test
    void nothing_is_told_twice_after_a_restart_and_nothing_is_missed() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(broke("a", "2024-04-06"));
            assertThat(lookout.titles()).hasSize(1);
        }
        clock.pass(Duration.ofMinutes(1));
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.file(Told.in("n", "2024-04-07").act(RELATIONS_BROKEN, "NIC", "ECU", "2024-04-06", "Nicaragua broke off as well"));
            assertThat(lookout.titles()).containsExactly(
                    "Nicaragua – Ecuador: breaks off diplomatic relations (6 Apr 2024)",
                    "Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
        }
    }

    @Test
    void an_act_that_an_analyst_sets_right_is_told() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.file(Told.in("d", "2024-04-06").act(RELATIONS_BROKEN, "MEX", "ECU", "2024-04-06", Modality.ALLEGED, "Mexico is said to have broken"));
            lookout.rule(BREAK.formatted(""));
            var event = lookout.desk().office().register().toldIn(List.of("d")).get(0);
            lookout.desk().office().register().correct(new Entry.CorrectionMade(Instant.EPOCH, "Ada", "it is so",
                    new Correction.FieldsSet(Told.anchors(event), Map.of(Correction.Field.MODALITY, "actual"))));
            lookout.file(broke("old", "1990-01-01").title("has it look"));

            assertThat(lookout.titles()).contains("Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)");
        }
    }

    @Test
    void a_rule_that_rests_tells_nothing_then_nor_later() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            long id = lookout.rule(BREAK.formatted(",\"paused\":true")).path("id").asLong();
            lookout.file(broke("a", "2024-04-06"));
            assertThat(lookout.titles()).isEmpty();
            assertThat(lookout.desk().send("PUT", "api/alerts/rules/" + id, BREAK.formatted("")).statusCode()).isEqualTo(200);
            lookout.file(broke("b", "2024-04-07"));
            assertThat(lookout.titles()).isEmpty();
        }
    }

    @Test
    void each_reader_has_a_count_of_what_he_has_not_seen() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(NIGHT);
            assertThat(lookout.titles()).hasSize(2);
            assertThat(lookout.get("api/alerts").path("unread").asInt()).isEqualTo(2);
            lookout.desk().post("api/alerts/read", "{\"upTo\":1}");
            assertThat(lookout.get("api/alerts").path("unread").asInt()).isEqualTo(1);
        }
    }

    @Test
    void pages_of_alerts_follow_each_other() throws Exception {
        try (Lookout lookout = Lookout.in(folder, clock)) {
            lookout.rule(BREAK.formatted(""));
            lookout.file(NIGHT);
            assertThat(lookout.titles()).hasSize(2);
            JsonNode first = lookout.get("api/alerts?limit=1");
            assertThat(first.path("alerts")).hasSize(1);
            JsonNode second = lookout.get("api/alerts?limit=1&before=" + first.path("next").asLong());
            assertThat(second.path("alerts").path(0).path("id").asInt()).isEqualTo(1);
            assertThat(second.path("next").isNull()).isTrue();
        }
    }

    @Test
    void two_desks_on_one_register_raise_nothing_twice() throws Exception {
        try (Lookout one = Lookout.in(folder, clock);
                Lookout other = Lookout.in(folder, clock)) {
            one.rule(BREAK.formatted(""));
            for (String day : List.of("2024-03-01", "2024-03-11", "2024-03-21", "2024-04-01")) {
                one.file(broke("d" + day, day));
                other.desk().office().bulletin().tell(new Notice("register", "{}"));
            }
            assertThat(one.titles()).hasSize(4).doesNotHaveDuplicates();
            assertThat(other.titles()).hasSize(4);
        }
    }
}
