package org.chancery.world;

/** The {@link Key} of a growing run of tokens, so that trying one token more costs that token alone. */
final class TokenKey {

    private final StringBuilder key = new StringBuilder();
    private boolean glued = true;

    /**
     * Adds a token, put together with the one before where the tokenizer cut at an apostrophe.
     *
     * @return false where it holds no letter or digit, and so adds nothing
     */
    boolean add(String token) {
        String own = Key.of(token);
        if (own.isEmpty()) {
            return false;
        }
        boolean opensGlued = token.length() > 1 && isApostrophe(token.charAt(0));
        if (!glued && !opensGlued) {
            key.append(' ');
        }
        key.append(own);
        glued = token.length() > 1 && isApostrophe(token.charAt(token.length() - 1));
        return true;
    }

    /** Whether a name may end with the token: not with a possessive or a mark. */
    static boolean closesName(String token) {
        return Character.isLetterOrDigit(token.charAt(0));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    boolean isEmpty() {
        return key.length() == 0;
    }

    String text() {
        return key.toString();
    }
}
