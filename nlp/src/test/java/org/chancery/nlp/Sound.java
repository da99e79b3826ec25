package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.chancery.dispatch.Dispatch;
import org.chancery.reading.Reader;
import org.chancery.reading.Reading;
import org.chancery.reading.Soundness;

/** Holds a reading to what its readers rely on: it is sound, of the text that was given, and quotes no nothing. */
final class Sound {

    private Sound() {}

    static Reading reading(Reader reader, Dispatch dispatch) {
        Reading reading = Soundness.checked(reader.read(dispatch));
        assertThat(reading.dispatch().text()).isEqualTo(dispatch.text());
        assertThat(Stream.of(
                                reading.sentences().stream().map(each -> each.span()),
                                reading.actors().stream().flatMap(actor -> actor.mentions().stream()),
                                reading.events().stream().flatMap(event -> Stream.of(event.evidence().span(), event.evidence().trigger())),
                                reading.statements().stream().flatMap(said -> Stream.of(said.content(), said.speakerText(), said.cue())),
                                reading.places().stream().map(each -> each.span()),
                                reading.dates().stream().map(each -> each.span()))
                        .flatMap(each -> each)
                        .filter(Objects::nonNull))
                .allSatisfy(span -> assertThat(span.length()).isPositive());
        return reading;
    }
}
