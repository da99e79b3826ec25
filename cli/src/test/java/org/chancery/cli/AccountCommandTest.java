package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line. */
class AccountCommandTest {

    private static final String PASSWORD = "four swans over Riga";

    @TempDir
    Path folder;

    private String register;

    @BeforeEach
    void place() {
        register = folder.resolve("register").toString();
    }

    private Run account(String... arguments) {
        return with("", arguments);
    }

    private Run with(String input, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "account";
        all[1] = arguments[0];
        all[2] = "--register";
        all[3] = register;
        System.arraycopy(arguments, 1, all, 4, arguments.length - 1);
        return Run.withInput(input, all);
    }

    private Run add(String name, String role) {
        return with(PASSWORD + "\n", "add", name, "--role", role, "--password-file", "-");
    }

    @Test
    void an_account_that_is_added_is_listed_without_its_password() {
        Run added = add("Anna", "analyst");
        assertThat(added.exit()).as(added.errors()).isZero();
        assertThat(added.errors()).contains("anna may come in as analyst");
        Run list = account("list");
        assertThat(list.outputLines()).singleElement().asString().contains("anna", "analyst", System.getProperty("user.name")).doesNotContain(PASSWORD, "pbkdf2");
    }

    @Test
    void a_password_is_taken_from_the_first_line_of_a_file() throws Exception {
        Path file = Files.writeString(folder.resolve("password"), PASSWORD + "\nand a note\n");
        assertThat(account("add", "anna", "--role", "reader", "--password-file", file.toString()).exit()).isZero();
    }

    @Test
    void without_a_terminal_and_a_file_it_says_how_to_give_a_password() {
        Run run = account("add", "anna", "--role", "reader");
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run.errors()).contains("--password-file");
    }

    @Test
    void what_will_not_do_is_refused_with_what_would() {
        assertThat(add("anna", "chief").errors()).contains("“chief” is no role", "reader, analyst or administrator");
        assertThat(with("short\n", "add", "anna", "--role", "reader", "--password-file", "-").errors()).contains("5 characters");
        add("anna", "reader");
        Run again = add("anna", "analyst");
        assertThat(again.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(again.errors()).contains("already");
        assertThat(account("remove", "nobody").errors()).contains("There is no account “nobody”");
        assertThat(account("add").errors()).contains("NAME");
    }

    @Test
    void a_token_alone_goes_to_the_output_and_its_id_to_the_list() {
        add("anna", "analyst");
        Run made = account("token", "anna", "--label", "nightly import", "--days", "30");
        assertThat(made.outputLines()).singleElement().asString().matches("chy_[A-Za-z0-9_-]{43}");
        Run list = account("list");
        assertThat(list.output()).contains("nightly import", "until").doesNotContain(made.outputLines().get(0));
        String id = list.output().replaceAll("(?s).*token (\\w+) .*", "$1");
        assertThat(account("revoke", "anna", id).exit()).isZero();
        assertThat(account("list").output()).doesNotContain("nightly import");
    }

    @Test
    void an_account_that_is_removed_is_gone() {
        add("anna", "analyst");
        assertThat(account("role", "anna", "administrator").exit()).isZero();
        assertThat(account("list").output()).contains("administrator");
        assertThat(account("remove", "anna").exit()).isZero();
        assertThat(account("list").output()).isEmpty();
    }

    @Test
    void a_desk_that_others_reach_does_not_open_without_an_account() {
        Run run = Run.of("serve", "--register", register, "--host", "0.0.0.0", "--port", "0");
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run.errors()).contains("chancery account add NAME --role administrator");
    }

    @Test
    void account_alone_says_which_commands_there_are() {
        Run run = Run.of("account");
        assertThat(run.exit()).isEqualTo(ExitCode.WRONG_COMMAND_LINE);
        assertThat(run.errors()).contains("add, list");
        assertThat(Run.of("account", "add", "--help").output()).contains("--password-file");
    }
}
