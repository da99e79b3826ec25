package org.chancery.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk is full, or may not be written to: a clear message, and nothing is damaged. */
class UnwillingDiskTest {

    @TempDir
    private Path folder;

    @Test
    void fullDatabaseEndsFilingWithWhatToDoAndKeepsWhatWasAcknowledged() {
        Path place = folder.resolve("register");
        List<Reading> readings = FilingProcess.chronicle(400);
        List<String> acknowledged = new ArrayList<>();
        FilingProcess.open(place.toString(), readings).close();
        try (SqlRegister small = FilingProcess.open("jdbc:sqlite:" + place + "?max_page_count=150", readings)) {
            assertThatThrownBy(() -> {
                        for (Reading reading : readings) {
                            acknowledged.addAll(small.file(List.of(reading), Instant.EPOCH));
                        }
                    })
                    .isInstanceOf(RegisterException.class)
                    .hasMessageContaining("The disk is full; nothing half-written was kept. Make room and try again.");
            assertThat(small.dispatches()).as("it can be read on").hasSameElementsAs(acknowledged);
        }
        try (SqlRegister register = FilingProcess.open(place.toString(), readings)) {
            assertThat(register.dispatches()).isNotEmpty().hasSameElementsAs(acknowledged);
            assertThat(register.check()).isEmpty();
            assertThat(register.file(readings, Instant.EPOCH)).as("once there is room").hasSize(readings.size() - acknowledged.size());
            assertThat(register.check()).isEmpty();
        }
    }

    /** A disk of 3 MB that fills up while a process files; then 300 KB are freed and the register is looked at. */
    @Test
    void fullDiskEndsFilingWithWhatToDoAndKeepsWhatWasAcknowledged() throws Exception {
        List<String> said = Processes.withOwnMounts(String.join(
                "\n",
                "mount -t tmpfs -o size=3m none " + folder,
                "dd if=/dev/zero of=" + folder + "/ballast bs=1k count=300 2>/dev/null",
                Processes.shell(FilingProcess.class, folder + "/register", "2000", "2"),
                "echo exit $?",
                "rm " + folder + "/ballast",
                Processes.shell(CheckingProcess.class, folder + "/register", "2000")));

        long acknowledged = said.stream().filter(line -> line.matches("d\\d+")).count();
        assertThat(acknowledged).isPositive();
        assertThat(said).contains("exit 4", "holds " + acknowledged);
        assertThat(said).filteredOn(line -> line.contains("Make room") || line.contains("whether it is full")).isNotEmpty();
        assertThat(said).noneMatch(line -> line.startsWith("fault"));
    }

    @Test
    void folderThatMayNotBeWrittenToIsToldAndTheRegisterStaysAsItIs() throws Exception {
        List<String> said = Processes.withOwnMounts(String.join(
                "\n",
                "mount -t tmpfs none " + folder,
                Processes.shell(FilingProcess.class, folder + "/register", "20", "5"),
                "cp -r " + folder + " /mnt 2>/dev/null; sum1=$(cat " + folder + "/* | cksum)",
                "mount -o remount,ro " + folder,
                Processes.shell(FilingProcess.class, folder + "/register", "40", "5"),
                "echo exit $?",
                Processes.shell(FilingProcess.class, folder + "/another", "40", "5"),
                "echo exit $?",
                "[ \"$sum1\" = \"$(cat " + folder + "/* | cksum)\" ] && echo unchanged",
                "mount -o remount,rw " + folder,
                Processes.shell(CheckingProcess.class, folder + "/register", "40")));

        assertThat(said).filteredOn(line -> line.equals("exit 4")).hasSize(2);
        assertThat(said)
                .filteredOn(line -> line.contains("/register") && line.contains("Check that you may write to the file and its folder"))
                .hasSize(1);
        assertThat(said).filteredOn(line -> line.contains("/another") && line.contains("--register")).hasSize(1);
        assertThat(said).contains("unchanged", "holds 20").noneMatch(line -> line.startsWith("fault"));
    }

    @Test
    void folderThatIsNoneIsTold() {
        assertThatThrownBy(() -> FilingProcess.open("/proc/nowhere/register", List.of()).close())
                .isInstanceOf(RegisterException.class)
                .hasMessageContaining("/proc/nowhere/register")
                .hasMessageContaining("--register");
    }

    @Test
    void filingNothingIntoAFullDatabaseIsNoFault() {
        Path place = folder.resolve("register");
        List<Reading> readings = FilingProcess.chronicle(3);
        try (SqlRegister register = FilingProcess.open(place.toString(), readings)) {
            register.file(readings, Instant.EPOCH);
        }
        try (SqlRegister full = FilingProcess.open("jdbc:sqlite:" + place + "?max_page_count=1", readings)) {
            assertThat(full.file(readings, Instant.EPOCH)).isEqualTo(Set.of());
        }
    }
}
