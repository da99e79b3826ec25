package org.chancery.cli.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.formats.in.Arrival;
import org.chancery.reading.Reading;
import org.jspecify.annotations.Nullable;

/** What a run counts, over all the times it was started. */
public final class Tally {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Reasons hold values (a column, a size); the words before the first of them tell the kind. */
    private static final Pattern VALUE = Pattern.compile("[\\d(“\"]");

    /** So many kinds of reasons are told apart; a feed of odd faults does not fill the checkpoint. */
    private static final int KINDS = 40;

    private static final String OTHERS = "other reasons";

    private long dispatches;
    private long sentences;
    private long events;
    private long statements;
    private long undated;
    private long failures;
    private long warnings;
    private long millis;
    private long processorMillis;
    private long heap;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;
    private final Map<String, Long> languages = new TreeMap<>();
    private final Map<String, Long> reasons = new TreeMap<>();

    /** A dispatch was read. */
    public void read(Reading reading) {
        dispatches++;
        sentences += reading.sentences().size();
        events += reading.events().size();
        statements += reading.statements().size();
        languages.merge(reading.dispatch().language(), 1L, Long::sum);
        LocalDate day = reading.dispatch().published();
        if (day == null) {
            undated++;
        } else {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    /** Something was not read. */
    public void failed(Arrival.Failure failure) {
        failures++;
        Matcher value = VALUE.matcher(failure.reason());
        String kind = (value.find() ? failure.reason().substring(0, value.start()).strip() + " …" : failure.reason());
        reasons.merge(reasons.containsKey(kind) || reasons.size() < KINDS ? kind : OTHERS, 1L, Long::sum);
    }

    /** Something was read and mended. */
    public void warned() {
        warnings++;
    }

    /**
     * Time was spent.
     *
     * @param more by the wall, in milliseconds
     * @param processor of all processors, in milliseconds
     * @param heapNow the most of the heap that was in use, in bytes
     */
    public void spent(long more, long processor, long heapNow) {
        millis += more;
        processorMillis += processor;
        heap = Math.max(heap, heapNow);
    }

    public long dispatches() {
        return dispatches;
    }

    public long sentences() {
        return sentences;
    }

    public long events() {
        return events;
    }

    public long statements() {
        return statements;
    }

    /** Dispatches that state no day of publication. */
    public long undated() {
        return undated;
    }

    public long failures() {
        return failures;
    }

    public long warnings() {
        return warnings;
    }

    /** By the wall, in milliseconds. */
    public long millis() {
        return millis;
    }

    /** Of all processors, in milliseconds. */
    public long processorMillis() {
        return processorMillis;
    }

    /** The most of the heap that was in use, garbage included, in bytes. */
    public long heap() {
        return heap;
    }

    /** The earliest day of publication; null where none is stated. */
    public @Nullable LocalDate first() {
        return first;
    }

    /** The latest day of publication; null where none is stated. */
    public @Nullable LocalDate last() {
        return last;
    }

    /** Dispatches by language, ISO 639-1. */
    public Map<String, Long> languages() {
        return Map.copyOf(languages);
    }

    /** Failures by kind of reason. */
    public Map<String, Long> reasons() {
        return Map.copyOf(reasons);
    }

    ObjectNode tree() {
        ObjectNode tree = MAPPER.createObjectNode();
        tree.put("dispatches", dispatches).put("sentences", sentences).put("events", events).put("statements", statements);
        tree.put("failures", failures).put("warnings", warnings).put("undated", undated);
        tree.put("firstDay", first == null ? null : first.toString()).put("lastDay", last == null ? null : last.toString());
        ObjectNode byLanguage = tree.putObject("languages");
        languages.forEach(byLanguage::put);
        ObjectNode byReason = tree.putObject("reasons");
        reasons.forEach(byReason::put);
        tree.put("milliseconds", millis).put("processorMilliseconds", processorMillis).put("heapBytes", heap);
        return tree;
    }

    static Tally of(JsonNode tree) {
        Tally tally = new Tally();
        tally.dispatches = tree.path("dispatches").asLong();
        tally.sentences = tree.path("sentences").asLong();
        tally.events = tree.path("events").asLong();
        tally.statements = tree.path("statements").asLong();
        tally.failures = tree.path("failures").asLong();
        tally.warnings = tree.path("warnings").asLong();
        tally.undated = tree.path("undated").asLong();
        tally.first = day(tree.path("firstDay"));
        tally.last = day(tree.path("lastDay"));
        tree.path("languages").properties().forEach(each -> tally.languages.put(each.getKey(), each.getValue().asLong()));
        tree.path("reasons").properties().forEach(each -> tally.reasons.put(each.getKey(), each.getValue().asLong()));
        tally.millis = tree.path("milliseconds").asLong();
        tally.processorMillis = tree.path("processorMilliseconds").asLong();
        tally.heap = tree.path("heapBytes").asLong();
        return tally;
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.asText()) : null;
    }
}
