package org.chancery.formats.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.jspecify.annotations.Nullable;

/** Plain English for codes: acts and types (from {@code acts.tsv}), modalities, countries. */
final class Phrases {

    private static final Pattern ARTICLE = Pattern.compile(
            "United .*|.* (Republic|Islands|Emirates)|Netherlands|Philippines|Gambia|Maldives|Bahamas|Comoros|Congo .*");
    private static final String ACTS = "/org/chancery/formats/paper/acts.tsv";

    private final Map<String, String> acts = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    Phrases() {
        try (InputStream stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(ACTS), ACTS);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t", 2)).forEach(cells -> acts.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            countries.put(country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH));
        }
        countries.put("XKX", "Kosovo");
    }

    /** What the source does to the target, as "expels the ambassador". */
    String deed(Event event) {
        return deed(event.type(), event.mode(), event.act());
    }

    /** The same of an event's codes. */
    String deed(EventType eventType, @Nullable String mode, @Nullable Act act) {
        if (act != null) {
            return deed(act);
        }
        String type = eventType.name();
        return acts.getOrDefault(type + "/" + mode, acts.getOrDefault(type, type.toLowerCase(Locale.ROOT).replace('_', ' ')));
    }

    /** The same of an act alone; one of a codebook's own by its code. */
    String deed(Act act) {
        return acts.getOrDefault(act.code(), act.code().replace('-', ' '));
    }

    /** What to add where the deed was not done; empty where it was. */
    static String reservation(Modality modality) {
        return switch (modality) {
            case ACTUAL -> "";
            case PLANNED -> "planned, not done";
            case THREATENED -> "threatened, not done";
            case REQUESTED -> "asked for, not done";
            case ALLEGED -> "alleged by a party";
            case DENIED -> "denied or not done";
            case HYPOTHETICAL -> "supposed, not done";
        };
    }

    /** The same within a sentence, with the article that some names take: "the United Kingdom". */
    String theCountry(String code) {
        String name = country(code);
        return ARTICLE.matcher(name).matches() ? "the " + name : name;
    }

    /** The usual English name of a state by its ISO 3166-1 alpha-3 code; the code itself where it has none. */
    String country(String code) {
        return countries.getOrDefault(code, code);
    }
}
