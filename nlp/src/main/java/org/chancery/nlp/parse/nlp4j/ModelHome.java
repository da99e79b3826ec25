package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that keeps the pack between starts.
 *
 * <p>A release brings the pack in {@code models} beside the program: it is read there, and nothing is written. Where there is none,
 * {@code CHANCERY_HOME} if set, else {@code chancery} in {@code XDG_CACHE_HOME}, else {@code ~/.cache/chancery}; in it
 * one folder for each NLP4J version and pack format, so that an upgrade never meets an old pack.
 */
public final class ModelHome {

    /** Which models these are and in which form they are packed. */
    public static final String MODELS = "nlp4j-1.1.3-pack-" + PackHeader.FORMAT;

    private static final Object ONE_PACKER_A_PROCESS = new Object();
    private static final String PACK = "english.pack";

    private final Path folder;
    private final boolean shipped;

    private ModelHome(Path folder, boolean shipped) {
        this.folder = folder;
        this.shipped = shipped;
    }

    /** The folder that the environment variables name. */
    public static ModelHome of(Map<String, String> environment, Path userHome) {
        return new ModelHome(base(environment, userHome).resolve(MODELS), false);
    }

    /** The folder for this process: the program's own where it brought the pack, else the user's. */
    public static ModelHome ofThisUser() {
        ModelHome ofUser = of(System.getenv(), Path.of(System.getProperty("user.home", ".")));
        String program = System.getProperty("chancery.home");
        return program == null ? ofUser : ofUser.orShippedWith(Path.of(program));
    }

    /** The models of a program's folder, where it brought them packed; else these. */
    ModelHome orShippedWith(Path program) {
        Path models = program.resolve("models");
        return Files.exists(models.resolve(PACK)) ? new ModelHome(models, true) : this;
    }

    private static Path base(Map<String, String> environment, Path userHome) {
        String own = environment.getOrDefault("CHANCERY_HOME", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String cache = environment.getOrDefault("XDG_CACHE_HOME", "");
        return (cache.isBlank() ? userHome.resolve(".cache") : Path.of(cache)).resolve("chancery");
    }

    /** Where the pack lies or will lie. */
    public Path file() {
        return folder.resolve(PACK);
    }

    /** Whether the next start will have to pack the models first, which takes about half a minute. */
    public boolean needsPacking() throws IOException {
        try (Pack pack = Pack.open(file()).orElse(null)) {
            return pack == null;
        }
    }

    /**
     * Opens the pack, making it first if there is none or a damaged one. Of several processes that start together one
     * makes it and the others wait.
     */
    Pack open(PackingProgress progress) throws IOException {
        Optional<Pack> ready = Pack.open(file());
        return ready.isPresent() ? ready.get() : make(progress);
    }

    private Pack make(PackingProgress progress) throws IOException {
        if (shipped) {
            throw new IOException("The language models %s, which came with the program, are damaged or of another version. Unpack the release anew, after checking its sum."
                    .formatted(file()));
        }
        synchronized (ONE_PACKER_A_PROCESS) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new IOException("The folder %s for the packed language models cannot be made. Set CHANCERY_HOME to a folder that can be written."
                        .formatted(folder), e);
            }
            try (FileChannel door = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = door.lock()) {
                Optional<Pack> madeMeanwhile = Pack.open(file());
                if (madeMeanwhile.isPresent()) {
                    return madeMeanwhile.get();
                }
                Path unfinished = folder.resolve(PACK + ".part");
                try {
                    new ModelPacker(progress).pack(unfinished);
                    Files.move(unfinished, file(), StandardCopyOption.ATOMIC_MOVE);
                } finally {
                    Files.deleteIfExists(unfinished);
                }
                return Pack.open(file())
                        .orElseThrow(() -> new IOException(
                                "The pack %s was written but cannot be read back. Maybe the disk is full or faulty."
                                        .formatted(file())));
            }
        }
    }
}
