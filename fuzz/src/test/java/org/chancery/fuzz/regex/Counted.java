package org.chancery.fuzz.regex;

/** A text that counts how often its characters are looked at, and ends the looking beyond a number. */
final class Counted implements CharSequence {

    /** It was looked at too often. */
    static final class Spent extends RuntimeException {
        private static final long serialVersionUID = 1;

        Spent(long looks) {
            super("%,d looks".formatted(looks), null, false, false);
        }
    }

    private final String text;
    private final long most;
    private long looks;

    Counted(String text, long most) {
        this.text = text;
        this.most = most;
    }

    /** How often it was looked at so far. */
    long looks() {
        return looks;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new Spent(looks);
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
