package org.chancery.formats.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrivals.Stamp;
import org.chancery.formats.pack.Counted;
import org.chancery.formats.web.AddressPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Takes in what a user names and yields dispatches.
 *
 * <pre>{@code
 * try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of("dispatches/", "https://…"))) {
 *     while (arrivals.hasNext()) {
 *         Arrival arrival = arrivals.next(); // a dispatch, or a failure that names its input
 *     }
 * }
 * }</pre>
 *
 * <p>An input is a file, a folder, an {@code http} or {@code https} address, or {@code -} for standard input. It holds
 * plain text, a web page, a feed, JSON lines or a WARC, each also packed by gzip or Zstandard.
 */
public final class Intake {

    private final Unsealer unsealer;
    private final Web web;
    private final InputStream standardInput;

    /**
     * An intake that knows standard input as {@code System.in}.
     *
     * @param defaultDay the day of publication of a dispatch that states none; null to leave it open
     */
    public Intake(Limits limits, @Nullable LocalDate defaultDay) {
        this(limits, defaultDay, System.in);
    }

    /** As the other, with another stream for {@code -}. Addresses are fetched wherever they are. */
    public Intake(Limits limits, @Nullable LocalDate defaultDay, InputStream standardInput) {
        this(limits, defaultDay, standardInput, new Web(limits, AddressPolicy.any()));
    }

    /** An intake for a program that acts for others: without standard input, and going only where {@code web} may. */
    public Intake(Limits limits, @Nullable LocalDate defaultDay, Web web) {
        this(limits, defaultDay, InputStream.nullInputStream(), web);
    }

    private Intake(Limits limits, @Nullable LocalDate defaultDay, InputStream standardInput, Web web) {
        this.unsealer = new Unsealer(limits, new Registrar(defaultDay));
        this.web = web;
        this.standardInput = standardInput;
    }

    /**
     * All dispatches of an input at once, for programs that read a few.
     *
     * @param input a path, or an {@code http(s)} address
     * @throws IOException if anything of it cannot be read; the message says what and why
     */
    public static List<Dispatch> dispatches(String input) throws IOException {
        List<Dispatch> found = new ArrayList<>();
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(input))) {
            while (arrivals.hasNext()) {
                Arrival arrival = arrivals.next();
                if (arrival instanceof Arrival.Failure failure) {
                    throw new IOException(failure.line());
                }
                found.add(((Arrival.Received) arrival).dispatch());
            }
        }
        return found;
    }

    /** Whether a file or folder of that name is passed over where it stands in a folder that is named. */
    public static boolean isPassedOver(String fileName) {
        return Inputs.isPassedOver(fileName);
    }

    /** What these inputs hold, in their order. */
    public Arrivals open(List<String> inputs) {
        return new Queue(Inputs.of(inputs));
    }

    /**
     * What a file holds that goes by another name, as one does that was sent here.
     *
     * @param name how its user knows it; its dispatches give it as their source
     */
    public Arrivals open(String name, Path file) {
        return new Queue(List.<Input>of(new Input.FileInput(name, file)).iterator());
    }

    /**
     * What a stream holds, for who has files elsewhere than on this machine's disks.
     *
     * @param name how its user knows it; its dispatches give it as their source
     * @param stream its bytes; closed with the arrivals, or at its end
     */
    public Arrivals open(String name, InputStream stream) {
        return new Queue(List.<Input>of(new Input.StreamInput(name, stream)).iterator());
    }

    /**
     * The dispatch of one record that stood in no text, as a row of a table.
     *
     * @param name how its user knows it; the dispatch gives it as its source if it has no address
     * @param json an object {@code {id,url,title,date,text}}, as a line of JSONL has
     */
    public Arrival record(String name, String json) {
        return unsealer.record(name, json);
    }

    /** What stands at an address; a text that is no {@code http(s)} address is a failure, whatever files there are. */
    public Arrivals openAddress(String address) {
        return new Queue(List.<Input>of(Inputs.address(address)).iterator());
    }

    /**
     * What a page that was fetched holds.
     *
     * @param name the address by which it is known; its dispatches give it as their source
     */
    public Arrivals open(String name, Answer.Page page) {
        return new Queue(List.<Input>of(new Input.PageInput(name, page)).iterator());
    }

    private Opened open(Input input) throws IOException {
        if (input instanceof Input.FileInput file) {
            Counted in = new Counted(Files.newInputStream(file.path()));
            try {
                return new Opened(unsealer.open(file.name(), in, null), in);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }
        return new Opened(stretch(input), null);
    }

    /**
     * An input that is open.
     *
     * @param bytes what it is read from; null where it is no file
     */
    private record Opened(Stretch stretch, @Nullable Counted bytes) {}

    private Stretch stretch(Input input) throws IOException {
        if (input instanceof Input.StreamInput other) {
            return unsealer.open(other.name(), other.stream(), null);
        }
        if (input instanceof Input.StandardInput) {
            return unsealer.open(Input.StandardInput.SOURCE, standardInput, null);
        }
        if (input instanceof Input.Missing missing) {
            throw missing.refusal();
        }
        if (input instanceof Input.WebInput page) {
            Answer.Page fetched = web.fetch(page.address());
            return unsealer.open(page.name(), fetched.stream(), fetched.charset());
        }
        if (input instanceof Input.PageInput page) {
            return unsealer.open(page.name(), page.page().stream(), page.page().charset());
        }
        throw new IllegalStateException("There is no way to open %s.".formatted(input));
    }

    private static @Nullable Stamp stamp(Input input) {
        if (!(input instanceof Input.FileInput file)) {
            return null;
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(file.path(), BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
        } catch (IOException e) {
            return null;
        }
    }

    /** The inputs that are waiting and the one that is open. */
    private final class Queue implements Arrivals {

        private final Iterator<? extends Input> inputs;
        private boolean closed;
        private long done;
        private long bytes;
        private @Nullable Turn turn;
        private @Nullable Arrival ahead;
        private @Nullable Place placeAhead;
        private @Nullable Place place;

        Queue(Iterator<? extends Input> inputs) {
            this.inputs = inputs;
        }

        /** An input whose turn it is. */
        private final class Turn {

            private final Input input;
            private final @Nullable Stamp stamp;
            private @Nullable Opened opened;
            private long arrivals;

            Turn(Input input) {
                this.input = input;
                this.stamp = stamp(input);
            }

            /** Its next arrival; null at its end. */
            @Nullable Arrival next() throws IOException {
                Opened open = opened;
                if (open == null) {
                    open = Intake.this.open(input);
                    opened = open;
                }
                return open.stretch().next();
            }

            Place here() {
                Counted read = opened == null ? null : opened.bytes();
                long here = read != null ? read.count() : opened == null ? size() : 0;
                return new Place(done, input.name(), stamp, ++arrivals, bytes + here);
            }

            private long size() {
                return stamp == null ? 0 : stamp.size();
            }

            void close() {
                if (opened != null) {
                    opened.stretch().close();
                }
                bytes += size();
                done++;
            }
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && !closed && (turn != null || inputs.hasNext())) {
                Turn now = turn == null ? new Turn(inputs.next()) : turn;
                turn = now;
                advance(now);
            }
            return ahead != null;
        }

        /** To the next arrival of the open input, or beyond it where it is at its end. */
        private void advance(Turn now) {
            try {
                ahead = Making.guarded(now::next);
                if (ahead == null) {
                    release();
                } else {
                    placeAhead = now.here();
                }
            } catch (IOException e) {
                ahead = Refusal.failure(now.input.name(), e);
                placeAhead = now.here();
                release();
            }
        }

        @Override
        public Arrival next() {
            Arrival next = hasNext() ? ahead : null;
            if (next == null) {
                throw new NoSuchElementException("All %d inputs are done.".formatted(done));
            }
            place = placeAhead;
            ahead = null;
            return next;
        }

        @Override
        public Place place() {
            if (place == null) {
                throw new IllegalStateException("Nothing has arrived yet.");
            }
            return place;
        }

        @Override
        public long pass(long many, Consumer<Passed> told) {
            long passed = 0;
            for (; passed < many && inputs.hasNext(); passed++) {
                Turn turn = new Turn(inputs.next());
                told.accept(new Passed(turn.input.name(), turn.stamp));
                turn.close();
            }
            return passed;
        }

        @Override
        public long done() {
            return done;
        }

        @Override
        public void close() {
            release();
            closed = true;
            ahead = null;
        }

        private void release() {
            Turn now = turn;
            turn = null;
            if (now != null) {
                now.close();
            }
        }
    }
}
