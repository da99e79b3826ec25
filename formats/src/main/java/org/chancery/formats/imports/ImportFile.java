package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chancery.formats.pack.Packing;
import org.chancery.world.World;

/** Takes a file apart into rows: packed by ZIP, as GDELT's are, by gzip or Zstandard, or as it is. Rows go by; none is held. */
public final class ImportFile {

    /** Whom rows are handed to. */
    @FunctionalInterface
    public interface Taker {
        void take(Imported row) throws IOException;
    }

    /** What a ZIP entry or a file calls itself is part of every message about it. */
    private final String name;

    private final World world;
    private final Scope scope;
    private final Taker taker;

    /**
     * @param name the file as its user knows it
     * @param scope which rows of other machines are taken
     */
    public ImportFile(String name, World world, Scope scope, Taker taker) {
        this.name = name;
        this.world = world;
        this.scope = scope;
        this.taker = taker;
    }

    /**
     * Hands on all rows of the file. What cannot be used is handed on as {@link Imported.Faulty}.
     *
     * @param raw its bytes; left open
     * @throws IOException if the file cannot be read on, or what {@code taker} throws
     */
    public void read(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, 1 << 16);
        in.mark(4);
        byte[] head = in.readNBytes(4);
        in.reset();
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            unzip(new ZipInputStream(in));
        } else {
            table(name, Packing.of(head).unpacked(in));
        }
    }

    private void unzip(ZipInputStream zip) throws IOException {
        int files = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files++;
                    table(name + "!" + entry.getName(), new LeftOpen(zip));
                }
            }
        } catch (ZipException e) {
            taker.take(new Imported.Faulty(name, "the archive is damaged (%s)".formatted(e.getMessage()), "Fetch it again."));
            return;
        }
        if (files == 0) {
            taker.take(new Imported.Faulty(name, "the archive is empty or damaged", "Fetch it again."));
        }
    }

    private void table(String file, InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8), 1 << 16);
        String first = lines.readLine();
        String text = first == null ? "" : first.startsWith("\uFEFF") ? first.substring(1) : first;
        Kind kind = Kind.of(text);
        if (kind == Kind.UNKNOWN) {
            taker.take(Kind.refusal(file, text));
        } else if (kind == Kind.READINGS) {
            new ReadingLines(file, taker).read(text, lines);
        } else if (kind == Kind.GDELT) {
            new PlainTable(file, Kind.columns(text), new GdeltEvents(world, scope), taker).read(text, lines);
        } else {
            RowForm form = kind == Kind.ICEWS
                    ? new IcewsEvents(world, scope)
                    : kind == Kind.POLECAT ? new PolecatEvents(world, scope) : new ActRows(world);
            new HeadedTable(file, form, taker).read(text, lines);
        }
    }

    /** An entry is read to its end, its archive goes on. */
    private static final class LeftOpen extends FilterInputStream {

        LeftOpen(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive is the caller's.
        }
    }
}
