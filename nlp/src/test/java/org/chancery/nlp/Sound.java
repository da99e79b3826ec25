package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Statement;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.text.Span;

/** Holds a reading to what its readers rely on: spans lie in the text, and every id that is named is there. */
final class Sound {

    private Sound() {}

    static Reading reading(Reader reader, Dispatch dispatch) {
        Reading reading = reader.read(dispatch);
        int length = reading.dispatch().text().length();
        assertThat(reading.dispatch().text()).isEqualTo(dispatch.text());
        assertThat(spans(reading)).allSatisfy(span -> {
            assertThat(span.length()).isPositive();
            assertThat(span.end()).isLessThanOrEqualTo(length);
        });
        Set<String> actors = ids(reading.actors().stream().map(Actor::id).toList());
        Set<String> statements = ids(reading.statements().stream().map(Statement::id).toList());
        ids(reading.events().stream().map(Event::id).toList());
        assertThat(reading.events()).allSatisfy(event -> {
            assertThat(actors).containsAll(event.sources()).containsAll(event.targets()).containsAll(event.recipients());
            assertThat(event.attribution() == null || statements.contains(event.attribution())).isTrue();
            assertThat(event.evidence().sentence()).isBetween(0, reading.sentences().size() - 1);
        });
        assertThat(reading.statements())
                .allSatisfy(each -> assertThat(each.speaker() == null || actors.contains(each.speaker())).isTrue());
        return reading;
    }

    /** Each id once. */
    private static Set<String> ids(List<String> ids) {
        assertThat(ids).doesNotHaveDuplicates();
        return new HashSet<>(ids);
    }

    private static List<Span> spans(Reading reading) {
        return Stream.of(
                        reading.sentences().stream().map(each -> each.span()),
                        reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                        reading.events().stream().flatMap(event -> Stream.of(event.evidence().span(), event.evidence().trigger())),
                        reading.statements().stream()
                                .flatMap(said -> Stream.of(said.content(), said.speakerText(), said.cue())),
                        reading.places().stream().map(each -> each.span()),
                        reading.dates().stream().map(each -> each.span()))
                .flatMap(each -> each)
                .filter(span -> span != null)
                .toList();
    }
}
