package org.chancery.formats.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.formats.prose.Prose;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in JSON-LD, in the words of schema.org. Broken JSON is passed over. */
final class JsonLd {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();
    private static final int DEEPEST = 6;

    private final Map<String, JsonNode> byId = new HashMap<>();
    private final List<JsonNode> articles = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document page) {
        JsonLd data = new JsonLd();
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                data.collect(MAPPER.readTree(script.data()), 0);
            } catch (JsonProcessingException e) {
                // What cannot be parsed says nothing.
            }
        }
        return data;
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            if (node.path("@id").isTextual() && node.size() > 1) {
                byId.putIfAbsent(node.path("@id").asText(), node);
            }
            if (isArticle(node.path("@type"))) {
                articles.add(node);
            }
        }
        node.forEach(child -> {
            if (child.isContainerNode()) {
                collect(child, depth + 1);
            }
        });
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
            return false;
        }
        return tellsArticle(type.asText());
    }

    /** Whether a type, with or without the address of its vocabulary, is one of articles: NewsArticle, ReportageNewsArticle, Report. */
    private static boolean tellsArticle(String type) {
        int start = type.length();
        while (start > 0 && isOfWord(type.charAt(start - 1))) {
            start--;
        }
        String name = type.substring(start);
        return name.endsWith("Article") || name.endsWith("BlogPosting") || name.endsWith("Review") || name.contains("Report");
    }

    private static boolean isOfWord(char c) {
        return c == '_' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private JsonNode article() {
        return articles.isEmpty() ? MissingNode.getInstance() : articles.get(0);
    }

    @Nullable String headline() {
        return text(article().path("headline"));
    }

    @Nullable String published() {
        String published = text(article().path("datePublished"));
        return published == null ? text(article().path("dateCreated")) : published;
    }

    @Nullable String language() {
        return text(article().path("inLanguage"));
    }

    @Nullable String body() {
        return text(article().path("articleBody"));
    }

    @Nullable String publisher() {
        List<String> names = names(article().path("publisher"));
        return names.isEmpty() ? null : names.get(0);
    }

    /** The names of its authors as they stand, in order. */
    List<String> authors() {
        List<String> names = names(article().path("author"));
        return names.isEmpty() ? names(article().path("creator")) : names;
    }

    /** The names of a person or organization, of several, or of one that is only referred to. */
    private List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isTextual()) {
            names.add(Prose.clean(node.asText()));
        } else if (node.isArray()) {
            node.forEach(one -> names.addAll(names(one)));
        } else if (node.isObject()) {
            JsonNode known = node.has("name") ? node : byId.getOrDefault(node.path("@id").asText(), node);
            JsonNode name = known.path("name");
            (name.isArray() ? name : List.of(name)).forEach(one -> names.add(Prose.clean(one.asText())));
        }
        names.removeIf(String::isEmpty);
        return names;
    }

    private static @Nullable String text(JsonNode node) {
        JsonNode value = node.isArray() && !node.isEmpty() ? node.get(0) : node;
        return value.isTextual() && !value.asText().isBlank() ? value.asText() : null;
    }
}
