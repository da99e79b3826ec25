package org.chancery.cli;

/** What is said where the process is ended from outside (Ctrl-C, a shutdown) before a run is done. */
final class Farewell implements AutoCloseable {

    private final Thread hook;

    Farewell(StatusLine status, String words) {
        this.hook = new Thread(
                () -> {
                    status.clear();
                    status.say(words);
                },
                "farewell");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** The run is done, or has failed and says so itself. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // It is being said already.
        }
    }
}
