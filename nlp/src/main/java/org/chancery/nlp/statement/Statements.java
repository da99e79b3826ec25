package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.Statement;
import org.chancery.nlp.cast.Voice;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The statements of a text, to be asked on whose word its words stand.
 *
 * <p>Beside each statement it keeps what sort of attribution it is: "said that police had raided" reports a raid on
 * somebody's word, "urged them to leave" asks for a departure, "condemned the raid" takes the raid for granted.
 */
public final class Statements {

    private static final Set<CueKind> REPORTS = Set.of(CueKind.SAY, CueKind.THINK, CueKind.SHOW);

    private final List<Statement> all;
    private final Map<String, CueKind> kinds;

    /**
     * @param all the statements in order
     * @param kinds for the id of each what sort of attribution it is
     */
    public Statements(List<Statement> all, Map<String, CueKind> kinds) {
        this.all = List.copyOf(all);
        this.kinds = Map.copyOf(kinds);
    }

    /** All statements in the order of their content. */
    public List<Statement> all() {
        return all;
    }

    /** What sort of attribution the statement is. */
    public CueKind kind(Statement statement) {
        CueKind kind = kinds.get(statement.id());
        if (kind == null) {
            throw new IllegalArgumentException("No statement " + statement.id() + " was found in this text.");
        }
        return kind;
    }

    /** The statement whose content holds the words, the smallest one where several do; empty where none does. */
    public Optional<Statement> holding(Span words) {
        return within(words).stream()
                .min(Comparator.comparingInt(statement -> statement.content().length()));
    }

    /**
     * The statement that reports what the words tell, so that it stands on the speaker's word: said, believed or shown, and
     * neither wished for nor judged.
     */
    public Optional<Statement> reporting(Span words) {
        return within(words).stream()
                .filter(statement -> REPORTS.contains(kind(statement)))
                .min(Comparator.comparingInt(statement -> statement.content().length()));
    }

    /** The statement whose cue is among the words: "said" itself, "condemned" itself. */
    public Optional<Statement> cuedBy(Span words) {
        return all.stream()
                .filter(statement -> statement.cue() != null && statement.cue().overlaps(words))
                .findFirst();
    }

    /** The stretches of direct speech whose speakers are known: who "I" and "we" are there. */
    public List<Voice> voices() {
        List<Voice> voices = new ArrayList<>();
        for (Statement statement : all) {
            @Nullable String speaker = statement.speaker();
            if (statement.direct() && speaker != null) {
                statement.parts().forEach(part -> voices.add(new Voice(part, speaker)));
            }
        }
        return List.copyOf(voices);
    }

    private List<Statement> within(Span words) {
        return all.stream()
                .filter(statement -> statement.parts().stream().anyMatch(part -> part.contains(words)))
                .toList();
    }
}
