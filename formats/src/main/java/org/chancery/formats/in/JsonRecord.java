package org.chancery.formats.in;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.prose.Article;
import org.chancery.formats.prose.Day;
import org.chancery.formats.prose.PlainText;
import org.chancery.formats.prose.Prose;
import org.chancery.text.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code {id, url, title, date, text}} and, where they are given, {@code authors}, {@code agency} and
 * {@code language}. Also reads what Chancery itself prints: the {@code dispatch} of a reading.
 */
final class JsonRecord {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}");

    private final Registrar registrar;

    JsonRecord(Registrar registrar) {
        this.registrar = registrar;
    }

    /**
     * The dispatch of one object.
     *
     * @param name the record as its user knows it: file and line
     * @param trouble what was amiss with its bytes
     */
    Arrival read(JsonNode object, String name, List<String> trouble) {
        JsonNode fields = object.path("dispatch").isObject() ? object.path("dispatch") : object;
        List<String> warnings = new ArrayList<>(trouble);
        try {
            String text = text(fields);
            Article article = PlainText.read(string(fields, "title"), text);
            String source = string(fields, "url", "source");
            return registrar.register(
                    new Article(
                            article.title(),
                            line(string(fields, "agency", "publisher")),
                            authors(fields),
                            day(fields, warnings),
                            language(fields),
                            article.paragraphs()),
                    id(fields),
                    source == null ? name : source.strip(),
                    warnings);
        } catch (Refusal e) {
            return Refusal.failure(name, e);
        }
    }

    private static @Nullable String id(JsonNode fields) throws Refusal {
        String id = string(fields, "id");
        if (id != null && id.length() > Dispatch.LONGEST_ID) {
            throw new Refusal(
                    "Its \"id\" has %,d characters.".formatted(id.length()), "Give one of at most %d, or none.".formatted(Dispatch.LONGEST_ID));
        }
        return id;
    }

    private static String text(JsonNode fields) throws Refusal {
        JsonNode text = fields.path("text");
        if (text.isTextual() && !text.asText().isBlank()) {
            return text.asText();
        }
        String reason;
        if (!fields.isObject()) {
            reason = "It is no JSON object.";
        } else if (text.isMissingNode() || text.isNull()) {
            reason = "It has no \"text\".";
        } else if (text.isTextual()) {
            reason = "Its \"text\" is empty.";
        } else {
            reason = "Its \"text\" is of type %s, not words.".formatted(text.getNodeType().name().toLowerCase(Locale.ROOT));
        }
        throw new Refusal(reason, "Give {\"id\", \"url\", \"title\", \"date\", \"text\"}; only the text is needed.");
    }

    private static @Nullable LocalDate day(JsonNode fields, List<String> warnings) {
        String date = string(fields, "date", "published");
        if (date == null) {
            return null;
        }
        Optional<LocalDate> day = Day.in(date);
        if (day.isEmpty()) {
            warnings.add("Its date \"%s\" is no day we can read; use YYYY-MM-DD.".formatted(Shortened.value(date)));
        }
        return day.orElse(null);
    }

    private static List<String> authors(JsonNode fields) {
        List<String> authors = new ArrayList<>();
        JsonNode named = fields.has("authors") ? fields.path("authors") : fields.path("author");
        if (named.isTextual()) {
            authors.add(Prose.clean(named.asText()));
        }
        named.forEach(author -> authors.add(Prose.clean(author.asText())));
        authors.removeIf(String::isEmpty);
        return authors;
    }

    private static String language(JsonNode fields) {
        String language = string(fields, "language", "lang");
        return language != null && LANGUAGE.matcher(language).matches() ? language : Article.UNDETERMINED;
    }

    private static @Nullable String line(@Nullable String value) {
        return value == null ? null : Prose.clean(value);
    }

    /** The first of these fields that has a value, a number as its digits. */
    private static @Nullable String string(JsonNode fields, String... names) {
        for (String name : names) {
            JsonNode value = fields.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return value.asText();
            }
        }
        return null;
    }
}
