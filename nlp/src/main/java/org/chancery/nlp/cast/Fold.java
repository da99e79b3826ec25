package org.chancery.nlp.cast;

import java.text.Normalizer;
import java.util.Locale;

/** Names without accents and capitals, so that "Peña" and "PENA" meet. */
final class Fold {

    private Fold() {}

    static String fold(String name) {
        boolean plain = true;
        for (int i = 0; i < name.length() && plain; i++) {
            plain = name.charAt(i) < 128;
        }
        if (plain) {
            return name.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c == '’' ? '\'' : c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }
}
