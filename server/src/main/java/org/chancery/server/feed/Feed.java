package org.chancery.server.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.chancery.formats.in.Validators;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is watched, and how it stands.
 *
 * @param id by which it is asked for
 * @param address where it is
 * @param title what it calls itself; null while it was not read
 * @param minutes how often it is asked while all is well
 * @param made when it was added
 * @param caller who added it
 * @param state whether it is asked
 * @param validators to ask by; {@link Validators#NONE} to have all of it
 * @param asked when it was asked last; null if never
 * @param next when it is asked next, if it is watched
 * @param failures how many times in a row it failed
 * @param last what came of asking it last
 */
record Feed(
        String id,
        String address,
        @Nullable String title,
        int minutes,
        Instant made,
        String caller,
        State state,
        Validators validators,
        @Nullable Instant asked,
        Instant next,
        int failures,
        Last last) {

    /** So far clocks are set back every day without anybody's doing. */
    private static final Duration SLEW = Duration.ofMinutes(1);

    /** Whether a feed is asked. */
    enum State {
        WATCHED,
        /** Not until a person says so. */
        PAUSED,
        /** It said that it is gone (410). */
        STOPPED;

        /** The word that is printed and kept. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What came of asking last.
     *
     * @param outcome {@code never}, {@code read}, {@code unchanged}, {@code failed}, {@code disallowed} or {@code gone}
     * @param status of HTTP, where that is what failed; else 0
     * @param fresh how many dispatches were filed
     * @param reason what is wrong, as a sentence; null if nothing is
     * @param nextStep what can be done, as a sentence; null likewise
     */
    record Last(String outcome, int status, int fresh, @Nullable String reason, @Nullable String nextStep) {

        static final Last NEVER = new Last("never", 0, 0, null, null);
    }

    /** A feed that was not asked yet, and is due. */
    static Feed added(String id, String address, int minutes, Instant now, String caller) {
        return new Feed(
                id, address, null, minutes, now, caller, State.WATCHED, Validators.NONE, null, now, 0, Last.NEVER);
    }

    /** Whether it is to be asked now: its time has come, or the clock was moved back, and its time says nothing. */
    boolean isDue(Instant now) {
        return state == State.WATCHED && (asked == null || !next.isAfter(now) || isOfTheTimeToCome(now));
    }

    /** Whether it was asked less than so long ago. */
    boolean wasAskedWithin(Duration time, Instant now) {
        return asked != null && !isOfTheTimeToCome(now) && now.isBefore(asked.plus(time));
    }

    private boolean isOfTheTimeToCome(Instant now) {
        return asked != null && asked.isAfter(now.plus(SLEW));
    }
}
