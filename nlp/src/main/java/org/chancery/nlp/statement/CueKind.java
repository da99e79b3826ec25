package org.chancery.nlp.statement;

import java.util.Locale;

/** What sort of attribution a cue marks. */
public enum CueKind {
    /** Words said or written: "said", "according to". */
    SAY,
    /** A stand taken on something: "condemned", "called it". */
    JUDGE,
    /** A wish put to somebody: "urged", "demanded". */
    ASK,
    /** What is held to be so: "believes", "fears". */
    THINK,
    /** What somebody means to do or have: "plans to", "wants". */
    WANT,
    /** What a document or a finding says: "shows", "found". */
    SHOW;

    /** The kind a lexicon calls by that word. */
    static CueKind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
