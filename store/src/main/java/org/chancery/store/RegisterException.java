package org.chancery.store;

import org.jspecify.annotations.Nullable;

/** The register cannot be opened, read or written. The message says which register, why and what to do. */
public final class RegisterException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String plain;

    /** @param message one line for a person */
    public RegisterException(String message) {
        this(message, (Throwable) null);
    }

    /**
     * @param message one line for a person
     * @param cause what the database said
     */
    public RegisterException(String message, @Nullable Throwable cause) {
        this(message, "The register cannot be used now. Whoever keeps it sees why.", cause);
    }

    RegisterException(String message, String plain, @Nullable Throwable cause) {
        super(message, cause);
        this.plain = plain;
    }

    /** The same for somebody who need not know where the register is kept: no file, no server, no name. */
    public String plain() {
        return plain;
    }
}
