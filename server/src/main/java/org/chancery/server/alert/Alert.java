package org.chancery.server.alert;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;

/**
 * Something a rule found, as it was known then.
 *
 * @param rule the rule, as it was then
 * @param raised when
 * @param title what happened, in a line
 * @param finding what was found; empty where somebody only tried the rule
 * @param quotes sentences that tell it
 */
record Alert(Rule rule, Instant raised, String title, Optional<Finding> finding, List<Quote> quotes) {

    Alert {
        quotes = List.copyOf(quotes);
    }

    /** One that is sent to see whether it arrives. */
    static Alert trial(Rule rule, Instant now) {
        return new Alert(rule, now, "A test of the rule “%s”: nothing has happened".formatted(rule.terms().name()), Optional.empty(), List.of());
    }

    boolean isTrial() {
        return finding.isEmpty();
    }

    Optional<Pair> pair() {
        return finding.flatMap(AlertWording::pairOf);
    }

    Optional<Occurrence> event() {
        return finding.flatMap(AlertWording::eventOf);
    }

    /** Where the desk shows more, from its root. */
    String link() {
        return pair().map(pair -> "/relations/" + pair.first() + "/" + pair.second())
                .or(() -> quotes.stream().findFirst().map(quote -> "/dispatches/" + encoded(quote.dispatch()) + "?event=" + encoded(quote.event())))
                .orElse("/alerts");
    }

    private static String encoded(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
