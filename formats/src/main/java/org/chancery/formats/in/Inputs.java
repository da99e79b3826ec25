package org.chancery.formats.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells files, folders, addresses and standard input apart, and lists folders.
 *
 * <p>A folder gives its files by name, then the files of its folders, each by name. Hidden files, the parts of saved
 * pages (styles, pictures), pipes and devices, and hand-coded answers ({@code .gold.json}, {@code .law.tsv}) are passed over in a folder;
 * named by themselves they are read or refused like any other.
 */
final class Inputs {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern OTHER_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
    private static final Set<String> PASSED_OVER = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "woff", "woff2", "ttf",
            "eot", "mp3", "mp4");

    private Inputs() {}

    static List<Input> of(List<String> names) {
        List<Input> inputs = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                inputs.add(new Input.StandardInput("standard input"));
            } else if (ADDRESS.matcher(name).matches()) {
                inputs.add(address(name));
            } else if (OTHER_ADDRESS.matcher(name).matches()) {
                inputs.add(new Input.Missing(
                        name, new Refusal("Only http and https addresses are read.", "Save it as a file and name that.")));
            } else {
                addFiles(name, inputs);
            }
        }
        return inputs;
    }

    static Input address(String name) {
        try {
            URI address = new URI(name.strip().replace(" ", "%20"));
            if (address.getHost() != null && ADDRESS.matcher(name.strip()).matches()) {
                return new Input.WebInput(name, address);
            }
        } catch (URISyntaxException e) {
            // Told below, as is an address without a host.
        }
        return new Input.Missing(
                name, new Refusal("It is no web address.", "Check it for stray characters and a missing host."));
    }

    private static void addFiles(String name, List<Input> inputs) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            inputs.add(new Input.Missing(name, new Refusal("It is no possible path.", "Check it for stray characters.")));
            return;
        }
        if (Files.isDirectory(path)) {
            addFolder(path, inputs);
        } else if (Files.exists(path)) {
            inputs.add(new Input.FileInput(name, path));
        } else {
            inputs.add(new Input.Missing(
                    name, new Refusal("There is no such file or folder.", "Check the path and the current folder.")));
        }
    }

    private static void addFolder(Path folder, List<Input> inputs) {
        int before = inputs.size();
        addBelow(folder, inputs);
        if (inputs.size() == before) {
            inputs.add(new Input.Missing(
                    folder.toString(),
                    new Refusal("There is no file to read in this folder.", "Name another folder or the files.")));
        }
    }

    private static void addBelow(Path folder, List<Input> inputs) {
        List<Path> entries;
        try (Stream<Path> listed = Files.list(folder)) {
            entries = listed.filter(entry -> !isPassedOver(entry))
                    .sorted(Comparator.comparing(Inputs::fileName))
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            String reason = e instanceof AccessDeniedException
                    ? "The folder may not be listed."
                    : "The folder cannot be listed (%s).".formatted(e.getMessage());
            inputs.add(new Input.Missing(folder.toString(), new Refusal(reason, "Check its permissions.")));
            return;
        }
        for (Path entry : entries) {
            if (!Files.isDirectory(entry) && !isDevice(entry)) {
                inputs.add(new Input.FileInput(entry.toString(), entry));
            }
        }
        for (Path entry : entries) {
            if (Files.isDirectory(entry) && !Files.isSymbolicLink(entry)) {
                addBelow(entry, inputs);
            }
        }
    }

    /** Pipes and devices in a folder would be waited for without end; a link to nothing is told like a missing file. */
    private static boolean isDevice(Path entry) {
        return Files.exists(entry) && !Files.isRegularFile(entry);
    }

    private static boolean isPassedOver(Path entry) {
        return isPassedOver(fileName(entry));
    }

    /** Whether a file or folder of that name is passed over in a folder. */
    static boolean isPassedOver(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.startsWith(".")
                || name.endsWith(".gold.json")
                || name.endsWith(".law.tsv")
                || PASSED_OVER.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String fileName(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
