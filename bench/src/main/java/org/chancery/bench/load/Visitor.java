package org.chancery.bench.load;

import java.io.IOException;
import java.util.Random;
import java.util.function.BooleanSupplier;

/** Opens one page after the other and looks at each for a while, until it is told to stop. */
final class Visitor implements Runnable {

    private final Connection connection;
    private final Walk walk;
    private final Random random;
    private final int pause;
    private final Times times;
    private final Faults faults;
    private final BooleanSupplier isOver;
    private final BooleanSupplier isDown;

    /**
     * @param number of the visitor: the same one opens the same pages
     * @param pause how long a page is looked at on average, in milliseconds
     * @param isDown whether the desk is being started anew, so that nobody can be answered
     */
    Visitor(
            Connection connection, Walk walk, int number, int pause, Times times, Faults faults, BooleanSupplier isOver, BooleanSupplier isDown) {
        this.connection = connection;
        this.walk = walk;
        this.random = new Random(number);
        this.pause = pause;
        this.times = times;
        this.faults = faults;
        this.isOver = isOver;
        this.isDown = isDown;
    }

    @Override
    public void run() {
        try {
            while (!isOver.getAsBoolean()) {
                for (Walk.Question question : walk.page(random)) {
                    ask(question);
                }
                if (pause > 0) {
                    Thread.sleep(random.nextInt(2 * pause));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask(Walk.Question question) throws InterruptedException {
        boolean down = isDown.getAsBoolean();
        long start = System.nanoTime();
        try {
            Answer answer = connection.get(question.path());
            if (answer.isWell()) {
                if (!down) {
                    times.add(question.kind(), System.nanoTime() - start);
                }
            } else {
                faults.add(question.kind() + " was answered " + answer.status(), question.path());
            }
        } catch (IOException e) {
            if (down || isDown.getAsBoolean()) {
                faults.unanswered();
                Thread.sleep(100);
            } else {
                faults.add(question.kind() + ": " + e, question.path());
            }
        }
    }
}
