package org.chancery.store;

import org.jspecify.annotations.Nullable;

/** The register cannot be opened, read or written. The message says which register, why and what to do. */
public final class RegisterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param message one line for a person */
    public RegisterException(String message) {
        super(message);
    }

    /**
     * @param message one line for a person
     * @param cause what the database said
     */
    public RegisterException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
