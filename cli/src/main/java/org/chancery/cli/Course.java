package org.chancery.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.chancery.formats.in.Arrivals.Place;
import org.chancery.formats.in.Extent;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a long reading is: on a terminal by a bar, elsewhere by a line a minute.
 *
 * <p>The bar is of bytes as they lie on the disk. How many there are is found out beside the reading, once it has taken a second: a
 * reading of a few files shows nothing and costs nothing.
 */
final class Course {

    private static final long SHOWN_AFTER = Duration.ofSeconds(1).toNanos();
    private static final long BETWEEN_LINES = Duration.ofMinutes(1).toNanos();

    /** A rate over less is not worth telling. */
    private static final long FIRST_GUESS = Duration.ofSeconds(10).toNanos();

    private static final double NANOS = 1e9;

    /** Bytes are read some way ahead of what is done: all of them are not the end. */
    private static final double ALMOST = 0.99;

    private final StatusLine status;
    private final boolean bar;
    private final List<String> inputs;
    private final String doing;
    private final int columns;
    private long start = System.nanoTime();
    private volatile boolean over;
    private volatile @Nullable Extent extent;
    private boolean measuring;
    private long lineAt = start + BETWEEN_LINES;
    private long firstBytes;
    private long dispatches;
    private long sentences;
    private long before;
    private long bytes;

    /**
     * @param bar whether the bar is shown where there is a terminal: not among readings that are printed there
     * @param doing what is done to dispatches: "read", "filed"
     */
    Course(StatusLine status, boolean bar, List<String> inputs, String doing, int columns) {
        this.status = status;
        this.bar = bar;
        this.inputs = inputs;
        this.doing = doing;
        this.columns = columns;
    }

    /** It goes on behind what was read another time; the clock begins here. */
    void from(long bytesBefore, long dispatchesBefore) {
        start = System.nanoTime();
        lineAt = start + BETWEEN_LINES;
        firstBytes = bytesBefore;
        bytes = bytesBefore;
        before = dispatchesBefore;
    }

    /** A dispatch was read. */
    void read(Place place, Reading reading) {
        dispatches++;
        sentences += reading.sentences().size();
        at(place);
    }

    /** An arrival is done with. */
    void at(Place place) {
        bytes = place.bytes();
        long now = System.nanoTime();
        if (now - start < SHOWN_AFTER || (!bar && status.isShown())) {
            return;
        }
        measure();
        if (status.isShown()) {
            status.show(share(), fitting(pieces(now)));
        } else if (now >= lineAt) {
            lineAt = now + BETWEEN_LINES;
            status.say("chancery: " + String.join(", ", pieces(now)) + ".");
        }
    }

    private void measure() {
        if (!measuring) {
            measuring = true;
            Thread thread = new Thread(() -> extent = Extent.of(inputs, () -> !over), "measuring");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private double share() {
        Extent all = extent;
        return all == null || all.bytes() == 0 ? 0 : Math.min(ALMOST, (double) bytes / all.bytes());
    }

    /** The most important first. */
    private List<String> pieces(long now) {
        double seconds = (now - start) / NANOS;
        List<String> pieces = new ArrayList<>();
        Extent all = extent;
        if (all != null) {
            pieces.add("%.0f%%".formatted(Math.floor(100 * share())));
        }
        pieces.add(Amounts.of(before + dispatches, "dispatch", "dispatches") + " " + doing);
        long read = bytes - firstBytes;
        if (all != null && now - start > FIRST_GUESS && read > 0 && bytes < all.bytes()) {
            pieces.add(left(seconds * Math.max(0, all.bytes() - bytes) / read) + " left");
        }
        pieces.add(Amounts.rate(dispatches / seconds) + "/s");
        pieces.add(Amounts.rate(sentences / seconds) + " sentences/s");
        pieces.add(Amounts.time(Duration.ofMillis((long) (seconds * 1000))) + " so far");
        return pieces;
    }

    private static String left(double seconds) {
        return Amounts.time(Duration.ofSeconds((long) Math.min(seconds, 1e9)));
    }

    /** As many of them as stand beside the bar in one line. */
    private String fitting(List<String> pieces) {
        StringBuilder line = new StringBuilder();
        for (String piece : pieces) {
            int longer = line.length() + (line.isEmpty() ? 0 : 2) + piece.length();
            if (longer > columns - StatusLine.BESIDE_BAR) {
                break;
            }
            line.append(line.isEmpty() ? "" : ", ").append(piece);
        }
        return line.toString();
    }

    /** How many dispatches were read this time. */
    long dispatches() {
        return dispatches;
    }

    /** What was done in all, in a sentence without its end: "12,000 dispatches read in 20 min, 10/s". */
    String told() {
        double seconds = (System.nanoTime() - start) / NANOS;
        return "%s %s in %s, %s/s, %s sentences/s"
                .formatted(
                        Amounts.of(dispatches, "dispatch", "dispatches"),
                        doing,
                        Amounts.time(Duration.ofMillis((long) (seconds * 1000))),
                        Amounts.rate(dispatches / Math.max(seconds, 1e-3)),
                        Amounts.rate(sentences / Math.max(seconds, 1e-3)));
    }

    /** Nothing more is told. */
    void end() {
        over = true;
        status.clear();
    }
}
