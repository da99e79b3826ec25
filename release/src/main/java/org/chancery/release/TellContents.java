package org.chancery.release;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a release holds: {@code release.properties} (version and commit), the bill of materials in CycloneDX form, and the list of
 * what is not ours with its licences.
 *
 * <p>Maven knows the jars. What lies within ours, or within a jar under another name, is told by {@code release/bundled.json}; each of its
 * entries names files, and the bill has their sums. The build ends here if a jar of the release, or a file in the desk's folder of
 * vendored scripts, is in neither.
 */
public final class TellContents {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private TellContents() {}

    /**
     * Writes the three files.
     *
     * @param arguments the folder of the repository, the folder to write to, the version
     * @throws IOException if something the release holds is told nowhere, or a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path target = Path.of(arguments[1]);
        String version = arguments[2];
        String commit = commit(repository);
        Files.writeString(target.resolve("release.properties"), "version=%s\ncommit=%s\n".formatted(version, commit));

        ObjectNode bill = (ObjectNode) JSON.readTree(target.resolve("maven-bom.json").toFile());
        Bill contents = new Bill(bill, repository, target);
        contents.isProgram(version);
        contents.addBundled(JSON.readTree(repository.resolve("release/bundled.json").toFile()));
        contents.holdsAll(List.of(Files.readString(target.resolve("classpath")).strip().split(":")));
        write(target.resolve("chancery-%s.cdx.json".formatted(version)), bill);
        Files.writeString(target.resolve("THIRD-PARTY.txt"), Licences.of(bill));
    }

    private static void write(Path file, JsonNode node) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(node).replace("\r\n", "\n") + "\n");
    }

    /** The commit the sources are at; with "-changed" behind it where tracked files differ from it, and "not known" outside a clone. */
    private static String commit(Path repository) throws IOException {
        String head = git(repository, "rev-parse", "HEAD");
        if (head == null) {
            return "not known";
        }
        String changed = git(repository, "status", "--porcelain", "--untracked-files=no");
        return changed == null || changed.isEmpty() ? head : head + "-changed";
    }

    private static @Nullable String git(Path repository, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
        command.addAll(List.of(words));
        try {
            Process git = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            String answer = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? answer : null;
        } catch (IOException noGit) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The build was stopped while it asked git for the commit.", e);
        }
    }
}
