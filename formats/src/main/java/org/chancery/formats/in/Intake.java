package org.chancery.formats.in;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.chancery.dispatch.Dispatch;
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
 * plain text, a web page, a feed, JSON lines or a WARC, each also packed by gzip.
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

    /** What these inputs hold, in their order. Folders are listed now, all else is opened when its turn comes. */
    public Arrivals open(List<String> inputs) {
        return new Queue(Inputs.of(inputs));
    }

    /**
     * What a file holds that goes by another name, as one does that was sent here.
     *
     * @param name how its user knows it; its dispatches give it as their source
     */
    public Arrivals open(String name, Path file) {
        return new Queue(List.of(new Input.FileInput(name, file)));
    }

    /**
     * What a stream holds, for who has files elsewhere than on this machine's disks.
     *
     * @param name how its user knows it; its dispatches give it as their source
     * @param stream its bytes; closed with the arrivals, or at its end
     */
    public Arrivals open(String name, InputStream stream) {
        return new Queue(List.of(new Input.StreamInput(name, stream)));
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
        return new Queue(List.of(Inputs.address(address)));
    }

    /**
     * What a page that was fetched holds.
     *
     * @param name the address by which it is known; its dispatches give it as their source
     */
    public Arrivals open(String name, Answer.Page page) {
        return new Queue(List.of(new Input.PageInput(name, page)));
    }

    private Stretch open(Input input) throws IOException {
        if (input instanceof Input.FileInput file) {
            InputStream in = Files.newInputStream(file.path());
            try {
                return unsealer.open(file.name(), in, null);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        }
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

    /** The inputs that are waiting and the one that is open. */
    private final class Queue implements Arrivals {

        private final List<Input> inputs;
        private int opened;
        private @Nullable Stretch open;
        private @Nullable Arrival ahead;

        Queue(List<Input> inputs) {
            this.inputs = List.copyOf(inputs);
        }

        @Override
        public boolean hasNext() {
            while (ahead == null && (open != null || opened < inputs.size())) {
                ahead = advance();
            }
            return ahead != null;
        }

        @Override
        public Arrival next() {
            Arrival next = hasNext() ? ahead : null;
            if (next == null) {
                throw new NoSuchElementException("All %d inputs are done.".formatted(inputs.size()));
            }
            ahead = null;
            return next;
        }

        /** The next arrival of the open input, or of the next one; null where the open one was at its end. */
        private @Nullable Arrival advance() {
            try {
                Stretch stretch = open;
                if (stretch == null) {
                    stretch = Intake.this.open(inputs.get(opened++));
                    open = stretch;
                }
                Arrival next = stretch.next();
                if (next == null) {
                    release();
                }
                return next;
            } catch (IOException e) {
                release();
                return Refusal.failure(inputs.get(opened - 1).name(), e);
            }
        }

        @Override
        public int inputs() {
            return inputs.size();
        }

        @Override
        public int done() {
            return open == null ? opened : opened - 1;
        }

        @Override
        public void close() {
            release();
            opened = inputs.size();
            ahead = null;
        }

        private void release() {
            Stretch stretch = open;
            open = null;
            if (stretch != null) {
                stretch.close();
            }
        }
    }
}
