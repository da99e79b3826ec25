package org.chancery.nlp.parse.nlp4j;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/** A packed model file, open for reading. Its sections may be read by several threads at once. */
final class Pack implements AutoCloseable {

    private final FileChannel channel;
    private final Path file;
    private final Map<String, long[]> sections;

    private Pack(FileChannel channel, Path file, Map<String, long[]> sections) {
        this.channel = channel;
        this.file = file;
        this.sections = sections;
    }

    /** Opens the pack; empty if there is none, or one that is damaged or of another format. */
    static Optional<Pack> open(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        ByteBuffer header = ByteBuffer.allocate(PackHeader.SIZE);
        while (header.hasRemaining() && channel.read(header) >= 0) {
            // a read may stop short
        }
        Map<String, long[]> sections = PackHeader.read(header.rewind(), channel.size());
        if (sections == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Pack(channel, file, sections));
    }

    /** A reader at the start of the named section. */
    PackReader section(String name) throws IOException {
        long[] place = sections.get(name);
        if (place == null) {
            throw new IOException("The model pack %s has no section %s. Delete the file; it is made anew at the next start."
                    .formatted(file, name));
        }
        return new PackReader(channel.map(FileChannel.MapMode.READ_ONLY, place[0], place[1]));
    }

    /** Closes the file. What was read stays valid. */
    @Override
    public void close() throws IOException {
        channel.close();
    }
}
