package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** The program {@code chancery}: finds the command and runs it. */
@Command(
        name = "chancery",
        header = "Reads news dispatches: who did what to whom, when, where, and who says so.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "chancery read FILE reads a dispatch; chancery help COMMAND tells more about a command."
        })
public final class Chancery {

    /** The parser of command lines lays out no help for a terminal narrower than that, and starts on none. */
    private static final int NARROWEST_HELP = 55;


    private Chancery() {}

    /** Runs the program on the process's own streams and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintStream errors = new PrintStream(
                new FileOutputStream(FileDescriptor.err), true, UTF_8);
        Surroundings surroundings = new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                errors,
                Terminal.of(System.getenv()));
        System.exit(run(surroundings, new EnglishReaders(), new EnglishJudges(), arguments));
    }

    /**
     * Runs one command line.
     *
     * @param given the streams it reads and writes
     * @param readers where the reader comes from
     * @param judges where the judge of relations comes from
     * @return the exit code
     */
    static int run(Surroundings given, Readers readers, Judges judges, String... arguments) {
        Output output = new Output(given.output());
        Surroundings surroundings = new Surroundings(given.input(), output, given.errors(), given.terminal());
        CommandLine line = new CommandLine(new Chancery());
        line.addSubcommand(new ReadCommand(surroundings, readers));
        line.addSubcommand(new RelateCommand(surroundings, judges));
        line.addSubcommand(new EvaluateCommand(surroundings, judges));
        line.addSubcommand(new TrainCommand(surroundings));
        line.addSubcommand(new FileCommand(surroundings, readers));
        line.addSubcommand(new RelationsCommand(surroundings));
        line.addSubcommand(new EventsCommand(surroundings));
        line.addSubcommand(new CasesCommand(surroundings));
        line.addSubcommand(new LawCommand(surroundings));
        line.addSubcommand(new MemoCommand(surroundings));
        line.addSubcommand(new ServeCommand(surroundings, readers));
        line.addSubcommand(new AccountCommand(surroundings));
        line.addSubcommand(new SearchCommand(surroundings));
        line.addSubcommand(new CorrectCommand(surroundings));
        line.addSubcommand(new MergeCommand(surroundings));
        line.addSubcommand(new SplitCommand(surroundings));
        line.addSubcommand(new RejectCommand(surroundings));
        line.addSubcommand(new RecodeCommand(surroundings, readers));
        line.addSubcommand(new ExportCommand(surroundings));
        line.addSubcommand(new ImportCommand(surroundings));
        line.addSubcommand(new CheckCommand(surroundings));
        line.addSubcommand(new BackupCommand());
        PrintWriter errors = new PrintWriter(surroundings.errors(), true);
        line.setErr(errors);
        line.setOut(new PrintWriter(surroundings.output(), true));
        Converters.addTo(line);
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(NARROWEST_HELP, surroundings.terminal().columns()));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.terminal().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler(Chancery::wrongCommandLine);
        line.setExecutionExceptionHandler((fault, command, parsed) -> Faults.report(fault, errors));
        if (arguments.length == 0) {
            line.usage(errors);
            return ExitCode.WRONG_COMMAND_LINE;
        }
        int exit = line.execute(arguments);
        line.getOut().flush();
        if (exit == ExitCode.DONE && output.lostWords()) {
            errors.println("chancery: The output cannot be written. Check the disk and where the output goes.");
            return ExitCode.FAULT;
        }
        return exit;
    }

    private static int wrongCommandLine(ParameterException fault, String[] arguments) {
        CommandLine command = fault.getCommandLine();
        command.getErr().println(Shown.line("chancery: " + reason(command, fault, arguments)));
        CommandLine.UnmatchedArgumentException.printSuggestions(fault, command.getErr());
        String name = command.getCommandName();
        command.getErr().println("See chancery help" + (name.equals("chancery") ? "" : " " + name) + ".");
        return ExitCode.WRONG_COMMAND_LINE;
    }

    private static String reason(CommandLine command, ParameterException fault, String[] arguments) {
        boolean ofHelp = arguments.length > 1 && arguments[0].equals("help");
        String word = ofHelp ? arguments[1] : arguments.length > 0 ? arguments[0] : "-";
        boolean unknown = command.getParent() == null && !word.startsWith("-");
        return unknown ? "There is no command “%s”.".formatted(word) : String.valueOf(fault.getMessage());
    }
}
