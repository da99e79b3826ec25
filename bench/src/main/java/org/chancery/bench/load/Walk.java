package org.chancery.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The pages that can be opened on a desk, and what the browser asks for each. */
final class Walk {

    /**
     * A question.
     *
     * @param kind the route, for the table
     */
    record Question(String kind, String path) {}

    private static final int YEARS = 2;
    private static final int DISPATCHES = 100;
    private static final List<String> WORDS = List.of("embassy", "ambassador", "foreign minister", "\"persona non grata\"", "asylum", "sanctions");

    private final List<String> pairs = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> dispatches = new ArrayList<>();
    private final LocalDate from;
    private final LocalDate until;

    /** Learns from the desk what there is. */
    Walk(Connection connection) throws IOException, InterruptedException {
        until = LocalDate.parse(connection.get("/api/desk").json().path("day").asText());
        from = until.minusYears(YEARS);
        for (JsonNode pair : connection.get("/api/relations?as-of=" + until).json()) {
            pairs.add(pair.path("pair").path(0).asText() + "/" + pair.path("pair").path(1).asText());
        }
        connection.get("/api/cases?as-of=" + until).json().forEach(matter -> cases.add(matter.path("id").asText()));
        connection.get("/api/dispatches?limit=" + DISPATCHES).json().forEach(dispatch -> dispatches.add(dispatch.path("id").asText()));
        if (pairs.isEmpty() || cases.isEmpty() || dispatches.isEmpty()) {
            throw new IllegalStateException("The register has no pair, no case or no dispatch to look at. File some first, or open the examples.");
        }
        System.out.printf("%d pairs, %d cases, %d dispatches to look at, days to %s%n", pairs.size(), cases.size(), dispatches.size(), until);
    }

    /** What a browser asks when a page is opened. Two in five are pages of a pair. */
    List<Question> page(Random random) {
        String day = "as-of=" + from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, until) + 1));
        List<Question> asked = new ArrayList<>(List.of(new Question("desk", "/api/desk")));
        switch (random.nextInt(10)) {
            case 0 -> {
                asked.add(new Question("world", "/api/world?pairs=notable&" + day));
                asked.add(new Question("days", "/api/days?from=%s&to=%s".formatted(from, until)));
            }
            case 1 -> asked.add(new Question("world, all pairs", "/api/world?" + day));
            case 2 -> asked.add(new Question("cases", "/api/cases?" + day));
            case 3 -> asked.add(new Question("case", "/api/cases/" + coded(any(cases, random))));
            case 4 -> asked.add(new Question("dispatch", "/api/dispatches/" + coded(any(dispatches, random))));
            case 5 -> asked.add(new Question("search", "/api/search?q=" + coded(any(WORDS, random))));
            default -> {
                String pair = any(pairs, random);
                asked.add(new Question("pair", "/api/relations/%s?%s".formatted(pair, day)));
                asked.add(new Question("events of a pair", "/api/events?pair=%s&limit=50&%s".formatted(pair.replace('/', ','), day)));
            }
        }
        return asked;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
