package org.chancery.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import org.chancery.formats.pack.Packing;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of a run over an archive. */
final class IntoOptions {

    @Option(
            names = "--into",
            paramLabel = "FOLDER",
            description = "For archives: write the readings into files of this folder, 2,000 dispatches each, beside a list of"
                    + " failures and a summary. The same command again goes on where it was interrupted.")
    @Nullable Path folder;

    @Option(
            names = "--pack",
            paramLabel = "PACKING",
            defaultValue = "zst",
            description = "With --into: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
            completionCandidates = Names.class)
    Packing packing = Packing.ZST;

    @Option(names = "--restart", description = "With --into: throw away what is in the folder and begin anew.")
    boolean restart;

    /** The packings as they are written. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Names() {
            super(Arrays.stream(Packing.values()).map(Packing::toString).toList());
        }
    }
}
