package org.chancery.cli;

/** Tells on the status line how the models are coming. */
record Told(StatusLine status) implements Readers.Listener {

    private static final String PREPARING = "preparing the language models (once)";

    @Override
    public void progress(double share) {
        status.show(share, PREPARING);
        if (share >= 1) {
            status.clear();
        }
    }

    @Override
    public void remark(String line) {
        status.say("chancery: " + line);
    }
}
