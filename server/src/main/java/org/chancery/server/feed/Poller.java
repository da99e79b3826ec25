package org.chancery.server.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import org.chancery.formats.in.Answer;
import org.chancery.formats.in.Refusal;
import org.chancery.formats.in.Syndication;
import org.chancery.formats.in.Validators;
import org.chancery.server.filing.Mailroom;

/** Asks a feed, files what is new in it, and says how it stands then. */
final class Poller {

    private final Mailroom mailroom;
    private final Hosts hosts;
    private final Items items;
    private final Courtesy courtesy;
    private final Clock clock;

    Poller(Mailroom mailroom, Hosts hosts, Items items, Courtesy courtesy, Clock clock) {
        this.mailroom = mailroom;
        this.hosts = hosts;
        this.items = items;
        this.courtesy = courtesy;
        this.clock = clock;
    }

    /** The feed as it is after it was asked. */
    Feed ask(Feed feed) {
        return Schedule.next(feed, answer(feed), clock.instant());
    }

    private Asking answer(Feed feed) {
        try {
            Answer answer = fetched(feed);
            if (answer instanceof Answer.Page page) {
                return read(feed, page);
            }
            if (answer instanceof Answer.Unchanged unchanged) {
                return new Asking.Unchanged(unchanged.moved());
            }
            Answer.Refused refused = (Answer.Refused) answer;
            return refused.status() == 410
                    ? new Asking.Gone()
                    : new Asking.Failed(refused.status(), refused.reason(), refused.nextStep(), refused.retryAfter());
        } catch (Robots.Shut shut) {
            return new Asking.Disallowed(String.valueOf(shut.getMessage()));
        } catch (Robots.Unknown unknown) {
            return unknown.why();
        } catch (Refusal refusal) {
            return new Asking.Failed(0, String.valueOf(refusal.getMessage()), refusal.nextStep(), null);
        } catch (IOException e) {
            return new Asking.Failed(0, "It could not be asked (%s).".formatted(e.getMessage()), "It is tried again.", null);
        }
    }

    private Answer fetched(Feed feed) throws IOException {
        try (Hosts.Visit visit = hosts.visit()) {
            return mailroom.web().ask(URI.create(feed.address()), feed.validators(), visit);
        }
    }

    private Asking read(Feed feed, Answer.Page page) throws Refusal {
        Syndication syndication = Syndication.of(page);
        Items.Taken taken = items.take(feed, syndication, courtesy.items());
        return new Asking.Read(
                syndication.title(),
                taken.fresh(),
                taken.trouble(),
                taken.left() ? Validators.NONE : page.validators(),
                page.moved());
    }
}
