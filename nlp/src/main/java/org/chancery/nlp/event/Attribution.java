package org.chancery.nlp.event;

import java.util.List;
import java.util.Objects;
import org.chancery.coding.Actor;
import org.chancery.coding.Modality;
import org.chancery.coding.Quad;
import org.chancery.coding.Statement;
import org.chancery.nlp.cast.Cast;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** On whose word an event rests, and what that does to its modality. */
final class Attribution {

    private final List<Statement> statements;
    private final Cast cast;

    Attribution(List<Statement> statements, Cast cast) {
        this.statements = statements;
        this.cast = cast;
    }

    /** The innermost statement whose content holds {@code trigger}; null where none does. */
    @Nullable Statement of(Span trigger) {
        Statement innermost = null;
        for (Statement statement : statements) {
            boolean inside = statement.parts().stream().anyMatch(part -> part.contains(trigger))
                    && !trigger.equals(statement.cue());
            if (inside
                    && (innermost == null
                            || statement.content().length() < innermost.content().length())) {
                innermost = statement;
            }
        }
        return innermost;
    }

    /** Who makes the statement; null where unknown. */
    @Nullable Actor speaker(@Nullable Statement statement) {
        String id = statement == null ? null : statement.speaker();
        return id == null ? null : cast.actor(id);
    }

    /** What a judgement becomes by being uttered: done by the saying of it, unless it is only supposed or is denied. */
    static Modality said(Modality modality) {
        return modality == Modality.HYPOTHETICAL || modality == Modality.DENIED ? modality : Modality.ACTUAL;
    }

    /**
     * What an act becomes by being somebody's word.
     *
     * <p>A party that tells of its own act announces it; a party that tells of the other side's hostile act alleges it.
     * Bystanders report.
     */
    static Modality weigh(Modality modality, @Nullable Actor speaker, List<Actor> sources, Quad quad) {
        boolean hostile = quad == Quad.MATERIAL_CONFLICT || quad == Quad.VERBAL_CONFLICT;
        if (modality != Modality.ACTUAL || speaker == null || speaker.country() == null || !hostile) {
            return modality;
        }
        boolean own = sources.stream().anyMatch(s -> Objects.equals(s.country(), speaker.country()));
        boolean adversary = speaker.sectors().stream().anyMatch(s -> s.equals("OPP") || s.equals("REB"));
        if (own) {
            return adversary ? Modality.ALLEGED : modality;
        }
        boolean official = speaker.sectors().contains("GOV") || speaker.office() != null;
        return official ? Modality.ALLEGED : modality;
    }
}
