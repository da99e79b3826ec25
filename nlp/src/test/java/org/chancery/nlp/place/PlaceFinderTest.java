package org.chancery.nlp.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.SharedParser;
import org.chancery.world.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of several places of one name a dispatch means. */
class PlaceFinderTest {

    @ParameterizedTest(name = "{1} in “{0}” is {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "LA PAZ, 5 March 2021 (Andes Wire) — Police entered an embassy in La Paz on Thursday.; La Paz; La Paz/BOL",
                "Police entered an embassy in La Paz, Mexico, on Thursday.; La Paz; La Paz/MEX",
                "Georgia and Armenia signed a treaty in Tbilisi.; Georgia; Georgia/GEO",
                "The governor spoke in Atlanta, Georgia.; Georgia; Georgia/USA",
                "Talks were held in Birmingham, Alabama.; Birmingham; Birmingham/USA",
                "Talks were held in Birmingham, England.; Birmingham; Birmingham/GBR",
            })
    void isTheOneThatIsMeant(String text, String name, String meant) throws IOException {
        Dispatch dispatch = new Dispatch("1", "test", null, null, List.of(), null, LocalDate.of(2021, 3, 5), "en", text);

        assertThat(SharedParser.reader().read(dispatch).places())
                .filteredOn(mention -> mention.name().equals(name))
                .extracting(mention -> told(Objects.requireNonNull(mention.place())))
                .containsOnly(meant);
    }

    private static String told(Place place) {
        return place.name() + "/" + place.country();
    }
}
