package org.chancery.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** A web page as a PDF of A4 sheets. The fonts are DejaVu's and lie in the file: names of all countries show everywhere. */
final class PdfPage {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private PdfPage() {}

    /** @param html well-formed XHTML with its style within */
    static void write(String html, OutputStream out) throws IOException {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, "DejaVuSerif.ttf", "Chancery Serif", 400, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Bold.ttf", "Chancery Serif", 700, FontStyle.NORMAL);
        font(builder, "DejaVuSerif-Italic.ttf", "Chancery Serif", 400, FontStyle.ITALIC);
        builder.withHtmlContent(html.replace("<!DOCTYPE html>\n", ""), "");
        builder.withProducer("Chancery");
        builder.useUriResolver((base, address) -> null); // a memorandum fetches nothing, whatever it names
        builder.toStream(out);
        builder.run();
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> resource(file), family, weight, style, true);
    }

    private static InputStream resource(String file) {
        InputStream in = PdfPage.class.getResourceAsStream(FONTS + file);
        if (in == null) {
            throw new UncheckedIOException(new IOException(
                    "The font %s is not on the class path. The library jasperreports-fonts brings it.".formatted(file)));
        }
        return in;
    }
}
