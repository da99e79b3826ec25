package org.chancery.server.door;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.chancery.server.web.Caller;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Remark;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.jspecify.annotations.Nullable;

/** {@code /api/accounts}: who may come in, with which role, and by which tokens. For administrators. */
final class AccountRoom implements Room {

    private static final int MOST_DAYS = 3650;

    private final Office office;
    private final Entrance entrance;
    private final Accounts accounts;
    private final Tokens tokens;

    AccountRoom(Office office, Entrance entrance, Accounts accounts, Tokens tokens) {
        this.office = office;
        this.entrance = entrance;
        this.accounts = accounts;
        this.tokens = tokens;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/accounts", this::all, Role.ADMINISTRATOR);
        routes.post("/api/accounts", this::add, Role.ADMINISTRATOR);
        routes.put("/api/accounts/{name}", this::change, Role.ADMINISTRATOR);
        routes.delete("/api/accounts/{name}", this::remove, Role.ADMINISTRATOR);
        routes.post("/api/accounts/{name}/tokens", this::makeToken, Role.ADMINISTRATOR);
        routes.delete("/api/accounts/{name}/tokens/{id}", this::revokeToken, Role.ADMINISTRATOR);
    }

    private void all(Context request) {
        List<Account> all = accounts.all();
        List<Token> given = tokens.all();
        Json.answer(request, 200, json -> {
            json.writeStartArray();
            for (Account account : all) {
                json.writeStartObject();
                write(account, json);
                List<Token> own = given.stream().filter(token -> token.account().equals(account.name())).toList();
                Json.objects("tokens", own, json, token -> write(token, json));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static void write(Account account, JsonGenerator json) throws IOException {
        json.writeStringField("name", account.name());
        json.writeStringField("role", account.role().code());
        json.writeStringField("made", account.made().toString());
        json.writeStringField("by", account.maker());
    }

    private static void write(Token token, JsonGenerator json) throws IOException {
        json.writeStringField("id", token.id());
        json.writeStringField("label", token.label());
        json.writeStringField("made", token.made().toString());
        json.writeStringField("by", token.maker());
        json.writeStringField("expires", token.expires().map(Object::toString).orElse(null));
        json.writeStringField("used", token.used().map(Object::toString).orElse(null));
    }

    private void add(Context request) {
        JsonNode body = Json.body(request);
        Role role = Accounts.role(Json.text(body, "role"));
        Account account = accounts.add(
                Json.text(body, "name"), role, LoginRoom.secret(body, "password"), Caller.of(request).name(), office.clock().instant());
        new Remark("%s, %s".formatted(account.name(), account.role().code())).enter(request);
        Json.answer(request, 201, json -> {
            json.writeStartObject();
            write(account, json);
            json.writeEndObject();
        });
    }

    private void change(Context request) {
        String name = accounts.named(request.pathParam("name")).name();
        JsonNode body = Json.body(request);
        String role = Json.textOrNull(body, "role");
        boolean password = body.hasNonNull("password");
        if (role == null && !password) {
            throw Refused.wrong("Neither “role” nor “password” is there.", "Send one of them, or both.");
        }
        if (role != null) {
            refuseToSelf(request, name);
        }
        accounts.change(name, role == null ? null : Accounts.role(role), password ? LoginRoom.secret(body, "password") : null);
        new Remark(role == null ? "password" : password ? "password, " + role : role).enter(request);
        request.status(204);
    }

    private void remove(Context request) {
        String name = accounts.named(request.pathParam("name")).name();
        refuseToSelf(request, name);
        accounts.remove(name);
        request.status(204);
    }

    /** So one administrator is left, whatever is done here: the one who does it. */
    private void refuseToSelf(Context request, String name) {
        if (entrance.demandsLogin() && Caller.of(request).name().equals(name)) {
            throw new Refused(409, "An administrator does not take his own rights.", "Have another one do it, or use chancery account.");
        }
    }

    private void makeToken(Context request) {
        Account account = accounts.named(request.pathParam("name"));
        JsonNode body = Json.body(request);
        Tokens.Made made = tokens.make(account, Json.text(body, "label"), lasts(body), Caller.of(request).name(), office.clock().instant());
        new Remark("%s, %s".formatted(made.token().id(), made.token().label())).enter(request);
        Json.answer(request, 201, json -> {
            json.writeStartObject();
            write(made.token(), json);
            json.writeStringField("token", made.secret());
            json.writeEndObject();
        });
    }

    private static @Nullable Duration lasts(JsonNode body) {
        if (!body.hasNonNull("days")) {
            return null;
        }
        int days = body.path("days").asInt();
        if (days < 1 || days > MOST_DAYS) {
            throw Refused.wrong("A token cannot be good for “%s” days.".formatted(body.path("days").asText()), "Give 1 to %d, or none for no end.".formatted(MOST_DAYS));
        }
        return Duration.ofDays(days);
    }

    private void revokeToken(Context request) {
        tokens.revoke(request.pathParam("name"), request.pathParam("id"));
        request.status(204);
    }
}
