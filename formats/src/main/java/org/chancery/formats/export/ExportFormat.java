package org.chancery.formats.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.chancery.formats.table.Separator;

/** The forms in which the events of a register are written as text. All are UTF-8 with {@code \n} line ends. */
public enum ExportFormat {
    /** Chancery's own table, with a header. */
    CSV {
        @Override
        public EventWriter open(OutputStream stream) throws IOException {
            return RowWriter.withHeader(stream, new OwnRows(), Separator.COMMA);
        }
    },
    /** One object a line, as {@code chancery events --format json} has them, and the dispatches that tell it. */
    JSONL {
        @Override
        public EventWriter open(OutputStream stream) throws IOException {
            return new JsonLines(stream, new EventLine());
        }
    },
    /** A collection of points for maps (RFC 7946). */
    GEOJSON {
        @Override
        public EventWriter open(OutputStream stream) throws IOException {
            return new GeoJson(stream);
        }
    },
    /** GDELT 2.0 events: 61 columns, no header. */
    GDELT {
        @Override
        public EventWriter open(OutputStream stream) {
            return RowWriter.bare(stream, new GdeltEventRows(), Separator.TAB);
        }
    },
    /** GDELT 2.0 mentions: 16 columns, no header, one row a report. */
    GDELT_MENTIONS {
        @Override
        public EventWriter open(OutputStream stream) {
            return RowWriter.bare(stream, new GdeltMentionRows(), Separator.TAB);
        }
    },
    /** PLOVER event records, one object a line. */
    PLOVER {
        @Override
        public EventWriter open(OutputStream stream) throws IOException {
            return new JsonLines(stream, new PloverLine());
        }
    },
    /** The 40 columns of POLECAT, with a header. */
    POLECAT {
        @Override
        public EventWriter open(OutputStream stream) throws IOException {
            return RowWriter.withHeader(stream, new PolecatRows(), Separator.TAB);
        }
    };

    /** Opens a writer; whatever stands at the head of the format is written at once. */
    public abstract EventWriter open(OutputStream stream) throws IOException;

    /** The name a user gives: lower case with hyphens. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
