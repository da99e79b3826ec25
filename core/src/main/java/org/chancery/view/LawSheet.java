package org.chancery.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;
import org.chancery.law.Finding.Status;
import org.chancery.reading.Reading;
import org.chancery.register.Case;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.register.Step;
import org.chancery.text.Span;

/**
 * The rules that something engages, over all dispatches that tell it.
 *
 * @param rules those that applied, then those that did not, each in the order they first come up
 */
public record LawSheet(List<RuleSheet> rules) {

    /** Words longer than this are cut, in code units. */
    private static final int LONGEST = 160;

    public LawSheet {
        rules = List.copyOf(rules);
    }

    /** Those that may be asserted. */
    public List<RuleSheet> applying() {
        return rules.stream().filter(RuleSheet::applies).toList();
    }

    /** Those that did not bind the states concerned. */
    public List<RuleSheet> notApplying() {
        return rules.stream().filter(rule -> !rule.applies()).toList();
    }

    /** Of one event. */
    public static LawSheet of(Occurrence event, Function<String, Optional<Reading>> readings) {
        Gathering gathering = new Gathering();
        for (Report report : inWords(event)) {
            readings.apply(report.id().dispatch()).ifPresent(reading -> reading.law().stream()
                    .filter(law -> report.id().event().equals(law.event()))
                    .forEach(law -> gathering.add(reading, law)));
        }
        return gathering.sheet();
    }

    /** Of a case: of all its steps together. */
    public static LawSheet of(Case matter, Function<String, Optional<Reading>> readings) {
        return of(matter.steps().stream().map(Step::event).toList(), readings);
    }

    /** Reports whose dispatch is worth opening: a row of codes has no words, and no law. */
    private static List<Report> inWords(Occurrence event) {
        return event.reports().stream().filter(report -> !report.isCoded()).toList();
    }

    /**
     * Of several events together, and of what is said between the same states without a word on any of them.
     *
     * @param events as those of a case
     */
    public static LawSheet of(List<Occurrence> events, Function<String, Optional<Reading>> readings) {
        Gathering gathering = new Gathering();
        Set<String> seen = new HashSet<>();
        Set<String> states = new TreeSet<>();
        events.forEach(event -> event.pair().ifPresent(pair -> states.addAll(pair.codes())));
        for (Occurrence event : events) {
            for (Report report : inWords(event)) {
                readings.apply(report.id().dispatch()).ifPresent(reading -> reading.law().stream()
                        .filter(law -> report.id().event().equals(law.event())
                                || law.event() == null && states.containsAll(law.bond().states()))
                        .filter(law -> seen.add(reading.dispatch().id() + law))
                        .forEach(law -> gathering.add(reading, law)));
            }
        }
        return gathering.sheet();
    }

    /** Of one dispatch. */
    public static LawSheet of(Reading reading, Stream<Engagement> law) {
        Gathering gathering = new Gathering();
        law.forEach(each -> gathering.add(reading, each));
        return gathering.sheet();
    }

    /** Puts together what several dispatches have of one rule. */
    private static final class Gathering {

        private record Heard(Reading reading, Engagement law) {}

        private final Map<String, List<Heard>> byRule = new LinkedHashMap<>();
        private final Originals originals = new Originals();

        void add(Reading reading, Engagement law) {
            originals.add(reading);
            byRule.computeIfAbsent(law.instrument() + law.articles() + law.applies(), none -> new ArrayList<>())
                    .add(new Heard(reading, law));
        }

        LawSheet sheet() {
            List<RuleSheet> all = byRule.values().stream().map(this::rule).toList();
            return new LawSheet(Stream.concat(
                            all.stream().filter(RuleSheet::applies), all.stream().filter(rule -> !rule.applies()))
                    .toList());
        }

        private RuleSheet rule(List<Heard> heard) {
            Engagement first = heard.get(0).law();
            List<Heard> byAct = heard.stream().filter(each -> each.law().claimedBy().isEmpty()).toList();
            return new RuleSheet(
                    first.instrument(),
                    first.articles(),
                    heard.stream().map(each -> each.law().reading()).filter(says -> !says.isEmpty()).findFirst().orElse(""),
                    byAct.stream().map(each -> each.law().how()).findFirst(),
                    elements(byAct),
                    pleas(heard),
                    first.bond());
        }

        private static List<ElementSheet> elements(List<Heard> heard) {
            Map<String, Status> status = new LinkedHashMap<>();
            Map<String, Map<String, Quote>> quotes = new LinkedHashMap<>();
            for (Heard each : heard) {
                for (Finding finding : each.law().elements()) {
                    status.merge(finding.element(), finding.status(), Gathering::graver);
                    Map<String, Quote> words = quotes.computeIfAbsent(finding.element(), none -> new LinkedHashMap<>());
                    Span span = finding.span();
                    if (span != null) {
                        words.putIfAbsent(each.reading().dispatch().id(), quote(each.reading(), span));
                    }
                }
            }
            return status.entrySet().stream()
                    .map(each -> new ElementSheet(
                            each.getKey(), each.getValue(), List.copyOf(Objects.requireNonNull(quotes.get(each.getKey())).values())))
                    .toList();
        }

        private static Status graver(Status one, Status other) {
            return one == Status.CONTESTED || other == Status.CONTESTED
                    ? Status.CONTESTED
                    : one == Status.REPORTED || other == Status.REPORTED ? Status.REPORTED : Status.NOT_REPORTED;
        }

        private List<Plea> pleas(List<Heard> heard) {
            Map<String, List<Heard>> bySide = new LinkedHashMap<>();
            for (Heard each : heard) {
                for (String side : sides(each)) {
                    bySide.computeIfAbsent(side + " " + each.law().how(), none -> new ArrayList<>()).add(each);
                }
            }
            return bySide.entrySet().stream().map(each -> plea(each.getKey().split(" ")[0], each.getValue())).toList();
        }

        private static Set<String> sides(Heard heard) {
            Set<String> sides = new TreeSet<>();
            speakers(heard).map(Actor::country).filter(Objects::nonNull).forEach(sides::add);
            return sides;
        }

        private static Stream<Actor> speakers(Heard heard) {
            return heard.reading().actors().stream().filter(actor -> heard.law().claimedBy().contains(actor.id()));
        }

        private Plea plea(String side, List<Heard> heard) {
            Map<String, Quote> quotes = new LinkedHashMap<>();
            for (Heard each : heard) {
                Span words = each.law().words();
                if (words != null) {
                    quotes.putIfAbsent(each.reading().dispatch().id(), quote(each.reading(), around(each.reading(), words)));
                }
            }
            return new Plea(
                    side,
                    heard.stream()
                            .flatMap(Gathering::speakers)
                            .filter(actor -> side.equals(actor.country()))
                            .map(Actor::name)
                            .distinct()
                            .toList(),
                    heard.get(0).law().how(),
                    List.copyOf(quotes.values()),
                    originals.among(quotes.keySet()));
        }

        /** The statement the words stand in, if it is short; else the words. */
        private static Span around(Reading reading, Span words) {
            return reading.matter().statement(words)
                    .map(statement -> statement.content())
                    .filter(content -> content.length() <= LONGEST)
                    .orElse(words);
        }

        private static Quote quote(Reading reading, Span span) {
            return new Quote(reading.dispatch().id(), Excerpt.of(reading, span, LONGEST));
        }
    }
}
