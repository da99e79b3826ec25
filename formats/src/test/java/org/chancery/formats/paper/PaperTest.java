package org.chancery.formats.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class PaperTest {

    private final StringWriter page = new StringWriter();
    private final Paper paper = new Paper(page, 30, Paper.Colour.NONE);

    @Test
    void aLabelStandsBesideTheFirstLine() throws IOException {
        paper.paragraph(Line.of("Feb 2019", Ink.STRONG), 10, Line.of("Peru meets Chile in Arica", Ink.PLAIN));

        assertThat(page).hasToString("Feb 2019  Peru meets Chile in\n          Arica\n");
    }

    @Test
    void aLabelTooWideStandsAlone() throws IOException {
        paper.paragraph(Line.of("23 Sep – 21 Nov 2019", Ink.STRONG), 10, Line.of("Peru meets Chile", Ink.PLAIN));

        assertThat(page).hasToString("23 Sep – 21 Nov 2019\n          Peru meets Chile\n");
    }
}
