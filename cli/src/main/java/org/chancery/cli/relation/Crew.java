package org.chancery.cli.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few threads that do the same to many things and give the results in the order of the things. */
final class Crew implements AutoCloseable {

    private final ExecutorService threads;

    Crew(int threads) {
        this.threads = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "coding");
            thread.setDaemon(true);
            return thread;
        });
    }

    <A, B> List<B> map(List<A> things, Function<A, B> work) {
        List<Future<B>> coming =
                things.stream().map(thing -> threads.submit(() -> work.apply(thing))).toList();
        List<B> results = new ArrayList<>(things.size());
        for (Future<B> result : coming) {
            try {
                results.add(result.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("A row could not be coded.", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The coding was interrupted.", e);
            }
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
