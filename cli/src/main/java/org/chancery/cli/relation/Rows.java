package org.chancery.cli.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.chancery.nlp.relation.Judgement;
import org.chancery.nlp.relation.PairedSentence;

/** Codes the rows of a table, several at a time, in their order. A row that cannot be read is told and costs no other. */
public final class Rows {

    private static final int AT_ONCE = 512;

    private final Labels labels;
    private final Function<PairedSentence, Judgement> judge;
    private final int threads;

    public Rows(Labels labels, Function<PairedSentence, Judgement> judge, int threads) {
        this.labels = labels;
        this.judge = judge;
        this.threads = threads;
    }

    /**
     * How it went.
     *
     * @param rows how many rows there were
     * @param faults how many of them were not coded
     */
    public record Tally(int rows, int faults) {}

    /**
     * Codes a table.
     *
     * @throws IOException if it cannot be read or written
     */
    public Tally code(BufferedReader in, Writer out) throws IOException {
        String header = in.readLine();
        Table table = Table.of(header == null ? "" : header);
        out.write(table.header() + "\ttype\tquad\tmodality\tconfidence\terror\n");
        int rows = 0;
        int faults = 0;
        try (Crew crew = new Crew(threads)) {
            for (List<String> lines = next(in); !lines.isEmpty(); lines = next(in)) {
                for (Coded coded : crew.map(lines, line -> code(table, line))) {
                    out.write(coded.row());
                    out.write('\n');
                    rows++;
                    faults += coded.failed() ? 1 : 0;
                }
            }
        }
        return new Tally(rows, faults);
    }

    private static List<String> next(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String line = ""; lines.size() < AT_ONCE && (line = in.readLine()) != null; ) {
            lines.add(line);
        }
        return lines;
    }

    record Coded(String row, boolean failed) {}

    private Coded code(Table table, String line) {
        try {
            return new Coded(table.filled(line) + "\t" + labels.cells(judge.apply(table.sentence(line))) + "\t", false);
        } catch (PairedSentence.Unreadable e) {
            return new Coded(table.filled(line) + "\t\t\t\t\t" + e.getMessage(), true);
        }
    }
}
