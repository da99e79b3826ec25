package org.chancery.nlp.time;

import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventDate;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Tells when what a word tells happened, in one dispatch.
 *
 * <p>In order: the time its own clause tells; "two days after" another clause; the time of a clause that lends it its own
 * (one joined by "and", one it depends on, one beside it that begins with "as" or "when"); where all these are silent, its
 * tense and the {@linkplain Story story} decide. Not safe for several threads; make one a dispatch.
 */
public final class EventDater {

    private static final int LATELY_DAYS = 30;
    private static final int BEFORE_DAYS = 60;
    private static final int HISTORY_DAYS = 30;
    private static final int NEAR_DAYS = 7;
    private static final int DEEPEST = 12;

    private final ParsedText text;
    private final Story story;
    private final ClauseTimes clauses;
    private final Reckoning reckoning;
    private final Tenses tenses;
    private final TimeWords words;

    /**
     * @param text the dispatch
     * @param times its expressions of time, in order
     * @param words the words of time of its language
     */
    public EventDater(ParsedText text, List<TimeExpression> times, TimeWords words) {
        this.text = text;
        this.words = words;
        List<Dated> dated = Dated.of(text, times, words);
        this.tenses = new Tenses(words);
        this.story = new Story(text, dated);
        this.clauses = new ClauseTimes(dated, words);
        this.reckoning = new Reckoning(times);
    }

    /**
     * When what the word tells happened.
     *
     * @param sentence number of the sentence, from zero
     * @param trigger index of the verb or noun in it
     * @return the days and the words that tell them; null where neither text nor dispatch tells any
     */
    public @Nullable EventDate date(int sentence, int trigger) {
        ParsedSentence parsed = text.sentences().get(sentence);
        Token token = parsed.token(trigger);
        boolean headline = text.isHeadline(parsed);
        EventDate told = told(parsed, token, 0);
        EventDate date = told != null ? told : untold(parsed, token, headline);
        return date == null ? null : within(date, direction(parsed, token, headline));
    }

    /** What has happened cannot reach beyond the day of publication, what is to come not before it. */
    private EventDate within(EventDate date, Direction direction) {
        LocalDate published = text.dispatch().published();
        DateRange range = date.range();
        if (published == null || !range.contains(published)) {
            return date;
        }
        return new EventDate(
                direction == Direction.PAST
                        ? new DateRange(range.start(), published)
                        : new DateRange(published, range.end()),
                date.text());
    }

    private Direction direction(ParsedSentence sentence, Token token, boolean headline) {
        return token.isVerb() ? tenses.clause(sentence, token, headline) : tenses.direction(sentence, token, headline);
    }

    /** The time the words around {@code token} tell; null where they tell none. */
    private @Nullable EventDate told(ParsedSentence sentence, Token token, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        Dated own = clauses.own(sentence, token);
        own = own != null ? own : clauses.inWhich(sentence, token);
        if (own != null) {
            return new EventDate(own.range(), own.time().text());
        }
        EventDate since = reckoning.since(sentence, token);
        if (since != null) {
            return since;
        }
        EventDate measured = reckoning.measured(sentence, token, above -> base(sentence, above, depth + 1));
        if (measured != null) {
            return measured;
        }
        Dated beside = clauses.beside(sentence, token, story.day(sentence.index()));
        if (beside != null) {
            return new EventDate(beside.range(), beside.time().text());
        }
        Token lender = lender(sentence, token);
        EventDate lent = lender == null ? null : told(sentence, lender, depth + 1);
        if (lent != null && lent.range().start().equals(lent.range().end()) && isOld(lent) && clauses.isAfterClause(sentence, token)) {
            LocalDate then = lent.range().start();
            return new EventDate(new DateRange(then.minusDays(BEFORE_DAYS), then), null);
        }
        return lent == null || fits(lent.range(), sentence, token) ? lent : null;
    }

    private @Nullable EventDate base(ParsedSentence sentence, Token above, int depth) {
        Token verb = clauses.verbOf(sentence, above);
        EventDate told = told(sentence, verb, depth);
        return told != null ? told : untold(sentence, verb, false);
    }

    /**
     * Whether a time lent by another clause can be that of {@code token}: what has happened did not happen in what is to
     * come, and what is announced lies ahead of the announcement, unless that was long ago.
     */
    private boolean fits(DateRange lent, ParsedSentence sentence, Token token) {
        LocalDate published = text.dispatch().published();
        if (published == null || !token.isVerb()) {
            return true;
        }
        boolean ahead = isToCome(sentence, token);
        boolean recent = !lent.end().isBefore(published.minusDays(HISTORY_DAYS));
        boolean past = lent.end().isBefore(published);
        boolean toCome = lent.start().isAfter(published);
        return ahead ? !(past && recent) : !(toCome && tenses.isPresentPerfect(sentence, token));
    }

    /** The word whose time is also that of {@code token}; null where it stands in a time of its own. */
    private @Nullable Token lender(ParsedSentence sentence, Token token) {
        if (token.head() < 0) {
            return null;
        }
        Token above = sentence.token(token.head());
        if (!token.isVerb()) {
            boolean reacted = above.isVerb() && words.is("reaction", above.lemma()) && token.relation().equals("dobj");
            return reacted ? null : above;
        }
        boolean perfect = Tenses.isPastPerfect(sentence, token);
        return switch (token.relation()) {
            case "conj" -> isMainAfterAll(sentence, token, above) || isSince(sentence, token, above) ? null : tenses.clause(sentence, token, false) == tenses.clause(sentence, above, false) ? above : null;
            case "ccomp", "relcl", "acl" -> perfect ? null : above;
            default -> above;
        };
    }

    /** "Turkey, whose president agreed …, condemned it": the parser found no main verb and joined it to the clause aside. */
    private static boolean isMainAfterAll(ParsedSentence sentence, Token verb, Token above) {
        boolean aside = above.relation().equals("relcl") && above.head() >= 0;
        return aside
                && sentence.token(above.head()).head() < 0
                && verb.index() > 0
                && sentence.token(verb.index() - 1).form().equals(",");
    }

    /** Whether the story has long moved on from that day, so that what came before it may have come well before. */
    private boolean isOld(EventDate date) {
        LocalDate published = text.dispatch().published();
        return published != null && date.range().end().isBefore(published.minusDays(NEAR_DAYS));
    }

    /** "had served from 2017 to 2022 but faced new charges": "but" leads on from what had lasted for years to what was then. */
    private boolean isSince(ParsedSentence sentence, Token verb, Token above) {
        Dated lasted = clauses.own(sentence, above);
        return lasted != null
                && lasted.range().end().isAfter(lasted.range().start().plusYears(1))
                && Tenses.isPastPerfect(sentence, above)
                && !Tenses.isPastPerfect(sentence, verb)
                && sentence.children(above, "cc").stream()
                        .anyMatch(joint -> joint.index() < verb.index() && words.is("contrast", joint.lemma()));
    }

    private @Nullable EventDate untold(ParsedSentence sentence, Token token, boolean headline) {
        DateRange day = story.day(sentence.index());
        LocalDate published = text.dispatch().published();
        Token verb = clauses.verbOf(sentence, token);
        if (direction(sentence, token, headline) == Direction.FUTURE && isAhead(sentence, verb)) {
            return published == null ? null : new EventDate(DateRange.on(published), null);
        }
        if (published != null && day != null && clauses.hasAdverb(sentence, verb, "lately")) {
            return new EventDate(new DateRange(published.minusDays(LATELY_DAYS), published.minusDays(1)), null);
        }
        Token above = verb.head() < 0 ? verb : sentence.token(verb.head());
        if (above.isVerb() && Tenses.isInfinitive(sentence, verb) && Tenses.isPastPerfect(sentence, above)) {
            return untold(sentence, above, headline);
        }
        boolean earlier = verb.relation().equals("root")
                && !clauses.hasAdverb(sentence, verb, "same-day")
                && story.told(sentence.index(), verb.span().start()).isEmpty();
        boolean aside = verb.relation().equals("relcl") || earlier || clauses.hasAdverb(sentence, verb, "before");
        if (day != null && aside && Tenses.isPastPerfect(sentence, verb)) {
            return new EventDate(new DateRange(day.start().minusDays(BEFORE_DAYS), day.start().minusDays(1)), null);
        }
        if (!headline) {
            DateRange focus = focus(sentence, verb);
            if (focus != null) {
                return new EventDate(focus, null);
            }
        }
        Dated joined = headline ? null : clauses.joined(sentence, verb);
        boolean tale = joined != null && day != null && joined.range().end().isBefore(day.start().minusDays(HISTORY_DAYS));
        if (joined != null && tale && verb.tag().startsWith("VB") && !verb.tag().equals("VBZ") && !verb.tag().equals("VBP") && !tenses.isPresentPerfect(sentence, verb)) {
            return new EventDate(joined.range(), null);
        }
        return day == null ? null : new EventDate(day, null);
    }

    /** Whether the verb really looks ahead: the simple present of "blames" does not, nor does "can". */
    private static boolean isAhead(ParsedSentence sentence, Token verb) {
        boolean able = sentence.children(verb).stream().anyMatch(child -> child.tag().equals("MD") && child.lemma().startsWith("can"));
        return !able && !verb.tag().equals("VBZ") && !verb.tag().equals("VBP")
                || sentence.children(verb).stream().anyMatch(child -> child.tag().equals("MD")) && !able;
    }

    /** Whether the verb announces what is to come, by "will" or "would"; an obligation holds from the day it is told. */
    private boolean isToCome(ParsedSentence sentence, Token verb) {
        return direction(sentence, verb, text.isHeadline(sentence)) == Direction.FUTURE
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.tag().equals("MD") && words.is("future", child.lemma()));
    }

    /** The time the paragraph is in at {@code verb}; null where the day of the story holds. */
    private @Nullable DateRange focus(ParsedSentence sentence, Token verb) {
        LocalDate published = text.dispatch().published();
        Dated told = story.told(sentence.index(), verb.span().start()).orElse(null);
        if (told == null) {
            return null;
        }
        DateRange range = told.range();
        if (published == null) {
            return range;
        }
        boolean history = range.end().isBefore(published.minusDays(HISTORY_DAYS));
        boolean speech = words.is("saying", verb.lemma());
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP") || tenses.isPresentPerfect(sentence, verb);
        boolean near = told.isDay() && !range.start().isBefore(published.minusDays(NEAR_DAYS));
        return history && speech || present && !near ? null : range;
    }
}
