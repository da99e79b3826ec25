package org.chancery.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PrintFormTest {

    private static final String PAGE = """
            # Embassy of Türkiye in Québec

            - *reported*: Şimşek & Łukasz said “no” <b>twice</b>
            """;

    private static byte[] printed(PrintForm form) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.print("Embassy & more", PAGE, out);
        return out.toByteArray();
    }

    @Test
    void webPageStandsAloneAndTakesNoHtmlFromDispatches() throws IOException {
        String html = new String(printed(PrintForm.HTML), UTF_8);

        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Embassy &amp; more</title>")
                .contains("<h1>Embassy of Türkiye in Québec</h1>")
                .contains("&lt;b&gt;twice&lt;/b&gt;")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void letterOfEveryLatinAlphabetStandsInThePdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(printed(PrintForm.PDF))) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("Embassy of Türkiye in Québec", "Şimşek & Łukasz said “no”");
        }
    }

    @Test
    void markdownIsLeftAsItIs() throws IOException {
        assertThat(new String(printed(PrintForm.MARKDOWN), UTF_8)).isEqualTo(PAGE);
    }
}
