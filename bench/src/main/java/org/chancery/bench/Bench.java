package org.chancery.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.parse.nlp4j.PackingProgress;
import org.chancery.reading.Reader;
import org.chancery.world.World;

/** Prints how fast the dispatches of some inputs are read, as a whole and by stage. */
public final class Bench {

    private static final String DEFAULT_INPUT = "examples/dispatches";
    private static final double WARM_UP_SECONDS = 20;
    private static final double STAGES_SECONDS = 15;
    private static final double WHOLE_SECONDS = 20;

    private final PrintStream out;
    private final List<Dispatch> dispatches;

    private Bench(PrintStream out, List<Dispatch> dispatches) {
        this.out = out;
        this.dispatches = dispatches;
    }

    /** @param arguments files, folders or addresses as {@code chancery read} takes them; the examples if there are none */
    public static void main(String[] arguments) throws IOException {
        List<String> inputs = arguments.length == 0 ? List.of(DEFAULT_INPUT) : List.of(arguments);
        List<Dispatch> dispatches = Texts.of(inputs);
        if (dispatches.isEmpty()) {
            throw new IllegalArgumentException("There is no dispatch in %s.".formatted(inputs));
        }
        Bench bench = new Bench(new PrintStream(System.out, true, StandardCharsets.UTF_8), dispatches);
        bench.whole(bench.start());
        bench.stages();
    }

    private Reader start() throws IOException {
        Reader reader = English.load();
        reader.read(dispatches.get(0));
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        print("start to first reading", System.currentTimeMillis() - started, "ms by the wall");
        return reader;
    }

    private void whole(Reader reader) throws IOException {
        Throughput throughput = new Throughput(reader, dispatches, new StageClock());
        print("dispatches", dispatches.size(), "");
        print("sentences", throughput.round(), "");
        throughput.readFor(WARM_UP_SECONDS);
        print("sentences a CPU-second", throughput.median(WHOLE_SECONDS), "on one thread, collector and compiler included");
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        print("heap, most used", peak(), "MB, garbage included");
        memory.gc();
        print("heap in use", memory.getHeapMemoryUsage().getUsed() / 1e6, "MB");
        java.lang.ref.Reference.reachabilityFence(reader);
    }

    private static double peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(use -> use.getUsed())
                        .sum()
                / 1e6;
    }

    private void stages() throws IOException {
        StageClock warmUp = new StageClock();
        Nlp4jParser parser = Nlp4jParser.open(PackingProgress.SILENT);
        World world = World.load();
        new Throughput(new StagedReader(parser, world, warmUp), dispatches, warmUp).readFor(STAGES_SECONDS / 3);
        StageClock clock = new StageClock();
        int sentences = new Throughput(new StagedReader(parser, world, clock), dispatches, clock).readFor(STAGES_SECONDS);
        out.printf("%n%-24s %12s %7s%n", "stage", "µs/sentence", "share");
        double all = 0;
        for (Stage stage : Stage.values()) {
            all += clock.microseconds(stage);
        }
        for (Stage stage : Stage.values()) {
            double spent = clock.microseconds(stage);
            out.printf("%-24s %12.1f %6.1f%%%n", stage.title(), spent / sentences, 100 * spent / all);
        }
        out.printf("%-24s %12.1f%n%n", "all stages", all / sentences);
    }

    private void print(String name, double value, String unit) {
        out.printf("%-24s %12.1f %s%n", name, value, unit);
    }
}
