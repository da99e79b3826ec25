package org.chancery.formats.out;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.formats.table.EventTable;
import org.chancery.formats.table.Separator;
import org.chancery.register.Case;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.Relation;
import org.chancery.register.StatusChange;
import org.chancery.register.Step;
import org.chancery.register.ToldEvent;
import org.chancery.view.CaseSheet;
import org.chancery.view.Expectation;
import org.jspecify.annotations.Nullable;

/** Relations, events and cases as tables with a header, commas between the cells; lists in a cell are parted by semicolons. */
public final class RegisterCsv {

    private final Writer out;

    /** @param stream where to write; left open */
    public RegisterCsv(OutputStream stream) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    }

    /** A row for each line of each pair's history, and one for a pair that has none. */
    public void relations(List<Relation> relations) throws IOException {
        row("state_a", "state_b", "status", "tension", "date_start", "date_end", "became", "act", "actor", "reports", "dispatches");
        for (Relation relation : relations) {
            String tension = String.format(Locale.ROOT, "%.1f", relation.tension());
            String first = relation.pair().first();
            String second = relation.pair().second();
            String status = relation.status().code();
            if (relation.history().isEmpty()) {
                row(first, second, status, tension, "", "", "", "", "", "", "");
            }
            for (StatusChange change : relation.history()) {
                Occurrence cause = change.cause().orElse(null);
                row(
                        first,
                        second,
                        status,
                        tension,
                        change.date().start().toString(),
                        change.date().end().toString(),
                        change.status().code(),
                        cause == null ? "" : code(cause.act()),
                        cause == null ? "" : party(cause.source()),
                        cause == null ? "" : String.valueOf(cause.independent()),
                        cause == null ? "" : String.join(";", cause.dispatches()));
            }
        }
        out.flush();
    }

    /** A row an event. */
    public void events(List<Occurrence> events) throws IOException {
        row(EventTable.EVENT.stream().map(EventTable.Column::name).toArray(String[]::new));
        for (Occurrence event : events) {
            ToldEvent told = new ToldEvent(event, List.of());
            row(EventTable.EVENT.stream().map(column -> column.text(told)).toArray(String[]::new));
        }
        out.flush();
    }

    /** A row a step, and one for a case that has none. */
    public void cases(List<CaseSheet> cases) throws IOException {
        row("kind", "of", "by", "against", "status", "date_start", "date_end", "act", "modality", "event", "dispatches", "case", "links",
                "expects");
        for (CaseSheet sheet : cases) {
            Case matter = sheet.matter();
            List<String> head = head(matter);
            List<String> tail = List.of(
                    matter.id(),
                    sheet.links().stream().map(link -> link.kind().code() + " " + link.to()).collect(Collectors.joining(";")),
                    sheet.expects().stream().map(Expectation::rule).collect(Collectors.joining(";")));
            if (matter.steps().isEmpty()) {
                row(Stream.of(head, List.of("", "", "", "", "", ""), tail).flatMap(List::stream).toArray(String[]::new));
            }
            for (Step step : matter.steps()) {
                List<String> told = List.of(
                        step.date().start().toString(),
                        step.date().end().toString(),
                        step.act(),
                        step.event().modality().code(),
                        step.event().id(),
                        String.join(";", step.dispatches()));
                row(Stream.of(head, told, tail).flatMap(List::stream).toArray(String[]::new));
            }
        }
        out.flush();
    }

    private static List<String> head(Case matter) {
        if (matter instanceof Case.Asylum asylum) {
            return List.of(matter.kind(), text(asylum.person()), asylum.grantedBy(), text(asylum.against()), matter.status());
        }
        if (matter instanceof Case.Proceeding proceeding) {
            return List.of(
                    matter.kind(), text(proceeding.forum()), proceeding.applicant(), proceeding.respondent(), matter.status());
        }
        if (matter instanceof Case.MissionFile file) {
            return List.of(
                    matter.kind(), text(file.mission().city()), file.mission().sending(), file.mission().receiving(), matter.status());
        }
        Case.PersonFile file = (Case.PersonFile) matter;
        return List.of(matter.kind(), file.person(), text(file.country()), "", matter.status());
    }

    private void row(String... cells) throws IOException {
        out.write(Separator.COMMA.row(List.of(cells)));
        out.write('\n');
    }

    private static String party(@Nullable Party party) {
        return party == null ? "" : party.code();
    }

    private static String code(@Nullable Act act) {
        return act == null ? "" : act.code();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
