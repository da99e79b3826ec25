package org.chancery.server.feed;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.formats.in.Answer;
import org.chancery.formats.in.Gate;
import org.chancery.formats.in.Validators;
import org.chancery.formats.in.Web;
import org.chancery.formats.web.UserAgent;

/**
 * What sites allow (RFC 9309): their robots.txt, asked for once a day. Where there is none (4xx) all is allowed; where it cannot be
 * asked for, nothing is, until it can.
 */
final class Robots {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration TROUBLE_KEPT = Duration.ofMinutes(10);

    /** A site that wants more than this between two requests is asked so often all the same; a feed is but one request. */
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);

    private static final List<String> NAMES = List.of(UserAgent.NAME.toLowerCase(Locale.ROOT));
    private static final int MOST_SITES = 2000;

    private final Web web;
    private final Clock clock;
    private final Map<String, Known> sites = new ConcurrentHashMap<>();

    Robots(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** robots.txt does not allow it. */
    static final class Shut extends IOException {
        private static final long serialVersionUID = 1;

        Shut(String reason) {
            super(reason);
        }
    }

    /** robots.txt could not be asked for. */
    static final class Unknown extends IOException {
        private static final long serialVersionUID = 1;

        private final Asking.Failed why;

        Unknown(Asking.Failed why) {
            super(why.reason());
            this.why = why;
        }

        Asking.Failed why() {
            return why;
        }
    }

    private sealed interface Known {
        Instant until();

        record Rules(BaseRobotRules rules, Instant until) implements Known {}

        record Trouble(Asking.Failed why, Instant until) implements Known {}
    }

    /** Is done before robots.txt is asked for. */
    @FunctionalInterface
    interface Before {
        void asking() throws InterruptedException;
    }

    /**
     * Checks an address.
     *
     * @return how long the site wants between two requests; nought where it does not say
     * @throws Shut if it is not allowed
     * @throws Unknown if that cannot be known now
     */
    Duration check(URI address, Before before) throws IOException, InterruptedException {
        String site = site(address);
        Known known = sites.get(site);
        if (known == null || isOver(known.until())) {
            before.asking();
            known = ask(site);
            if (sites.size() >= MOST_SITES) {
                sites.clear();
            }
            sites.put(site, known);
        }
        if (known instanceof Known.Trouble trouble) {
            throw new Unknown(trouble.why());
        }
        BaseRobotRules rules = ((Known.Rules) known).rules();
        if (!rules.isAllowed(address.toString())) {
            throw new Shut("The robots.txt of %s does not allow it.".formatted(address.getHost()));
        }
        Duration delay = Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** Longer than a day ahead it can be only if the clock was moved back; then nobody knows how old it is. */
    private boolean isOver(Instant until) {
        Instant now = clock.instant();
        return !until.isAfter(now) || until.isAfter(now.plus(KEPT));
    }

    private Known ask(String site) throws IOException {
        String address = site + "/robots.txt";
        Answer answer = web.ask(URI.create(address), Validators.NONE, Gate.OPEN);
        Instant now = clock.instant();
        if (answer instanceof Answer.Page page) {
            return new Known.Rules(parsed(address, page.bytes()), now.plus(KEPT));
        }
        Answer.Refused refused = (Answer.Refused) answer;
        boolean none = refused.status() >= 400 && refused.status() < 500 && refused.status() != 429;
        return none
                ? new Known.Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now.plus(KEPT))
                : new Known.Trouble(
                        new Asking.Failed(
                                refused.status(),
                                "It is not known what robots.txt allows: " + refused.reason(),
                                refused.nextStep(),
                                refused.retryAfter()),
                        now.plus(TROUBLE_KEPT));
    }

    private static BaseRobotRules parsed(String address, byte[] bytes) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        // A delay longer than the parser's own limit would forbid all.
        parser.setMaxCrawlDelay(Long.MAX_VALUE);
        return parser.parseContent(address, bytes, "text/plain", NAMES);
    }

    private static String site(URI address) {
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return (address.getScheme() + "://" + address.getHost() + port).toLowerCase(Locale.ROOT);
    }
}
