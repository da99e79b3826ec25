package org.chancery.server.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Answer;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Syndication;
import org.chancery.formats.in.Validators;
import org.chancery.server.filing.Filer;
import org.chancery.server.filing.Outcome;
import org.chancery.server.filing.Mailroom;
import org.chancery.store.RegisterException;
import org.jspecify.annotations.Nullable;

/** Files what is new in a feed, item by item, the earliest first, and remembers what it saw. */
final class Items {

    /** A text of so many words is taken for the whole of it, unless it breaks off. */
    private static final int WHOLE = 120;

    /** No more items are looked at, from the first; feeds have some dozens. */
    private static final int MOST_LOOKED_AT = 1000;

    /** A page that does not come is tried for at so many askings of the feed; then the feed's own words must do. */
    private static final int TRIES = 3;

    private final Filer filer;
    private final Mailroom mailroom;
    private final Hosts hosts;
    private final FeedTable table;
    private final Clock clock;
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    Items(Filer filer, Mailroom mailroom, Hosts hosts, FeedTable table, Clock clock) {
        this.filer = filer;
        this.mailroom = mailroom;
        this.hosts = hosts;
        this.table = table;
        this.clock = clock;
    }

    /**
     * What was taken of a feed.
     *
     * @param fresh how many dispatches were filed
     * @param left whether items are left for the next time
     * @param trouble why one could not be read; null if all could
     */
    record Taken(int fresh, boolean left, @Nullable String trouble) {}

    /** Files what is new, up to a number of items. */
    Taken take(Feed feed, Syndication syndication, int most) {
        List<Syndication.Item> items = new ArrayList<>(
                syndication.items().subList(0, Math.min(MOST_LOOKED_AT, syndication.items().size())));
        items.removeIf(item -> Marks.of(item).isEmpty() || table.hasSeen(feed.id(), Marks.of(item)));
        boolean left = items.size() > most;
        List<Syndication.Item> some = new ArrayList<>(items.subList(0, Math.min(most, items.size())));
        Collections.reverse(some);
        int fresh = 0;
        String trouble = null;
        for (Syndication.Item item : some) {
            Set<String> marks = Marks.of(item);
            // Two items of one feed may have the same words.
            if (!Thread.currentThread().isInterrupted() && !table.hasSeen(feed.id(), marks)) {
                Found found = dispatch(item, feed.id() + marks);
                Filed filed = found.dispatch() == null ? Filed.NOT : file(found.dispatch());
                fresh += filed.isNew() ? 1 : 0;
                trouble = found.trouble() == null ? trouble : found.trouble();
                trouble = filed.trouble() == null ? trouble : filed.trouble();
                if (found.later()) {
                    left = true;
                } else {
                    table.saw(feed.id(), marks, clock.instant());
                }
            }
        }
        return new Taken(fresh, left, trouble);
    }

    /**
     * What came of filing an item.
     *
     * @param isNew whether it was filed now
     * @param trouble why it never will be; null where it was, now or before
     */
    private record Filed(boolean isNew, @Nullable String trouble) {
        static final Filed NOT = new Filed(false, null);
    }

    /** An item that a fault of ours keeps from being read would be the first to be tried each time, and keep all behind it from being filed. */
    private Filed file(Dispatch dispatch) {
        if (filer.filed(dispatch.id()).isPresent()) {
            return Filed.NOT;
        }
        try {
            Outcome outcome = filer.file(List.of(filer.read(dispatch, (done, all) -> goOn()))).get(0);
            return new Filed(outcome.isNew(), outcome.refusal() == null ? null : "%s: %s".formatted(dispatch.source(), outcome.refusal().reason()));
        } catch (RegisterException | CancellationException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return new Filed(false, "%s: Chancery failed on it (%s: %s). Report it, with the address."
                    .formatted(dispatch.source(), fault.getClass().getSimpleName(), fault.getMessage()));
        }
    }

    /** A desk that closes does not wait for a long text; it is read when the feed is asked next. */
    private static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("The desk closes.");
        }
    }

    /**
     * What an item gave.
     *
     * @param dispatch null where it gave none
     * @param later whether it is to be tried again
     * @param trouble why it gave none, or less than it might; null if nothing is wrong
     */
    private record Found(@Nullable Dispatch dispatch, boolean later, @Nullable String trouble) {}

    private Found dispatch(Syndication.Item item, String name) {
        Dispatch own = item.arrival() instanceof Arrival.Received received ? received.dispatch() : null;
        if (own != null && (isWhole(own) || item.link() == null)) {
            return new Found(own, false, null);
        }
        String link = item.link();
        if (link == null) {
            return new Found(null, false, told(item.arrival()));
        }
        Arrival page;
        try {
            Answer answer = page(URI.create(link));
            if (answer instanceof Answer.Refused refused) {
                boolean passing = refused.status() == 0 || refused.status() == 429 || refused.status() >= 500;
                return passing ? again(name, own, link, refused.reason()) : instead(own, link, refused.reason());
            }
            page = first(item, link, (Answer.Page) answer);
        } catch (Robots.Unknown e) {
            return again(name, own, link, String.valueOf(e.getMessage()));
        } catch (IOException | IllegalArgumentException e) {
            return instead(own, link, String.valueOf(e.getMessage()));
        }
        tries.remove(name);
        return page instanceof Arrival.Received received
                ? new Found(received.dispatch(), false, null)
                : instead(own, link, ((Arrival.Failure) page).reason());
    }

    /** What the feed itself says, where its page is not to be had. */
    private static Found instead(@Nullable Dispatch own, String link, String reason) {
        String then = own == null ? "It is left out." : "The feed's own words stand for it.";
        return new Found(own, false, "%s: %s %s".formatted(link, reason, then));
    }

    private Found again(String name, @Nullable Dispatch own, String link, String reason) {
        int tried = tries.merge(name, 1, Integer::sum);
        if (tried < TRIES) {
            return new Found(null, true, "%s: %s It is tried again.".formatted(link, reason));
        }
        tries.remove(name);
        return instead(own, link, reason);
    }

    private Answer page(URI link) throws IOException {
        try (Hosts.Visit visit = hosts.visit()) {
            return mailroom.web().ask(link, Validators.NONE, visit);
        }
    }

    private Arrival first(Syndication.Item item, String link, Answer.Page page) {
        try (Arrivals arrivals = new Intake(mailroom.limits(), item.published(), mailroom.web()).open(link, page)) {
            return arrivals.hasNext()
                    ? arrivals.next()
                    : new Arrival.Failure(link, "There is no article in it.", "Look at it in a browser.");
        }
    }

    private static String told(Arrival arrival) {
        return arrival instanceof Arrival.Failure failure ? failure.input() + ": " + failure.reason() : "";
    }

    private static boolean isWhole(Dispatch dispatch) {
        String text = dispatch.text().strip();
        return text.split("\\s+").length >= WHOLE && !text.endsWith("…") && !text.endsWith("...") && !text.endsWith("[…]");
    }
}
