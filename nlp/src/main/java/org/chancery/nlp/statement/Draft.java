package org.chancery.nlp.statement;

import java.util.List;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making: a cue of one sentence with what its tree tells.
 *
 * @param sentence number of the sentence the cue stands in
 * @param cue the word that reports; null for a quotation that stands alone
 * @param cueSpan where the cue stands
 * @param clause the stretch of the cue with its speaker and adjuncts: what may stand between two parts of a quotation
 * @param speaker who speaks; null where the sentence does not tell
 * @param parts the pieces of content the tree gives; empty for a cue that still wants its quotation
 * @param kind what sort of attribution
 * @param quotative whether the cue may introduce a quotation
 */
record Draft(
        int sentence,
        @Nullable Token cue,
        @Nullable Span cueSpan,
        Span clause,
        @Nullable Speaker speaker,
        List<Span> parts,
        CueKind kind,
        boolean quotative) {

    Draft {
        parts = List.copyOf(parts);
    }

    Draft with(List<Span> newParts) {
        return new Draft(sentence, cue, cueSpan, clause, speaker, newParts, kind, quotative);
    }

    Draft by(@Nullable Speaker newSpeaker) {
        return new Draft(sentence, cue, cueSpan, clause, newSpeaker, parts, kind, quotative);
    }

    /** From the first to the last piece; only for a draft that has some. */
    Span content() {
        return parts.get(0).union(parts.get(parts.size() - 1));
    }

    boolean holds(int offset) {
        return parts.stream().anyMatch(part -> part.contains(offset));
    }
}
