package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;
import org.chancery.reading.Progress;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a dispatch may do to its reader without ending the run. */
@Timeout(300)
class OrderedReadingTest {

    private static final Patience LONG = new Patience(Duration.ofSeconds(50));
    private static final Patience SHORT = new Patience(Duration.ofMillis(100));

    @TempDir
    private Path folder;

    private final List<String> outcome = new ArrayList<>();

    @Test
    void stackThatOverflowsCostsItsDispatch() throws IOException {
        run(dispatch -> dispatch.id().equals("2") ? deep(dispatch) : mute(dispatch), LONG, 5);

        assertThat(outcome).hasSize(5).element(2).asString().startsWith("failed: ").contains("StackOverflowError");
        assertThat(outcome).filteredOn(each -> each.startsWith("failed")).hasSize(1);
    }

    @Test
    void memoryThatIsFullCostsItsDispatchOnlyIfItIsFullWithNothingElseInWork() throws IOException {
        Set<String> once = ConcurrentHashMap.newKeySet();
        run(
                dispatch -> {
                    if (dispatch.id().equals("1") || (dispatch.id().equals("3") && once.add("3"))) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return mute(dispatch);
                },
                LONG,
                5);

        assertThat(outcome).containsExactly("0", "failed: There is not enough memory for it.", "2", "3", "4");
    }

    @Test
    void dispatchThatTakesTooLongIsGivenUpBetweenTwoSentences() throws IOException {
        CountDownLatch ended = new CountDownLatch(1);
        Reader slow = new Reader() {
            @Override
            public Reading read(Dispatch dispatch) {
                return mute(dispatch);
            }

            @Override
            public Reading read(Dispatch dispatch, Progress progress) {
                try {
                    for (int i = 0; dispatch.id().equals("1") && i < 10_000; i++) {
                        pause(20);
                        progress.sentences(i, 10_000);
                    }
                } finally {
                    ended.countDown();
                }
                return mute(dispatch);
            }
        };

        run(slow, SHORT, 4);

        assertThat(outcome).containsExactly("0", "failed: It was given up after 1 seconds of work.", "2", "3");
    }

    @Test
    void dispatchThatNeverEndsIsLeftAloneAndTheOthersAreRead() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        run(
                dispatch -> {
                    if (dispatch.id().equals("0")) {
                        await(never);
                    }
                    return mute(dispatch);
                },
                SHORT,
                40);

        assertThat(outcome).hasSize(40);
        assertThat(outcome.get(0)).startsWith("failed: It was given up");
        assertThat(outcome.subList(1, 40)).noneMatch(each -> each.startsWith("failed"));
        never.countDown();
    }

    @Test
    void whereEachThreadIsHeldTheRunEndsAndSaysSo() {
        CountDownLatch never = new CountDownLatch(1);

        assertThatThrownBy(() -> run(
                        dispatch -> {
                            await(never);
                            return mute(dispatch);
                        },
                        SHORT,
                        40))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("hold on to their threads");
        never.countDown();
    }

    @Test
    void slowHeadLeavesWorkForTheOtherThreads() throws IOException {
        CountDownLatch others = new CountDownLatch(500);
        run(
                dispatch -> {
                    if (dispatch.id().equals("0")) {
                        await(others);
                    } else {
                        others.countDown();
                    }
                    return mute(dispatch);
                },
                LONG,
                600);

        assertThat(outcome).hasSize(600).element(0).isEqualTo("0");
    }

    @Test
    void longTextsAreNotAllReadAtOnce() throws IOException {
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        String text = "Peru spoke of Chile. ".repeat(OrderedReading.AT_ONCE / 2 / 21 + 100);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            lines.append("{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, text));
        }
        run(
                dispatch -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    pause(50);
                    now.decrementAndGet();
                    return mute(dispatch);
                },
                LONG,
                lines.toString());

        assertThat(most).hasValue(1);
        assertThat(outcome).hasSize(6);
    }

    private void run(Reader reader, Patience patience, int dispatches) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < dispatches; i++) {
            lines.append("{\"id\":\"%d\",\"text\":\"Peru spoke of Chile.\"}\n".formatted(i));
        }
        run(reader, patience, lines.toString());
    }

    private void run(Reader reader, Patience patience, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("all.jsonl"), lines);
        try (Arrivals arrivals = new Intake(Limits.standard(), null).open(List.of(file.toString()))) {
            new OrderedReading(() -> reader, 2, patience).read(arrivals, new OrderedReading.Outcome() {
                @Override
                public void read(OrderedReading.Item item, Reading reading) {
                    outcome.add(reading.dispatch().id());
                }

                @Override
                public void failed(OrderedReading.Item item, Arrival.Failure failure) {
                    outcome.add("failed: " + failure.reason());
                }
            });
        }
    }

    private static Reading mute(Dispatch dispatch) {
        return new Reading(dispatch, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    @SuppressWarnings("InfiniteRecursion")
    private static Reading deep(Dispatch dispatch) {
        return deep(dispatch.in("en"));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
