package org.chancery.formats.paper;

import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.DateRange;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Finding;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;
import org.chancery.reading.Reading;
import org.chancery.register.Disagreement;
import org.chancery.register.Occurrence;
import org.chancery.register.Report;
import org.chancery.register.Step;
import org.chancery.view.CaseSheet;
import org.chancery.view.ElementSheet;
import org.chancery.view.Expectation;
import org.chancery.view.Memorandum;
import org.chancery.view.Plea;
import org.chancery.view.Quote;
import org.chancery.view.RuleSheet;

/** Writes a memorandum in Markdown. Words of dispatches are escaped: they never become markup. */
public final class MemoText {

    private static final int LONGEST_CLAUSE = 240;

    private final Memorandum memo;
    private final Function<String, Optional<Reading>> readings;
    private final Phrases phrases = new Phrases();
    private final LawText laws;
    private final EventText events;
    private final StringBuilder page = new StringBuilder();

    private MemoText(Memorandum memo, Function<String, Optional<Reading>> readings) {
        this.memo = memo;
        this.readings = readings;
        Paper none = new Paper(Writer.nullWriter(), 80, Paper.Colour.NONE);
        this.laws = new LawText(none, phrases);
        this.events = new EventText(none, phrases);
    }

    /** The title of a memorandum, without markup. */
    public static String title(Memorandum memo) {
        return "Memorandum: " + CaseTitles.of(memo.sheet().matter(), new Phrases());
    }

    /**
     * The page.
     *
     * @param readings finds a dispatch that is filed, by its id
     */
    public static String of(Memorandum memo, Function<String, Optional<Reading>> readings) {
        return new MemoText(memo, readings).write();
    }

    private String write() {
        CaseSheet sheet = memo.sheet();
        line("# " + escaped(CaseTitles.of(sheet.matter(), phrases)));
        line("*As things stood on %s, %s. Kind: %s. Where it stands: %s. %s%s.*".formatted(
                Days.full(memo.times().asOf()),
                memo.times().knownBy()
                        .map(day -> "from what dispatches published until " + Days.full(day) + " told")
                        .orElse("from all dispatches that are filed"),
                sheet.matter().kind(),
                sheet.matter().status(),
                EventText.count(memo.sources().size(), "dispatch", "dispatches"),
                memo.originals() < memo.sources().size() ? ", %d of them independent".formatted(memo.originals()) : ""));
        facts();
        rules();
        sides();
        open();
        next();
        sources();
        line("---");
        line("*Chancery lays side by side what dispatches tell and what parties claim. It does not say who is right.*");
        return page.toString();
    }

    private void facts() {
        line("## Facts as reported");
        for (Step step : memo.sheet().matter().steps()) {
            Occurrence event = step.event();
            String reservation = Phrases.reservation(event.modality());
            item("**%s** – %s %s%s %s".formatted(
                    Days.brief(step.date()),
                    escaped(events.who(event)),
                    escaped(events.deed(event)),
                    reservation.isEmpty() ? "" : " (" + reservation + ")",
                    cited(event.dispatches())));
            clause(event).ifPresent(words -> page.append("  “").append(escaped(words)).append("”\n"));
        }
        page.append('\n');
    }

    private Optional<String> clause(Occurrence event) {
        Report first = event.reports().get(0);
        return readings.apply(first.id().dispatch())
                .map(reading -> first.evidence().in(reading.dispatch().text()).replaceAll("\\s+", " ").strip())
                .filter(words -> !words.isEmpty())
                .map(words -> words.length() <= LONGEST_CLAUSE ? words : words.substring(0, words.lastIndexOf(' ', LONGEST_CLAUSE)) + " …");
    }

    private void rules() {
        line("## Rules engaged");
        List<RuleSheet> rules = memo.law().applying();
        if (rules.isEmpty()) {
            line("No rule Chancery knows is engaged by what is reported.");
        }
        for (RuleSheet rule : rules) {
            line("### " + escaped(laws.title(rule)) + rule.byAct().map(how -> how == How.RIGHT ? " (a right)" : " (a duty)").orElse(" (invoked)"));
            if (!rule.says().isEmpty()) {
                line(escaped(rule.says()));
            }
            for (ElementSheet element : rule.elements()) {
                item("*%s:* %s%s".formatted(
                        element.status().code().replace('-', ' '),
                        escaped(element.says()),
                        element.quotes().isEmpty() ? "" : " – " + quotes(element.quotes())));
            }
            page.append('\n');
        }
        List<RuleSheet> not = memo.law().notApplying();
        if (!not.isEmpty()) {
            line("### Did not apply");
            not.forEach(rule -> item("%s: %s".formatted(escaped(laws.title(rule)), escaped(laws.why(rule.bond())))));
            page.append('\n');
        }
    }

    private void sides() {
        Map<String, List<String>> bySide = new LinkedHashMap<>();
        for (RuleSheet rule : memo.law().applying()) {
            for (Plea plea : rule.pleas()) {
                bySide.computeIfAbsent(plea.by(), none -> new ArrayList<>()).add("%s %s: %s (%s; %s)".formatted(
                        plea.how() == How.JUSTIFICATION ? "pleads" : "says there was a breach of",
                        escaped(laws.title(rule)),
                        quotes(plea.quotes()),
                        escaped(String.join(", ", plea.speakers())),
                        EventText.count(plea.reports(), "independent report", "independent reports")));
            }
        }
        if (bySide.isEmpty()) {
            return;
        }
        line("## What each side claims");
        bySide.forEach((side, claims) -> {
            line("### " + escaped(phrases.country(side)));
            claims.stream().distinct().forEach(this::item);
            page.append('\n');
        });
    }

    private void open() {
        List<String> questions = new ArrayList<>();
        for (RuleSheet rule : memo.law().applying()) {
            for (ElementSheet element : rule.elements()) {
                if (element.status() != Finding.Status.REPORTED) {
                    questions.add("%s: “%s” is %s.".formatted(
                            escaped(laws.title(rule)),
                            escaped(element.says()),
                            element.status() == Finding.Status.CONTESTED ? "contested" : "not reported"));
                }
            }
            if (rule.bond().status() == PartyStatus.NOT_KNOWN) {
                questions.add("%s: whether it bound is not known; %s.".formatted(escaped(laws.title(rule)), escaped(laws.why(rule.bond()))));
            }
        }
        for (Step step : memo.sheet().matter().steps()) {
            for (Disagreement differ : step.event().disagreements()) {
                questions.add("Reports differ on the %s of “%s”: %s.".formatted(
                        differ.field(),
                        escaped(events.deed(step.event())),
                        escaped(differ.values().entrySet().stream()
                                .map(value -> value.getKey() + " (" + value.getValue() + ")")
                                .collect(Collectors.joining(", ")))));
            }
        }
        if (!questions.isEmpty()) {
            line("## Open questions");
            questions.stream().distinct().forEach(this::item);
            page.append('\n');
        }
    }

    private void next() {
        if (memo.sheet().expects().isEmpty()) {
            return;
        }
        line("## What the rules leave open");
        for (Expectation each : memo.sheet().expects()) {
            item("%s – %s (%s; %s, article %s%s)".formatted(
                    each.by().stream().map(phrases::country).collect(Collectors.joining(" and ")),
                    escaped(each.says()),
                    each.how().code(),
                    escaped(each.instrument().shortName()),
                    each.article(),
                    each.bound() ? "" : "; whether it binds them is not known"));
        }
        page.append('\n');
    }

    private void sources() {
        line("## Sources");
        for (int i = 0; i < memo.sources().size(); i++) {
            Dispatch source = memo.sources().get(i);
            String day = source.published() == null ? "day not told" : Days.brief(DateRange.on(Objects.requireNonNull(source.published())));
            page.append(i + 1).append(". ").append(Stream.of(source.agency(), source.title(), day, source.source())
                            .filter(Objects::nonNull)
                            .map(MemoText::escaped)
                            .distinct()
                            .collect(Collectors.joining(", ")))
                    .append('\n');
        }
        page.append('\n');
    }

    private String quotes(List<Quote> quotes) {
        return quotes.stream()
                .limit(3)
                .map(quote -> "“" + escaped(quote.words()) + "” " + cited(List.of(quote.dispatch())))
                .collect(Collectors.joining("; "));
    }

    private String cited(List<String> dispatches) {
        return dispatches.stream()
                .map(memo::number)
                .filter(number -> number > 0)
                .sorted()
                .map(number -> "\\[" + number + "\\]")
                .collect(Collectors.joining(" "));
    }

    private void line(String words) {
        page.append(words).append("\n\n");
    }

    private void item(String words) {
        page.append("- ").append(words).append('\n');
    }

    /** The words with every mark that Markdown would take for its own made a letter. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>#~|])", "\\\\$1");
    }
}
