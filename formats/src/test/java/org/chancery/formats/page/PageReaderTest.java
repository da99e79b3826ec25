package org.chancery.formats.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.formats.prose.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a page is its article. */
class PageReaderTest {

    private static final String FIRST = "Ecuador's police entered the Mexican embassy in Quito on Friday night and took a former vice president away.";
    private static final String SECOND = "Mexico broke off relations within hours, and its diplomats left the country on a commercial flight on Sunday.";

    private static Article read(String before, String behind) {
        return new PageReader()
                .read(
                        """
                        <!DOCTYPE html><html lang="en"><head><title>Police enter the Mexican embassy in Quito - Andes Wire</title></head><body>
                        <nav><a href="/">Home</a> <a href="/world">World</a></nav>
                        <article><h1>Police enter the Mexican embassy in Quito</h1>%s<p>%s</p><p>%s</p>%s</article>
                        <footer><p>© Andes Wire</p></footer></body></html>
                        """
                                .formatted(before, FIRST, SECOND, behind),
                        "https://andes.example/2024/04/06/embassy");
    }

    @Test
    void articleIsItsHeadlineAndItsParagraphs() {
        Article article = read("", "<p>Sign up for our newsletter</p>");

        assertThat(article.title()).isEqualTo("Police enter the Mexican embassy in Quito");
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 4, 6));
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.paragraphs()).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "QUITO, Saturday 6 April 2024", "QUITO, April 6, 2024", "SAN JOSÉ, 6 April 2024 (Andes Wire)", "ST. JOHN’S, 6 April 2024"
    })
    void datelineOnALineOfItsOwnBeginsTheBody(String dateline) {
        assertThat(read("<p>" + dateline + "</p>", "").paragraphs()).containsExactly(dateline, FIRST, SECOND);
        assertThat(read("<p>By Ana Ejemplo</p><p>" + dateline + "</p>", "").paragraphs()).containsExactly(dateline, FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "By Ana Ejemplo, 6 April 2024", "BY ANA EJEMPLO, 6 APRIL 2024", "Published 6 April 2024", "Saturday, April 6, 2024", "QUITO", "QUITO, on Saturday"
    })
    void bylineAndDayOfPublicationDoNot(String line) {
        assertThat(read("<p>" + line + "</p>", "").paragraphs()).containsExactly(FIRST, SECOND);
    }

    @Test
    void datelineAwayFromTheBodyIsNoneOfIt() {
        assertThat(read("<p>QUITO, Saturday 6 April 2024</p><p>3 minutes to read</p>", "").paragraphs()).isEqualTo(List.of(FIRST, SECOND));
    }
}
