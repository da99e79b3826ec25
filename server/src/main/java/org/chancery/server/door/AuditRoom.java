package org.chancery.server.door;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/** {@code GET /api/audit}: who changed what, the newest first, a page at a time. For administrators. */
final class AuditRoom implements Room {

    private static final int PAGE = 100;
    private static final int LARGEST_PAGE = 1000;

    private final AuditList audit;

    AuditRoom(AuditList audit) {
        this.audit = audit;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/audit", this::page, Role.ADMINISTRATOR);
    }

    private void page(Context request) {
        int most = Asked.number(request, "limit", PAGE, LARGEST_PAGE);
        int before = Asked.number(request, "before", Integer.MAX_VALUE, Integer.MAX_VALUE);
        String by = Optional.ofNullable(request.queryParam("by")).orElse("").strip();
        List<AuditLine> lines = audit.before(before, by, most);
        Json.object(request, json -> {
            Json.objects("lines", lines, json, line -> {
                json.writeNumberField("number", line.number());
                json.writeStringField("moment", line.moment().toString());
                json.writeStringField("caller", line.caller());
                json.writeStringField("role", line.role().isEmpty() ? null : line.role());
                json.writeStringField("address", line.address());
                json.writeStringField("what", line.what());
                json.writeBooleanField("refused", line.refused());
                json.writeStringField("subject", line.subject());
                json.writeStringField("detail", line.detail());
            });
            json.writeFieldName("next");
            if (lines.size() < most) {
                json.writeNull();
            } else {
                json.writeNumber(lines.get(lines.size() - 1).number());
            }
        });
    }
}
