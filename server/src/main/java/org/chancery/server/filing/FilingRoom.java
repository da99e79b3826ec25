package org.chancery.server.filing;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Notice;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Remark;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.store.RegisterException;

/** {@code /api/filing}: takes what is sent to be filed, and tells how far it is. Progress is told under the topic {@code filing}. */
public final class FilingRoom implements Room {

    /** So many jobs are listed, the latest first. */
    private static final int MOST_JOBS = 50;

    /** Notices of one job come no closer together, but for the last. */
    private static final long BEAT = TimeUnit.MILLISECONDS.toNanos(200);

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Office office;
    private final Spool spool;
    private final Waiting waiting;
    private final Accepting accepting;
    private final Worker worker;
    private final Deque<Job> jobs = new ArrayDeque<>();
    private String toldJob = "";
    private long told;

    public FilingRoom(Office office, Filer filer, Mailroom mailroom) {
        this.office = office;
        this.spool = new Spool(mailroom.spool());
        this.waiting = new Waiting(office.annex(), spool.name());
        this.accepting = new Accepting(spool, office.clock());
        this.worker = new Worker(filer, mailroom, spool, waiting, this::tell);
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.post("/api/filing", this::accept, Role.ANALYST);
        routes.get("/api/filing", this::list, Role.READER);
        routes.get("/api/filing/{job}", this::show, Role.READER);
        routes.delete("/api/filing/{job}", this::cancel, Role.ANALYST);
        routes.delete("/api/filing/{job}/lines/{line}", this::setAside, Role.ANALYST);
    }

    /** Reads what was accepted before the desk fell. */
    @Override
    public void start() {
        spool.clear(waiting.held());
        Map<String, List<Waiting.Row>> left = new LinkedHashMap<>();
        waiting.all().forEach(row -> left.computeIfAbsent(row.given().job(), none -> new ArrayList<>()).add(row));
        left.forEach((id, rows) -> add(new Job(
                id,
                Instant.ofEpochMilli(rows.get(0).made()),
                rows.get(0).caller(),
                rows.stream().map(Waiting.Row::given).toList())));
        worker.start();
    }

    private void accept(Context request) {
        Instant now = office.clock().instant();
        String caller = Caller.of(request).name();
        String id = "%x-%06x".formatted(now.toEpochMilli(), RANDOM.nextInt(1 << 24));
        List<Given> inputs = accepting.inputs(id, request);
        try {
            waiting.enter(inputs, now.toEpochMilli(), caller);
        } catch (RegisterException e) {
            inputs.stream().filter(Given::isSpooled).forEach(given -> spool.drop(given.held()));
            throw e;
        }
        Job job = new Job(id, now, caller, inputs);
        add(job);
        new Remark("%s, %s".formatted(id, inputs.size() == 1 ? "one input" : inputs.size() + " inputs")).enter(request);
        Json.answer(request, 202, json -> {
            json.writeStartObject();
            JobJson.write(job.told(), json);
            json.writeEndObject();
        });
    }

    private void add(Job job) {
        synchronized (jobs) {
            jobs.addFirst(job);
            while (jobs.size() > MOST_JOBS && jobs.getLast().isDone()) {
                jobs.removeLast();
            }
        }
        worker.add(job);
    }

    private void list(Context request) {
        List<Job> listed;
        synchronized (jobs) {
            listed = List.copyOf(jobs);
        }
        Json.object(request, json -> Json.objects("jobs", listed, json, job -> JobJson.write(job.told(), json)));
    }

    private void show(Context request) {
        Job job = named(request);
        Json.object(request, json -> JobJson.write(job.told(), json));
    }

    /** A job that is at its end is taken off the list; another is ended first. */
    private void cancel(Context request) {
        Job job = named(request);
        if (job.isDone()) {
            synchronized (jobs) {
                jobs.remove(job);
            }
        } else {
            job.cancel();
            job.inputs().forEach(given -> {
                waiting.done(given);
                if (given.isSpooled()) {
                    spool.drop(given.held());
                }
            });
        }
        tell(job);
        request.status(204);
    }

    private void setAside(Context request) {
        Job job = named(request);
        String written = request.pathParam("line");
        int line = written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
        if (!job.has(line)) {
            throw Refused.unknown("line", written, "Ask again for the job; it may have been set aside already.");
        }
        if (!job.setAside(line)) {
            throw new Refused(409, "Line %d is not read to its end.".formatted(line), "Wait, or cancel the job.");
        }
        request.status(204);
    }

    private Job named(Context request) {
        String id = request.pathParam("job");
        synchronized (jobs) {
            return jobs.stream()
                    .filter(job -> job.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> Refused.unknown("job", id, "Ask /api/filing which there are."));
        }
    }

    private synchronized void tell(Job job) {
        long now = System.nanoTime();
        if (job.isDone() || !toldJob.equals(job.id()) || now - told > BEAT) {
            toldJob = job.id();
            told = now;
            office.bulletin().tell(new Notice("filing", Json.text(json -> JobJson.counts(job.told(), json))));
        }
    }

    @Override
    public void close() {
        worker.close();
    }
}
