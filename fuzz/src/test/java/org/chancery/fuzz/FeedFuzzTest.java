package org.chancery.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import org.chancery.formats.in.Answer;
import org.chancery.formats.in.Refusal;
import org.chancery.formats.in.Syndication;
import org.chancery.formats.in.Validators;

/** RSS and Atom, as files and as the feeds a desk watches. */
class FeedFuzzTest {

    private static final URI ADDRESS = URI.create("https://news.example/feed.xml");

    @FuzzTest
    void feed(byte[] bytes) {
        Arrived.soundly(bytes);
        try {
            Syndication feed = Syndication.of(new Answer.Page(bytes, null, Validators.NONE, ADDRESS, null));
            feed.items().forEach(item -> Arrived.soundly(item.arrival()));
        } catch (Refusal e) {
            Words.tell(e.getMessage() + " " + e.nextStep());
        }
    }
}
