package org.chancery.server.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.chancery.formats.in.Validators;
import org.jspecify.annotations.Nullable;

/**
 * When a feed is asked next. It knows no clock and throws no dice: what it says follows from what it is given.
 *
 * <p>While all is well, after the feed's minutes and up to a tenth more, so that feeds added together are not asked together. After
 * a failure after twice the minutes, then four times, and so on up to a day, with up to a quarter more. A server that says when
 * (Retry-After) is not asked before, up to a week.
 */
final class Schedule {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration LONGEST_TOLD = Duration.ofDays(7);

    /** After so many failures a day is reached from a quarter of an hour; more only grow a number. */
    private static final int DOUBLINGS = 10;

    private Schedule() {}

    /**
     * The feed as it is after an answer.
     *
     * @param state as it was before
     * @param now when the answer was there
     */
    static Feed next(Feed state, Asking answer, Instant now) {
        if (answer instanceof Asking.Read read) {
            Feed.Last last = new Feed.Last("read", 0, read.fresh(), read.trouble(), null);
            return well(state, read.title(), read.validators(), read.moved(), last, now);
        }
        if (answer instanceof Asking.Unchanged unchanged) {
            Feed.Last last = new Feed.Last("unchanged", 0, 0, null, null);
            return well(state, null, state.validators(), unchanged.moved(), last, now);
        }
        if (answer instanceof Asking.Failed failed) {
            Duration wait = longer(backOff(state), retryAfter(failed.retryAfter(), now));
            Feed.Last last = new Feed.Last("failed", failed.status(), 0, failed.reason(), failed.nextStep());
            return after(state, Feed.State.WATCHED, state.failures() + 1, last, now, wait);
        }
        if (answer instanceof Asking.Disallowed disallowed) {
            Feed.Last last = new Feed.Last(
                    "disallowed", 0, 0, disallowed.reason(), "Ask the site, or take its dispatches from elsewhere.");
            return after(state, Feed.State.WATCHED, state.failures() + 1, last, now, LONGEST);
        }
        Feed.Last last = new Feed.Last(
                "gone", 410, 0, "The server says that the feed is gone for good (410).", "Look for its new address on the site.");
        return after(state, Feed.State.STOPPED, state.failures() + 1, last, now, LONGEST);
    }

    private static Feed well(
            Feed state, @Nullable String title, Validators validators, @Nullable URI moved, Feed.Last last, Instant now) {
        Duration usual = Duration.ofMinutes(state.minutes());
        return new Feed(
                state.id(),
                moved == null ? state.address() : moved.toString(),
                title == null ? state.title() : title,
                state.minutes(),
                state.made(),
                state.caller(),
                Feed.State.WATCHED,
                validators,
                now,
                now.plus(usual).plus(part(usual, 10, state, now)),
                0,
                last);
    }

    private static Feed after(Feed state, Feed.State then, int failures, Feed.Last last, Instant now, Duration wait) {
        return new Feed(
                state.id(),
                state.address(),
                state.title(),
                state.minutes(),
                state.made(),
                state.caller(),
                then,
                state.validators(),
                now,
                now.plus(wait),
                failures,
                last);
    }

    private static Duration backOff(Feed state) {
        Duration wait = Duration.ofMinutes(state.minutes()).multipliedBy(1L << Math.min(DOUBLINGS, state.failures() + 1));
        Duration with = wait.plus(part(wait, 4, state, state.next()));
        return with.compareTo(LONGEST) > 0 ? longer(LONGEST, Duration.ofMinutes(state.minutes())) : with;
    }

    /** From nought up to a share of a time: as good as by chance, yet the same for the same feed at the same moment. */
    private static Duration part(Duration whole, int share, Feed state, Instant moment) {
        int chance = Math.floorMod((state.id() + moment.getEpochSecond()).hashCode() * 0x9E3779B1, 1000);
        return whole.dividedBy(share).multipliedBy(chance).dividedBy(1000);
    }

    /** What a server says: a number of seconds, or a moment (RFC 9110, section 10.2.3). What is neither says nothing. */
    static Duration retryAfter(@Nullable String told, Instant now) {
        if (told == null) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ZERO;
        if (told.matches("[0-9]{1,9}")) {
            wait = Duration.ofSeconds(Long.parseLong(told));
        } else {
            try {
                wait = Duration.between(now, ZonedDateTime.parse(told, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            } catch (DateTimeParseException e) {
                return Duration.ZERO;
            }
        }
        return wait.compareTo(LONGEST_TOLD) > 0 ? LONGEST_TOLD : longer(wait, Duration.ZERO);
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
