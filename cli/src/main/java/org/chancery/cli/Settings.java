package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.in.Intake;
import org.chancery.formats.pack.Packing;
import org.chancery.nlp.English;

/** What readings depend on, beside their inputs: the program, its options and the user's own files. */
final class Settings {

    private Settings() {}

    /** By their names on the command line, each as a short text; the same text, the same readings. */
    static Map<String, String> of(Form form, boolean explain, Packing packing, ReaderOptions options) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("program", program());
        settings.put("--format", form.toString());
        settings.put("--explain", String.valueOf(explain));
        settings.put("--pack", packing.toString());
        settings.put("--date", options.date == null ? "none" : options.date.toString());
        settings.put("--actors", files(options.actors));
        settings.put("--places", files(options.places));
        settings.put("--codebook", options.codebook == null ? "none" : files(List.of(options.codebook)));
        settings.put("--relation-model", String.valueOf(options.relationModel));
        return settings;
    }

    /** The version, and a hash of the classes and tables that read, the shipped codebook among them. */
    private static String program() throws IOException {
        Fingerprint digest = new Fingerprint();
        for (Class<?> one : List.of(Dispatch.class, Intake.class, English.class)) {
            CodeSource source = one.getProtectionDomain().getCodeSource();
            try {
                Path place = Path.of(source.getLocation().toURI());
                if (Files.isRegularFile(place)) {
                    addJar(place, digest);
                } else {
                    addFiles(place, digest);
                }
            } catch (URISyntaxException e) {
                throw new IOException("The program cannot find its own files (%s).".formatted(e.getMessage()), e);
            }
        }
        return Version.program() + " " + digest.digits();
    }

    private static void addJar(Path jar, Fingerprint digest) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).forEach(
                    entry -> digest.add((entry.getName() + entry.getCrc() + "\n").getBytes(UTF_8)));
        }
    }

    private static String files(List<Path> files) throws IOException {
        if (files.isEmpty()) {
            return "none";
        }
        Fingerprint digest = new Fingerprint();
        for (Path file : files) {
            addFiles(file, digest);
        }
        return String.join(", ", files.stream().map(Path::toString).toList()) + " " + digest.digits();
    }

    private static void addFiles(Path place, Fingerprint digest) throws IOException {
        try (Stream<Path> files = Files.exists(place) ? Files.walk(place) : Stream.empty()) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.add(place.relativize(file).toString().getBytes(UTF_8));
                digest.add(Files.readAllBytes(file));
            }
        }
    }
}
