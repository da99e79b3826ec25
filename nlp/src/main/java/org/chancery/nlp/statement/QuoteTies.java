package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/**
 * Ties the quotations of a text to the cues that report them.
 *
 * <p>For each quotation in order: a cue right after it ("…," he said), the cue whose content it stands in, a cue before it,
 * the cue of the quotation it carries on, and, for whole sentences in quotation marks, whoever spoke last. What is tied to
 * nothing stands in quotation marks for another reason: a title, a word held at arm's length.
 */
final class QuoteTies {

    private static final int LONGEST_GAP = 260;
    private static final int LONGEST_NAME = 100;
    private static final int FAR = 80;
    private static final int FEWEST_WORDS_ALONE = 5;
    private static final Pattern SENTENCE_WITHIN = Pattern.compile("[a-z]{3}[.?!]");

    private final ParsedText text;
    private final String words;
    private final Quotes index;
    private final List<Quote> quotes;
    private final List<Draft> drafts;
    private final int[] tied;

    QuoteTies(ParsedText text, Quotes quotes, List<Draft> drafts) {
        this.text = text;
        this.words = text.text();
        this.index = quotes;
        this.quotes = quotes.all();
        this.drafts = new ArrayList<>(drafts);
        this.tied = new int[quotes.all().size()];
    }

    /** The drafts, with the quotations they report, and a draft for each quotation that stands alone. */
    List<Draft> tie() {
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            int found = sentenceOf(quote.outer().start()).isEmpty() ? -1 : cueOf(i);
            tied[i] = found;
            if (found >= 0) {
                Draft draft = drafts.get(found);
                if (isFarOff(draft, quote)) {
                    drafts.add(draft.with(List.of(quote.outer())));
                    tied[i] = drafts.size() - 1;
                } else {
                    drafts.set(found, joined(clipped(draft, quote), quote));
                }
            }
        }
        return drafts;
    }

    /** Whether a quotation that carries on stands so far from the first that one span for both would hold little else. */
    private boolean isFarOff(Draft draft, Quote quote) {
        if (draft.parts().isEmpty() || draft.content().overlaps(quote.outer())) {
            return false;
        }
        Span content = draft.content();
        int gap = Math.max(quote.outer().start() - content.end(), content.start() - quote.outer().end());
        return gap > FAR && gap > content.length() + quote.outer().length();
    }

    /** The draft without words of the quotation in its speaker, where a parser took some for a name. */
    private static Draft clipped(Draft draft, Quote quote) {
        Speaker speaker = draft.speaker();
        if (speaker == null || !speaker.span().contains(quote.outer().end()) || speaker.head().span().start() < quote.outer().end()) {
            return draft;
        }
        Span span = new Span(quote.outer().end(), speaker.span().end());
        return draft.by(new Speaker(speaker.sentence(), speaker.head(), speaker.meant(), span));
    }

    private int cueOf(int i) {
        Quote quote = quotes.get(i);
        int found = after(quote);
        if (found < 0) {
            found = within(quote);
        }
        if (found < 0) {
            found = before(quote);
        }
        if (found < 0 && i > 0 && tied[i - 1] >= 0) {
            found = carriesOn(quotes.get(i - 1), quote, tied[i - 1]);
        }
        if (found < 0) {
            found = signed(quote);
        }
        return found < 0 ? alone(quote) : found;
    }

    // “…” — Name

    private int signed(Quote quote) {
        int end = quote.outer().end();
        int line = words.indexOf('\n', end);
        String rest = words.substring(end, line < 0 ? words.length() : line);
        String name = rest.strip();
        if (name.length() < 3 || name.length() > LONGEST_NAME || "—–―-".indexOf(name.charAt(0)) < 0
                || "—–―".indexOf(name.charAt(0)) < 0 && name.charAt(1) != ' ') {
            return -1;
        }
        String bare = name.substring(1).replaceFirst("^[-\\s]+", "");
        if (bare.isEmpty() || !Character.isUpperCase(bare.charAt(0)) || SENTENCE_WITHIN.matcher(bare).find()) {
            return -1;
        }
        int start = words.indexOf(bare, end);
        int dash = words.indexOf(name, end);
        Span span = new Span(start, start + (bare.indexOf(',') > 0 ? bare.indexOf(',') : bare.length()));
        Optional<ParsedSentence> sentence = sentenceOf(span.start());
        Optional<Token> head = sentence.flatMap(s -> s.tokens().stream()
                .filter(token -> span.contains(token.span()) && token.isNoun())
                .reduce((first, second) -> second));
        if (head.isEmpty()) {
            return -1;
        }
        int index = sentence.get().index();
        drafts.add(new Draft(index, null, new Span(dash, dash + 1), span,
                new Speaker(index, head.get(), head.get(), span), List.of(), CueKind.SAY, true));
        return drafts.size() - 1;
    }

    // "…," he said

    private int after(Quote quote) {
        Optional<Token> next = wordAfter(quote);
        if (next.isEmpty() || !mayEnd(quote, next.get())) {
            return -1;
        }
        int start = next.get().span().start();
        if (isName(quote)) {
            return -1;
        }
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Span cue = draft.cueSpan();
            if (draft.quotative() && cue != null && cue.start() >= start
                    && draft.clause().union(cue).contains(start)
                    && cue.start() - start <= LONGEST_GAP
                    && draft.kind() != CueKind.WANT
                    && !hasClause(draft)) {
                return d;
            }
        }
        return -1;
    }

    /** "a statement entitled “…”" */
    private boolean isName(Quote quote) {
        return sentenceOf(quote.outer().start())
                .flatMap(sentence -> sentence.tokens().stream()
                        .filter(token -> token.span().end() <= quote.outer().start())
                        .reduce((first, second) -> second))
                .filter(before -> before.tag().equals("VBN") && !isCue(before) || before.form().equals("as"))
                .isPresent();
    }

    private boolean isCue(Token token) {
        return drafts.stream().anyMatch(draft -> token.equals(draft.cue()));
    }

    /** Whether a clause that is no quotation follows the cue at once: "declared that …". */
    private boolean hasClause(Draft draft) {
        Span cue = draft.cueSpan();
        return cue != null && draft.parts().stream()
                .anyMatch(part -> part.start() > cue.start() && part.start() - cue.end() <= 1 && noQuoteAt(part.start()));
    }

    private boolean noQuoteAt(int offset) {
        return index.at(offset) == null;
    }

    private boolean mayEnd(Quote quote, Token next) {
        char last = words.charAt(quote.inner().end() - 1);
        boolean comma = words.substring(quote.outer().end(), next.span().start()).matches("\\s*[,–—-]+\\s*");
        boolean sameSentence = sentenceOf(quote.outer().end() - 1).map(ParsedSentence::index)
                .equals(sentenceOf(next.span().start()).map(ParsedSentence::index));
        boolean lower = Character.isLowerCase(next.form().charAt(0));
        return switch (last) {
            case ',', '—', '–', '-' -> true;
            case '?', '!', '…' -> true;
            case '.' -> comma || sameSentence && lower;
            default -> comma || startsSentence(quote);
        };
    }

    private Optional<Token> wordAfter(Quote quote) {
        int end = quote.outer().end();
        Optional<ParsedSentence> at = sentenceOf(Math.max(end - 1, quote.outer().start()));
        if (at.isEmpty()) {
            return Optional.empty();
        }
        Optional<Token> word = firstWord(at.get(), end);
        if (word.isPresent() || at.get().index() + 1 >= text.sentences().size()) {
            return word;
        }
        ParsedSentence next = text.sentences().get(at.get().index() + 1);
        boolean samePlace = words.substring(end, Math.max(end, next.span().start())).indexOf('\n') < 0;
        return samePlace ? firstWord(next, end) : Optional.empty();
    }

    private static Optional<Token> firstWord(ParsedSentence sentence, int from) {
        return sentence.tokens().stream()
                .filter(token -> token.span().start() >= from && Character.isLetterOrDigit(token.form().charAt(0)))
                .findFirst();
    }

    // said the storming was “…”

    private int within(Quote quote) {
        int best = -1;
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            boolean holds = draft.parts().stream()
                    .anyMatch(part -> part.overlaps(quote.outer()) || leadsInto(part, quote));
            if (holds && !inside(draft, quote) && (best < 0 || starts(draft) >= starts(drafts.get(best)))) {
                best = d;
            }
        }
        return best;
    }

    /** "has only one purpose, “to serve”": a quotation that a comma ties to the words before it. */
    private boolean leadsInto(Span part, Quote quote) {
        int start = quote.outer().start();
        return part.end() <= start && start - part.end() <= 2 && !startsSentence(quote)
                && words.substring(part.end(), start).chars().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean inside(Draft draft, Quote quote) {
        return draft.cueSpan() != null && quote.outer().contains(draft.cueSpan());
    }

    private static int starts(Draft draft) {
        return draft.cueSpan() == null ? draft.clause().start() : draft.cueSpan().start();
    }

    // he said: “…”

    private int before(Quote quote) {
        int start = quote.outer().start();
        if (isName(quote)) {
            return -1;
        }
        int best = -1;
        for (int d = 0; d < drafts.size(); d++) {
            Draft draft = drafts.get(d);
            Span cue = draft.cueSpan();
            if (!draft.quotative() || cue == null || cue.end() > start || start - cue.end() > LONGEST_GAP) {
                continue;
            }
            String gap = words.substring(Math.max(cue.end(), Math.min(draft.clause().end(), start)), start).strip();
            boolean near = gap.isEmpty() || gap.equals(",") || gap.endsWith(":") || gap.equals("that")
                    || gap.equals("as") || gap.equals(", that");
            boolean free = draft.parts().isEmpty() || gap.endsWith(":");
            if (near && free && (best < 0 || starts(draft) > starts(drafts.get(best)))) {
                best = d;
            }
        }
        return best;
    }

    // “…,” he said. “…”

    private int carriesOn(Quote last, Quote quote, int of) {
        String gap = words.substring(last.outer().end(), quote.outer().start());
        if (gap.length() > LONGEST_GAP || gap.indexOf('\n') >= 0) {
            return -1;
        }
        Draft draft = drafts.get(of);
        Span cue = draft.cueSpan();
        boolean blank = gap.isBlank();
        boolean cueBetween = cue != null && cue.start() >= last.outer().end() && cue.end() <= quote.outer().start();
        if (!blank && !cueBetween) {
            return -1;
        }
        boolean midway = gap.stripTrailing().endsWith(",") || gap.stripTrailing().endsWith("—")
                || gap.stripTrailing().endsWith("–") || gap.stripTrailing().endsWith("-");
        return blank || midway || startsSentence(quote) && sentencesBetween(last, quote) <= 1 ? of : -1;
    }

    private int sentencesBetween(Quote last, Quote quote) {
        int from = sentenceOf(last.outer().end() - 1).map(ParsedSentence::index).orElse(0);
        int to = sentenceOf(quote.outer().start()).map(ParsedSentence::index).orElse(0);
        return to - from;
    }

    // a whole sentence in quotation marks

    private int alone(Quote quote) {
        if (!startsSentence(quote) || !endsSentence(quote) || wordCount(quote.inner()) < FEWEST_WORDS_ALONE) {
            return -1;
        }
        ParsedSentence sentence = sentenceOf(quote.outer().start()).orElseThrow();
        if (text.isHeadline(sentence)) {
            return -1;
        }
        Optional<Speaker> speaker = lastSpeaker(sentence.index(), quote.outer().start());
        drafts.add(new Draft(sentence.index(), null, null, quote.outer(), speaker.orElse(null),
                List.of(), CueKind.SAY, true));
        return drafts.size() - 1;
    }

    /** Whoever spoke last in this paragraph or the one before, else the subject of the sentence before. */
    private Optional<Speaker> lastSpeaker(int sentence, int start) {
        int paragraph = text.paragraphs().get(sentence);
        Draft last = null;
        for (Draft draft : drafts) {
            if (draft.speaker() != null && draft.clause().start() < start
                    && paragraph - text.paragraphs().get(draft.sentence()) <= 1
                    && (draft.kind() == CueKind.SAY || draft.sentence() == sentence - 1)
                    && (draft.cueSpan() == null || !index.contain(draft.cueSpan()))
                    && (last == null || draft.clause().start() > last.clause().start())) {
                last = draft;
            }
        }
        if (last != null) {
            return Optional.ofNullable(last.speaker());
        }
        return sentence == 0 ? Optional.empty() : subjectOf(text.sentences().get(sentence - 1));
    }

    private static Optional<Speaker> subjectOf(ParsedSentence sentence) {
        SpeakerFinder speakers = new SpeakerFinder(sentence, Reach.of(sentence));
        return sentence.tokens().stream()
                .filter(token -> token.head() < 0)
                .findFirst()
                .flatMap(speakers::of);
    }

    // putting together

    private Draft joined(Draft draft, Quote quote) {
        Span outer = quote.outer();
        List<Span> parts = new ArrayList<>(draft.parts());
        boolean overlaps = parts.stream().anyMatch(part -> part.overlaps(outer) || leadsInto(part, quote));
        if (!overlaps) {
            Span cue = draft.cueSpan();
            if (cue != null) {
                boolean quoteFirst = outer.end() <= cue.start();
                parts.removeIf(part -> quoteFirst ? part.start() > cue.start() && noQuote(part) : noQuote(part) && part.start() > cue.start());
            }
            parts.add(outer);
            parts.sort(null);
            return draft.with(parts);
        }
        List<Span> merged = new ArrayList<>();
        Span union = outer;
        for (Span part : parts) {
            if (part.overlaps(outer) || leadsInto(part, quote)) {
                union = union.union(endsWith(quote, part) ? new Span(part.start(), outer.end()) : part);
            } else {
                merged.add(part);
            }
        }
        merged.add(union);
        merged.sort(null);
        return draft.with(merged);
    }

    /** Whether the quotation opens the part and ends a sentence, so that what follows it is no longer said. */
    private boolean endsWith(Quote quote, Span part) {
        char last = words.charAt(quote.inner().end() - 1);
        return (last == '.' || last == '?' || last == '!')
                && quote.closed()
                && part.start() >= quote.outer().start() - 1
                && part.end() > quote.outer().end();
    }

    private boolean noQuote(Span part) {
        return !index.touch(part);
    }

    // where

    private Optional<ParsedSentence> sentenceOf(int offset) {
        List<ParsedSentence> all = text.sentences();
        int low = 0;
        int high = all.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = all.get(middle).span();
            if (span.contains(offset)) {
                return Optional.of(all.get(middle));
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return Optional.empty();
    }

    private boolean startsSentence(Quote quote) {
        return sentenceOf(quote.outer().start())
                .map(sentence -> words.substring(sentence.span().start(), quote.outer().start()).chars()
                        .noneMatch(Character::isLetterOrDigit))
                .orElse(false);
    }

    private boolean endsSentence(Quote quote) {
        return sentenceOf(quote.outer().end() - 1)
                .map(sentence -> words.substring(quote.outer().end(), Math.max(quote.outer().end(), sentence.span().end()))
                        .chars()
                        .noneMatch(Character::isLetterOrDigit))
                .orElse(false);
    }

    private int wordCount(Span span) {
        int count = 0;
        boolean in = false;
        for (int i = span.start(); i < span.end(); i++) {
            boolean word = Character.isLetterOrDigit(words.charAt(i));
            count += word && !in ? 1 : 0;
            in = word;
        }
        return count;
    }
}
