package org.chancery.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.chancery.formats.paper.MemoText;
import org.chancery.print.PrintForm;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheet;
import org.chancery.view.CaseSheets;
import org.chancery.view.Memorandum;
import org.chancery.view.RecentReadings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chancery memo}: a short memorandum on a case, to be printed. */
@Command(
        name = "memo",
        header = "Writes a memorandum on a case: facts with sources, rules engaged, claims of each side, open questions.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class MemoCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec specification;

    @Mixin
    private RegisterOptions options = new RegisterOptions();

    @Mixin
    private TimesOptions days = new TimesOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "markdown, html or pdf (default: what the ending of OUT tells, else markdown).")
    private @Nullable PrintForm form;

    @Option(names = "--out", paramLabel = "OUT", description = "The file (default: standard output, unless it is a PDF).")
    private @Nullable Path out;

    @Parameters(paramLabel = "CASE", description = "The name of a case; chancery cases prints them.")
    private String name = "";

    MemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        PrintForm chosen = form == null ? ofName(out) : form;
        Path place = out;
        if (chosen == PrintForm.PDF && place == null) {
            throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(), "A PDF is not for a terminal. Add --out and a file.");
        }
        try (SqlRegister register = options.open()) {
            RecentReadings readings = new RecentReadings(register::dispatch);
            CaseSheet sheet = CaseNamed.of(name, register, new CaseSheets(options.world()), days).sheet();
            Memorandum memo = Memorandum.of(sheet, readings, days.times());
            String page = MemoText.of(memo, readings);
            if (place == null) {
                chosen.print(MemoText.title(memo), page, surroundings.output());
                surroundings.output().flush();
            } else {
                write(chosen, MemoText.title(memo), page, place);
            }
        }
        return ExitCode.DONE;
    }

    private PrintForm ofName(@Nullable Path file) {
        String name = file == null ? "" : String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String ending = name.substring(name.lastIndexOf('.') + 1);
        return switch (name.contains(".") ? ending : "") {
            case "pdf" -> PrintForm.PDF;
            case "html", "htm" -> PrintForm.HTML;
            case "", "md", "markdown", "txt" -> PrintForm.MARKDOWN;
            default -> throw new ParameterException(
                    Objects.requireNonNull(specification).commandLine(),
                    "A memorandum has no form “.%s”. End the name with .pdf, .html or .md, or say which with --format.".formatted(ending));
        };
    }

    private static void write(PrintForm form, String title, String page, Path place) throws IOException {
        try (WholeFile file = new WholeFile(place)) {
            try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file.part()))) {
                form.print(title, page, stream);
            }
            file.done();
        }
    }
}
