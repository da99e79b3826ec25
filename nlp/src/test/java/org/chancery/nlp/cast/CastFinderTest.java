package org.chancery.nlp.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.TextParser;
import org.chancery.nlp.place.PlaceFinder;
import org.chancery.text.Span;
import org.chancery.world.World;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CastFinderTest {

    private static TextParser parser;
    private static CastFinder finder;
    private static PlaceFinder places;

    @BeforeAll
    static void open() throws IOException {
        parser = new TextParser(SharedParser.english());
        World world = World.load();
        finder = new CastFinder(world);
        places = new PlaceFinder(world);
    }

    record Case(String name, LocalDate day, String text, List<String> expectations) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(CastFinderTest.class.getResourceAsStream("cases.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] cells = line.split("\t");
                    cases.add(new Case(cells[0], LocalDate.parse(cells[1]), cells[2].replace("¶", "\n\n"), List.of(cells[3].split(" \\| "))));
                }
            }
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meansWhomAReaderMeans(Case given) {
        ParsedText text = parsed(given.text(), given.day());
        Cast cast = found(text, given.day());
        for (String expectation : given.expectations()) {
            String[] sides = expectation.split("=", 2);
            assertThat(answer(text, cast, span(given.text(), sides[0]), sides[1]))
                    .as("%s in: %s", sides[0], given.text())
                    .isEqualTo(sides[1]);
        }
    }

    @Test
    void formerHolderHasNoOffice() {
        String words = "Former President Rafael Correa denounced the arrest.";
        Cast cast = found(parsed(words, LocalDate.of(2024, 4, 6)), LocalDate.of(2024, 4, 6));

        Actor correa = cast.actors().stream().filter(a -> a.person() != null).findFirst().orElseThrow();
        assertThat(correa.office()).isNull();
        assertThat(correa.sectors()).doesNotContain("GOV");
        assertThat(correa.country()).isEqualTo("ECU");
    }

    @Test
    void missionKnowsItsHost() {
        String words = "Police surrounded the Mexican embassy in Quito.";
        Cast cast = found(parsed(words, LocalDate.of(2024, 4, 6)), LocalDate.of(2024, 4, 6));

        assertThat(cast.actors()).anySatisfy(actor -> {
            assertThat(actor.country()).isEqualTo("MEX");
            assertThat(actor.host()).isEqualTo("ECU");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mexico condemned it. Mexico was shocked. Gunmen stormed the Egyptian consulate in Benghazi. | EGY | LBY",
        "Mexico condemned it. Mexico was shocked. Guards fled the American compound in the Libyan city of Benghazi. | USA | LBY",
        "Russia was worried. The Italian consulate general in Shiraz shut its doors. | ITA | IRN",
        "Russia was worried. The Turkish embassy was attacked in Mogadishu on Saturday. | TUR | SOM",
        "Russia was worried. An attack on the Danish embassy, in central Islamabad, killed six. | DNK | PAK",
        "Russia was worried. In Guadalajara, the American consulate was shut. | USA | MEX",
        "Russia was worried. Libyan militias besieged the embassy of Venezuela in Tripoli. | VEN | LBY",
    })
    void missionStandsWhereTheWordsSayAndNotInTheStateSpokenOfMost(String words, String sender, String host) {
        Cast cast = found(parsed(words, LocalDate.of(2014, 3, 12)), LocalDate.of(2014, 3, 12));

        assertThat(cast.actors()).filteredOn(actor -> actor.kind().isMission()).singleElement().satisfies(actor -> {
            assertThat(actor.country()).isEqualTo(sender);
            assertThat(actor.host()).isEqualTo(host);
        });
    }

    @Test
    void consulatesWithoutANameAreOfTheStateWhoseEmbassyStandsThere() {
        String words = "A crowd entered the Danish embassy in Tehran. Guards looked on. The consulates in Tabriz and Isfahan were shut."
                + " Denmark said that the embassy would stay.";
        Cast cast = found(parsed(words, LocalDate.of(2006, 2, 8)), LocalDate.of(2006, 2, 8));

        assertThat(cast.actors()).filteredOn(actor -> actor.kind() == ActorKind.CONSULATE).singleElement().satisfies(actor -> {
            assertThat(actor.country()).isEqualTo("DNK");
            assertThat(actor.host()).isEqualTo("IRN");
            assertThat(actor.mentions()).hasSize(1);
        });
    }

    @Test
    void nobodyIsAccreditedToHisOwnState() {
        String words = "Sweden condemned the test. Lars Ek, a diplomat from Sweden, spoke in Stockholm. Sweden's embassy in Stockholm is a joke.";
        Cast cast = found(parsed(words, LocalDate.of(2016, 9, 9)), LocalDate.of(2016, 9, 9));

        assertThat(cast.actors()).filteredOn(actor -> "SWE".equals(actor.country())).extracting(Actor::host).doesNotContain("SWE");
    }

    @Test
    void consulateIsToldFromTheEmbassyOfTheSameState() {
        String words = "The Peruvian embassy in Quito closed on Monday. The Peruvian consulate in Guayaquil stays open.";
        Cast cast = found(parsed(words, LocalDate.of(2024, 4, 6)), LocalDate.of(2024, 4, 6));

        assertThat(cast.actors()).filteredOn(actor -> actor.kind().isMission()).extracting(Actor::kind)
                .containsExactly(ActorKind.MISSION, ActorKind.CONSULATE);
    }

    @Test
    void whoExpelsAnEnvoyIsItsHost() {
        String words = "Saudi Arabia broke with Iran. Sudan expelled the Iranian ambassador.";
        Cast cast = found(parsed(words, LocalDate.of(2016, 1, 4)), LocalDate.of(2016, 1, 4));

        assertThat(cast.actors()).anySatisfy(actor -> {
            assertThat(actor.name()).isEqualTo("Iranian ambassador");
            assertThat(actor.host()).isEqualTo("SDN");
        });
    }

    @Test
    void speakerOfDirectSpeechIsI() {
        String words = "“We came to mend our ties,” Armando Benedetti said.";
        ParsedText text = parsed(words, LocalDate.of(2022, 8, 29));
        Cast cast = found(text, LocalDate.of(2022, 8, 29));
        String speaker = cast.actors().stream()
                .filter(a -> "Armando Benedetti".equals(a.person())).findFirst().orElseThrow().id();

        Cast voiced = cast.voiced(text, List.of(new Voice(new Span(1, words.indexOf('”')), speaker)));

        assertThat(voiced.actorAt(0, text.sentences().get(0).at(1).orElseThrow().index()))
                .map(Actor::person).contains("Armando Benedetti");
    }

    @Test
    void sameTextGivesTheSameCast() {
        ParsedText text = parsed("France and Spain met. They agreed. Its envoy left.", LocalDate.of(2020, 1, 1));

        assertThat(found(text, LocalDate.of(2020, 1, 1)).mentions())
                .isEqualTo(found(text, LocalDate.of(2020, 1, 1)).mentions());
    }

    private static Cast found(ParsedText text, LocalDate day) {
        return finder.find(text, places.find(text), day);
    }

    private static ParsedText parsed(String text, LocalDate day) {
        return parser.parse(new Dispatch("t", "t", null, null, List.of(), null, day, "en", text));
    }

    private static Span span(String text, String words) {
        String[] parts = words.split("#");
        int at = -1;
        for (int i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
            do {
                at = text.indexOf(parts[0], at + 1);
            } while (at >= 0 && (inWord(text, at - 1) || inWord(text, at + parts[0].length())));
        }
        assertThat(at).as("'%s' stands in '%s'", words, text).isNotNegative();
        return new Span(at, at + parts[0].length());
    }

    private static boolean inWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    /** What the cast says of the words, in the notation asked for. */
    private static String answer(ParsedText text, Cast cast, Span span, String wanted) {
        if (wanted.startsWith("@")) {
            return cast.grounds().stream().filter(g -> g.span().equals(span)).findFirst()
                    .map(g -> "@" + g.country()).orElse("0");
        }
        List<Actor> meant = cast.mentions().stream().filter(m -> m.span().equals(span))
                .map(m -> cast.actor(m.actor())).toList();
        if (meant.isEmpty()) {
            return "0";
        }
        if (wanted.startsWith("\"")) {
            Actor actor = meant.get(0);
            return "\"" + (actor.person() == null ? actor.name() : actor.person()) + "\"";
        }
        TreeSet<String> countries = new TreeSet<>();
        meant.forEach(actor -> countries.add(actor.country() == null ? "-" : actor.country()));
        return String.join("+", countries);
    }
}
