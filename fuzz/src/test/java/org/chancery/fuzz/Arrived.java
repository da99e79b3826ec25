package org.chancery.fuzz;

import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Arrival;
import org.chancery.formats.in.Arrivals;
import org.chancery.formats.in.Intake;
import org.chancery.formats.in.Limits;

/** Takes bytes in as a file of unknown kind, and holds what arrives to what later stages rely on. */
final class Arrived {

    private static final String NAME = "input";
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}|und");
    private static final Limits LIMITS = Limits.standard();

    /** More arrivals than bytes: the intake goes in circles. */
    private static final String CIRCLES = "%d bytes gave more arrivals than that.";

    private Arrived() {}

    /** Goes through all that these bytes hold. */
    static void soundly(byte[] bytes) {
        int number = 0;
        try (Arrivals arrivals = new Intake(LIMITS, null, new ByteArrayInputStream(new byte[0])).open(NAME, new ByteArrayInputStream(bytes))) {
            while (arrivals.hasNext()) {
                if (number++ > bytes.length) {
                    throw new AssertionError(CIRCLES.formatted(bytes.length));
                }
                soundly(arrivals.next());
            }
        }
        if (number == 0 && bytes.length > 0 && !isBlank(bytes)) {
            throw new AssertionError("Nothing arrived, and nobody was told.");
        }
    }

    private static boolean isBlank(byte[] bytes) {
        return new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).isBlank();
    }

    static void soundly(Arrival arrival) {
        if (arrival instanceof Arrival.Failure failure) {
            Words.tell(failure.line());
        } else if (arrival instanceof Arrival.Received received) {
            received.warnings().forEach(Words::tell);
            soundly(received.dispatch());
        }
    }

    private static void soundly(Dispatch dispatch) {
        String text = dispatch.text();
        require(!text.isBlank(), "a text without words", text);
        require(!dispatch.id().isBlank() && isLine(dispatch.id()), "an id that is no line", dispatch.id());
        require(isLine(dispatch.source()), "a source that is no line", dispatch.source());
        require(LANGUAGE.matcher(dispatch.language()).matches(), "no code of a language", dispatch.language());
        require(dispatch.title() == null || text.equals(dispatch.title()) || text.startsWith(dispatch.title() + "\n\n"),
                "a headline that is not at the head", String.valueOf(dispatch.title()));
        text.lines().forEach(line -> require(isLine(line), "a control or half a character in the text", line));
        dispatch.authors().forEach(author -> require(!author.isBlank() && isLine(author), "an author that is no line", author));
        require(dispatch.published() == null || (dispatch.published().getYear() > 0 && dispatch.published().getYear() < 10_000),
                "a day no calendar of ours has", String.valueOf(dispatch.published()));
    }

    private static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c)) {
                return false;
            }
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean held, String what, String value) {
        if (!held) {
            throw new AssertionError("A dispatch has %s: “%s”.".formatted(what, value.length() > 300 ? value.substring(0, 300) : value));
        }
    }
}
