package org.chancery.formats.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.chancery.world.Place;
import org.chancery.world.World;
import org.junit.jupiter.api.Test;

/** Cells of a GDELT row, held to rows of a file of GDELT's own. */
class GdeltRowTest {

    private final GdeltRow row = new GdeltRow(new GdeltRow.Codes(World.load()));

    @Test
    void shareOfTheYearCountsMonthsOfThirtyDays() {
        assertThat(row.day(LocalDate.parse("2019-09-24")).cells()).containsEntry("FractionDate", "2019.7233");
    }

    @Test
    void stateAsAPlaceIsItsOwnDivisionAndFeature() {
        assertThat(row.place(new Place("Norway", "NOR", 62, 10)).cells())
                .containsEntry("ActionGeo_Type", "1")
                .containsEntry("ActionGeo_FullName", "Norway")
                .containsEntry("ActionGeo_CountryCode", "NO")
                .containsEntry("ActionGeo_ADM1Code", "NO")
                .containsEntry("ActionGeo_FeatureID", "NO");
    }

    @Test
    void townIsNamedWithItsState() {
        assertThat(row.place(new Place("Belgrade", "SRB", 44.8, 20.5)).cells())
                .containsEntry("ActionGeo_Type", "4")
                .containsEntry("ActionGeo_FullName", "Belgrade, Serbia")
                .containsEntry("ActionGeo_CountryCode", "RI");
    }
}
