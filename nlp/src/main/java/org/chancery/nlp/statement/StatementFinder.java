package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.nlp.cast.Cast;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.text.Span;

/**
 * Finds who said what.
 *
 * <p>Statements within statements are not told apart: "he said she had denied it" is one. Thread-safe.
 */
public final class StatementFinder {

    private static final Set<String> FIRST_PERSON = Set.of("i", "we");

    private final CueLexicon lexicon;

    /** @param lexicon the words that report, in the language of the texts */
    public StatementFinder(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Finds the statements of a text.
     *
     * @param text the parsed text
     * @param cast whom its words mean; may be empty, then no speaker has an id
     * @param times its expressions of time; may be empty, then no statement has a date
     * @return the statements in the order of their content, {@code s1} first
     */
    public List<Statement> find(ParsedText text, Cast cast, List<TimeExpression> times) {
        return statements(text, cast, times).all();
    }

    /** The same, to be asked on whose word a stretch of text stands. */
    public Statements statements(ParsedText text, Cast cast, List<TimeExpression> times) {
        List<Draft> drafts = new ArrayList<>();
        for (ParsedSentence sentence : text.sentences()) {
            drafts(text, sentence, drafts);
        }
        Quotes quotes = quotes(text.text(), drafts);
        drafts.removeIf(draft -> draft.cueSpan() != null && quotes.contain(draft.cueSpan()));
        List<Draft> whole = new ArrayList<>(new QuoteTies(text, quotes, drafts).tie());
        whole.removeIf(draft -> draft.parts().isEmpty());
        List<Draft> outer = new Nesting(whole).outermost();
        outer.sort(Comparator.comparing(Draft::content));
        StatementMaker maker = new StatementMaker(text, cast, times, quotes, lexicon);
        List<Statement> statements = new ArrayList<>(outer.size());
        Map<String, CueKind> kinds = new HashMap<>();
        for (Draft draft : outer) {
            Statement statement = maker.make("s" + (statements.size() + 1), draft);
            statements.add(statement);
            kinds.put(statement.id(), draft.kind());
        }
        return new Statements(statements, kinds);
    }

    private void drafts(ParsedText text, ParsedSentence sentence, List<Draft> into) {
        Reach reach = Reach.of(sentence);
        PhraseCues phrases = new PhraseCues(sentence, lexicon, reach);
        Draft label = startsParagraph(text, sentence) ? phrases.label(paragraphEnd(text.text(), sentence)) : null;
        if (label != null) {
            into.add(label);
        }
        List<Draft> found = new ArrayList<>(new VerbCues(sentence, lexicon, reach).find());
        found.addAll(phrases.find());
        found.addAll(new NounCues(sentence, lexicon, reach).find());
        into.addAll(found);
    }

    /** The quotations, without those that were never closed and hold their own cue: where they end is not told. */
    private static Quotes quotes(String words, List<Draft> drafts) {
        return new Quotes(QuoteFinder.find(words).stream()
                .filter(quote -> quote.closed() || drafts.stream().noneMatch(draft -> isCueOf(draft, quote)))
                .toList());
    }

    private static boolean isCueOf(Draft draft, Quote quote) {
        Speaker speaker = draft.speaker();
        return draft.quotative()
                && draft.cueSpan() != null
                && quote.outer().contains(draft.cueSpan())
                && speaker != null
                && speaker.span().start() > quote.inner().start()
                && !FIRST_PERSON.contains(speaker.head().form().toLowerCase(Locale.ROOT));
    }

    private static boolean startsParagraph(ParsedText text, ParsedSentence sentence) {
        int start = sentence.span().start();
        return start == 0 || text.text().charAt(start - 1) == '\n';
    }

    private static int paragraphEnd(String words, ParsedSentence sentence) {
        int end = words.indexOf('\n', sentence.span().start());
        return end < 0 ? words.length() : end;
    }
}
