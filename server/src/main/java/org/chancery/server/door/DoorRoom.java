package org.chancery.server.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.security.RouteRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.chancery.server.web.Caller;
import org.chancery.server.web.ContentPolicy;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Remark;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.server.web.SafeHeaders;
import org.chancery.store.RegisterException;
import org.jspecify.annotations.Nullable;

/**
 * The first room: each request passes it, whatever it asks for.
 *
 * <p>In this order: the headers of the answer; whence it comes, and whether another site sent it; how many came from there;
 * who it is; what he may; and, when it is answered, the line in the audit list.
 */
public final class DoorRoom implements Room {

    private static final String VISIT = "chancery.visit";
    private static final int REST_BETWEEN_WRITES = 60;

    private final Office office;
    private final Entrance entrance;
    private final Accounts accounts;
    private final Sessions sessions;
    private final Tokens tokens;
    private final AuditList audit;
    private final Rates byAddress = new Rates(1200, 60);
    private final Rates byAccount = new Rates(600, 30);
    private final List<Room> within;
    private final ScheduledExecutorService writing = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "door");
        thread.setDaemon(true);
        return thread;
    });

    /** What a request is about, as the audit list has it. */
    private record Visit(String what, String subject, boolean refused) {}

    public DoorRoom(Office office, Entrance entrance) {
        this.office = office;
        this.entrance = entrance;
        this.accounts = new Accounts(office.annex());
        this.sessions = new Sessions(office.annex());
        this.tokens = new Tokens(office.annex());
        this.audit = new AuditList(office.annex());
        this.within = List.of(
                new LoginRoom(office, entrance, accounts, sessions, audit),
                new AccountRoom(office, entrance, accounts, tokens),
                new AuditRoom(audit));
    }

    /** @throws NoAccount if it has to ask for a password and there is none */
    @Override
    public void open(RoutesConfig routes) {
        if (entrance.demandsLogin() && !accounts.any()) {
            throw new NoAccount();
        }
        routes.before(this::receive);
        routes.beforeMatched(this::admit);
        routes.after(this::record);
        within.forEach(room -> room.open(routes));
    }

    @Override
    public void start() {
        writing.scheduleWithFixedDelay(this::writeUses, REST_BETWEEN_WRITES, REST_BETWEEN_WRITES, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        writing.shutdownNow();
        writeUses();
    }

    /** What cannot be written now is written a minute later; without it a session ends earlier, no more. */
    private void writeUses() {
        try {
            sessions.writeUses();
            tokens.writeUses();
        } catch (RegisterException e) {
            // told by whatever else is to be written
        }
    }

    private void receive(Context request) {
        Instant now = office.clock().instant();
        boolean api = isApi(request);
        ContentPolicy.desk(request);
        SafeHeaders.ALL.forEach(request::header);
        request.header("Cache-Control", api ? "no-store" : "no-cache");
        Whence whence = Whence.of(request, entrance);
        if (whence.encrypted()) {
            request.header("Strict-Transport-Security", "max-age=31536000");
        }
        whence.checkSender(request);
        if (entrance.demandsLogin()) { // else it is open to this machine alone, whose programs may ask as fast as they can
            LoginRoom.hold(request, byAddress.take(whence.neighbourhood(), now), "This address asks too often.");
        }
        LoginRoom.from(request, whence);
        if (api) {
            identify(request, whence, now);
        }
    }

    private static boolean isApi(Context request) {
        return request.path().startsWith("/api/");
    }

    private void identify(Context request, Whence whence, Instant now) {
        if (!entrance.demandsLogin()) {
            new Caller(System.getProperty("user.name", "user"), Role.ADMINISTRATOR).enter(request);
            return;
        }
        String token = Whence.bearer(request);
        String session = request.cookie(LoginRoom.cookie(whence));
        if (token != null) {
            Caller holder = tokens.holder(token, now).orElseThrow(() -> unknown(request, "The token is unknown, revoked or too old."));
            holder.enter(request, () -> tokens.holder(token, office.clock().instant()).isPresent());
        } else if (session != null) {
            sessions.holder(session, now)
                    .ifPresent(holder -> holder.enter(request, () -> sessions.lasts(session, office.clock().instant())));
        }
        Caller.in(request).ifPresent(caller -> LoginRoom.hold(request, byAccount.take(caller.name(), now), "This account asks too often."));
    }

    private static Refused unknown(Context request, String reason) {
        request.header("WWW-Authenticate", "Bearer realm=\"Chancery\"");
        return new Refused(401, reason, "Log in, or send a token an administrator gave you: Authorization: Bearer chy_…");
    }

    private void admit(Context request) {
        if (!isApi(request)) {
            return;
        }
        Endpoint route = request.endpoints().matchedHttpEndpoint();
        if (route == null && changes(request)) {
            return; // nothing is there to be changed; Javalin says so, and by which methods it could
        }
        if (route == null) {
            throw new Refused(404, "There is nothing at %s.".formatted(request.path()), "GET /api/openapi.json tells what there is.");
        }
        Role least = least(request.routeRoles())
                .orElseThrow(() -> new Refused(403, "Nobody said who may use %s.".formatted(route.path), "It is a fault of Chancery; please report it."));
        if (least == Role.ANYONE) {
            return;
        }
        Caller caller = Caller.in(request).orElseThrow(() -> unknown(request, "This desk asks who you are."));
        boolean may = caller.role().may(least);
        if (changes(request)) {
            request.attribute(VISIT, new Visit(route.method.name() + " " + route.path, subject(request.pathParamMap()), !may));
        }
        if (!may) {
            throw new Refused(
                    403,
                    "That is for the role %s; %s has the role %s.".formatted(least.code(), caller.name(), caller.role().code()),
                    "Ask an administrator of this desk.");
        }
    }

    /** The least role that may; none if the route names none. */
    static Optional<Role> least(Set<? extends RouteRole> roles) {
        return roles.stream().filter(Role.class::isInstance).map(Role.class::cast).min(Role::compareTo);
    }

    private static boolean changes(Context request) {
        return !request.method().equals(HandlerType.GET) && !request.method().equals(HandlerType.HEAD);
    }

    private static String subject(Map<String, String> parameters) {
        return parameters.values().stream().collect(Collectors.joining(" "));
    }

    /** Logging in and out is not told here: those rooms know more of it. */
    private void record(Context request) {
        @Nullable Visit visit = request.attribute(VISIT);
        if (visit == null || LoginRoom.tellsItself(request) || !visit.refused() && request.statusCode() >= 400) {
            return;
        }
        Caller caller = Caller.of(request);
        String detail = Remark.of(request).map(Remark::words).orElse("");
        String address = LoginRoom.whence(request).address();
        if (visit.refused()) {
            audit.enterRefused(caller, visit.what(), visit.subject(), detail, office.clock().instant(), address);
        } else {
            audit.enter(caller, visit.what(), visit.subject(), detail, office.clock().instant(), address);
        }
    }
}
