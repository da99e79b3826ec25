package org.chancery.server.filing;

import java.time.LocalDate;
import java.util.Locale;
import org.chancery.dispatch.Dispatch;
import org.jspecify.annotations.Nullable;

/**
 * What is told of an input, or of one dispatch of it.
 *
 * @param number within the job, from 1
 * @param input number of the input it is of
 * @param name how its user knows it
 * @param title headline; null while it is not known, or where there is none
 * @param agency who signs it; null likewise
 * @param day of publication; null likewise
 * @param dispatch its id; null while nothing was read
 * @param state how far it is
 * @param sentence how many sentences were read
 * @param sentences how many there are; 0 while that is not known
 * @param millis how long reading and filing took, in milliseconds; 0 while it is not filed
 * @param outcome what came of it; null unless it was filed
 * @param reason why it was not read, or is held, as a sentence; null if it was read
 * @param next what the user can do, as a sentence; null likewise
 */
record Line(
        int number,
        int input,
        String name,
        @Nullable String title,
        @Nullable String agency,
        @Nullable LocalDate day,
        @Nullable String dispatch,
        State state,
        int sentence,
        int sentences,
        long millis,
        @Nullable Outcome outcome,
        @Nullable String reason,
        @Nullable String next) {

    /** How far a line is. */
    enum State {
        WAITING,
        OPENING,
        READING,
        /** Read, and about to be filed. */
        READ,
        FILED,
        KNOWN,
        FAILED,
        CANCELLED;

        /** The word that is printed. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether nothing more comes of it. */
        boolean isEnd() {
            return compareTo(FILED) >= 0;
        }
    }

    static Line waiting(int number, int input, String name) {
        return new Line(number, input, name, null, null, null, null, State.WAITING, 0, 0, 0, null, null, null);
    }

    Line in(State now) {
        return new Line(number, input, name, title, agency, day, dispatch, now, sentence, sentences, millis, outcome, reason, next);
    }

    Line reading(Dispatch read, State now) {
        return new Line(
                number, input, name, read.title(), read.agency(), read.published(), read.id(), now, sentence, sentences, millis, outcome,
                null, null);
    }

    Line at(int read, int all) {
        return new Line(number, input, name, title, agency, day, dispatch, state, read, all, millis, outcome, reason, next);
    }

    Line filed(long took, Outcome came) {
        Outcome.Refusal refusal = came.refusal();
        if (refusal != null) {
            return failed(name, refusal.reason(), refusal.next());
        }
        State now = came.isNew() ? State.FILED : State.KNOWN;
        return new Line(number, input, name, title, agency, day, dispatch, now, sentence, sentences, took, came, null, null);
    }

    /** It waits again, and says for what: what was read of it could not be kept. */
    Line held(String why, String step) {
        return new Line(number, input, name, null, null, null, null, State.WAITING, 0, 0, 0, null, why, step);
    }

    Line failed(String what, String why, String step) {
        return new Line(number, input, what, title, agency, day, dispatch, State.FAILED, 0, 0, 0, null, why, step);
    }
}
