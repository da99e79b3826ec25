package org.chancery.bench.robustness;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/** A way to say of a deed that it was not done, or not yet, or only in a story. */
public enum Wrapper {
    DENIED_THAT("Officials denied that ", "."),
    DENIED_REPORTS("Officials denied reports that ", "."),
    NOT_TRUE("It is not true that ", "."),
    NO_EVIDENCE("There is no evidence that ", "."),
    FILM("In the film, ", "."),
    FILM_BY_NAME("In the film \"The Long Night\", ", "."),
    NOVEL("In the novel, ", "."),
    IF_FIRST("If ", ", oil prices will rise."),
    IF_LAST("Oil prices will rise if ", "."),
    UNLESS("Talks will go on unless ", "."),
    THREATENED_TO("threatened to "),
    PLANNED_TO("planned to "),
    REFUSED_TO("refused to "),
    FAILED_TO("failed to "),
    WANTED_TO("wanted to "),
    WOULD("would "),
    COULD("could "),
    MAY("may "),
    DID_NOT("did not "),
    NEVER("never ");

    private final String before;
    private final String after;
    private final boolean around;

    Wrapper(String before, String after) {
        this.before = before;
        this.after = after;
        this.around = true;
    }

    Wrapper(String governor) {
        this.before = governor;
        this.after = "";
        this.around = false;
    }

    /** Whether all that the sentence tells is taken back, not its main verb alone. */
    boolean takesAll() {
        return this == FILM || this == FILM_BY_NAME || this == NOVEL;
    }

    /** Its name in what is printed. */
    public String title() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** The sentence with this around it or before its verb; empty where the verb cannot take it. */
    public Optional<Wrapped> wrap(Deed deed) {
        if (!deed.isFinite()) {
            return Optional.empty();
        }
        return around ? Optional.of(new Wrapped(before + begun(deed) + after, new Span(0, before.length()))) : governed(deed);
    }

    /** The sentence without its full stop, as it stands in the middle of another. */
    private static String begun(Deed deed) {
        String bare = deed.text().replaceAll("[.!]$", "");
        String tag = deed.tree().token(0).tag();
        boolean mayBeName = tag.startsWith("NNP") || tag.startsWith("JJ");
        return mayBeName ? bare : Character.toLowerCase(bare.charAt(0)) + bare.substring(1);
    }

    /** "Peru recalled its envoy and broke off ties": "Peru threatened to recall its envoy and break off ties". */
    private Optional<Wrapped> governed(Deed deed) {
        boolean passive = deed.helpers().stream().anyMatch(helper -> helper.lemma().equals("be"));
        if (passive && !(this == WOULD || this == COULD || this == MAY)) {
            return Optional.empty();
        }
        String text = deed.text();
        Token root = deed.verbs().get(0);
        StringBuilder written = new StringBuilder();
        int at = 0;
        Span added = root.span();
        for (Token word : Stream.concat(deed.helpers().stream(), deed.verbs().stream()).sorted(Comparator.comparing(Token::index)).toList()) {
            written.append(text, at, word.span().start());
            at = word.span().end();
            if (word.index() == root.index()) {
                int from = written.length();
                written.append(this == NEVER ? before : before + (passive ? "be " : ""));
                added = new Span(from, written.length());
                written.append(passive || this == NEVER ? word.form() : word.lemma());
            } else if (deed.verbs().contains(word)) {
                written.append(passive || this == NEVER ? word.form() : word.lemma());
            } else {
                at = skipBlank(text, at);
            }
        }
        return Optional.of(new Wrapped(written.append(text.substring(at)).toString(), added));
    }

    private static int skipBlank(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }
}
