package org.chancery.server.web;

/** A request that is not done, with the reason and what to do. It is answered as JSON: {@code {"error", "next"}}. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String next;

    /**
     * @param status of HTTP, 400 to 599
     * @param reason what is wrong, with the value
     * @param next what the caller can do
     */
    public Refused(int status, String reason, String next) {
        super(reason);
        this.status = status;
        this.next = next;
    }

    /** There is nothing of that name. */
    public static Refused unknown(String what, String name, String next) {
        return new Refused(404, "There is no %s “%s”.".formatted(what, name), next);
    }

    /** A parameter or field is wrong. */
    public static Refused wrong(String reason, String next) {
        return new Refused(400, reason, next);
    }

    /** Status of HTTP. */
    public int status() {
        return status;
    }

    /** What the caller can do. */
    public String next() {
        return next;
    }
}
