package org.chancery.nlp.time;

/** How words point at one of several times of a name. */
enum Pointing {
    /** "on Tuesday": as the tense tells. */
    BARE,
    /** "this Tuesday". */
    THIS,
    /** "last Tuesday". */
    LAST,
    /** "next Tuesday". */
    NEXT
}
