package org.chancery.cli.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.coding.DateRange;
import org.chancery.reading.Reading;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationStatus;
import org.chancery.register.Standing;
import org.chancery.register.StatusChange;
import org.chancery.register.Times;
import org.chancery.view.CaseSheet;
import org.chancery.view.PairSheet;
import org.chancery.view.TensionCurve;

/** Lays what the register answers out for a person. */
public final class RegisterPages {

    static final int MARGIN = 15;
    private static final int CURVE = 40;
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private final Paper paper;
    private final Phrases phrases = new Phrases();
    private final EventText events;

    private RegisterPages(OutputStream stream, int columns, Paper.Colour colour) {
        this.paper = new Paper(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)), columns, colour);
        this.events = new EventText(paper, phrases);
    }

    /** Without colours. */
    public static RegisterPages plain(OutputStream stream, int columns) {
        return new RegisterPages(stream, columns, Paper.Colour.NONE);
    }

    /** For a terminal. */
    public static RegisterPages coloured(OutputStream stream, int columns) {
        return new RegisterPages(stream, columns, Paper.Colour.ANSI);
    }

    /** How all pairs stand, the gravest first. */
    public void standings(List<Standing> standings, Times times) throws IOException {
        if (standings.isEmpty()) {
            paper.paragraph(0, Line.of("Nothing is filed of any two states. chancery file INPUT enters dispatches.", Ink.PLAIN));
        }
        Map<RelationStatus, List<Standing>> byStatus = standings.stream().collect(Collectors.groupingBy(Standing::status));
        for (RelationStatus status : List.of(
                RelationStatus.BROKEN,
                RelationStatus.UNRECOGNIZED,
                RelationStatus.NONE,
                RelationStatus.DOWNGRADED,
                RelationStatus.STRAINED,
                RelationStatus.RESTORED,
                RelationStatus.ESTABLISHED)) {
            List<Standing> alike = byStatus.getOrDefault(status, List.of());
            if (!alike.isEmpty()) {
                paper.heading("%s, %s".formatted(status.code(), Days.full(times.asOf())));
                for (Standing standing : alike) {
                    standing(standing);
                }
            }
        }
        paper.flush();
    }

    private void standing(Standing standing) throws IOException {
        Line line = Line.of(names(standing.pair()), Ink.STRONG);
        standing.cause().ifPresent(act -> line.add(" · " + phrases.deed(act.type(), act.mode(), act.act())));
        if (Math.abs(standing.tension()) >= 0.05) {
            line.add(" · tension " + number(standing.tension()), Ink.FAINT);
        }
        paper.paragraph(Line.of(standing.since().map(Days::brief).orElse(""), Ink.FAINT), MARGIN, line);
    }

    /**
     * One pair: status, tension, history, cases and what is expected next, what each side says, what happened.
     *
     * @param readings finds the dispatch an event is told in
     */
    public void pair(PairSheet sheet, Function<String, Optional<Reading>> readings) throws IOException {
        Relation relation = sheet.relation();
        heading(sheet);
        curve(relation, sheet.events());
        history(relation);
        CaseText cases = new CaseText(paper, phrases, sheet.cases());
        if (!sheet.expects().isEmpty()) {
            paper.heading("What the rules say");
            cases.rules("expected next", sheet.steps());
            cases.rules("still holds", sheet.standing());
        }
        if (!sheet.cases().isEmpty()) {
            paper.heading("Cases");
            each(sheet.cases(), cases);
        }
        if (!sheet.claims().isEmpty()) {
            new SidesText(paper, phrases).sides(relation.pair(), sheet.claims());
        }
        happened(sheet.events(), readings);
        paper.flush();
    }

    private void heading(PairSheet sheet) throws IOException {
        Relation relation = sheet.relation();
        Line head = Line.of(names(relation.pair()), Ink.STRONG).add(": ").add(relation.status().code(), ink(relation.status()));
        relation.since().ifPresent(change -> head.add(" since " + Days.brief(change.date())));
        if (relation.history().isEmpty()) {
            head.add(sheet.events().isEmpty() ? " (presumed; nothing is filed of the two)" : " (presumed)", Ink.FAINT);
        }
        paper.paragraph(0, head);
        long dispatches = sheet.events().stream().flatMap(event -> event.dispatches().stream()).distinct().count();
        paper.paragraph(
                0,
                Line.of("%s · tension %s · %s, %s".formatted(
                        Days.full(relation.asOf()),
                        number(relation.tension()),
                        EventText.count(sheet.events().size(), "event", "events"),
                        EventText.count((int) dispatches, "dispatch", "dispatches")), Ink.FAINT));
    }

    /** The tension from the first act to the day asked for, the most there was in each part. */
    private void curve(Relation relation, List<Occurrence> events) throws IOException {
        Optional<LocalDate> first = events.stream()
                .filter(event -> event.weight() != 0)
                .flatMap(event -> event.day().stream())
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        TensionCurve curve = TensionCurve.of(events, first.get(), relation.asOf(), CURVE);
        if (curve.lowest() > -1) {
            return;
        }
        String bars = curve.values().stream()
                .map(value -> (int) Math.round(Math.max(0, value / curve.lowest()) * (BARS.length() - 1)))
                .map(height -> String.valueOf(BARS.charAt(height)))
                .collect(Collectors.joining());
        paper.blank();
        paper.paragraph(0, Line.of(bars, Ink.MATERIAL_CONFLICT).add(" tension %s, worst %s on %s".formatted(
                Days.brief(new DateRange(first.get(), relation.asOf())), number(curve.lowest()), Days.brief(DateRange.on(curve.worst()))), Ink.FAINT));
    }

    private void history(Relation relation) throws IOException {
        if (relation.history().isEmpty()) {
            return;
        }
        paper.heading("How it came about");
        for (StatusChange change : relation.history()) {
            Line line = Line.of(change.status().code(), ink(change.status()));
            change.cause().ifPresent(event -> line.add(" · " + events.who(event) + " " + events.deed(event)).add(EventText.reports(event), Ink.FAINT));
            if (change.cause().isEmpty()) {
                line.add(" · tension has eased", Ink.FAINT);
            }
            paper.paragraph(Line.of(Days.brief(change.date()), Ink.STRONG), MARGIN, line);
        }
    }

    private void happened(List<Occurrence> happened, Function<String, Optional<Reading>> readings) throws IOException {
        if (happened.isEmpty()) {
            return;
        }
        paper.heading("Who did what");
        String day = "";
        for (Occurrence event : happened) {
            String label = label(event);
            events.line(label.equals(day) ? "" : label, event, readings);
            day = label;
        }
    }

    private static String label(Occurrence event) {
        return event.date() == null ? "day unknown" : Days.brief(event.date());
    }

    /** Events in a list. */
    public void events(List<Occurrence> listed, Function<String, Optional<Reading>> readings) throws IOException {
        if (listed.isEmpty()) {
            paper.paragraph(0, Line.of("No such event is filed.", Ink.PLAIN));
        }
        for (Occurrence event : listed) {
            events.line(label(event), event, readings);
        }
        paper.flush();
    }

    /** Cases, kind by kind. */
    public void cases(List<CaseSheet> cases) throws IOException {
        if (cases.isEmpty()) {
            paper.paragraph(0, Line.of("No such case is filed.", Ink.PLAIN));
        }
        CaseText text = new CaseText(paper, phrases, cases);
        Map<String, List<CaseSheet>> byKind =
                cases.stream().collect(Collectors.groupingBy(sheet -> sheet.matter().kind(), LinkedHashMap::new, Collectors.toList()));
        for (var kind : byKind.entrySet()) {
            paper.heading(kind.getKey());
            each(kind.getValue(), text);
        }
        paper.flush();
    }

    private void each(List<CaseSheet> cases, CaseText text) throws IOException {
        boolean first = true;
        for (CaseSheet sheet : cases) {
            if (!first) {
                paper.blank();
            }
            text.sheet(sheet);
            first = false;
        }
    }

    private String names(Pair pair) {
        return phrases.country(pair.first()) + " – " + phrases.country(pair.second());
    }

    private static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0 + 0.0; // no minus before a zero
        return String.format(Locale.ROOT, "%.1f", rounded).replace('-', '−');
    }

    private static Ink ink(RelationStatus status) {
        return switch (status) {
            case BROKEN, UNRECOGNIZED -> Ink.MATERIAL_CONFLICT;
            case DOWNGRADED, STRAINED -> Ink.VERBAL_CONFLICT;
            case ESTABLISHED, RESTORED -> Ink.MATERIAL_COOPERATION;
            case NONE -> Ink.FAINT;
        };
    }
}
