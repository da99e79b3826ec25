package org.chancery.formats.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.coding.DateRange;
import org.chancery.law.Bond;
import org.chancery.law.Finding;
import org.chancery.law.How;
import org.chancery.law.Instrument;
import org.chancery.law.Instruments;
import org.chancery.law.PartyStatus;
import org.chancery.view.ElementSheet;
import org.chancery.view.LawSheet;
import org.chancery.view.Plea;
import org.chancery.view.Quote;
import org.chancery.view.RuleSheet;

/** Tells rules: what each says, what the reports have on its elements, what the sides say with it, and which did not apply. */
final class LawText {

    private final Paper paper;
    private final Phrases phrases;
    private final Instruments instruments = new Instruments();

    LawText(Paper paper, Phrases phrases) {
        this.paper = paper;
        this.phrases = phrases;
    }

    /** All rules of a sheet. */
    void sheet(LawSheet sheet) throws IOException {
        boolean first = true;
        for (RuleSheet rule : sheet.applying()) {
            if (!first) {
                paper.blank();
            }
            rule(rule);
            first = false;
        }
        if (!sheet.notApplying().isEmpty() && !first) {
            paper.blank();
        }
        for (RuleSheet rule : sheet.notApplying()) {
            item("not applied", Line.of(title(rule), Ink.PLAIN).add(": " + why(rule.bond()), Ink.FAINT));
        }
    }

    private void rule(RuleSheet rule) throws IOException {
        paper.paragraph(0, Line.of(title(rule), Ink.STRONG).add(rule.byAct().map(how -> " · " + engaged(how)).orElse(""), Ink.FAINT));
        if (!rule.says().isEmpty()) {
            paper.paragraph(2, Line.of(rule.says(), Ink.PLAIN));
        }
        for (ElementSheet element : rule.elements()) {
            Line line = Line.of(element.says(), Ink.PLAIN);
            if (!element.quotes().isEmpty()) {
                line.add(": " + quotes(element.quotes()), Ink.FAINT);
            }
            item(status(element.status()), line);
        }
        for (Plea plea : rule.pleas()) {
            item(phrases.country(plea.by()), plea(plea));
        }
        if (rule.bond().status() == PartyStatus.NOT_KNOWN) {
            item("not known", Line.of("whether it bound: " + why(rule.bond()), Ink.FAINT));
        }
    }

    private static Line plea(Plea plea) {
        String how = plea.how() == How.JUSTIFICATION ? "pleads it" : "says it was breached";
        Line line = Line.of(how, Ink.STRONG).add(": " + quotes(plea.quotes()));
        line.add(" (" + String.join(", ", plea.speakers())
                + (plea.reports() > 1 ? "; " + EventText.count(plea.reports(), "report", "reports") : "") + ")", Ink.FAINT);
        return line;
    }

    private static String quotes(List<Quote> quotes) {
        return quotes.stream().map(quote -> "“" + quote.words() + "”").distinct().limit(2).collect(Collectors.joining("; "));
    }

    private void item(String label, Line line) throws IOException {
        paper.paragraph(Line.of("  " + label, Ink.FAINT), RegisterPages.MARGIN + 2, line);
    }

    /** The instrument and the articles: "Vienna Convention on Diplomatic Relations, article 22(1)". */
    String title(RuleSheet rule) {
        String name = instruments.get(rule.instrument()).map(Instrument::shortName).orElse(rule.instrument());
        return rule.articles().isEmpty() ? name : name + ", article " + String.join(", ", rule.articles());
    }

    private static String engaged(How how) {
        return how == How.RIGHT ? "a right, used" : "a duty, touched";
    }

    private static String status(Finding.Status status) {
        return switch (status) {
            case REPORTED -> "reported";
            case CONTESTED -> "contested";
            case NOT_REPORTED -> "not reported";
        };
    }

    /** Why a rule did not apply, or why that is not known. */
    String why(Bond bond) {
        String states = bond.of().stream().map(phrases::theCountry).collect(Collectors.joining(" and "));
        String were = bond.of().size() > 1 ? "were" : "was";
        String day = bond.day() == null ? "" : Days.brief(DateRange.on(bond.day()));
        return switch (bond.reason()) {
            case NONE -> "it bound " + bond.states().stream().map(phrases::theCountry).collect(Collectors.joining(" and "));
            case NOT_IN_FORCE -> "it was not in force on " + day;
            case NOT_A_PARTY -> "%s %s no party on %s".formatted(states, were, day);
            case DENOUNCED -> "%s had left it by %s".formatted(states, day);
            case NOT_LISTED -> "the lists of parties do not tell of %s on %s".formatted(states, day);
            case NO_DAY -> "no day is told";
        };
    }
}
