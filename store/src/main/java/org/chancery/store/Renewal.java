package org.chancery.store;

/** Hears how far a register of an older version is folded anew: that takes about as long as filing took. */
@FunctionalInterface
public interface Renewal {

    /** Nobody listens. */
    Renewal UNHEARD = (done, all) -> {};

    /**
     * Some more dispatches are laid out.
     *
     * @param done how many are
     * @param all how many there are
     */
    void dispatches(int done, int all);
}
