package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterOptionsTest {

    @TempDir
    private Path folder;

    @Test
    void registerThatOthersReadIsNamedAndOneOfItsOwnersAloneIsNot() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "There are no such permissions here.");
        RegisterOptions options = new RegisterOptions();
        Path register = folder.resolve("register");
        options.place = register.toString();
        assertThat(options.fileOthersRead()).as("not there").isEmpty();

        options.openOrMake().close();
        assertThat(options.fileOthersRead()).as("as it is made").isEmpty();

        Files.setPosixFilePermissions(register, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(options.fileOthersRead()).contains(register);
    }

    @Test
    void registerOnAServerIsNoFileThatOthersRead() {
        RegisterOptions options = new RegisterOptions();
        options.place = "jdbc:postgresql://localhost:1/none";
        assertThat(options.fileOthersRead()).isEmpty();
    }
}
