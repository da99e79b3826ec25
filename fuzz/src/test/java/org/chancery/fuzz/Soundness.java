package org.chancery.fuzz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Statement;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** What {@link Reading} promises: spans lie in the text, and every id that is named is there. */
final class Soundness {

    private Soundness() {}

    /** @throws AssertionError if a reading breaks a promise */
    static void hold(Reading reading) {
        int length = reading.dispatch().text().length();
        spans(reading).forEach(span -> require(span.end() <= length, "the span %s in a text of %d".formatted(span, length)));
        Set<String> actors = new HashSet<>(reading.actors().stream().map(Actor::id).toList());
        Set<String> statements = new HashSet<>(reading.statements().stream().map(Statement::id).toList());
        require(actors.size() == reading.actors().size(), "two actors of one id");
        require(statements.size() == reading.statements().size(), "two statements of one id");
        reading.events().forEach(event -> {
            Stream.of(event.sources(), event.targets(), event.recipients())
                    .flatMap(List::stream)
                    .forEach(id -> require(actors.contains(id), "the actor %s, who is not in it".formatted(id)));
            require(event.attribution() == null || statements.contains(event.attribution()), "the statement " + event.attribution());
        });
        reading.statements().forEach(said -> require(said.speaker() == null || actors.contains(said.speaker()), "the speaker " + said.speaker()));
    }

    private static Stream<Span> spans(Reading reading) {
        return Stream.of(
                        reading.sentences().stream().map(each -> each.span()),
                        reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        reading.events().stream().flatMap(event -> Stream.of(event.evidence().span(), event.evidence().trigger())),
                        reading.statements().stream().flatMap(said -> Stream.of(said.content(), said.speakerText(), said.cue())),
                        reading.places().stream().map(each -> each.span()),
                        reading.dates().stream().map(each -> each.span()),
                        reading.notes().stream().map(each -> each.span()))
                .flatMap(each -> each)
                .filter(span -> span != null);
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new AssertionError("A reading has %s.".formatted(what));
        }
    }
}
