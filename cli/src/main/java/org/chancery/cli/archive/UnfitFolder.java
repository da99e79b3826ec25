package org.chancery.cli.archive;

import java.io.IOException;

/** A folder cannot be written to, or not gone on in. The message says why and what to do. */
public final class UnfitFolder extends IOException {

    private static final long serialVersionUID = 1L;

    public UnfitFolder(String message) {
        super(message);
    }
}
