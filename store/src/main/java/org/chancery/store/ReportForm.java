package org.chancery.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.chancery.coding.Act;
import org.chancery.coding.Count;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.register.Party;
import org.chancery.register.Report;
import org.chancery.register.ReportId;
import org.chancery.register.Words;
import org.chancery.text.Span;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reports as bytes: quick to read by the thousand. They are folded from the journal and can be made anew, so the form may
 * change from version to version.
 */
final class ReportForm {

    /** Stands for the number of words where there is no text to have any. */
    private static final int UNSEEN = -1;

    /** Stands for a number's upper end that is left open. */
    private static final long OPEN = -1;

    private ReportForm() {}

    static byte[] write(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(report.id().dispatch());
            out.writeUTF(report.id().event());
            out.writeShort(report.id().dyad());
            day(report.published(), out);
            party(report.source(), out);
            party(report.target(), out);
            out.writeUTF(report.type().code());
            text(report.mode(), out);
            Act act = report.act();
            text(act == null ? null : act.code(), out);
            texts(report.contexts(), out);
            out.writeUTF(report.cameo());
            out.writeUTF(report.modality().name());
            DateRange date = report.date();
            day(date == null ? null : date.start(), out);
            day(date == null ? null : date.end(), out);
            out.writeBoolean(report.dayTold());
            place(report.place(), out);
            counts(report.counts(), out);
            texts(report.persons(), out);
            texts(report.bodies(), out);
            out.writeInt(report.evidence().start());
            out.writeInt(report.evidence().end());
            int[] words = report.words().hashes();
            out.writeShort(report.isCoded() ? UNSEEN : words.length);
            for (int word : words) {
                out.writeInt(word);
            }
            out.writeDouble(report.confidence());
        } catch (UTFDataFormatException e) {
            throw new IllegalArgumentException(
                    "a name or code in the event %s of the dispatch %s has more than 65,535 bytes".formatted(report.id().event(), report.id().dispatch()), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot be written to.", e);
        }
        return bytes.toByteArray();
    }

    static Report read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new Report(
                    new ReportId(in.readUTF(), in.readUTF(), in.readShort()),
                    day(in),
                    party(in),
                    party(in),
                    EventType.of(in.readUTF()),
                    text(in),
                    act(text(in)),
                    texts(in),
                    in.readUTF(),
                    Modality.valueOf(in.readUTF()),
                    range(day(in), day(in)),
                    in.readBoolean(),
                    place(in),
                    counts(in),
                    texts(in),
                    texts(in),
                    new Span(in.readInt(), in.readInt()),
                    words(in),
                    in.readDouble());
        } catch (IOException | IllegalArgumentException | DateTimeException | NegativeArraySizeException e) {
            throw new RegisterException("A report of the register is damaged. chancery check tells more.", e);
        }
    }

    private static @Nullable Act act(@Nullable String code) {
        return code == null ? null : Act.coded(code);
    }

    private static @Nullable DateRange range(@Nullable LocalDate start, @Nullable LocalDate end) {
        return start == null || end == null ? null : new DateRange(start, end);
    }

    private static void day(@Nullable LocalDate day, DataOutputStream out) throws IOException {
        out.writeInt(day == null ? Integer.MIN_VALUE : (int) day.toEpochDay());
    }

    private static @Nullable LocalDate day(DataInputStream in) throws IOException {
        int day = in.readInt();
        return day == Integer.MIN_VALUE ? null : LocalDate.ofEpochDay(day);
    }

    private static void party(@Nullable Party party, DataOutputStream out) throws IOException {
        text(party == null ? null : party.code(), out);
        out.writeBoolean(party != null && party.isState());
    }

    private static @Nullable Party party(DataInputStream in) throws IOException {
        String code = text(in);
        boolean isState = in.readBoolean();
        return code == null ? null : new Party(code, isState);
    }

    private static void place(@Nullable Place place, DataOutputStream out) throws IOException {
        out.writeBoolean(place != null);
        if (place != null) {
            out.writeUTF(place.name());
            text(place.country(), out);
            out.writeDouble(place.lat());
            out.writeDouble(place.lon());
        }
    }

    private static @Nullable Place place(DataInputStream in) throws IOException {
        return in.readBoolean() ? new Place(in.readUTF(), text(in), in.readDouble(), in.readDouble()) : null;
    }

    private static void counts(List<Count> counts, DataOutputStream out) throws IOException {
        out.writeShort(counts.size());
        for (Count count : counts) {
            Long most = count.most();
            out.writeUTF(count.of());
            out.writeLong(count.least());
            out.writeLong(most == null ? OPEN : most);
            out.writeBoolean(count.about());
            text(count.actor(), out);
            out.writeUTF(count.words());
            out.writeInt(count.span().start());
            out.writeInt(count.span().end());
        }
    }

    private static List<Count> counts(DataInputStream in) throws IOException {
        int size = in.readShort();
        List<Count> counts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            counts.add(new Count(
                    in.readUTF(), in.readLong(), most(in), in.readBoolean(), text(in), in.readUTF(), new Span(in.readInt(), in.readInt())));
        }
        return counts;
    }

    private static @Nullable Long most(DataInputStream in) throws IOException {
        long most = in.readLong();
        return most == OPEN ? null : most;
    }

    private static Words words(DataInputStream in) throws IOException {
        int size = in.readShort();
        if (size == UNSEEN) {
            return Words.UNSEEN;
        }
        int[] hashes = new int[size];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = in.readInt();
        }
        return Words.ofHashes(hashes);
    }

    private static void text(@Nullable String text, DataOutputStream out) throws IOException {
        out.writeBoolean(text != null);
        if (text != null) {
            out.writeUTF(text);
        }
    }

    private static @Nullable String text(DataInputStream in) throws IOException {
        return in.readBoolean() ? in.readUTF() : null;
    }

    private static void texts(List<String> texts, DataOutputStream out) throws IOException {
        out.writeShort(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        int size = in.readShort();
        List<String> texts = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            texts.add(in.readUTF());
        }
        return texts;
    }
}
