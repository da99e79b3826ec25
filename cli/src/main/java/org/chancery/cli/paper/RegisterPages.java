package org.chancery.cli.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.reading.Reading;
import org.chancery.register.Case;
import org.chancery.register.Disagreement;
import org.chancery.register.Mission;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Party;
import org.chancery.register.Relation;
import org.chancery.register.RelationStatus;
import org.chancery.register.Report;
import org.chancery.register.Standing;
import org.chancery.register.StatusChange;
import org.chancery.register.Step;
import org.chancery.register.Times;
import org.chancery.view.TensionCurve;
import org.jspecify.annotations.Nullable;

/** Lays what the register answers out for a person. */
public final class RegisterPages {

    private static final int MARGIN = 15;
    private static final int CURVE = 40;
    private static final String BARS = "▁▂▃▄▅▆▇█";

    private final Paper paper;
    private final Phrases phrases = new Phrases();

    private RegisterPages(OutputStream stream, int columns, Paper.Colour colour) {
        this.paper = new Paper(new BufferedWriter(new OutputStreamWriter(stream, UTF_8)), columns, colour);
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
     * One pair: status, tension, history, what happened, open cases.
     *
     * @param readings finds the dispatch an event is told in
     */
    public void relation(
            Relation relation, List<Occurrence> events, List<Case> cases, Function<String, Optional<Reading>> readings)
            throws IOException {
        Line head = Line.of(names(relation.pair()), Ink.STRONG).add(": ").add(relation.status().code(), ink(relation.status()));
        relation.since().ifPresent(change -> head.add(" since " + Days.brief(change.date())));
        if (relation.history().isEmpty() && events.isEmpty()) {
            head.add(" (presumed; nothing is filed of the two)", Ink.FAINT);
        }
        paper.paragraph(0, head);
        paper.paragraph(
                0,
                Line.of("%s · tension %s · %s".formatted(
                        Days.full(relation.asOf()), number(relation.tension()), count(events.size(), "event", "events")), Ink.FAINT));
        curve(relation, events);
        history(relation);
        happened(events, readings);
        List<Case> own = cases.stream().filter(matter -> concerns(matter, relation)).toList();
        if (!own.isEmpty()) {
            paper.heading("Cases");
            for (Case matter : own) {
                matter(matter);
            }
        }
        paper.flush();
    }

    private void curve(Relation relation, List<Occurrence> events) throws IOException {
        Optional<LocalDate> first = events.stream()
                .filter(event -> event.weight() != 0)
                .flatMap(event -> event.day().stream())
                .filter(day -> day.isAfter(relation.asOf().minusYears(1)))
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        TensionCurve curve = TensionCurve.of(events, first.get().minusDays(1), relation.asOf(), CURVE);
        double lowest = Math.min(-1, curve.lowest());
        String bars = curve.values().stream()
                .map(value -> (int) Math.round(Math.max(0, value / lowest) * (BARS.length() - 1)))
                .map(height -> String.valueOf(BARS.charAt(height)))
                .collect(Collectors.joining());
        paper.paragraph(
                Line.of(bars, Ink.MATERIAL_CONFLICT),
                CURVE + 2,
                Line.of("tension since %s, at most %s".formatted(
                        Days.brief(org.chancery.coding.DateRange.on(first.get())), number(curve.lowest())), Ink.FAINT));
    }

    private void history(Relation relation) throws IOException {
        if (relation.history().isEmpty()) {
            return;
        }
        paper.heading("How it came about");
        for (StatusChange change : relation.history()) {
            Line line = Line.of(change.status().code(), ink(change.status()));
            change.cause().ifPresent(event -> line.add(" · " + who(event) + " " + deed(event)).add(reports(event), Ink.FAINT));
            if (change.cause().isEmpty()) {
                line.add(" · tension has eased", Ink.FAINT);
            }
            paper.paragraph(Line.of(Days.brief(change.date()), Ink.STRONG), MARGIN, line);
        }
    }

    private void happened(List<Occurrence> events, Function<String, Optional<Reading>> readings) throws IOException {
        if (events.isEmpty()) {
            return;
        }
        paper.heading("Who did what");
        String day = "";
        for (Occurrence event : events) {
            String label = event.date() == null ? "day unknown" : Days.brief(event.date());
            eventLine(label.equals(day) ? "" : label, event, readings);
            day = label;
        }
    }

    private void eventLine(String label, Occurrence event, Function<String, Optional<Reading>> readings) throws IOException {
        Line line = Line.of(who(event), Ink.STRONG);
        String target = name(event.target());
        if (!target.isEmpty()) {
            line.add(" → ").add(target, Ink.STRONG);
        }
        line.add(": ").add(deed(event), Ink.of(event.type().quad()));
        String reservation = Phrases.reservation(event.modality());
        if (!reservation.isEmpty()) {
            line.add(" (" + reservation + ")", Ink.UNREAL);
        }
        line.add(reports(event), Ink.FAINT);
        paper.paragraph(Line.of(label, Ink.STRONG), MARGIN, line);
        for (Disagreement disagreement : event.disagreements()) {
            paper.paragraph(MARGIN + 2, Line.of("reports differ on the %s: %s".formatted(
                    disagreement.field(),
                    disagreement.values().entrySet().stream()
                            .map(value -> value.getKey() + " (" + value.getValue() + ")")
                            .collect(Collectors.joining(", "))), Ink.UNREAL));
        }
        Report first = event.reports().get(0);
        Optional<Reading> reading = readings.apply(first.id().dispatch());
        if (reading.isPresent()) {
            paper.paragraph(MARGIN + 2, Line.of(
                    first.evidence().in(reading.get().dispatch().text()).replaceAll("\\s+", " "), Ink.FAINT));
        }
    }

    /** Events in a list. */
    public void events(List<Occurrence> events, Function<String, Optional<Reading>> readings) throws IOException {
        if (events.isEmpty()) {
            paper.paragraph(0, Line.of("No such event is filed.", Ink.PLAIN));
        }
        for (Occurrence event : events) {
            eventLine(event.date() == null ? "day unknown" : Days.brief(event.date()), event, readings);
        }
        paper.flush();
    }

    /** Cases, kind by kind. */
    public void cases(List<Case> cases) throws IOException {
        if (cases.isEmpty()) {
            paper.paragraph(0, Line.of("No such case is filed.", Ink.PLAIN));
        }
        String kind = "";
        for (Case matter : cases) {
            if (!matter.kind().equals(kind)) {
                kind = matter.kind();
                paper.heading(kind);
            }
            matter(matter);
        }
        paper.flush();
    }

    private void matter(Case matter) throws IOException {
        paper.paragraph(0, Line.of(title(matter), Ink.STRONG).add(": ").add(matter.status(), Ink.TRIGGER));
        for (Step step : matter.steps()) {
            paper.paragraph(
                    Line.of("  " + Days.brief(step.date()), Ink.FAINT),
                    MARGIN,
                    Line.of(who(step.event()) + " " + deed(step.event()), Ink.PLAIN).add(reports(step.event()), Ink.FAINT));
        }
    }

    private String title(Case matter) {
        if (matter instanceof Case.Asylum asylum) {
            return "Asylum of %s with %s".formatted(
                    asylum.person() == null ? "an unnamed person" : asylum.person(), phrases.country(asylum.grantedBy()));
        }
        if (matter instanceof Case.Proceeding proceeding) {
            return "%s v. %s%s".formatted(
                    phrases.country(proceeding.applicant()),
                    phrases.country(proceeding.respondent()),
                    proceeding.forum() == null ? "" : ", " + proceeding.forum());
        }
        if (matter instanceof Case.MissionFile file) {
            Mission mission = file.mission();
            return "%s of %s in %s".formatted(
                    mission.type() == Mission.Type.CONSULATE ? "Consulate" : "Embassy",
                    phrases.country(mission.sending()),
                    mission.city() == null ? phrases.country(mission.receiving()) : mission.city());
        }
        return ((Case.PersonFile) matter).person();
    }

    private static boolean concerns(Case matter, Relation relation) {
        List<String> pair = relation.pair().codes();
        if (matter instanceof Case.Asylum asylum) {
            return pair.contains(asylum.grantedBy()) && asylum.against() != null && pair.contains(asylum.against());
        }
        if (matter instanceof Case.Proceeding proceeding) {
            return pair.contains(proceeding.applicant()) && pair.contains(proceeding.respondent());
        }
        if (matter instanceof Case.MissionFile file) {
            return pair.contains(file.mission().sending()) && pair.contains(file.mission().receiving());
        }
        return matter.steps().stream().anyMatch(step -> step.event().pair().filter(relation.pair()::equals).isPresent());
    }

    private String names(Pair pair) {
        return phrases.country(pair.first()) + " – " + phrases.country(pair.second());
    }

    private String who(Occurrence event) {
        String name = name(event.source());
        return name.isEmpty() ? "somebody" : name;
    }

    private String name(@Nullable Party party) {
        return party == null ? "" : party.isState() ? phrases.country(party.code()) : party.code();
    }

    private String deed(Occurrence event) {
        return phrases.deed(event.type(), event.mode(), event.act());
    }

    private static String reports(Occurrence event) {
        int copies = event.dispatches().size() - event.independent();
        return " · " + count(event.independent(), "report", "reports") + (copies == 0 ? "" : " and " + count(copies, "copy", "copies"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('-', '−');
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
