package org.chancery.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
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

    /** Whoever writes the page escapes what is not his; this holds if he forgets. */
    @Test
    void pageFetchesNothingWhateverItsMarkdownNames() throws IOException {
        List<String> called = new CopyOnWriteArrayList<>();
        HttpServer trap = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        trap.createContext("/", exchange -> {
            called.add(exchange.getRequestURI().toString());
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        trap.start();
        try {
            String there = "http://127.0.0.1:%d".formatted(trap.getAddress().getPort());
            String page = "# Page\n\n![x](%1$s/a.png) [run](javascript:alert(1)) ![y](file:///etc/hostname) <img src=\"%1$s/b.png\">\n".formatted(there);
            ByteArrayOutputStream html = new ByteArrayOutputStream();
            PrintForm.HTML.print("Page", page, html);
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PrintForm.PDF.print("Page", page, pdf);

            assertThat(html.toString(UTF_8)).doesNotContain("javascript:").contains("&lt;img");
            assertThat(called).isEmpty();
            try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
                assertThat(new PDFTextStripper().getText(document)).contains("Page");
            }
        } finally {
            trap.stop(0);
        }
    }

    @Test
    void markdownIsLeftAsItIs() throws IOException {
        assertThat(new String(printed(PrintForm.MARKDOWN), UTF_8)).isEqualTo(PAGE);
    }
}
