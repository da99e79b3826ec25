package org.chancery.formats.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.chancery.formats.pack.Counted;
import org.chancery.formats.pack.Damaged;
import org.chancery.formats.pack.Packing;
import org.chancery.formats.pack.Unpacked;
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
            Counted packed = new Counted(in);
            unzip(new ZipInputStream(packed), packed);
        } else {
            table(name, Packing.of(head).unpacked(in));
        }
    }

    private void unzip(ZipInputStream zip, Counted packed) throws IOException {
        int files = 0;
        try {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.isDirectory()) {
                    files++;
                    if (!table(name + "!" + entry.getName(), Unpacked.within(zip, packed::count))) {
                        return; // to come to the next entry, all of this one would be unpacked
                    }
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

    /** @return false where it could not be read to its end; that has been told */
    private boolean table(String file, InputStream in) throws IOException {
        try {
            rows(file, new BufferedReader(new ShortLines(new InputStreamReader(in, UTF_8)), 1 << 16));
            return true;
        } catch (Damaged e) {
            taker.take(new Imported.Faulty(file, "it cannot be read on: " + e.getMessage(), e.nextStep()));
        } catch (ShortLines.TooLong e) {
            taker.take(new Imported.Faulty(file, "it is no table from here on (%s)".formatted(e.getMessage()), "See whether it is the file you meant."));
        }
        return false;
    }

    private void rows(String file, BufferedReader lines) throws IOException {
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
}
