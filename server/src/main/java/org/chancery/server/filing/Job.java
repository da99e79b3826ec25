package org.chancery.server.filing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Inputs that came in one request, and how far they are. Safe for several threads.
 *
 * <p>It keeps a line for each input that waits and for each dispatch that was read; of a large archive the oldest lines that went
 * well are let go, and only counted.
 */
final class Job {

    /** With what names of files in the spool begin. */
    static final String PREFIX = "job-";

    /** A page shows no more. */
    private static final int MOST_LINES = 300;

    private final String id;
    private final Instant made;
    private final String caller;
    private final List<Given> inputs;
    private final List<Line> lines = new ArrayList<>();
    private final Map<Line.State, Integer> ended = new EnumMap<>(Line.State.class);
    private int numbered;
    private int letGo;
    private int left;
    private boolean begun;
    private boolean cancelled;

    Job(String id, Instant made, String caller, List<Given> inputs) {
        this.id = id;
        this.made = made;
        this.caller = caller;
        this.inputs = List.copyOf(inputs);
        this.left = inputs.size();
        inputs.forEach(given -> lines.add(Line.waiting(++numbered, given.number(), given.name())));
    }

    String id() {
        return id;
    }

    List<Given> inputs() {
        return inputs;
    }

    /** Number of the line for what an input gives next: one that is not taken by a dispatch yet, or else a new one. */
    synchronized int open(Given given) {
        begun = true;
        for (Line line : lines) {
            if (line.input() == given.number() && line.dispatch() == null && !line.state().isEnd()) {
                return line.number();
            }
        }
        lines.add(Line.waiting(++numbered, given.number(), given.name()));
        return numbered;
    }

    /** Changes a line, if it is still there. */
    synchronized void change(int number, UnaryOperator<Line> change) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).number() == number) {
                Line old = lines.get(i);
                Line changed = change.apply(old);
                lines.set(i, changed);
                if (old.state().isEnd()) {
                    ended.merge(old.state(), -1, Integer::sum);
                }
                if (changed.state().isEnd()) {
                    ended.merge(changed.state(), 1, Integer::sum);
                    letGo();
                }
                return;
            }
        }
    }

    private void letGo() {
        for (int i = 0; lines.size() > MOST_LINES && i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean dull = line.state() == Line.State.KNOWN
                    || (line.state() == Line.State.FILED && (line.outcome() == null || line.outcome().moves().isEmpty()));
            if (dull || (line.state().isEnd() && lines.size() > 2 * MOST_LINES)) {
                lines.remove(i--);
                letGo++;
            }
        }
    }

    /** An input is at its end; lines of it that were opened and came to nothing go. */
    synchronized void close(Given given) {
        lines.removeIf(line -> line.input() == given.number() && !line.state().isEnd());
        left--;
    }

    /**
     * Takes a line out that its user has seen.
     *
     * @return false if it is not at its end, and stays
     */
    synchronized boolean setAside(int number) {
        boolean busy = lines.stream().anyMatch(line -> line.number() == number && !line.state().isEnd());
        if (!busy) {
            lines.removeIf(line -> line.number() == number);
        }
        return !busy;
    }

    synchronized boolean has(int number) {
        return lines.stream().anyMatch(line -> line.number() == number);
    }

    /** Ends it: what was not read is not. */
    synchronized void cancel() {
        cancelled = true;
        for (Line line : List.copyOf(lines)) {
            if (!line.state().isEnd()) {
                change(line.number(), open -> open.in(Line.State.CANCELLED));
            }
        }
    }

    synchronized boolean isCancelled() {
        return cancelled;
    }

    synchronized boolean isDone() {
        return cancelled || left == 0;
    }

    /** What is to be told of it now. */
    synchronized Told told() {
        String state = cancelled ? "cancelled" : left == 0 ? "done" : begun ? "reading" : "waiting";
        List<Line> shown = lines.stream()
                .sorted(Comparator.comparingInt(Line::input).thenComparingInt(Line::number))
                .toList();
        int open = (int) lines.stream().filter(line -> !line.state().isEnd()).count();
        return new Told(
                id, made, caller, state, count(Line.State.FILED), count(Line.State.KNOWN), count(Line.State.FAILED), open, letGo, shown);
    }

    private int count(Line.State state) {
        return ended.getOrDefault(state, 0);
    }

    /**
     * A job at one moment.
     *
     * @param state {@code waiting}, {@code reading}, {@code done} or {@code cancelled}
     * @param filed how many dispatches were filed
     * @param known how many had been before
     * @param failed how many inputs or dispatches could not be read
     * @param open how many lines are not at their end
     * @param letGo how many lines are not kept
     * @param lines the others, in the order of the inputs
     */
    record Told(
            String id,
            Instant made,
            String caller,
            String state,
            int filed,
            int known,
            int failed,
            int open,
            int letGo,
            List<Line> lines) {}
}
