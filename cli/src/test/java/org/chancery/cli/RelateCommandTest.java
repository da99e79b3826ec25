package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.nlp.relation.Calibration;
import org.chancery.nlp.relation.Judgement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Tables in and out, with a judge who calls a sentence with "aid" AID and any other ASSAULT. */
@Timeout(60)
class RelateCommandTest {

    private static final Judges JUDGES = (model, codebook, status) -> sentence -> {
        EventType likely = sentence.text().contains("aid") ? EventType.AID : EventType.ASSAULT;
        EventType second = EventType.AID.equals(likely) ? EventType.COERCE : EventType.AID;
        return new Judgement(
                Map.of(likely, 0.4, second, 0.3, EventType.SANCTION, 0.3), 0.1, Map.of(Modality.PLANNED, 1.0), Calibration.NONE, Calibration.NONE);
    };

    private static final String HEADER = "sentence\tsource\ttarget\n";

    @TempDir
    private Path folder;

    private static Run relate(String table, String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "relate";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[options.length + 1] = "-";
        return Run.judging(JUDGES, table, arguments);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void rowsAreGivenBackWithTheirCodes() {
        Run run = relate("id\tsentence\tsource\ttarget\n7\tAvalon sent aid to Brittany.\tAvalon\tBrittany\n");

        assertThat(run.exit()).isZero();
        assertThat(run.outputLines())
                .containsExactly(
                        "id\tsentence\tsource\ttarget\ttype\tquad\tmodality\tconfidence\terror",
                        "7\tAvalon sent aid to Brittany.\tAvalon\tBrittany\tAID\t2\tplanned\t0.400\t");
    }

    @Test
    void quadIsTheSumOfItsTypes() {
        assertThat(relate(HEADER + "Avalon sent aid to Brittany.\tAvalon\tBrittany\n", "--labels", "quad").outputLines().get(1))
                .endsWith("\tSANCTION\t4\tplanned\t0.600\t");
    }

    @Test
    void rowThatCannotBeReadIsToldAndCostsNoOther() {
        Run run = relate(HEADER + "Avalon hit Brittany.\tAvalon\tCornwall\n\nAvalon hit Brittany.\tAvalon\tBrittany\nAvalon.\tAvalon\n"
                + "x".repeat(100_000) + "\tx\tx\n");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.outputLines()).hasSize(6);
        assertThat(run.outputLines().get(1)).endsWith("\t\t\t\t\tthe target “Cornwall” is not in the sentence");
        assertThat(run.outputLines().get(2)).isEqualTo("\t\t\t\t\t\t\tthe line is empty");
        assertThat(run.outputLines().get(3)).contains("\tASSAULT\t4\t");
        assertThat(run.outputLines().get(4)).endsWith("the row has no cell in the column target");
        assertThat(run.outputLines().get(5)).endsWith("the sentence is longer than 4,000 characters");
        assertThat(run.errorLines()).containsExactly("chancery: -: 4 of 5 rows could not be coded; the column error says why.");
    }

    @Test
    void tableWithoutATargetIsGivenBackUncoded() {
        Run run = relate("sentence\tsource\nAvalon hit Brittany.\tAvalon\n");

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.outputLines().get(1)).endsWith("\t\t\t\t\tthe table has no column target");
    }

    @Test
    void orderDoesNotDependOnThreads() {
        String table = HEADER
                + IntStream.range(0, 2000)
                        .mapToObj(i -> "Avalon %s Brittany %d.\tAvalon\tBrittany\n".formatted(i % 3 == 0 ? "aided" : "hit", i))
                        .collect(Collectors.joining());

        assertThat(relate(table, "--threads", "4").output()).isEqualTo(relate(table, "--threads", "1").output());
    }

    @Test
    void quotationMarksOfASpreadsheetAreNoText() {
        Run run = relate(HEADER + "\"Avalon \"\"aided\"\" Brittany.\"\tAvalon\tBrittany\n");

        assertThat(run.outputLines().get(1)).contains("\tAID\t");
    }

    @Test
    void missingFileIsToldOnALine() {
        Run run = Run.judging(JUDGES, "", "relate", folder.resolve("none.tsv").toString());

        assertThat(run.exit()).isEqualTo(3);
        assertThat(run.errorLines()).singleElement().asString().contains("none.tsv");
    }

    @Test
    void evaluationCountsWhatAgrees() throws IOException {
        Path gold = file("gold.tsv", "sentence\tsource\ttarget\tgold_root\n"
                + "Avalon aided Brittany.\tAvalon\tBrittany\tAID\nAvalon jailed Brittany.\tAvalon\tBrittany\tCOERCE\n");
        Run run = Run.judging(JUDGES, "", "evaluate", "--gold", gold.toString(), "--format", "json");

        JsonNode json = new ObjectMapper().readTree(run.output());
        assertThat(run.exit()).isZero();
        assertThat(json.at("/macroF1/type").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/macroF1/quad").asDouble()).isEqualTo(1);
        assertThat(json.at("/confusion/COERCE/ASSAULT").asInt()).isEqualTo(1);
        assertThat(json.at("/misses/0/line").asInt()).isEqualTo(3);
    }

    @Test
    void evaluationTakesATableAlreadyCoded() throws IOException {
        Path gold = file("gold.tsv", "id\tsentence\tsource\ttarget\ttype\n"
                + "a\tAvalon aided Brittany.\tAvalon\tBrittany\tAID\nb\tAvalon hit Brittany.\tAvalon\tBrittany\tASSAULT\n");
        Path run = file("run.tsv", "id\ttype\nb\tASSAULT\na\t\n");

        Run evaluated = Run.of("evaluate", "--gold", gold.toString(), "--run", run.toString());

        assertThat(evaluated.exit()).isZero();
        assertThat(evaluated.output()).contains("2 rows, 1 of them uncoded; 0.500 of all have the right type.")
                .contains("AID, coded nothing");
    }

    @Test
    void sameExamplesMakeTheSameModelByteForByte() throws IOException {
        file("own.tsv", "marked_sentence\ttype\tmodality\n"
                + "<s>Avalon</s> shelled <t>Brittany</t>.\tASSAULT\tactual\n<s>Avalon</s> will aid <t>Brittany</t>.\tAID\tplanned\n"
                + "<s>Avalon</s> bombed <t>Brittany</t>.\tASSAULT\tactual\n<s>Avalon</s> fed <t>Brittany</t>.\tAID\tactual\n");
        Path one = folder.resolve("one.model");
        Path two = folder.resolve("two.model");

        assertThat(Run.of("train", "--examples", folder.toString(), "--out", one.toString()).exit()).isZero();
        assertThat(Run.of("train", "--examples", folder.toString(), "--out", two.toString()).exit()).isZero();
        assertThat(one).hasSameBinaryContentAs(two);
    }

    @Test
    void trainingWithoutAGoalIsAWrongCommandLine() {
        Run run = Run.of("train", "--examples", folder.toString());

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errors()).contains("--out FILE");
    }
}
