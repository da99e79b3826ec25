package org.chancery.nlp.statement;

import java.util.Locale;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Finds by which medium or before whom something was said: "on X", "in a communiqué", "told a rally". */
final class MediumFinder {

    private static final Set<String> PREPOSITIONS = Set.of("on", "in", "at", "to", "via", "through", "by", "over", "during");
    private static final int LONGEST = 8;

    private final CueLexicon lexicon;
    private final String words;

    MediumFinder(CueLexicon lexicon, String words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /**
     * The medium the clause of the cue names, in the words of the text without preposition; null where it names none. A
     * platform goes before a form: "a statement on X" was made on X.
     */
    @Nullable
    String of(ParsedSentence sentence, Token cue, Draft draft) {
        String form = null;
        for (Token token : sentence.tokens()) {
            if (!isMedium(token) || draft.holds(token.span().start()) || isSpeaker(draft, token)
                    || !belongs(sentence, cue, token)) {
                continue;
            }
            if (lexicon.isPlatform(form(token))) {
                return platform(token);
            }
            form = form == null ? phrase(sentence, token) : form;
        }
        return form;
    }

    private boolean isMedium(Token token) {
        String form = form(token);
        return token.isNoun() && (lexicon.isMedium(token.lemma()) && !lexicon.isPlatform(token.lemma())
                || lexicon.isPlatform(form) && Character.isUpperCase(token.form().charAt(0)));
    }

    private static String form(Token token) {
        String form = token.form().toLowerCase(Locale.ROOT);
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    private static boolean isSpeaker(Draft draft, Token token) {
        Speaker speaker = draft.speaker();
        return speaker != null && speaker.span().contains(token.span());
    }

    /** Whether the word hangs on the cue by a preposition, or is the crowd or reader it is told to. */
    private boolean belongs(ParsedSentence sentence, Token cue, Token medium) {
        boolean preposition = false;
        Token at = medium;
        for (int steps = 0; steps < 8 && at.head() >= 0; steps++) {
            String relation = at.relation();
            if (relation.equals("prep")) {
                preposition |= PREPOSITIONS.contains(at.lemma());
            } else if (relation.equals("conj") || relation.equals("ccomp") || relation.equals("advcl")
                    || relation.equals("relcl")) {
                return false;
            }
            Token head = sentence.token(at.head());
            if (head.index() == cue.index()) {
                return preposition || relation.equals("dobj");
            }
            at = head;
        }
        return false;
    }

    /** The name without the full stop of the sentence. */
    private static String platform(Token token) {
        String form = token.form();
        return form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    }

    private String phrase(ParsedSentence sentence, Token medium) {
        int first = medium.index();
        for (Token child : sentence.children(medium)) {
            boolean before = child.index() < medium.index() && medium.index() - child.index() < LONGEST;
            if (before && !child.relation().equals("punct") && !child.relation().equals("appos")) {
                first = Math.min(first, child.index());
            }
        }
        return sentence.span(first, medium.index()).in(words);
    }
}
