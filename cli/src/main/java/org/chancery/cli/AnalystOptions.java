package org.chancery.cli;

import java.time.Clock;
import org.chancery.register.Correction;
import org.chancery.register.Entry;
import org.chancery.register.Occurrence;
import org.chancery.store.SqlRegister;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every command that sets something right. */
final class AnalystOptions {

    @Mixin
    RegisterOptions register = new RegisterOptions();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who sets it right.")
    String by = "";

    @Option(names = "--why", required = true, paramLabel = "TEXT", description = "Why, in your words.")
    String why = "";

    /** Enters a correction. */
    void enter(SqlRegister ledger, Correction correction) {
        ledger.correct(new Entry.CorrectionMade(Clock.systemUTC().instant(), by, why, correction));
    }

    /** The event of that name. */
    static Occurrence named(SqlRegister ledger, String event) {
        return ledger.event(event)
                .orElseThrow(() -> new UnknownEvent("There is no event “%s”. chancery events lists them.".formatted(event)));
    }
}
