package org.chancery.bench.robustness;

import java.util.function.UnaryOperator;

/** A way to write a dispatch otherwise that changes nothing of what it tells. */
public enum Change {
    /** All marks of a typewriter. */
    STRAIGHT_QUOTES(Marks::straight),
    /** Marks as a printer sets them. */
    CURLY_QUOTES(Marks::curly),
    /** Double marks as « and ». */
    ANGLE_QUOTES(Marks::angle),
    /** Double marks where single ones were, and single for double. */
    SWAPPED_QUOTES(Marks::swapped),
    /** Lines broken at 72 characters, as mail and telex do. */
    BROKEN_LINES(Lines::broken),
    /** The same, breaking behind hyphens as well. */
    BROKEN_AT_HYPHENS(Lines::brokenAtHyphens),
    /** Lines that end as on Windows. */
    CARRIAGE_RETURNS(text -> text.replace("\n", "\r\n")),
    BRITISH_SPELLING(text -> Spelling.TABLE.british(text)),
    AMERICAN_SPELLING(text -> Spelling.TABLE.american(text)),
    /** The first line in capitals. */
    CAPITAL_HEADLINE(Lines::capitalHeadline),
    /** Signs as entities in a plain text. */
    ENTITIES(Markup::entities),
    /** A web page, with entities. */
    WEB_PAGE(Markup::page),
    /** Double, non-breaking, thin and zero-width blanks, tabs, and blanks at the ends of lines. */
    WHITE_SPACE(Blanks::scattered),
    /** Letters apart from their accents (Unicode NFD). */
    ACCENTS_APART(text -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)),
    /** "Sudan and Chad" for "Chad and Sudan". */
    STATES_SWAPPED(text -> NameOrder.KNOWN.statesSwapped(text)),
    /** "Daniel Noboa, the president of Ecuador," for "Ecuador's President Daniel Noboa". */
    OFFICE_BEHIND(text -> NameOrder.KNOWN.officeBehind(text)),
    /** "Ecuador's President Daniel Noboa" for "Daniel Noboa, president of Ecuador,". */
    OFFICE_BEFORE(text -> NameOrder.KNOWN.officeBefore(text));

    private final UnaryOperator<String> way;

    Change(UnaryOperator<String> way) {
        this.way = way;
    }

    /** The text as it is put into a file; equal to {@code text} where there is nothing to change. */
    public String of(String text) {
        return way.apply(text);
    }

    /** Its name in what is printed. */
    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
