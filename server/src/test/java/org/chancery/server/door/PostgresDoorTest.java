package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.chancery.formats.out.JsonReadingForm;
import org.chancery.register.CaseFold;
import org.chancery.register.Clerk;
import org.chancery.server.Rooms;
import org.chancery.server.TestDesk;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Role;
import org.chancery.store.Annex;
import org.chancery.store.SqlRegister;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Accounts, sessions, tokens and the audit list of a register that PostgreSQL keeps. */
class PostgresDoorTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.start();
        } catch (IOException | RuntimeException e) {
            return Assumptions.abort("PostgreSQL cannot run on this machine: " + e.getMessage());
        }
    }

    @Test
    void all_that_the_door_keeps_is_kept_in_postgresql_too() throws IOException {
        try (EmbeddedPostgres server = start();
                SqlRegister register = SqlRegister.open(
                        server.getJdbcUrl("postgres", "postgres"), new JsonReadingForm(), new Clerk(TestDesk.world()), CaseFold.in(TestDesk.world()))) {
            Annex annex = Rooms.annex(register);
            Accounts accounts = new Accounts(annex);
            assertThat(accounts.any()).isFalse();
            Account anna = accounts.add("Anna", Role.ANALYST, Guarded.PASSWORD, "a test", NOON);
            assertThat(accounts.opened("anna", Guarded.PASSWORD)).contains(anna);
            assertThat(accounts.opened("anna", "something else")).isEmpty();

            Sessions sessions = new Sessions(annex);
            String session = sessions.begin(anna, NOON);
            assertThat(sessions.holder(session, NOON.plusSeconds(60))).contains(new Caller("anna", Role.ANALYST));
            sessions.writeUses();
            assertThat(new Sessions(annex).lasts(session, NOON.plus(Sessions.IDLE))).isTrue();
            assertThat(new Sessions(annex).lasts(session, NOON.plus(Sessions.IDLE).plusSeconds(61))).isFalse();

            Tokens tokens = new Tokens(annex);
            Tokens.Made endless = tokens.make(anna, "a script", null, "a test", NOON);
            Tokens.Made brief = tokens.make(anna, "another", Duration.ofDays(1), "a test", NOON);
            assertThat(tokens.holder(endless.secret(), NOON.plus(Duration.ofDays(400)))).isPresent();
            assertThat(tokens.holder(brief.secret(), NOON.plus(Duration.ofDays(2)))).isEmpty();
            tokens.writeUses();
            assertThat(new Tokens(annex).all()).extracting(Token::label).containsExactlyInAnyOrder("a script", "another");

            AuditList audit = new AuditList(annex);
            audit.enter(new Caller("anna", Role.ANALYST), "login", "", "", NOON, "192.0.2.1");
            audit.enterRefused(new Caller("unknown", Role.ANYONE), "login", "", "", NOON, "192.0.2.2");
            assertThat(audit.before(100, "", 10)).extracting(AuditLine::number).containsExactly(2L, 1L);
            assertThat(audit.before(100, "anna", 10)).extracting(AuditLine::refused).containsExactly(false);

            accounts.remove("anna");
            assertThat(sessions.holder(session, NOON)).isEmpty();
            assertThat(tokens.all()).isEmpty();
        }
    }
}
