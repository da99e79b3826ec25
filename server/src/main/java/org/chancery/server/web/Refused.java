package org.chancery.server.web;

import org.chancery.text.Shortened;
import org.jspecify.annotations.Nullable;

/** A request that is not done, with the reason and what to do. It is answered as JSON: {@code {"error", "next", "field"}}. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String next;
    private final @Nullable String field;

    /**
     * @param status of HTTP, 400 to 599
     * @param reason what is wrong, with the value
     * @param next what the caller can do
     */
    public Refused(int status, String reason, String next) {
        this(status, reason, next, null);
    }

    private Refused(int status, String reason, String next, @Nullable String field) {
        super(Shortened.message(reason));
        this.status = status;
        this.next = next;
        this.field = field;
    }

    /** There is nothing of that name. */
    public static Refused unknown(String what, String name, String next) {
        return new Refused(404, "There is no %s “%s”.".formatted(what, name), next);
    }

    /** A parameter or field is wrong. */
    public static Refused wrong(String reason, String next) {
        return new Refused(400, reason, next);
    }

    /** The same, of a field of what was sent, so that a form can say it there. */
    public Refused at(String name) {
        return new Refused(status, String.valueOf(getMessage()), next, name);
    }

    /** Status of HTTP. */
    public int status() {
        return status;
    }

    /** What the caller can do. */
    public String next() {
        return next;
    }

    /** The field of what was sent that is wrong, null where it is no one's fault alone. */
    public @Nullable String field() {
        return field;
    }
}
