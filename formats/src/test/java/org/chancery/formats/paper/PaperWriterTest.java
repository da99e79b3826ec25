package org.chancery.formats.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.chancery.formats.out.OutputFormat.Detail;
import org.chancery.formats.out.ReadingWriter;
import org.junit.jupiter.api.Test;

class PaperWriterTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    @Test
    void readingIsHeadingTimelineSpeechesAndRemarks() throws IOException {
        assertThat(written(PaperWriter.plain(bytes, 80, Detail.PLAIN))).isEqualTo("""
                Peru sends envoy home
                Coast News · by A. Writer · Lima · Thursday 4 March 2021
                lima.txt

                WHAT HAPPENED
                Feb 2021       Peru → Chile: meets or talks
                                 The two countries had *met* for talks in Arica in February.

                4 Mar 2021     Peru → the ambassador (Chile): expels the ambassador · Lima
                               Peru → Chile: breaks off diplomatic relations [threatened, not
                               done]
                                 Peru *expelled* Chile's ambassador on Thursday and warned that
                                 it would *break off* relations if another fishing boat were
                                 seized off its coast.

                WHO SAID WHAT
                Rosa Quispe, foreign minister (Peru)
                  told: “We have been patient” … “Patience has an end.”

                REMARKS
                The fourth of March 2021 was a Thursday indeed.
                """);
    }

    @Test
    void linesAreNoLongerThanTheTerminalIsWide() throws IOException {
        assertThat(written(PaperWriter.plain(bytes, 60, Detail.EXPLAIN)).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
    }

    @Test
    void colouredPageHoldsTheSameWords() throws IOException {
        String plain = written(PaperWriter.plain(bytes, 80, Detail.PLAIN));
        bytes.reset();
        String coloured = written(PaperWriter.coloured(bytes, 80, Detail.PLAIN));

        assertThat(coloured).contains("\u001b[1;4mexpelled\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "").split("\\s+"))
                .isEqualTo(plain.replace("*", "").split("\\s+"));
    }

    @Test
    void explainSaysWhy() throws IOException {
        assertThat(written(PaperWriter.plain(bytes, 120, Detail.EXPLAIN)))
                .containsIgnoringWhitespaces("SANCTION expel (diplomatic), quad 4, CAMEO 166, confidence 0.93: entry expel-envoy, pattern"
                        + " “expel” + envoy");
    }

    private String written(ReadingWriter writer) throws IOException {
        try (writer) {
            writer.write(ExpulsionReading.reading());
        }
        return bytes.toString(UTF_8);
    }
}
