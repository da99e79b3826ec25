package org.chancery.formats.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.register.Case;
import org.chancery.register.Link;
import org.chancery.register.Step;
import org.chancery.view.CaseSheet;
import org.chancery.view.Expectation;
import org.chancery.world.Tenure;

/** Tells cases: where each stands, its steps, what it hangs together with, what the rules look to next. */
final class CaseText {

    private final Paper paper;
    private final Phrases phrases;
    private final EventText events;
    private final Map<String, String> titles = new HashMap<>();

    /** @param sheets all cases that are shown: a link to another is told by its title, else by its name */
    CaseText(Paper paper, Phrases phrases, List<CaseSheet> sheets) {
        this.paper = paper;
        this.phrases = phrases;
        this.events = new EventText(paper, phrases);
        sheets.forEach(sheet -> titles.put(sheet.matter().id(), CaseTitles.of(sheet.matter(), phrases)));
    }

    void sheet(CaseSheet sheet) throws IOException {
        Case matter = sheet.matter();
        paper.paragraph(0, Line.of(CaseTitles.of(matter, phrases), Ink.STRONG)
                .add(": ")
                .add(matter.status(), Ink.TRIGGER)
                .add(" (" + matter.id() + ")", Ink.FAINT));
        for (Tenure office : sheet.offices()) {
            item("office", Line.of(office(office), Ink.PLAIN));
        }
        for (Step step : matter.steps()) {
            Line line = Line.of(events.who(step.event()) + " " + events.deed(step.event()), Ink.PLAIN);
            if (step.event().modality() != Modality.ACTUAL) {
                line.add(" (" + Phrases.reservation(step.event().modality()) + ")", Ink.UNREAL);
            }
            item(Days.brief(step.date()), line.add(EventText.reports(step.event()), Ink.FAINT));
        }
        if (!sheet.links().isEmpty()) {
            item("see", Line.of(sheet.links().stream().map(this::link).collect(Collectors.joining("; ")), Ink.PLAIN));
        }
        rules("expected next", sheet.steps());
        rules("still holds", sheet.standing());
    }

    /** What rules look to or lay down, beside a label. */
    void rules(String heading, List<Expectation> expects) throws IOException {
        String label = heading;
        for (Expectation next : expects) {
            Line line = Line.of(next.by().stream().map(phrases::country).collect(Collectors.joining(" and ")), Ink.STRONG);
            if (next.act() != null) {
                line.add(" ").add(phrases.deed(next.act()), Ink.TRIGGER);
            }
            line.add(": " + next.says());
            line.add(" (%s; %s, article %s%s)".formatted(
                    next.how().code(),
                    next.instrument().shortName(),
                    next.article(),
                    next.bound() ? "" : "; whether it binds them is not known"), Ink.FAINT);
            item(label, line);
            label = "";
        }
    }

    private void item(String label, Line line) throws IOException {
        paper.paragraph(Line.of(label.isEmpty() ? "" : "  " + label, Ink.FAINT), RegisterPages.MARGIN + 2, line);
    }

    private String link(Link link) {
        String title = titles.getOrDefault(link.to(), link.to());
        return switch (link.kind()) {
            case SHELTER, DISPUTE -> title;
            case PREMISES -> title + " (on its premises)";
            case SEIZURE -> title + " (seizure there)";
        };
    }

    private String office(Tenure office) {
        String title = office.title() == null ? office.classes().get(0).name().toLowerCase(Locale.ROOT).replace('_', ' ') : office.title();
        String from = office.from() == null ? "?" : Days.brief(DateRange.on(office.from()));
        String to = office.to() != null
                ? Days.brief(DateRange.on(office.to()))
                : office.lastSeen() == null ? "?" : "at least " + Days.brief(DateRange.on(office.lastSeen()));
        return "%s of %s, %s – %s".formatted(title, phrases.theCountry(office.body()), from, to);
    }
}
