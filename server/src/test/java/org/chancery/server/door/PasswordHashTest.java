package org.chancery.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is kept of a password. */
class PasswordHashTest {

    @Test
    void a_password_fits_its_hash_and_no_other_does() {
        PasswordHash kept = PasswordHash.parse(PasswordHash.of("four swans over Riga").toString());
        assertThat(kept.fits("four swans over Riga")).isTrue();
        assertThat(kept.fits("four swans over riga")).isFalse();
        assertThat(kept.fits("four swans over Riga ")).isFalse();
    }

    @Test
    void two_hashes_of_one_password_differ_by_their_salts() {
        assertThat(PasswordHash.of("four swans over Riga").toString()).isNotEqualTo(PasswordHash.of("four swans over Riga").toString());
    }

    @Test
    void the_text_tells_scheme_cost_salt_and_key() {
        assertThat(PasswordHash.of("four swans over Riga").toString()).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
    }

    @Test
    void a_letter_composed_otherwise_is_the_same_letter() {
        assertThat(PasswordHash.of("caf\u00e9 at the corner").fits("cafe\u0301 at the corner")).isTrue();
    }

    /** Key by Python: hashlib.pbkdf2_hmac("sha256", password, b"saltsaltsaltsalt", 1000). */
    @Test
    void a_hash_that_another_program_made_is_understood_and_an_old_cost_is_seen() {
        PasswordHash old = PasswordHash.parse("pbkdf2-sha256$1000$c2FsdHNhbHRzYWx0c2FsdA$66vFJQj6XPhZU83C8gsDCuf75UdwVKPqWAssXBTP9ok");
        assertThat(old.fits("four swans over Riga")).isTrue();
        assertThat(old.isOutdated()).isTrue();
    }

    @Test
    void the_hash_of_nobody_costs_as_much_as_any_and_fits_nothing() {
        assertThat(PasswordHash.ofNobody().toString()).matches("pbkdf2-sha256\\$600000\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}");
        assertThat(PasswordHash.ofNobody().isOutdated()).isFalse();
        assertThat(PasswordHash.fits(null, "four swans over Riga")).isFalse();
    }
}
