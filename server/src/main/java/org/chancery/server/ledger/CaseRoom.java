package org.chancery.server.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.out.CaseJson;
import org.chancery.formats.out.LawSheetJson;
import org.chancery.formats.paper.MemoText;
import org.chancery.formats.paper.Wording;
import org.chancery.law.Treaties;
import org.chancery.print.PrintForm;
import org.chancery.reading.Reading;
import org.chancery.register.Link;
import org.chancery.register.Step;
import org.chancery.register.Times;
import org.chancery.server.web.Asked;
import org.chancery.server.web.ContentPolicy;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;
import org.chancery.view.CaseSheet;
import org.chancery.view.Memorandum;
import org.chancery.view.RuleSheet;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/cases}: all of them, or those of a kind. {@code GET /api/cases/{id}}: one, with its steps, the cases it hangs
 * together with, the rules it engages. {@code GET /api/cases/{id}/memo}: the memorandum, to print.
 */
public final class CaseRoom implements Room {

    private static final Map<PrintForm, String> MEDIA = Map.of(
            PrintForm.MARKDOWN, "text/markdown; charset=utf-8",
            PrintForm.HTML, "text/html; charset=utf-8",
            PrintForm.PDF, "application/pdf");

    /** So many names are told where a case is not found. */
    private static final int NEAR_CASES = 5;

    private final Office office;
    private final Daybook daybook;
    private final Readings readings;
    private final Treaties treaties;
    private final Wording wording = new Wording();

    public CaseRoom(Office office, Daybook daybook, Readings readings) {
        this.office = office;
        this.daybook = daybook;
        this.readings = readings;
        this.treaties = new Treaties(office.world());
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/cases", office.ofOneState(this::all), Role.READER);
        routes.get("/api/cases/{id}", office.ofOneState(this::one), Role.READER);
        routes.get("/api/cases/{id}/memo", office.ofOneState(this::memo), Role.READER);
    }

    private void all(Context request) {
        Times times = Asked.times(request, office.clock());
        String kind = request.queryParam("kind");
        List<CaseSheet> found = daybook.on(times).sheets().stream()
                .filter(sheet -> kind == null || sheet.matter().kind().equals(kind))
                .toList();
        Json.answer(request, 200, json -> {
            json.writeStartArray();
            for (CaseSheet sheet : found) {
                json.writeStartObject();
                titled(sheet, json);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private void titled(CaseSheet sheet, JsonGenerator json) throws IOException {
        json.writeStringField("title", wording.title(sheet.matter()));
        CaseJson.fields(sheet, json);
    }

    private void one(Context request) {
        Times times = Asked.times(request, office.clock());
        List<CaseSheet> all = daybook.on(times).sheets();
        CaseSheet sheet = named(request.pathParam("id"), all);
        Map<String, CaseSheet> linked = new LinkedHashMap<>();
        all.forEach(each -> linked.put(each.matter().id(), each));
        Function<String, Optional<Reading>> found = readings.now();
        Memorandum memo = Memorandum.of(sheet, found, times);
        Json.object(request, json -> {
            titled(sheet, json);
            json.writeStringField("asOf", times.asOf().toString());
            EventLines lines = new EventLines(wording, found);
            Json.objects("told", sheet.matter().steps(), json, step -> lines.fields(step.event(), json));
            Json.objects("linked", sheet.links().stream().map(Link::to).distinct().toList(), json, id -> {
                CaseSheet other = Objects.requireNonNull(linked.get(id));
                json.writeStringField("id", id);
                json.writeStringField("title", wording.title(other.matter()));
                json.writeStringField("kind", other.matter().kind());
                json.writeStringField("status", other.matter().status());
                json.writeStringField("since", since(other));
            });
            LawSheetJson.rules("law", memo.law().applying(), json);
            LawSheetJson.rules("lawNotApplicable", memo.law().notApplying(), json);
            json.writeObjectFieldStart("bonds");
            Set<String> shown = new HashSet<>();
            for (RuleSheet rule : memo.law().rules()) {
                if (!shown.add(rule.instrument())) {
                    continue;
                }
                json.writeObjectFieldStart(rule.instrument());
                json.writeStringField("why", wording.why(rule.bond()));
                json.writeObjectFieldStart("since");
                for (String state : rule.bond().states()) {
                    LocalDate since = rule.bond().day() == null
                            ? null
                            : treaties.boundSince(rule.instrument(), state, rule.bond().day()).orElse(null);
                    json.writeStringField(state, since == null ? null : since.toString());
                }
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeNumberField("originals", memo.originals());
            Json.objects("sources", memo.sources(), json, source -> source(source, json));
        });
    }

    private static @Nullable String since(CaseSheet sheet) {
        List<Step> steps = sheet.matter().steps();
        return steps.isEmpty() ? null : WorldRoom.interval(steps.get(steps.size() - 1).date());
    }

    private static void source(Dispatch source, JsonGenerator json) throws IOException {
        json.writeStringField("id", source.id());
        json.writeStringField("title", source.title());
        json.writeStringField("agency", source.agency());
        json.writeStringField("published", source.published() == null ? null : source.published().toString());
    }

    private static CaseSheet named(String id, List<CaseSheet> all) {
        return all.stream()
                .filter(sheet -> sheet.matter().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.unknown("case", id, near(id, all)));
    }

    /** What may have been meant. A case goes by another name once a fuller name of its person, or an earlier case of its name, is known. */
    private static String near(String id, List<CaseSheet> all) {
        List<String> parts = List.of(id.split("-", 3));
        String start = String.join("-", parts.subList(0, Math.min(2, parts.size())));
        List<String> near = all.stream()
                .map(sheet -> sheet.matter().id())
                .filter(other -> other.equals(start) || other.startsWith(start + "-"))
                .sorted()
                .limit(NEAR_CASES)
                .toList();
        String lists = "GET /api/cases lists them; on an earlier day there were fewer.";
        return near.isEmpty()
                ? lists
                : "A case goes by another name when more of it is known: it may be %s. %s".formatted(String.join(", ", near), lists);
    }

    private void memo(Context request) {
        Times times = Asked.times(request, office.clock());
        PrintForm form = form(Optional.ofNullable(request.queryParam("format")).orElse("html"));
        CaseSheet sheet = named(request.pathParam("id"), daybook.on(times).sheets());
        Function<String, Optional<Reading>> found = readings.now();
        Memorandum memo = Memorandum.of(sheet, found, times);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        try {
            form.print(MemoText.title(memo), MemoText.of(memo, found), page);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        request.contentType(Objects.requireNonNull(MEDIA.get(form)));
        if (form != PrintForm.HTML) {
            String ending = form == PrintForm.PDF ? "pdf" : "md";
            request.header("Content-Disposition", "attachment; filename=\"%s.%s\"".formatted(sheet.matter().id().replaceAll("[^a-z0-9-]", "_"), ending));
        } else {
            ContentPolicy.page(request, page.toString(UTF_8));
        }
        request.result(page.toByteArray());
    }

    private static PrintForm form(String given) {
        return Arrays.stream(PrintForm.values())
                .filter(form -> form.name().equals(given.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Refused.wrong("“%s” is no format of a memorandum.".formatted(given), "Ask for markdown, html or pdf."));
    }
}
