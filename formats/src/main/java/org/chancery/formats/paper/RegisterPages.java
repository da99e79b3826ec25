package org.chancery.formats.paper;

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
import org.chancery.register.Bearing;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Relation;
import org.chancery.register.RelationStatus;
import org.chancery.register.Standing;
import org.chancery.register.StatusChange;
import org.chancery.register.Times;
import org.chancery.view.CaseSheet;
import org.chancery.view.LawSheet;
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
            List<Standing> alike =
                    byStatus.getOrDefault(status, List.of()).stream().filter(RegisterPages::tellsAnything).toList();
            if (!alike.isEmpty()) {
                paper.heading("%s, %s".formatted(status.code(), Days.full(times.asOf())));
                for (Standing standing : alike) {
                    standing(standing);
                }
            }
        }
        long bare = standings.stream().filter(standing -> !tellsAnything(standing)).count();
        if (bare > 0) {
            paper.blank();
            paper.paragraph(0, Line.of("Of %s events are filed, and none that bears on relations today: they are presumed to stand."
                    .formatted(EventText.count((int) bare, "other pair", "other pairs")), Ink.FAINT));
        }
        paper.flush();
    }

    /** Whether there is more to say of a pair than what is presumed of all. */
    private static boolean tellsAnything(Standing standing) {
        return standing.since().isPresent() || standing.status() != RelationStatus.ESTABLISHED || hasTension(standing);
    }

    private static boolean hasTension(Standing standing) {
        return Math.abs(standing.tension()) >= 0.05;
    }

    private void standing(Standing standing) throws IOException {
        Line line = Line.of(names(standing.pair()), Ink.STRONG);
        standing.cause().ifPresent(act -> line.add(" · " + phrases.deed(act.type(), act.mode(), act.act())));
        if (hasTension(standing)) {
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
        curve(relation, sheet.bearings());
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
        happened(sheet, readings);
        paper.flush();
    }

    private void heading(PairSheet sheet) throws IOException {
        Relation relation = sheet.relation();
        Line head = Line.of(names(relation.pair()), Ink.STRONG).add(": ").add(relation.status().code(), ink(relation.status()));
        relation.since().ifPresent(change -> head.add(" since " + Days.brief(change.date())));
        if (relation.history().isEmpty()) {
            head.add(sheet.count() == 0 ? " (presumed; nothing is filed of the two)" : " (presumed)", Ink.FAINT);
        }
        paper.paragraph(0, head);
        paper.paragraph(
                0,
                Line.of("%s · tension %s · %s".formatted(
                        Days.full(relation.asOf()), number(relation.tension()), EventText.count(sheet.count(), "event", "events")), Ink.FAINT));
    }

    /** The tension from the first act to the day asked for, the most there was in each part. */
    private void curve(Relation relation, List<Bearing> deeds) throws IOException {
        Optional<LocalDate> first = deeds.stream().filter(deed -> deed.weight() != 0).map(Bearing::day).findFirst();
        if (first.isEmpty()) {
            return;
        }
        TensionCurve curve = TensionCurve.of(deeds, first.get(), relation.asOf(), CURVE);
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

    private void happened(PairSheet sheet, Function<String, Optional<Reading>> readings) throws IOException {
        List<Occurrence> happened = sheet.events();
        if (happened.isEmpty()) {
            return;
        }
        paper.heading("Who did what");
        if (happened.size() < sheet.count()) {
            paper.paragraph(MARGIN, Line.of("The latest %d of %d; chancery events --pair %s lists all.".formatted(
                    happened.size(), sheet.count(), String.join(",", sheet.relation().pair().codes())), Ink.FAINT));
        }
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

    /** The rules an event engages. */
    public void law(Occurrence event, LawSheet sheet, Function<String, Optional<Reading>> readings) throws IOException {
        events.line(label(event), event, readings);
        law(sheet);
    }

    /**
     * The rules a case engages.
     *
     * @param all all cases, for the titles of those it points at
     */
    public void law(CaseSheet matter, List<CaseSheet> all, LawSheet sheet) throws IOException {
        new CaseText(paper, phrases, all).sheet(matter);
        law(sheet);
    }

    private void law(LawSheet sheet) throws IOException {
        paper.heading("The law");
        if (sheet.rules().isEmpty()) {
            paper.paragraph(0, Line.of("No rule Chancery knows is engaged.", Ink.PLAIN));
        }
        new LawText(paper, phrases).sheet(sheet);
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
