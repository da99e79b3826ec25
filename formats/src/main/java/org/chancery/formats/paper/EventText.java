package org.chancery.formats.paper;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reading;
import org.chancery.register.Disagreement;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.Report;
import org.jspecify.annotations.Nullable;

/** Tells events of the register: who did what to whom, by how many reports, where they differ, in which words. */
final class EventText {

    /** A clause longer than this is cut: it is there to recognise the event by. */
    private static final int LONGEST_CLAUSE = 240;

    private final Paper paper;
    private final Phrases phrases;

    EventText(Paper paper, Phrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    /** An event in full, beside a label. */
    void line(String label, Occurrence event, Function<String, Optional<Reading>> readings) throws IOException {
        Line line = Line.of(who(event), Ink.STRONG);
        String target = name(event.target());
        if (!target.isEmpty() && !target.equals(who(event))) {
            line.add(" → ").add(target, Ink.STRONG);
        }
        line.add(": ").add(deed(event), Ink.of(event.type().quad()));
        String reservation = Phrases.reservation(event.modality());
        if (!reservation.isEmpty()) {
            line.add(" (" + reservation + ")", Ink.UNREAL);
        }
        line.add(reports(event), Ink.FAINT);
        paper.paragraph(Line.of(label, Ink.STRONG), RegisterPages.MARGIN, line);
        if (event.isCoded()) {
            origin(event, readings);
            return;
        }
        for (Disagreement disagreement : event.disagreements()) {
            paper.paragraph(RegisterPages.MARGIN + 2, Line.of("reports differ on the %s: %s".formatted(
                    disagreement.field(),
                    disagreement.values().entrySet().stream()
                            .map(value -> value.getKey() + " (" + value.getValue() + ")")
                            .collect(Collectors.joining(", "))), Ink.UNREAL));
        }
        Report first = event.reports().get(0);
        Optional<Reading> reading = readings.apply(first.id().dispatch());
        if (reading.isPresent()) {
            paper.paragraph(RegisterPages.MARGIN + 2, Line.of(
                    Quotation.brief(first.evidence().in(reading.get().dispatch().text()), LONGEST_CLAUSE), Ink.FAINT));
            rules(event, reading.get(), first.id().event());
        }
    }

    /** The rules the event engages, as the first report has it, and the command that tells more. */
    private void rules(Occurrence event, Reading reading, String told) throws IOException {
        String rules = reading.law().stream()
                .filter(law -> law.applies() && told.equals(law.event()))
                .map(law -> (law.instrument() + " " + String.join(", ", law.articles())).strip())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!rules.isEmpty()) {
            paper.paragraph(RegisterPages.MARGIN + 2, Line.of("engages %s (chancery law %s)".formatted(rules, event.id()), Ink.FAINT));
        }
    }

    /** There are no words to show of what another machine coded, only where to go and read them. That its rows differ is of their nature. */
    private void origin(Occurrence event, Function<String, Optional<Reading>> readings) throws IOException {
        Optional<Dispatch> row = readings.apply(event.dispatches().get(0)).map(Reading::dispatch);
        if (row.isPresent()) {
            String where = Stream.of(row.get().title(), row.get().source())
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining(", "));
            paper.paragraph(RegisterPages.MARGIN + 2, Line.of("coded elsewhere, not read here: " + where, Ink.FAINT));
        }
    }

    /** Who acts. */
    String who(Occurrence event) {
        String name = name(event.source());
        return name.isEmpty() ? "somebody" : name;
    }

    private String name(@Nullable Party party) {
        return party == null ? "" : party.isState() ? phrases.country(party.code()) : party.code();
    }

    /** What is done, and to or for whom where that is a person. */
    String deed(Occurrence event) {
        return phrases.deed(event.type(), event.mode(), event.act())
                + event.person().map(name -> " (" + name + ")").orElse("");
    }

    /** By how many reports it is told. */
    static String reports(Occurrence event) {
        int copies = event.dispatches().size() - event.independent();
        return " · " + count(event.independent(), "report", "reports") + (copies == 0 ? "" : " and " + count(copies, "copy", "copies"));
    }

    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
