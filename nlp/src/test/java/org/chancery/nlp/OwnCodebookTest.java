package org.chancery.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.dispatch.Dispatch;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.parse.nlp4j.Nlp4jParser;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.PairedSentence;
import org.chancery.nlp.relation.RelationCoder;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.nlp.relation.SentenceJudge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A type, a mode and an act that a researcher adds are coded where the codebook is given, and nowhere else. */
class OwnCodebookTest {

    private static final String TWINNING =
            """
            type: TWINNING
            quad: 2
            definition: Two places are joined by a partnership of their citizens.
            acts:
              towns-twinned: Two towns become sister cities.
            cameo: "030"
            entries:
              - id: towns-twinned
                says: A state's town becomes the sister city of another's.
                act: towns-twinned
                mode: sister-city
                patterns:
                  - twin  target:with
                examples:
                  - <s>Portugal</s> twinned its fishing ports with <t>Morocco</t>.
            """;

    private static final String SENTENCE = "Portugal twinned its fishing ports with Morocco on Tuesday.";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Files.writeString(folder.resolve("twinning.yaml"), TWINNING);
    }

    private static List<Event> read(EnglishOptions options) throws IOException {
        return English.load(options.withFallbackDay(LocalDate.of(2024, 5, 8)))
                .read(new Dispatch("1", "test", null, null, List.of(), null, null, "en", SENTENCE))
                .events();
    }

    @Test
    void readingCodesThem() throws IOException {
        assertThat(read(EnglishOptions.standard().withCodebook(folder))).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo(EventType.of("TWINNING:2"));
            assertThat(event.mode()).isEqualTo("sister-city");
            assertThat(event.act()).isEqualTo(Act.coded("towns-twinned"));
        });
        assertThat(read(EnglishOptions.standard())).extracting(Event::type).doesNotContain(EventType.of("TWINNING:2"));
    }

    @Test
    void relateCodesThemWhereThePartiesStandAsTheEntrySays() throws Exception {
        RelationCoder coder =
                RelationCoder.load(RelationModel.shipped(), CodebookReader.shippedWith("en", folder));
        try (SentenceJudge judge = new SentenceJudge(Nlp4jParser.open(progress -> {}), coder)) {
            Judgement does = judge.judge(PairedSentence.read(SENTENCE, "", "Portugal", "Morocco"));
            Judgement suffers = judge.judge(PairedSentence.read(SENTENCE, "", "Morocco", "Portugal"));
            Judgement other = judge.judge(PairedSentence.marked("<s>Portugal</s> gave <t>Morocco</t> four patrol boats."));

            assertThat(does.type()).isEqualTo(EventType.of("TWINNING:2"));
            assertThat(suffers.type().isPlover()).isTrue();
            assertThat(other.type()).isEqualTo(EventType.AID);
        }
    }
}
