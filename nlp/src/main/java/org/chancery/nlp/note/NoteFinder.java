package org.chancery.nlp.note;

import java.util.Comparator;
import java.util.List;
import org.chancery.law.Rulebook;
import org.chancery.law.Treaties;
import org.chancery.reading.Note;
import org.chancery.reading.Reading;
import org.chancery.world.World;

/** Remarks on readings. Safe for several threads. */
public final class NoteFinder {

    private final List<Remark> remarks;

    /**
     * @param rulebook how instruments are called, and the cues of misconceptions
     * @param treaties when instruments were adopted
     * @param world who held which office
     */
    public NoteFinder(Rulebook rulebook, Treaties treaties, World world) {
        this.remarks = List.of(
                new YearOfInstrument(rulebook, treaties),
                new NameOfInstrument(rulebook, treaties),
                new ForeignSoil(rulebook),
                new DeportedDiplomat(),
                new WrongWeekday(),
                new OfficeLeft(world),
                new TwoDays());
    }

    /** All remarks, in the order of the text. */
    public List<Note> find(Reading reading) {
        return remarks.stream()
                .flatMap(remark -> remark.on(reading).stream())
                .sorted(Comparator.comparing(Note::span))
                .toList();
    }
}
