package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.chancery.reading.Reading;
import org.chancery.register.EventQuery;
import org.chancery.register.Occurrence;
import org.chancery.register.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that was a register and is damaged: refused or found out, and left as it is. */
class DamagedRegisterTest {

    private static final Times NOW = Times.asOf(LocalDate.parse("2030-01-01"));
    private static final List<Reading> READINGS = FilingProcess.chronicle(30);

    @TempDir
    private Path folder;

    private Path place = Path.of("");
    private byte[] whole = {};
    private List<Occurrence> events = List.of();

    @BeforeEach
    void file() throws IOException {
        place = folder.resolve("register");
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            register.file(READINGS, Instant.EPOCH);
            events = register.events(EventQuery.ALL, NOW);
        }
        whole = Files.readAllBytes(place);
    }

    private void ask() {
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            register.events(EventQuery.ALL, NOW);
            register.relations(NOW);
        }
    }

    private void write(byte[] bytes) throws IOException {
        Files.write(place, bytes);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.0001, 0.01, 0.3, 0.7, 0.99})
    void fileThatWasCutIsRefusedAndLeftAsItIs(double share) throws IOException {
        byte[] cut = Arrays.copyOf(whole, (int) (whole.length * share));
        write(cut);

        assertThatThrownBy(this::ask)
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("backup");
        assertThat(Files.readAllBytes(place)).isEqualTo(cut);
    }

    /** Of the header: what it is, the size of a page, how it is to be read, the fractions a page is filled to. */
    @ParameterizedTest
    @ValueSource(ints = {0, 7, 15, 16, 17, 19, 21, 22, 23, 47})
    void fileWhoseHeaderIsDamagedIsRefusedAndLeftAsItIs(int at) throws IOException {
        byte[] damaged = whole.clone();
        damaged[at] ^= 0x55;
        write(damaged);

        assertThatThrownBy(this::ask)
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining(place.toString())
                .hasMessageContaining("--register");
        assertThat(Files.readAllBytes(place)).isEqualTo(damaged);
    }

    @Test
    void pageThatIsNoLongerOneIsRefusedAndLeftAsItIs() throws IOException {
        byte[] damaged = whole.clone();
        Arrays.fill(damaged, 4096, damaged.length, (byte) 0x5a);
        write(damaged);

        assertThatThrownBy(this::ask).isInstanceOf(RegisterException.class).hasMessageContaining("damaged");
        assertThat(Files.readAllBytes(place)).isEqualTo(damaged);
    }

    @Test
    void byteFlippedAnywhereIsRefusedOrFoundByTheCheckOrChangesNoAnswer() throws IOException {
        Random random = new Random(1);
        int found = 0;
        for (int i = 0; i < 60; i++) {
            byte[] damaged = whole.clone();
            damaged[100 + random.nextInt(damaged.length - 100)] ^= (byte) (1 << random.nextInt(8));
            write(damaged);

            if (isRefusedOrFound()) {
                found++;
            } else {
                try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
                    assertThat(register.events(EventQuery.ALL, NOW)).isEqualTo(events);
                }
            }
            assertThat(Files.readAllBytes(place)).isEqualTo(damaged);
        }
        assertThat(found).isGreaterThan(20);
    }

    private boolean isRefusedOrFound() {
        try (SqlRegister register = FilingProcess.open(place.toString(), READINGS)) {
            return !register.check().isEmpty();
        } catch (RegisterException e) {
            return true;
        }
    }
}
