package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventCode;
import org.chancery.coding.EventDate;
import org.chancery.coding.Evidence;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Basis;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a row of another machine's data set tells, as a reading of a dispatch of which nobody here has seen the text.
 *
 * @param data the data set and its own number of the event, as {@code GDELT 881990832}
 * @param content all that the row says: two rows that say the same are one
 * @param code what was done
 * @param source who did it
 * @param target to whom
 * @param date when
 * @param place where; null where the row does not tell
 * @param published the day its story came out; null where the row does not tell
 * @param story where to find the story
 * @param agency who published it; null where the row does not tell
 */
record CodedRow(
        String data,
        String content,
        EventCode code,
        Side source,
        Side target,
        @Nullable LocalDate date,
        @Nullable Place place,
        @Nullable LocalDate published,
        String story,
        @Nullable String agency) {

    /** Nobody says how sure the machine was, nor could we check it. */
    private static final double CONFIDENCE = 0.5;

    private static final Span NO_WORDS = new Span(0, 0);
    private static final String NO_LANGUAGE = "und";

    Reading reading() {
        List<Actor> actors = new ArrayList<>();
        List<String> sources = side(source, actors);
        List<String> targets = side(target, actors);
        Event event = new Event(
                "e1",
                code.type(),
                code.mode(),
                code.contexts(),
                code.cameo(),
                code.act(),
                sources,
                targets,
                List.of(),
                date == null ? null : new EventDate(DateRange.on(date), null),
                place,
                List.of(),
                Modality.ACTUAL,
                null,
                new Evidence(0, NO_WORDS, NO_WORDS),
                CONFIDENCE,
                List.of(),
                data);
        return new Reading(
                new Dispatch(id(content), story, data, agency, List.of(), null, published, NO_LANGUAGE, ""),
                List.of(),
                actors,
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Note(Basis.CODED.code(), NO_WORDS, data)));
    }

    private static List<String> side(Side side, List<Actor> actors) {
        if (side.isNobody()) {
            return List.of();
        }
        String id = "a" + (actors.size() + 1);
        actors.add(side.actor(id));
        return List.of(id);
    }

    /** The name of a dispatch that holds just that: 16 hexadecimal digits, as other dispatches have. */
    static String id(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256; this one has not.", e);
        }
    }
}
