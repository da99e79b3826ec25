package org.chancery.server;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.staticfiles.Location;
import io.javalin.router.Endpoint;
import io.javalin.security.Roles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.store.RegisterException;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.ThreadLimitHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/**
 * The server, from start to stop.
 *
 * <pre>{@code
 * try (Desk desk = Desk.start(settings.binding(), Rooms.of(office, settings))) {
 *     System.out.println(desk.address());
 * }
 * }</pre>
 */
public final class Desk implements AutoCloseable {

    /** No body of a request may be larger, in bytes; uploads of files have a limit of their own. */
    private static final long LARGEST_BODY = 4 << 20;

    /** A body that comes slower, in bytes a second, is not waited for: while it comes it keeps a thread from others. */
    private static final long SLOWEST_BODY = 256;

    /** So many requests of one address are worked on at a time; there are 250 threads. */
    private static final int THREADS_FOR_ONE = 50;

    /** Marks a request whose refusal a room has told in words. */
    private static final String TOLD = "chancery.told";

    /** What the server refuses by itself, and what the caller can do. */
    private static final Map<Integer, String> UNTOLD = Map.of(
            400, "See /api/openapi.json.",
            404, "/api/openapi.json tells what there is.",
            405, "/api/openapi.json tells which methods there are.",
            413, "Send less at once; files go to /api/filing as multipart/form-data.",
            500, "It is a fault of Chancery; please report it.");

    private static final String PAGES = "/org/chancery/server/desk";

    private final Javalin server;
    private final Binding binding;
    private final List<Room> rooms;

    private Desk(Javalin server, Binding binding, List<Room> rooms) {
        this.server = server;
        this.binding = binding;
        this.rooms = rooms;
    }

    /**
     * Starts a server.
     *
     * @param rooms what it has; the first lets requests in or not
     * @throws io.javalin.util.JavalinBindException if the port is taken
     * @throws org.chancery.server.door.NoAccount if others can reach it and it has no account
     * @throws UncheckedIOException if its certificate cannot be used
     */
    public static Desk start(Binding binding, List<Room> rooms) {
        Optional<SslContextFactory.Server> keys = binding.certificate().map(Desk::keys);
        Javalin server = Javalin.create(config -> {
            configure(config);
            config.jetty.modifyServer(jetty -> guard(jetty, binding));
            keys.ifPresent(found -> config.jetty.addConnector((jetty, plain) -> Connection.of(jetty, plain, found, binding)));
            rooms.forEach(room -> room.open(config.routes));
        });
        checkRoles(server);
        server.start(binding.host(), binding.port());
        rooms.forEach(Room::start);
        return new Desk(server, binding, List.copyOf(rooms));
    }

    /** Before a request reaches a room. Where a proxy stands before the desk all requests are of one address, and the proxy counts them. */
    private static void guard(Server jetty, Binding binding) {
        jetty.setErrorHandler(new BareAnswers());
        MinimumDataRateHandler swift = new MinimumDataRateHandler(SLOWEST_BODY, 0);
        if (binding.entrance().demandsLogin() && !binding.proxied()) {
            ThreadLimitHandler few = new ThreadLimitHandler();
            few.setThreadLimit(THREADS_FOR_ONE);
            few.setHandler(swift);
            jetty.setHandler(few);
        } else {
            jetty.setHandler(swift);
        }
    }

    private static SslContextFactory.Server keys(Certificate certificate) {
        try {
            return Connection.keys(certificate);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** A route that does not say who may use it would be forgotten in every review. */
    private static void checkRoles(Javalin server) {
        List<String> open = endpoints(server)
                .filter(endpoint -> {
                    Roles roles = endpoint.metadata(Roles.class);
                    return roles == null || roles.getRoles().stream().noneMatch(Role.class::isInstance);
                })
                .map(endpoint -> endpoint.path)
                .toList();
        if (!open.isEmpty()) {
            throw new IllegalStateException("Nobody said which role may use %s. Name it where the route is added.".formatted(open));
        }
    }

    private static Stream<Endpoint> endpoints(Javalin server) {
        return server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(handler -> handler.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod());
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LARGEST_BODY;
        config.http.prefer405over404 = true;
        config.staticFiles.add(files -> {
            files.directory = PAGES;
            files.location = Location.CLASSPATH;
            files.headers = Map.of("Cache-Control", "no-cache"); // asked for again, and by its tag not sent again
        });
        config.spaRoot.addFile("/", PAGES + "/index.html", Location.CLASSPATH);
        config.routes.exception(Refused.class, (refusal, request) -> refuse(request, refusal));
        config.routes.exception(RegisterException.class, (fault, request) -> refuse(
                request, new Refused(503, told(fault, request), "Try again; nothing half-done is left in the register.")));
        UNTOLD.forEach((status, next) -> config.routes.error(status, request -> {
            if (request.path().startsWith("/api/") && request.attribute(TOLD) == null) {
                refuse(request, new Refused(status, "%s %s: %s.".formatted(request.method(), request.path(), HttpStatus.forStatus(status).getMessage()), next));
            }
        }));
        config.routes.after(Unread::readOut);
    }

    /** Where the register is kept is told to those alone who keep it. */
    private static String told(RegisterException fault, Context request) {
        boolean keeper = Caller.in(request).filter(caller -> caller.role().may(Role.ADMINISTRATOR)).isPresent();
        return keeper ? String.valueOf(fault.getMessage()) : fault.plain();
    }

    private static void refuse(Context request, Refused refusal) {
        request.attribute(TOLD, true);
        Json.answer(request, refusal.status(), json -> {
            json.writeStartObject();
            json.writeStringField("error", String.valueOf(refusal.getMessage()));
            json.writeStringField("next", refusal.next());
            if (refusal.field() != null) {
                json.writeStringField("field", refusal.field());
            }
            json.writeEndObject();
        });
    }

    /** Where it is to be found, as {@code http://127.0.0.1:8080/}. */
    public String address() {
        String host = binding.host().contains(":") ? "[" + binding.host() + "]" : binding.host();
        return "%s://%s:%d/".formatted(binding.certificate().isPresent() ? "https" : "http", host, server.port());
    }

    /** The port it listens on. */
    public int port() {
        return server.port();
    }

    /** All routes of the API, as {@code GET /api/desk}, to be held against its description. */
    List<String> routes() {
        return endpoints(server)
                .filter(endpoint -> endpoint.path.startsWith("/api/"))
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .sorted()
                .toList();
    }

    /** Ends the rooms, the last first, then stops: a stream that is open when the server goes keeps it from going. */
    @Override
    public void close() {
        for (int i = rooms.size() - 1; i >= 0; i--) {
            rooms.get(i).close();
        }
        server.stop();
    }
}
