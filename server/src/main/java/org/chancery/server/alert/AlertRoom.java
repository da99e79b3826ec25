package org.chancery.server.alert;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.chancery.register.Pair;
import org.chancery.server.web.Asked;
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
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/alerts}: rules, what they raised and where it went. Watches the register by itself: when the bulletin tells that
 * something was entered, and every half minute, since other programs may enter something, too.
 */
public final class AlertRoom implements Room {

    /** So often the register is looked through, in seconds. */
    private static final int ROUND = 30;

    /** So long a pass that is under way may go on while the desk closes, in seconds. */
    private static final int LAST = 10;

    /** So many notices of one pass are told; who hears one asks for all. */
    private static final int MOST_TOLD = 20;

    private static final int USUAL_LIMIT = 50;
    private static final int MOST_LIMIT = 200;

    private final Office office;
    private final AlertSettings settings;
    private final AlertWording wording = new AlertWording();
    private final Watch watch;
    private final List<Courier> couriers;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final Runnable silence;
    private volatile @Nullable String fault;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread sweeper = new Thread(work, "alerts");
        sweeper.setDaemon(true);
        return sweeper;
    });

    /** @param settings what whoever starts the desk says of alerts */
    public AlertRoom(Office office, AlertSettings settings) {
        this.office = office;
        this.settings = settings;
        this.watch = new Watch(office, new Letter(settings.desk(), wording), wording);
        this.couriers = List.of(
                courier(Channel.WEBHOOK, new Webhook(new WebPost(settings.addresses()), office.clock())), courier(Channel.EMAIL, new Mail(settings.mail())));
        this.silence = office.bulletin().listen(notice -> {
            if (notice.topic().equals("register")) {
                sweepSoon();
            }
        });
    }

    private Courier courier(Channel channel, Carrier carrier) {
        return new Courier(office.annex(), channel, carrier, office.clock(), new SecureRandom());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/alerts", this::list, Role.READER);
        routes.post("/api/alerts/read", this::read, Role.READER);
        routes.get("/api/alerts/rules", this::rules, Role.READER);
        routes.post("/api/alerts/rules", this::make, Role.ANALYST);
        routes.get("/api/alerts/rules/{rule}", request -> answer(request, 200, new Watch.Written(watch.find(rule(request)), null)), Role.READER);
        routes.put("/api/alerts/rules/{rule}", this::change, Role.ANALYST);
        routes.delete("/api/alerts/rules/{rule}", this::remove, Role.ANALYST);
        routes.post("/api/alerts/rules/{rule}/secret", this::rotate, Role.ANALYST);
        routes.post("/api/alerts/rules/{rule}/try", this::tryOut, Role.ANALYST);
        routes.get("/api/alerts/deliveries", this::deliveries, Role.READER);
        routes.post("/api/alerts/deliveries/{delivery}/retry", this::retry, Role.ANALYST);
        routes.get("/api/alerts/{alert}", this::one, Role.READER);
    }

    @Override
    public void start() {
        thread.scheduleWithFixedDelay(this::sweep, 0, ROUND, TimeUnit.SECONDS);
        couriers.forEach(Courier::start);
    }

    private void sweepSoon() {
        if (asked.compareAndSet(false, true)) {
            try {
                thread.execute(this::sweep);
            } catch (RejectedExecutionException e) {
                // the desk closes; what was entered is found when it opens again
            }
        }
    }

    private void sweep() {
        asked.set(false);
        try {
            List<Sweep.Raised> raised = watch.sweep();
            fault = null;
            if (!raised.isEmpty()) {
                couriers.forEach(Courier::wake);
                raised.stream().limit(MOST_TOLD).forEach(this::tell);
            }
        } catch (RuntimeException e) { // whatever it is, it is shown, and tried again on the next round
            fault = e instanceof RegisterException unwilling
                    ? unwilling.plain()
                    : e instanceof Refused ? e.getMessage() : "Chancery has a fault: " + e;
        }
    }

    private void tell(Sweep.Raised raised) {
        office.bulletin().tell(new Notice("alert", Json.text(json -> {
            json.writeNumberField("id", raised.id());
            json.writeStringField("title", raised.alert().title());
            json.writeNumberField("rule", raised.alert().rule().id());
            Json.strings("pair", raised.alert().pair().map(Pair::codes).orElse(List.of()), json);
        })));
    }

    private void list(Context request) {
        int limit = Asked.number(request, "limit", USUAL_LIMIT, MOST_LIMIT);
        long before = number(request, "before", Long.MAX_VALUE);
        long rule = number(request, "rule", 0);
        String account = Caller.of(request).name();
        Listed listed = office.annex().read(sql -> new Listed(
                rule == 0 ? Alerts.before(before, limit + 1, sql) : Alerts.ofRule(rule, before, limit + 1, sql),
                Alerts.seen(account, sql),
                Alerts.unread(account, sql)));
        List<Alerts.Kept> page = listed.alerts().subList(0, Math.min(limit, listed.alerts().size()));
        Json.object(request, json -> {
            Json.array("alerts", page, json, alert -> json.writeRawValue(alert.body()));
            if (listed.alerts().size() > limit) {
                json.writeNumberField("next", page.get(limit - 1).id());
            } else {
                json.writeNullField("next");
            }
            json.writeNumberField("seen", listed.seen());
            json.writeNumberField("unread", listed.unread());
            json.writeStringField("fault", fault);
        });
    }

    private record Listed(List<Alerts.Kept> alerts, long seen, int unread) {}

    private void one(Context request) {
        long id = number(request.pathParam("alert"), "alert");
        String body = office.annex().read(sql -> Alerts.find(id, sql)).orElseThrow(() -> Refused.unknown(
                "alert", String.valueOf(id), "GET /api/alerts lists them."));
        List<Delivery> deliveries = office.annex().read(sql -> Deliveries.of(id, sql));
        Sight sight = Sight.of(request);
        Json.object(request, json -> {
            json.writeFieldName("alert");
            json.writeRawValue(body);
            Json.objects("deliveries", deliveries, json, delivery -> delivery(delivery, sight, json));
        });
    }

    private void read(Context request) {
        long upTo = Json.body(request).path("upTo").asLong(-1);
        if (upTo < 0) {
            throw Refused.wrong("“upTo” is missing.", "Send the number of the last alert that was seen.");
        }
        String account = Caller.of(request).name();
        int unread = office.annex().write(sql -> {
            Alerts.see(account, upTo, sql);
            return Alerts.unread(account, sql);
        });
        Json.object(request, json -> json.writeNumberField("unread", unread));
    }

    private void rules(Context request) {
        List<Rule> rules = office.annex().read(Rules::all);
        Sight sight = Sight.of(request);
        Json.object(request, json -> {
            Json.objects("rules", rules, json, rule -> rule(rule, sight, json));
            json.writeBooleanField("mail", settings.mail().isPresent());
        });
    }

    private void make(Context request) {
        Watch.Written written = watch.make(terms(request), Caller.of(request).name());
        new Remark("%s, %s".formatted(written.rule().id(), written.rule().terms().name())).enter(request);
        answer(request, 201, written);
    }

    private void change(Context request) {
        Rule rule = watch.find(rule(request));
        Terms terms = terms(request);
        new Remark(terms.name()).enter(request);
        sweep(); // by what the rule asked for until now
        answer(request, 200, watch.change(rule.id(), terms));
    }

    private Terms terms(Context request) {
        Terms terms = TermsForm.read(Json.body(request), code -> office.world().state(code).isPresent());
        if (!terms.emails().isEmpty() && settings.mail().isEmpty()) {
            throw Refused.wrong("This desk has no mail server, so it cannot write to %s.".formatted(terms.emails().get(0)),
                    "Leave e-mail out, or have the desk started with a mail server.");
        }
        return terms;
    }

    private void remove(Context request) {
        watch.remove(rule(request));
        request.status(204);
    }

    private void rotate(Context request) {
        String secret = watch.rotate(rule(request));
        Json.object(request, json -> json.writeStringField("secret", secret));
    }

    private void tryOut(Context request) {
        Rule rule = watch.find(rule(request));
        if (rule.terms().webhook().isEmpty() && rule.terms().emails().isEmpty()) {
            throw new Refused(409, "The rule tells nobody but the desk.", "Give it a webhook or an e-mail address first.");
        }
        List<String> deliveries = watch.tryOut(rule.id());
        couriers.forEach(Courier::wake);
        Json.answer(request, 202, json -> {
            json.writeStartObject();
            Json.strings("deliveries", deliveries, json);
            json.writeEndObject();
        });
    }

    private void deliveries(Context request) {
        int limit = Asked.number(request, "limit", USUAL_LIMIT, MOST_LIMIT);
        boolean failed = request.queryParamMap().containsKey("failed");
        List<Delivery> deliveries = office.annex().read(sql -> failed ? Deliveries.failed(limit, sql) : Deliveries.latest(limit, sql));
        Sight sight = Sight.of(request);
        Json.object(request, json -> Json.objects("deliveries", deliveries, json, delivery -> delivery(delivery, sight, json)));
    }

    private void retry(Context request) {
        String id = request.pathParam("delivery");
        if (!office.annex().write(sql -> Deliveries.retry(id, office.clock().instant(), sql))) {
            throw Refused.unknown("delivery that has not arrived", id, "GET /api/alerts/deliveries?failed lists them.");
        }
        couriers.forEach(Courier::wake);
        request.status(204);
    }

    private void answer(Context request, int status, Watch.Written written) {
        Json.answer(request, status, json -> {
            json.writeStartObject();
            rule(written.rule(), Sight.of(request), json);
            if (written.secret() != null) {
                json.writeStringField("secret", written.secret());
            }
            json.writeEndObject();
        });
    }

    private void rule(Rule rule, Sight sight, JsonGenerator json) throws IOException {
        Alerts.Count count = office.annex().read(sql -> Alerts.count(rule.id(), sql));
        json.writeNumberField("id", rule.id());
        TermsForm.write(rule.terms(), sight, json);
        json.writeStringField("says", wording.sentence(rule.terms()));
        json.writeStringField("by", rule.by());
        json.writeStringField("made", rule.made().toString());
        json.writeNumberField("alerts", count.alerts());
        json.writeStringField("last", count.alerts() == 0 ? null : Instant.ofEpochMilli(count.last()).toString());
    }

    private static void delivery(Delivery delivery, Sight sight, JsonGenerator json) throws IOException {
        json.writeStringField("id", delivery.id());
        json.writeNumberField("alert", delivery.alert());
        json.writeNumberField("rule", delivery.rule());
        json.writeStringField("title", delivery.title());
        json.writeStringField("channel", delivery.channel().code());
        json.writeStringField("address", delivery.channel() == Channel.EMAIL ? sight.mailbox(delivery.address()) : sight.address(delivery.address()));
        json.writeStringField("state", delivery.state().code());
        json.writeNumberField("attempts", delivery.attempts());
        json.writeStringField("made", delivery.made().toString());
        json.writeStringField("due", delivery.state() == Delivery.State.WAITING ? delivery.due().toString() : null);
        json.writeStringField("done", delivery.done().map(Instant::toString).orElse(null));
        json.writeStringField("error", sight.fault(delivery.error()));
    }

    private static long rule(Context request) {
        return number(request.pathParam("rule"), "rule");
    }

    private static long number(Context request, String parameter, long usual) {
        String value = request.queryParam(parameter);
        return value == null || value.isBlank() ? usual : number(value, parameter);
    }

    private static long number(String value, String what) {
        try {
            return Long.parseLong(value.strip());
        } catch (NumberFormatException e) {
            throw Refused.unknown(what, value, "They have numbers.");
        }
    }

    @Override
    public void close() {
        silence.run();
        thread.shutdown();
        try {
            thread.awaitTermination(LAST, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        couriers.forEach(Courier::close);
    }
}
