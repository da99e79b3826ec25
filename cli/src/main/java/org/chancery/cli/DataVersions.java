package org.chancery.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.formats.out.ReadingJson;
import org.chancery.law.Instrument;
import org.chancery.law.Instruments;
import org.chancery.law.Rule;
import org.chancery.law.Rulebook;
import org.chancery.nlp.codebook.CodebookReader;
import org.chancery.nlp.codebook.RulebookReader;
import org.chancery.nlp.encode.E5Encoder;
import org.chancery.nlp.parse.nlp4j.ModelHome;
import org.chancery.nlp.relation.RelationModel;
import org.chancery.store.SqlRegister;
import org.chancery.world.TableSource;
import org.chancery.world.World;

/** The versions of all data the program brings, each told by the data themselves: by what they say of their sources, their number of rows, their hash. */
final class DataVersions {

    private static final String LANGUAGE = "en";

    private DataVersions() {}

    static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                Version.line("reading", ReadingJson.SCHEMA),
                Version.line("register", "version " + SqlRegister.version()),
                Version.line("codebook", codebook()),
                Version.line("rules", rules()),
                Version.line("treaties", treaties()),
                Version.line("models", ModelHome.MODELS),
                Version.line("relations", "model " + Fingerprint.of(RelationModel.class, List.of("en.model")) + "; encoder " + E5Encoder.model())));
        lines.addAll(world());
        return lines;
    }

    private static String codebook() throws IOException {
        return "%s, %d entries, %s".formatted(
                LANGUAGE, CodebookReader.shipped(LANGUAGE).entries().size(), Fingerprint.of(CodebookReader.class, CodebookReader.files(LANGUAGE)));
    }

    private static String rules() throws IOException {
        Rulebook book = RulebookReader.shipped(LANGUAGE);
        return "%s, %d of %d instruments, %s".formatted(
                LANGUAGE,
                book.rules().size(),
                book.rules().stream().map(Rule::instrument).distinct().count(),
                Fingerprint.of(RulebookReader.class, RulebookReader.files(LANGUAGE)));
    }

    /** Of so many instruments the parties are known, of most until one day. */
    private static String treaties() throws IOException {
        Map<LocalDate, List<String>> until = new Instruments().all().stream()
                .filter(instrument -> instrument.listUntil() != null)
                .collect(Collectors.groupingBy(
                        instrument -> Objects.requireNonNull(instrument.listUntil()), TreeMap::new,
                        Collectors.mapping(Instrument::id, Collectors.toList())));
        return "parties of %s, %s".formatted(
                until.entrySet().stream()
                        .map(of -> "%d until %s".formatted(of.getValue().size(), of.getKey()))
                        .collect(Collectors.joining(", ")),
                Fingerprint.of(Instruments.class, List.of("instruments.tsv", "parties.tsv")));
    }

    /** A line a table, with its hash, and its sources with the day until which each knew, the newest first. */
    private static List<String> world() throws IOException {
        Map<String, List<TableSource>> byTable = TableSource.all().stream()
                .sorted(Comparator.comparing(TableSource::asOf).reversed())
                .collect(Collectors.groupingBy(TableSource::table, LinkedHashMap::new, Collectors.toList()));
        List<String> lines = new ArrayList<>();
        for (String table : byTable.keySet().stream().sorted().toList()) {
            lines.add(Version.line("world", "%s %s: %s".formatted(
                    table,
                    Fingerprint.of(World.class, List.of(table)),
                    Objects.requireNonNull(byTable.get(table)).stream()
                            .map(source -> source.source() + " " + source.asOf())
                            .collect(Collectors.joining("; ")))));
        }
        return lines;
    }
}
