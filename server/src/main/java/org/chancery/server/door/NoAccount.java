package org.chancery.server.door;

/** A desk that others reach is to open, and there is nobody whom it could let in. */
public final class NoAccount extends RuntimeException {

    private static final long serialVersionUID = 1;

    NoAccount() {
        super("Others can reach this desk, so it asks for a name and a password, and it has no account yet."
                + " Make one first: chancery account add NAME --role administrator");
    }
}
