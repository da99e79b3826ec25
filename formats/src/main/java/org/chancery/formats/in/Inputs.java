package org.chancery.formats.in;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tells files, folders, addresses and standard input apart, and lists folders as their turn comes.
 *
 * <p>A folder gives its files by name, then the files of its folders, each by name. Hidden files, the parts of saved
 * pages (styles, pictures), pipes and devices, and hand-coded answers ({@code .gold.json}, {@code .law.tsv}) are passed over in a folder,
 * and in a {@linkplain ReadingsFolder folder of readings} all but its parts;
 * named by themselves they are read or refused like any other. No more is held than the names in one folder and the folders
 * above it: an archive may have a million files.
 */
final class Inputs implements Iterator<Input> {

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://.*");
    private static final Pattern OTHER_ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+://.*");
    private static final Set<String> PASSED_OVER = Set.of(
            "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "svg", "webp", "ico", "woff", "woff2", "ttf",
            "eot", "mp3", "mp4");

    private final Iterator<String> names;
    private final Deque<Folder> open = new ArrayDeque<>();
    private boolean found;
    private @Nullable Input ahead;

    private Inputs(List<String> names) {
        this.names = List.copyOf(names).iterator();
    }

    static Inputs of(List<String> names) {
        return new Inputs(names);
    }

    /** A folder being gone through: its files first, and of its folders those that are left. */
    private static final class Folder {

        private final Path path;
        private final Iterator<Path> entries;
        private final Deque<Path> folders = new ArrayDeque<>();

        Folder(Path path, List<Path> entries) {
            this.path = path;
            this.entries = entries.iterator();
        }
    }

    @Override
    public boolean hasNext() {
        while (ahead == null && (!open.isEmpty() || names.hasNext())) {
            Folder folder = open.peek();
            ahead = folder == null ? named(names.next()) : next(folder);
        }
        return ahead != null;
    }

    @Override
    public Input next() {
        Input next = hasNext() ? ahead : null;
        if (next == null) {
            throw new NoSuchElementException("There is no input left.");
        }
        ahead = null;
        found = true;
        return next;
    }

    /** What a name stands for; null where it is a folder, which is open then. */
    private @Nullable Input named(String name) {
        if (name.equals("-")) {
            return new Input.StandardInput("standard input");
        }
        if (ADDRESS.matcher(name).matches()) {
            return address(name);
        }
        if (OTHER_ADDRESS.matcher(name).matches()) {
            return new Input.Missing(
                    name, new Refusal("Only http and https addresses are read.", "Save it as a file and name that."));
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            return new Input.Missing(name, new Refusal("It is no possible path.", "Check it for stray characters."));
        }
        if (Files.isDirectory(path)) {
            found = false;
            return entered(path);
        }
        return Files.exists(path)
                ? new Input.FileInput(name, path)
                : new Input.Missing(
                        name, new Refusal("There is no such file or folder.", "Check the path and the current folder."));
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

    /** The next file of the folder; null where there is none yet: a folder in it is open then, or this one is done with. */
    private @Nullable Input next(Folder folder) {
        while (folder.entries.hasNext()) {
            Path entry = folder.entries.next();
            if (Files.isDirectory(entry)) {
                if (!Files.isSymbolicLink(entry)) {
                    folder.folders.add(entry);
                }
            } else if (!isDevice(entry)) {
                return new Input.FileInput(entry.toString(), entry);
            }
        }
        Path below = folder.folders.poll();
        if (below != null) {
            return entered(below);
        }
        open.pop();
        return open.isEmpty() && !found
                ? new Input.Missing(
                        folder.path.toString(),
                        new Refusal("There is no file to read in this folder.", "Name another folder or the files."))
                : null;
    }

    private @Nullable Input entered(Path folder) {
        boolean readings = ReadingsFolder.is(folder);
        try (Stream<Path> listed = Files.list(folder)) {
            List<Path> entries = listed.filter(entry -> readings ? ReadingsFolder.isPart(entry) : !isPassedOver(entry))
                    .sorted(Comparator.comparing(Inputs::fileName))
                    .toList();
            open.push(new Folder(folder, entries));
            return null;
        } catch (IOException | UncheckedIOException e) {
            String reason = e instanceof AccessDeniedException
                    ? "The folder may not be listed."
                    : "The folder cannot be listed (%s).".formatted(e.getMessage());
            return new Input.Missing(folder.toString(), new Refusal(reason, "Check its permissions."));
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
