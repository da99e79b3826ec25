package org.chancery.server.alert;

import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.DateRange;
import org.chancery.formats.paper.Wording;

/** An alert as a letter: plain text. */
final class Letter {

    private final Optional<URI> desk;
    private final AlertWording wording;

    /** @param desk where the desk is found by those who get letters; empty where that is not known */
    Letter(Optional<URI> desk, AlertWording wording) {
        this.desk = desk;
        this.wording = wording;
    }

    String of(Alert alert) {
        StringBuilder text = new StringBuilder(alert.title()).append("\n");
        alert.event().ifPresent(event -> text.append("Told by %s.\n".formatted(
                event.independent() == 1 ? "one report" : event.independent() + " independent reports")));
        for (Quote quote : alert.quotes()) {
            text.append('\n');
            if (!quote.words().isEmpty()) {
                text.append("“").append(quote.words()).append("”\n");
            }
            text.append("  ").append(source(quote)).append('\n');
        }
        text.append("\nAt the desk: ")
                .append(desk.map(root -> root.resolve(alert.link()).toString()).orElse(alert.link()))
                .append("\n\nThe rule “%s”, made by %s: %s\n".formatted(
                        alert.rule().terms().name(), alert.rule().by(), wording.sentence(alert.rule().terms())));
        return text.toString();
    }

    private static String source(Quote quote) {
        LocalDate published = quote.published();
        String where = Stream.of(quote.title(), quote.agency(), published == null ? null : Wording.days(DateRange.on(published)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? "dispatch " + quote.dispatch() : where;
    }
}
