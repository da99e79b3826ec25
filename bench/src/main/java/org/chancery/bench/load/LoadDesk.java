package org.chancery.bench.load;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.chancery.bench.Texts;
import org.chancery.bench.archive.Varied;

/**
 * Loads a desk: so many visitors go through its pages and so many correspondents file, for so many minutes. Arguments: the register,
 * with something in it; minutes; visitors, by default 50; correspondents, by default 2; how long a visitor looks at a page on average,
 * in milliseconds, by default 0: asks again at once; how long a correspondent rests between two texts on average, in milliseconds, by default
 * 0: files as fast as is read; {@code kill}, to kill the desk in the middle and start it again. To be started in
 * the folder of the launcher.
 *
 * <p>Texts to file are made of the project's examples, each another. At the end every text the desk had acknowledged is given to it
 * once more: it must know it. Ends with 1 where anything failed.
 */
public final class LoadDesk {

    private static final int PORT = 18_090;
    private static final String DAY = "2024-04-06";
    private static final String EXAMPLES = "examples/dispatches";

    private final Connection connection = new Connection(PORT);
    private final Times times = new Times();
    private final Faults faults = new Faults();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean down = new AtomicBoolean();
    private final AtomicLong text = new AtomicLong(System.nanoTime() >>> 20);
    private final Varied varied = Varied.of(Texts.of(List.of(EXAMPLES)));

    private LoadDesk() {}

    /** @param arguments see the class */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Name the register and say how many minutes: /tmp/register 10");
        }
        List<String> all = new ArrayList<>(List.of(arguments));
        boolean kill = all.remove("kill");
        int visitors = all.size() > 2 ? Integer.parseInt(all.get(2)) : 50;
        int correspondents = all.size() > 3 ? Integer.parseInt(all.get(3)) : 2;
        int pause = all.size() > 4 ? Integer.parseInt(all.get(4)) : 0;
        int rest = all.size() > 5 ? Integer.parseInt(all.get(5)) : 0;
        System.exit(new LoadDesk().load(all.get(0), Integer.parseInt(all.get(1)), visitors, pause, correspondents, rest, kill));
    }

    private int load(String register, int minutes, int visitors, int pause, int correspondents, int rest, boolean kill)
            throws IOException, InterruptedException {
        DeskProcess desk = DeskProcess.on(register, PORT, connection);
        try {
            Walk walk = new Walk(connection);
            List<Thread> crowd = new ArrayList<>();
            for (int number = 0; number < visitors; number++) {
                crowd.add(new Thread(new Visitor(connection, walk, number, pause, times, faults, over::get, down::get)));
            }
            List<Correspondent> filing = new ArrayList<>();
            for (int number = 0; number < correspondents; number++) {
                filing.add(new Correspondent(connection, this::text, rest, times, faults, over::get, down::get));
            }
            filing.forEach(each -> crowd.add(new Thread(each)));
            crowd.forEach(Thread::start);
            watch(desk, minutes, kill);
            over.set(true);
            for (Thread each : crowd) {
                each.join();
            }
            times.tell();
            verify(filing);
            return faults.tell() == 0 ? 0 : 1;
        } finally {
            desk.end();
        }
    }

    private ObjectNode text() {
        Varied.Made made = varied.dispatch(text.incrementAndGet());
        LocalDate day = made.date();
        return Correspondent.body(made.title() + "\n\n" + made.text(), day == null ? DAY : day.toString());
    }

    /** Tells memory each half minute, and kills the desk in the middle if wished. */
    private void watch(DeskProcess desk, int minutes, boolean kill) throws IOException, InterruptedException {
        for (int half = 0; half < 2 * minutes; half++) {
            if (kill && half == minutes) {
                long start = System.nanoTime();
                down.set(true);
                desk.killAndStart(connection);
                down.set(false);
                System.out.printf(Locale.ROOT, "killed, and answering again after %.1f s%n", (System.nanoTime() - start) / 1e9);
            }
            TimeUnit.SECONDS.sleep(30);
            System.out.printf("after %4.1f minutes: %s MB, heap after the latest collection %s MB%n", (half + 1) / 2.0,
                    told(desk.residentMegabytes()), told(desk.heapMegabytes()));
        }
    }

    private static String told(OptionalLong megabytes) {
        return megabytes.isPresent() ? String.valueOf(megabytes.getAsLong()) : "?";
    }

    /** Gives the desk all texts again that it took: each it must know. */
    private void verify(List<Correspondent> filing) throws IOException, InterruptedException {
        int lost = 0;
        int taken = 0;
        for (Correspondent each : filing) {
            for (ObjectNode text : each.taken()) {
                taken++;
                if (!isKnown(text)) {
                    lost++;
                    faults.add("a text was taken and is not there", text.path("text").asText().substring(0, 40));
                }
            }
        }
        System.out.printf("%d texts were taken, %d of them lost%n", taken, lost);
    }

    private boolean isKnown(ObjectNode text) throws IOException, InterruptedException {
        String job = connection.post("/api/filing", text).json().path("job").asText();
        while (true) {
            var told = connection.get("/api/filing/" + job).json();
            if (told.path("state").asText().equals("done")) {
                return told.path("known").asInt() == 1;
            }
            Thread.sleep(5);
        }
    }
}
