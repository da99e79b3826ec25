package org.chancery.formats.in;

import java.io.IOException;
import java.net.URI;

/** Is asked before each address on the way, the first and those that redirects lead to. */
@FunctionalInterface
public interface Gate {

    /** Lets all pass. */
    Gate OPEN = address -> {};

    /**
     * Lets an address pass.
     *
     * @throws IOException if it does not; whoever asked gets it as it is
     */
    void pass(URI address) throws IOException;
}
