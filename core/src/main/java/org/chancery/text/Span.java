package org.chancery.text;

/**
 * A stretch of a dispatch's text.
 *
 * <p>Offsets are UTF-16 code units from the start of the text, counted from zero; {@code end} is the first unit that no
 * longer belongs to the span. Every claim Chancery makes about a dispatch can be shown in place by its span.
 *
 * @param start first code unit of the span, not negative
 * @param end one past the last code unit, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span cannot run from %d to %d.".formatted(start, end));
        }
    }

    /** The number of UTF-16 code units the span covers. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly within this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether {@code offset} lies within this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two spans share at least one code unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that holds both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The words the span stands for in {@code text}. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** Earlier spans come first; of two that start together the shorter one. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
