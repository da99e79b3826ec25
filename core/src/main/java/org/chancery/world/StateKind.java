package org.chancery.world;

/** What sort of state a code stands for. */
public enum StateKind {
    /** A member of the United Nations. */
    STATE,
    /** An observer there: Palestine, the Holy See. */
    OBSERVER,
    /** Recognised by some: Taiwan, Kosovo, Western Sahara. */
    PARTIAL,
    /** Belongs to another state and has a code of its own: Greenland, Hong Kong. */
    TERRITORY,
    /** No more: the Soviet Union, Yugoslavia. */
    HISTORICAL
}
