package org.chancery.nlp.frame;

/** What part of speech carries a predicate. */
public enum FrameKind {
    /** A verb: "expelled", "broke off". */
    VERB,
    /** A noun that may denote an act: "the expulsion", "a raid". */
    NOUN,
    /** An adjective that may denote an act or a stance: "responsible for", "ready to". */
    ADJECTIVE
}
