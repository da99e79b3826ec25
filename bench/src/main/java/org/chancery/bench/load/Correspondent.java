package org.chancery.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Files one text after the other, waits until each is read and rests for a while. What the desk took is remembered. */
final class Correspondent implements Runnable {

    private static final int LOOKED_EVERY = 100;
    private static final List<String> AT_END = List.of("done", "cancelled");

    private final Connection connection;
    private final Supplier<ObjectNode> texts;
    private final int rest;
    private final Random random = new Random();
    private final Times times;
    private final Faults faults;
    private final BooleanSupplier isOver;
    private final BooleanSupplier isDown;
    private final Queue<ObjectNode> taken = new ConcurrentLinkedQueue<>();

    /**
     * @param texts bodies of {@code POST /api/filing}, as many as are asked for
     * @param rest how long there is between two texts on average, in milliseconds
     */
    Correspondent(
            Connection connection,
            Supplier<ObjectNode> texts,
            int rest,
            Times times,
            Faults faults,
            BooleanSupplier isOver,
            BooleanSupplier isDown) {
        this.connection = connection;
        this.texts = texts;
        this.rest = rest;
        this.times = times;
        this.faults = faults;
        this.isOver = isOver;
        this.isDown = isDown;
    }

    /** What the desk said it would file. */
    List<ObjectNode> taken() {
        return List.copyOf(taken);
    }

    @Override
    public void run() {
        try {
            while (!isOver.getAsBoolean()) {
                file(texts.get());
                if (rest > 0) {
                    Thread.sleep(random.nextInt(2 * rest));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void file(ObjectNode text) throws InterruptedException {
        long start = System.nanoTime();
        try {
            Answer answer = connection.post("/api/filing", text);
            if (answer.status() != 202) {
                faults.add("filing was answered " + answer.status(), new String(answer.body(), StandardCharsets.UTF_8));
                return;
            }
            taken.add(text);
            times.add("filing, taken", System.nanoTime() - start);
            if (read(answer.json().path("job").asText())) {
                times.addWait("filing, until read", System.nanoTime() - start);
            }
        } catch (IOException e) {
            if (isDown.getAsBoolean()) {
                faults.unanswered();
                Thread.sleep(LOOKED_EVERY);
            } else {
                faults.add("filing: " + e, text.path("text").asText().substring(0, 40));
            }
        }
    }

    /** Waits for the job; false where the desk fell meanwhile and nothing can be said of how long it took. */
    private boolean read(String job) throws IOException, InterruptedException {
        while (true) {
            Answer answer = connection.get("/api/filing/" + job);
            JsonNode told = answer.json();
            if (answer.status() == 404) {
                return false;
            }
            if (told.path("failed").asInt() > 0) {
                faults.add("a text was not read", told.toString());
            }
            if (AT_END.contains(told.path("state").asText())) {
                return true;
            }
            Thread.sleep(LOOKED_EVERY);
        }
    }

    /** A body of {@code POST /api/filing}. */
    static ObjectNode body(String text, String day) {
        return JsonNodeFactory.instance.objectNode().put("text", text).put("published", day);
    }
}
