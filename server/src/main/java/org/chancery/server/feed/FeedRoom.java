package org.chancery.server.feed;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.chancery.server.filing.Filer;
import org.chancery.server.filing.Mailroom;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Remark;
import org.chancery.server.web.Role;
import org.chancery.server.web.Sight;
import org.chancery.server.web.Room;
import org.chancery.store.RegisterException;

/** {@code /api/feeds}: which feeds are watched and how they stand. What comes of asking one is told under the topic {@code feed}. */
public final class FeedRoom implements Room {

    private static final int MOST_FEEDS = 500;
    private static final int MOST_MINUTES = 7 * 24 * 60;

    /** Whoever says “now” is obeyed, but not sooner than this after the last time. */
    private static final Duration SOONEST = Duration.ofMinutes(1);

    /** What a feed does not show any more for so long it will not show again. */
    private static final Duration REMEMBERED = Duration.ofDays(400);

    private static final int THREADS = 3;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Office office;
    private final Courtesy courtesy;
    private final FeedTable table;
    private final Poller poller;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(daemons("feeds"));
    private final ExecutorService asking = Executors.newFixedThreadPool(THREADS, daemons("feed"));
    private volatile boolean closing;

    public FeedRoom(Office office, Filer filer, Mailroom mailroom, Courtesy courtesy) {
        this.office = office;
        this.courtesy = courtesy;
        this.table = new FeedTable(office.annex());
        Hosts hosts = new Hosts(new Robots(mailroom.web(), office.clock()), courtesy, office.clock());
        Items items = new Items(filer, mailroom, hosts, table, office.clock());
        this.poller = new Poller(mailroom, hosts, items, courtesy, office.clock());
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/feeds", this::list, Role.READER);
        routes.post("/api/feeds", this::add, Role.ANALYST);
        routes.delete("/api/feeds/{feed}", this::remove, Role.ANALYST);
        routes.post("/api/feeds/{feed}/ask", this::askNow, Role.ANALYST);
        routes.post("/api/feeds/{feed}/pause", this::pause, Role.ANALYST);
        routes.post("/api/feeds/{feed}/resume", this::resume, Role.ANALYST);
    }

    @Override
    public void start() {
        table.forget(office.clock().instant().minus(REMEMBERED));
        long look = courtesy.look().toMillis();
        looking.scheduleWithFixedDelay(this::look, look, look, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            for (Feed feed : due()) {
                if (busy.add(feed.id())) {
                    asking.execute(() -> ask(feed));
                }
            }
        } catch (RegisterException e) {
            // The register cannot be asked for a moment; at the next look it may.
        }
    }

    private List<Feed> due() {
        Instant now = office.clock().instant();
        return table.all().stream().filter(feed -> feed.isDue(now)).toList();
    }

    /** Asks all that are due, one after the other, and comes back. */
    void askDue() {
        for (Feed feed : due()) {
            if (busy.add(feed.id())) {
                ask(feed);
            }
        }
    }

    private void ask(Feed feed) {
        try {
            Feed after = asked(feed);
            if (!closing) {
                table.answered(after);
                office.bulletin().tell(new Notice("feed", Json.text(json -> write(after, Sight.SHORT, json))));
            }
        } catch (RegisterException e) {
            // What was to be kept is not; the feed is due still and is asked again.
        } finally {
            busy.remove(feed.id());
        }
    }

    /** A fault of ours in one feed must not be asked for again and again, nor keep the others from being asked. */
    private Feed asked(Feed feed) {
        try {
            return poller.ask(feed);
        } catch (RegisterException e) {
            return Schedule.next(
                    feed,
                    new Asking.Failed(0, e.plain(), "It is tried again; nothing is filed twice.", null),
                    office.clock().instant());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError fault) {
            return Schedule.next(
                    feed,
                    new Asking.Failed(
                            0,
                            "Chancery failed on it (%s: %s).".formatted(fault.getClass().getSimpleName(), fault.getMessage()),
                            "Report it, with the address.",
                            null),
                    office.clock().instant());
        }
    }

    private void list(Context request) {
        List<Feed> feeds = table.all();
        Sight sight = Sight.of(request);
        Json.object(request, json -> Json.objects("feeds", feeds, json, feed -> write(feed, sight, json)));
    }

    private void add(Context request) {
        JsonNode body = Json.body(request);
        String address = address(Json.text(body, "address"));
        int minutes = minutes(body.path("minutes"));
        if (table.all().size() >= MOST_FEEDS) {
            throw new Refused(409, "%d feeds are watched.".formatted(MOST_FEEDS), "Remove one first.");
        }
        Feed feed = Feed.added(
                "%010x".formatted(RANDOM.nextLong() >>> 24), address, minutes, office.clock().instant(), Caller.of(request).name());
        if (!table.add(feed)) {
            throw new Refused(409, "“%s” is watched already.".formatted(address), "Ask /api/feeds how it stands.");
        }
        new Remark("%s at %s".formatted(feed.id(), URI.create(address).getHost())).enter(request); // what follows the host may be a key
        answer(request, 201, feed);
        looking.execute(this::look);
    }

    private static String address(String written) {
        try {
            URI address = new URI(written.replaceFirst("(?i)^feed:(?://)?(?=https?://)", ""));
            if (address.getRawUserInfo() != null) {
                throw Refused.wrong("There is a name or password in “%s”.".formatted(address.getHost()), "Feeds are asked without; leave it out.");
            }
            if (address.getHost() != null && String.valueOf(address.getScheme()).matches("(?i)https?")) {
                return address.toString();
            }
        } catch (URISyntaxException e) {
            // Told below.
        }
        throw Refused.wrong("“%s” is no web address.".formatted(written), "Write it from https:// on.");
    }

    private int minutes(JsonNode given) {
        if (given.isMissingNode() || given.isNull()) {
            return Math.max(courtesy.leastMinutes(), Courtesy.USUAL.leastMinutes());
        }
        if (!given.isInt() || given.intValue() < courtesy.leastMinutes() || given.intValue() > MOST_MINUTES) {
            throw Refused.wrong(
                    "%s minutes cannot be waited between two askings.".formatted(given),
                    "Give %d to %,d.".formatted(courtesy.leastMinutes(), MOST_MINUTES));
        }
        return given.intValue();
    }

    private void remove(Context request) {
        table.remove(named(request).id());
        request.status(204);
    }

    private void askNow(Context request) {
        Feed feed = named(request);
        Instant now = office.clock().instant();
        if (feed.state() != Feed.State.WATCHED) {
            throw new Refused(409, "It is %s.".formatted(feed.state().code()), "Resume it.");
        }
        if (busy.contains(feed.id())) {
            throw new Refused(409, "It is being asked.", "Wait for its answer.");
        }
        if (feed.wasAskedWithin(SOONEST, now)) {
            throw new Refused(
                    429,
                    "It was asked less than a minute ago.",
                    "Ask again in a minute.");
        }
        set(request, feed, Feed.State.WATCHED, now, feed.failures());
    }

    private void pause(Context request) {
        Feed feed = named(request);
        set(request, feed, Feed.State.PAUSED, feed.next(), feed.failures());
    }

    /** A feed that was resumed is asked when it would have been; one that was stopped, at once. */
    private void resume(Context request) {
        Feed feed = named(request);
        boolean stopped = feed.state() == Feed.State.STOPPED;
        set(request, feed, Feed.State.WATCHED, stopped ? office.clock().instant() : feed.next(), stopped ? 0 : feed.failures());
    }

    private void set(Context request, Feed feed, Feed.State state, Instant next, int failures) {
        table.set(feed.id(), state, next, failures);
        answer(request, 200, table.named(feed.id()).orElse(feed));
        looking.execute(this::look);
    }

    private Feed named(Context request) {
        String id = request.pathParam("feed");
        return table.named(id).orElseThrow(() -> Refused.unknown("feed", id, "Ask /api/feeds which there are."));
    }

    private static void answer(Context request, int status, Feed feed) {
        Json.answer(request, status, json -> {
            json.writeStartObject();
            write(feed, Sight.of(request), json);
            json.writeEndObject();
        });
    }

    private static void write(Feed feed, Sight sight, JsonGenerator json) throws IOException {
        json.writeStringField("feed", feed.id());
        json.writeStringField("address", sight.address(feed.address()));
        if (feed.title() != null) {
            json.writeStringField("title", feed.title());
        }
        json.writeNumberField("minutes", feed.minutes());
        json.writeStringField("made", feed.made().toString());
        json.writeStringField("by", feed.caller());
        json.writeStringField("state", feed.state().code());
        if (feed.asked() != null) {
            json.writeStringField("asked", feed.asked().toString());
        }
        if (feed.state() == Feed.State.WATCHED) {
            json.writeStringField("due", feed.next().toString());
        }
        json.writeNumberField("failures", feed.failures());
        json.writeStringField("outcome", feed.last().outcome());
        json.writeNumberField("status", feed.last().status());
        json.writeNumberField("new", feed.last().fresh());
        if (feed.last().reason() != null) {
            json.writeStringField("reason", sight.fault(feed.last().reason()));
        }
        if (feed.last().nextStep() != null && sight == Sight.WHOLE) {
            json.writeStringField("next", feed.last().nextStep());
        }
    }

    @Override
    public void close() {
        closing = true;
        looking.shutdownNow();
        asking.shutdownNow();
        try {
            asking.awaitTermination(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
