package org.chancery.nlp.count;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.coding.Count;
import org.chancery.nlp.count.CountWords.Kind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/** Finds how many a phrase speaks of. Safe for several threads. */
public final class CountFinder {

    /** A bare number written like this may be a year. */
    private static final Pattern YEAR = Pattern.compile("(1[0-9]|20)[0-9]{2}");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CountWords words;
    private final NumeralReader numerals;

    private CountFinder(CountWords words) {
        this.words = words;
        this.numerals = new NumeralReader(words);
    }

    /** With the words of a language, by its ISO 639-1 code. */
    public static CountFinder of(String language) {
        return new CountFinder(CountWords.of(language));
    }

    /**
     * A number and its noun.
     *
     * @param count without an actor
     * @param noun the head of what is counted; the number's own last word where the text leaves the noun out
     */
    public record Found(Count count, Token noun) {}

    /**
     * How many the phrase speaks of; empty where no number tells it.
     *
     * @param head the head word of the phrase
     * @param text the dispatch's text
     */
    public Optional<Found> find(ParsedSentence sentence, Token head, String text) {
        Optional<Token> members = words.is(Kind.GROUP, head.lemma()) ? partitive(sentence, head) : Optional.empty();
        Optional<Found> counted = members.flatMap(noun -> before(sentence, noun, text));
        return counted.isPresent() ? counted : before(sentence, head, text).or(() -> alone(sentence, head, text));
    }

    /** The noun that "of" brings. */
    private Optional<Token> partitive(ParsedSentence sentence, Token head) {
        return sentence.children(head).stream()
                .filter(child -> words.is(Kind.OF, child.lemma()))
                .flatMap(of -> sentence.children(of).stream())
                .filter(Token::isNoun)
                .findFirst();
    }

    /** "At least 12 Russian diplomats": the number stands before its noun. */
    private Optional<Found> before(ParsedSentence sentence, Token noun, String text) {
        if (!noun.isNoun() || words.is(Kind.MEASURE, noun.lemma())) {
            return Optional.empty();
        }
        for (int i = noun.index() - 1; i >= 0 && sentence.dominates(noun, sentence.token(i)); i--) {
            Optional<Numeral> numeral = numerals.endingAt(sentence, i + 1);
            if (numeral.isPresent()) {
                return isName(sentence, numeral.get(), noun) || isJoined(sentence, i)
                        ? Optional.empty()
                        : Optional.of(money(sentence, numeral.get(), text)
                                .orElseGet(() -> found(sentence, numeral.get(), noun, text)));
            }
        }
        return Optional.empty();
    }

    /** "Some 40 of its diplomats", "hundreds of troops", "$1.2 billion", and "27" where the noun is left out. */
    private Optional<Found> alone(ParsedSentence sentence, Token head, String text) {
        Optional<Numeral> numeral = numerals.endingAt(sentence, head.index() + 1);
        if (numeral.isEmpty() || isJoined(sentence, head.index())) {
            return Optional.empty();
        }
        Optional<Token> noun = partitive(sentence, head);
        if (noun.isPresent()) {
            return words.is(Kind.MEASURE, noun.get().lemma())
                    ? Optional.empty()
                    : Optional.of(found(sentence, numeral.get(), noun.get(), text));
        }
        Optional<Found> money = money(sentence, numeral.get(), text);
        if (money.isPresent()) {
            return money;
        }
        boolean bare = head.tag().equals("CD") && !YEAR.matcher(head.form()).matches() && !isName(sentence, numeral.get(), head);
        boolean measured = words.at(sentence, numeral.get().end(), Kind.MEASURE).isPresent();
        return bare && !measured ? Optional.of(found("", sentence, numeral.get(), head, text)) : Optional.empty();
    }

    private Optional<Found> money(ParsedSentence sentence, Numeral numeral, String text) {
        Optional<CountWords.Found> sign = sign(sentence, numeral);
        return sign.map(found -> {
            int start = Math.min(found.start(), numeral.start());
            int end = Math.max(found.end(), numeral.end());
            String of = sentence.token(found.start()).form().toLowerCase(Locale.ROOT);
            return found(of, sentence, new Numeral(numeral.least(), numeral.most(), numeral.about(), start, end), sentence.token(end - 1), text);
        });
    }

    private Optional<CountWords.Found> sign(ParsedSentence sentence, Numeral numeral) {
        return words.before(sentence, numeral.start(), Kind.MONEY)
                .or(() -> words.at(sentence, numeral.end(), Kind.MONEY));
    }

    /** "Boeing 737 jets", "Article 51 rights": a number after a noun is its name. */
    private static boolean isName(ParsedSentence sentence, Numeral numeral, Token noun) {
        if (numeral.start() == 0) {
            return false;
        }
        Token previous = sentence.token(numeral.start() - 1);
        return previous.isNoun() && (sentence.dominates(noun, previous) || sentence.dominates(previous, noun));
    }

    /** "A 72-hour ultimatum", "the 23-year-old": the number is part of a longer word. */
    private static boolean isJoined(ParsedSentence sentence, int i) {
        return i + 1 < sentence.size()
                && sentence.token(i + 1).form().equals("-")
                && sentence.token(i + 1).span().start() == sentence.token(i).span().end();
    }

    private static Found found(ParsedSentence sentence, Numeral numeral, Token noun, String text) {
        return found(noun.isProperNoun() ? noun.form() : noun.form().toLowerCase(Locale.ROOT), sentence, numeral, noun, text);
    }

    private static Found found(String of, ParsedSentence sentence, Numeral numeral, Token noun, String text) {
        Span span = sentence.span(numeral.start(), Math.max(numeral.end() - 1, noun.index()));
        String written = BLANKS.matcher(span.in(text)).replaceAll(" ");
        return new Found(
                new Count(of, numeral.least(), numeral.most(), numeral.about(), null, written, span), noun);
    }
}
