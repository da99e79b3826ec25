package org.chancery.server.ledger;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.chancery.formats.paper.Wording;
import org.chancery.register.Case;
import org.chancery.register.Found;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.server.web.Asked;
import org.chancery.server.web.Json;
import org.chancery.server.web.Office;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Role;
import org.chancery.server.web.Room;

/** {@code GET /api/search?q=}: pairs, cases and dispatches by words. */
public final class SearchRoom implements Room {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int DISPATCHES = 30;
    private static final int OTHERS = 12;

    /** What a person types is shorter; each word more costs the register time for each dispatch that has it. */
    private static final int LONGEST = 200;

    private static final int MOST_WORDS = 20;

    private final Office office;
    private final Daybook daybook;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Wording wording = new Wording();

    public SearchRoom(Office office, Daybook daybook) {
        this.office = office;
        this.daybook = daybook;
    }

    @Override
    public void open(RoutesConfig routes) {
        routes.get("/api/search", office.ofOneState(this::search), Role.READER);
    }

    private void search(Context request) {
        String words = Optional.ofNullable(request.queryParam("q")).orElse("").strip();
        if (words.length() > LONGEST || words.split("\\s+").length > MOST_WORDS) {
            throw Refused.wrong("What is looked for is too long.", "Take at most %d words and %d characters.".formatted(MOST_WORDS, LONGEST));
        }
        int most = Asked.number(request, "limit", DISPATCHES, 200);
        Times times = Asked.times(request, office.clock());
        List<String> asked = Arrays.stream(plain(words).split(" ")).filter(word -> !word.isEmpty()).toList();
        List<Standing> pairs = new ArrayList<>();
        List<Case> cases = new ArrayList<>();
        if (!asked.isEmpty()) {
            Daybook.Day day = daybook.on(times);
            day.standings().stream().filter(pair -> concerns(pair, asked)).limit(OTHERS).forEach(pairs::add);
            day.cases().stream()
                    .filter(matter -> containsAll(plain(wording.title(matter)), asked))
                    .limit(OTHERS)
                    .forEach(cases::add);
        }
        List<Found> dispatches = words.isEmpty() ? List.of() : office.register().search(words, most);
        Json.object(request, json -> {
            json.writeStringField("q", words);
            Json.objects("pairs", pairs, json, pair -> {
                Json.strings("pair", pair.pair().codes(), json);
                json.writeStringField("state", pair.status().code());
                json.writeStringField("since", pair.since().map(WorldRoom::interval).orElse(null));
                json.writeNumberField("tension", WorldRoom.round(pair.tension()));
            });
            Json.objects("cases", cases, json, matter -> {
                json.writeStringField("id", matter.id());
                json.writeStringField("title", wording.title(matter));
                json.writeStringField("kind", matter.kind());
                json.writeStringField("status", matter.status());
            });
            Json.objects("dispatches", dispatches, json, found -> {
                json.writeStringField("id", found.dispatch());
                json.writeStringField("title", found.title());
                json.writeStringField("published", found.published() == null ? null : found.published().toString());
                json.writeStringField("excerpt", found.excerpt().replaceAll("\\s+", " ").strip());
            });
        });
    }

    /** Whether each word begins the name, or is the code, of one of the two. */
    private boolean concerns(Standing standing, List<String> asked) {
        String names = String.join(" ", standing.pair().codes().stream().map(this::names).toList());
        return containsAll(names, asked);
    }

    private String names(String code) {
        return names.computeIfAbsent(code, state -> plain(wording.country(state)) + " " + plain(state));
    }

    private static boolean containsAll(String text, List<String> words) {
        String padded = " " + text;
        return words.stream().allMatch(word -> padded.contains(" " + word));
    }

    private static String plain(String words) {
        String bare = ACCENT.matcher(Normalizer.normalize(words, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
