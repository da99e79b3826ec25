package org.chancery.print;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** In what form a page is printed. */
public enum PrintForm {
    MARKDOWN {
        @Override
        public void print(String title, String markdown, OutputStream out) throws IOException {
            out.write(markdown.getBytes(UTF_8));
        }
    },
    HTML {
        @Override
        public void print(String title, String markdown, OutputStream out) throws IOException {
            out.write(WebPage.of(title, markdown).getBytes(UTF_8));
        }
    },
    PDF {
        @Override
        public void print(String title, String markdown, OutputStream out) throws IOException {
            PdfPage.write(WebPage.of(title, markdown), out);
        }
    };

    /**
     * Prints a page.
     *
     * @param title of the page, for a reader's window
     * @param markdown CommonMark; HTML in it is printed as text
     * @param out left open
     * @throws IOException if it cannot be written
     */
    public abstract void print(String title, String markdown, OutputStream out) throws IOException;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
