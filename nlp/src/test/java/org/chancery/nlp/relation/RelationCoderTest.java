package org.chancery.nlp.relation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.nlp.SharedParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The shipped model on sentences of our own that none of its examples repeats. */
class RelationCoderTest {

    private static SentenceJudge judge;

    @BeforeAll
    static void load() throws IOException {
        judge = new SentenceJudge(SharedParser.english(), RelationCoder.load());
    }

    @AfterAll
    static void close() {
        judge.close();
    }

    @TestFactory
    Stream<DynamicTest> pairsAreCodedAsTheirRowSays() throws IOException {
        try (InputStream table = RelationCoderTest.class.getResourceAsStream("pairs.tsv")) {
            return new String(table.readAllBytes(), UTF_8).lines().skip(1).map(line -> line.split("\t"))
                    .map(cells -> DynamicTest.dynamicTest(cells[3], () -> {
                        Judgement judgement = judge.judge(PairedSentence.marked(cells[3]));

                        assertThat(List.of(
                                        judgement.type().name(),
                                        String.valueOf(judgement.type().quad().code()),
                                        judgement.modality().code()))
                                .containsExactly(cells[0], cells[1], cells[2]);
                    }));
        }
    }

    @Test
    void whoActsOnWhomMatters() throws Exception {
        Judgement does = judge.judge(PairedSentence.marked(
                "<s>Police</s> fired tear gas at <t>striking dockers</t> who had marched on the port authority in Mombasa."));
        Judgement suffers = judge.judge(PairedSentence.marked(
                "Police fired tear gas at <s>striking dockers</s> who had marched on <t>the port authority</t> in Mombasa."));

        assertThat(does.type()).isNotEqualTo(suffers.type());
    }

    @Test
    void judgementDoesNotDependOnWhatWasJudgedBefore() throws Exception {
        PairedSentence sentence = PairedSentence.marked("<s>Japan</s> gave <t>Vanuatu</t> eight million dollars.");
        Judgement first = judge.judge(sentence);
        judge.judge(PairedSentence.marked("<s>Chile</s> condemned <t>Peru</t>, in words that were long in coming."));

        assertThat(judge.judge(sentence)).isEqualTo(first);
    }

    @Test
    void sharesOfTypesAndModalitiesSumToOne() throws Exception {
        Judgement judgement = judge.judge(PairedSentence.marked("<s>Fiji</s> and <t>Tonga</t>."));

        assertThat(judgement.types().values().stream().mapToDouble(share -> share).sum()).isBetween(0.999, 1.001);
        assertThat(judgement.modalities().values().stream().mapToDouble(share -> share).sum()).isBetween(0.999, 1.001);
    }
}
