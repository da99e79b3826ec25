package org.chancery.nlp.codebook;

import org.chancery.text.Shortened;

/** A codebook that cannot be used; the message names file, line, the value and the next step. */
public final class CodebookException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CodebookException(String file, int line, String reason) {
        super(Shortened.message("%s, line %d: %s".formatted(file, line, reason)));
    }

    CodebookException(String file, String reason) {
        super(Shortened.message("%s: %s".formatted(file, reason)));
    }
}
