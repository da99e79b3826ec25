package org.chancery.nlp.frame;

/**
 * Names of the slots of a {@link Frame}. Every preposition is a slot as well, by its lemma ("with", "against", "to").
 */
public final class Slot {

    /** Who acts: the deep subject, so the by-phrase of a passive. */
    public static final String SUBJ = "subj";

    /** What is acted on: the deep object, so the subject of a passive. */
    public static final String OBJ = "obj";

    /** Who receives: "gave <i>the envoy</i> 24 hours". */
    public static final String IOBJ = "iobj";

    /** The possessor of a noun whose part in the act grammar leaves open: "Iraq's expulsion". */
    public static final String POSS = "poss";

    /** Adjectives and nouns before a noun: "<i>Ecuadorian</i> raid", "<i>embassy</i> storming". */
    public static final String MOD = "mod";

    /** An infinitive or participle whose subject stands outside it: "decided <i>to expel</i>". */
    public static final String XCOMP = "xcomp";

    /** A clause: "said <i>that it had expelled</i> …". */
    public static final String CCOMP = "ccomp";

    /** What the subject or object is said to be: "declared him <i>persona non grata</i>". */
    public static final String COMP = "comp";

    /** Adverbs: "<i>unilaterally</i>". */
    public static final String ADV = "adv";

    /** Who acts in the clause that a noun stands aside in: "<i>he</i> pressed the case in a meeting with Peru". */
    public static final String CLAUSE = "clause";

    private Slot() {}
}
