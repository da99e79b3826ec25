package org.chancery.nlp.frame;

import java.util.ArrayList;
import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** A tree being changed. */
final class TreeEdit {

    private ParsedSentence current;
    private @Nullable List<Token> pending;

    TreeEdit(ParsedSentence sentence) {
        this.current = sentence;
    }

    /** The tree with all changes made so far. */
    ParsedSentence result() {
        if (pending != null) {
            current = new ParsedSentence(current.sentence(), pending);
            pending = null;
        }
        return current;
    }

    /** Hangs {@code token} on {@code head}. A change that would make a circle is not made. */
    void attach(Token token, Token head, String relation) {
        ParsedSentence now = result();
        if (now.dominates(token, now.token(head.index()))) {
            return;
        }
        set(token, head.index(), relation);
    }

    /** Makes {@code token} the root of the sentence. */
    void root(Token token) {
        set(token, -1, "root");
    }

    private void set(Token token, int head, String relation) {
        if (pending == null) {
            pending = new ArrayList<>(current.tokens());
        }
        pending.set(
                token.index(),
                new Token(
                        token.index(),
                        token.span(),
                        token.form(),
                        token.lemma(),
                        token.tag(),
                        head,
                        relation,
                        token.name()));
    }
}
