package org.chancery.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.English;
import org.chancery.reading.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One reader serves all threads. */
class SharedReaderTest {

    private static final int THREADS = 4;

    private static List<Dispatch> dispatches;

    @BeforeAll
    static void examples() {
        dispatches = Texts.of(List.of("../examples/dispatches"));
    }

    @Test
    void severalThreadsReadToTheByteWhatOneReads() throws Exception {
        Reader fresh = English.load();

        List<Map<Dispatch, String>> together = readByAll(fresh);
        Map<Dispatch, String> alone = read(fresh, dispatches);

        assertThat(alone).hasSizeGreaterThan(5);
        assertThat(together).hasSize(THREADS).allSatisfy(readings -> assertThat(readings).isEqualTo(alone));
    }

    /** Each thread begins at another dispatch, on a reader that nobody has used: what is loaded late is raced for. */
    private static List<Map<Dispatch, String>> readByAll(Reader reader) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Map<Dispatch, String>>> tasks = IntStream.range(0, THREADS)
                    .mapToObj(thread -> (Callable<Map<Dispatch, String>>) () -> read(reader, startingAt(thread)))
                    .toList();
            List<Map<Dispatch, String>> readings = new ArrayList<>();
            for (Future<Map<Dispatch, String>> reading : pool.invokeAll(tasks)) {
                readings.add(reading.get());
            }
            return readings;
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<Dispatch> startingAt(int first) {
        List<Dispatch> turned = new ArrayList<>(dispatches);
        Collections.rotate(turned, -first);
        return turned;
    }

    private static Map<Dispatch, String> read(Reader reader, List<Dispatch> dispatches) {
        return dispatches.stream().collect(Collectors.toMap(Function.identity(), one -> Json.of(reader.read(one))));
    }
}
