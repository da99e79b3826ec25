package org.chancery.server.door;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/**
 * {@code GET /api/me}: who the caller is. {@code POST /api/login}, {@code /api/logout}. {@code PUT /api/me/password}: a password
 * of one's own.
 */
final class LoginRoom implements Room {

    private static final String WHENCE = "chancery.whence";

    /** More than a name and two passwords need, in bytes. */
    private static final int LARGEST_BODY = 8192;

    private static final int FREE_BY_ACCOUNT = 5;
    private static final int FREE_BY_ADDRESS = 20;

    /** Passwords that are checked at a time: each takes a processor for a third of a second. */
    private static final int AT_A_TIME = 2;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Office office;
    private final Entrance entrance;
    private final Accounts accounts;
    private final Sessions sessions;
    private final AuditList audit;
    private final Attempts attempts = new Attempts();
    private final Semaphore checking = new Semaphore(AT_A_TIME, true);

    LoginRoom(Office office, Entrance entrance, Accounts accounts, Sessions sessions, AuditList audit) {
        this.office = office;
        this.entrance = entrance;
        this.accounts = accounts;
        this.sessions = sessions;
        this.audit = audit;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/me", request -> tell(request, Caller.of(request)), Role.READER);
        routes.post("/api/login", this::login, Role.ANYONE);
        routes.post("/api/logout", this::logout, Role.READER);
        routes.put("/api/me/password", this::changePassword, Role.READER);
    }

    /** Says whence a request comes. */
    static void from(Context request, Whence whence) {
        request.attribute(WHENCE, whence);
    }

    static Whence whence(Context request) {
        return Objects.requireNonNull(request.attribute(WHENCE), "No room is entered but by the door.");
    }

    /** Whether the request's line in the audit list is entered here. */
    static boolean tellsItself(Context request) {
        return request.path().equals("/api/logout");
    }

    /** Name of the cookie. Over TLS it has a prefix by which browsers let no other host and no plain page set it. */
    static String cookie(Whence whence) {
        return whence.encrypted() ? "__Host-chancery" : "chancery";
    }

    /**
     * Refuses a request that came too early.
     *
     * @param wait zero if it did not
     */
    static void hold(Context request, Duration wait, String reason) {
        if (!wait.isZero()) {
            long seconds = Math.max(1, (wait.toMillis() + 999) / 1000);
            request.header("Retry-After", Long.toString(seconds));
            throw new Refused(429, reason, "Try again in %s.".formatted(seconds == 1 ? "a second" : seconds + " seconds"));
        }
    }

    private void tell(Context request, Caller caller) {
        Json.object(request, json -> {
            json.writeStringField("name", caller.name());
            json.writeStringField("role", caller.role().code());
            json.writeBooleanField("login", entrance.demandsLogin() && Whence.bearer(request) == null);
            json.writeBooleanField("loopback", entrance.here());
        });
    }

    private void login(Context request) {
        JsonNode body = body(request);
        String name = Json.text(body, "name");
        Whence whence = whence(request);
        Optional<Account> account = attempt(request, name, () -> accounts.opened(name, secret(body, "password")));
        if (account.isEmpty()) {
            // what is no account's name may be a password typed into the wrong field
            String told = accounts.knows(name) ? Accounts.plain(name) : "unknown";
            audit.enterRefused(new Caller(told, Role.ANYONE), "login", "", "", now(), whence.address());
            throw new Refused(401, "The name or the password is wrong.", "Try again, or ask an administrator of this desk.");
        }
        begin(request, account.orElseThrow());
        Caller caller = new Caller(account.orElseThrow().name(), account.orElseThrow().role());
        audit.enter(caller, "login", "", "", now(), whence.address());
        tell(request, caller);
    }

    /** Makes an attempt at a password, if it is not too early for one. */
    private Optional<Account> attempt(Context request, String name, Supplier<Optional<Account>> check) {
        // of an account by where from: else whoever guesses from afar would keep its owner out
        String from = whence(request).neighbourhood();
        List<Attempts.Subject> subjects = List.of(
                new Attempts.Subject("account " + Secret.mark(Accounts.plain(name)) + " " + from, FREE_BY_ACCOUNT),
                new Attempts.Subject("address " + from, FREE_BY_ADDRESS));
        hold(request, attempts.begin(subjects, now()), "Too many attempts failed.");
        Optional<Account> account = inTurn(request, check);
        account.ifPresent(found -> attempts.wentWell(subjects));
        return account;
    }

    private Optional<Account> inTurn(Context request, Supplier<Optional<Account>> check) {
        try {
            if (!checking.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                hold(request, PATIENCE, "Too many log in at once.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused(503, "The desk is closing.", "Try again when it is open.");
        }
        try {
            return check.get();
        } finally {
            checking.release();
        }
    }

    private void begin(Context request, Account account) {
        Whence whence = whence(request);
        String old = request.cookie(cookie(whence));
        if (old != null) {
            sessions.end(old);
        }
        request.cookie(cookie(whence, sessions.begin(account, now())));
    }

    private static Cookie cookie(Whence whence, String secret) {
        int age = secret.isEmpty() ? 0 : -1;
        return new Cookie(cookie(whence), secret, "/", age, whence.encrypted(), true, null, SameSite.STRICT);
    }

    private void logout(Context request) {
        Caller caller = Caller.of(request);
        Whence whence = whence(request);
        String session = request.cookie(cookie(whence));
        if (session != null && entrance.demandsLogin()) {
            sessions.end(session);
            audit.enter(caller, "logout", "", "", now(), whence.address());
        }
        request.cookie(cookie(whence, ""));
        request.status(204);
    }

    private void changePassword(Context request) {
        JsonNode body = body(request);
        String name = Caller.of(request).name();
        Account account = attempt(request, name, () -> accounts.opened(name, secret(body, "old")))
                .orElseThrow(() -> Refused.wrong("The old password is wrong.", "Try again, or ask an administrator of this desk."));
        accounts.setPassword(name, secret(body, "new"));
        begin(request, account);
        request.status(204);
    }

    private JsonNode body(Context request) {
        if (!entrance.demandsLogin()) {
            throw new Refused(409, "This desk listens on this machine alone and asks for no password.", "Go on without.");
        }
        if (request.contentLength() < 0 || request.contentLength() > LARGEST_BODY) {
            throw new Refused(413, "The body is larger than %d bytes, or does not tell its size.".formatted(LARGEST_BODY), "Send a name and a password.");
        }
        return Json.body(request);
    }

    /** A password as it was typed, spaces and all. */
    static String secret(JsonNode body, String field) {
        String secret = body.path(field).asText("");
        if (secret.isEmpty() || secret.length() > Accounts.LONGEST) {
            throw Refused.wrong("“%s” is missing or longer than %d characters.".formatted(field, Accounts.LONGEST), "Send it, as /api/openapi.json describes.");
        }
        return secret;
    }

    private Instant now() {
        return office.clock().instant();
    }
}
