package org.chancery.nlp.modality;

import org.chancery.coding.Modality;
import org.chancery.nlp.parse.Token;

/**
 * Puts together how an act is spoken of in its own clause, what governs that clause and how the governor itself stands.
 */
final class Composition {

    private Composition() {}

    /**
     * One step up.
     *
     * @param inner how the act stands in its clause
     * @param governance what the governor says of it
     * @param outer how the governor stands
     * @param governor the governing word
     */
    static Outlook compose(Outlook inner, Governance governance, Outlook outer, Token governor) {
        if (outer.isDenied()) {
            return underDenial(inner, governance, outer, governor);
        }
        Outlook governed = governed(inner, governance, governor);
        if (!governed.isPlain() || outer.isPlain()) {
            return governed;
        }
        return switch (governance) {
            case FACTIVE -> governed;
            case SPEECH -> outer.modality() == Modality.ALLEGED ? outer : governed;
            default -> outer.closed();
        };
    }

    private static Outlook governed(Outlook inner, Governance governance, Token governor) {
        String reason = "governed by '%s'".formatted(governor.lemma());
        return switch (governance) {
            case TRANSPARENT, FACTIVE -> inner;
            case SPEECH -> inner.open() ? Outlook.by(Modality.PLANNED, "'would' in a report", governor) : inner;
            case PLANNED ->
                inner.isPlain() || inner.open() ? Outlook.by(Modality.PLANNED, reason, governor) : inner;
            case HYPOTHETICAL -> inner.isDenied() ? inner : Outlook.by(Modality.HYPOTHETICAL, reason, governor);
            case REQUESTED ->
                inner.isDenied()
                        ? Outlook.by(Modality.HYPOTHETICAL, reason, governor)
                        : Outlook.by(Modality.REQUESTED, reason, governor);
            case THREATENED -> inner.isDenied() ? inner : Outlook.by(Modality.THREATENED, reason, governor);
            case ALLEGED ->
                inner.isPlain() || inner.open() ? Outlook.by(Modality.ALLEGED, reason, governor) : inner;
            case DENIED, NEGATED ->
                inner.isDenied()
                        ? new Outlook(Modality.ACTUAL, false, "twice denied", java.util.Optional.of(governor))
                        : Outlook.by(Modality.DENIED, reason, governor);
        };
    }

    /** "Did not deny that", "did not ask for", "did not stop him from". */
    private static Outlook underDenial(Outlook inner, Governance governance, Outlook outer, Token governor) {
        return switch (governance) {
            case FACTIVE -> inner;
            case DENIED, NEGATED -> inner;
            case SPEECH, ALLEGED ->
                inner.isPlain() || inner.isAhead()
                        ? Outlook.by(Modality.HYPOTHETICAL, "not said: '%s'".formatted(governor.lemma()), governor)
                        : inner;
            default -> inner.isDenied() ? inner : outer;
        };
    }
}
