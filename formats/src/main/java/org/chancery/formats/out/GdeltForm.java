package org.chancery.formats.out;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.Modality;
import org.chancery.dispatch.Dispatch;
import org.chancery.formats.table.Columns;
import org.chancery.formats.table.GdeltRow;
import org.chancery.formats.table.Numbers;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The 61 columns of a GDELT 2.0 event file.
 *
 * <p>Such a file cannot say that an event was only planned, threatened, asked for or denied, and takes one actor a side:
 * only actual events are written, with the first source and the first target.
 */
final class GdeltForm implements TableWriter.Form {

    private static final int LEAD_SENTENCES = 2;

    private final GdeltRow.Codes codes = new GdeltRow.Codes(World.load());

    @Override
    public List<String> columns() {
        return Columns.GDELT_EVENTS;
    }

    @Override
    public @Nullable Map<String, String> cells(EventRow row) {
        Event event = row.event();
        if (event.modality() != Modality.ACTUAL) {
            return null;
        }
        Dispatch dispatch = row.reading().dispatch();
        LocalDate published = dispatch.published();
        GdeltRow cells = new GdeltRow(codes)
                .number(Numbers.of(dispatch.id() + "/" + event.id()))
                .day(event.date() == null ? published : event.date().range().start())
                .code(event.evidence().sentence() < LEAD_SENTENCES, event.cameo(), event.type().quad().code())
                .told(1, 1, 1)
                .place(event.place())
                .source(published, dispatch.source());
        actor(1, row.first(event.sources()), cells);
        actor(2, row.first(event.targets()), cells);
        return cells.cells();
    }

    private static void actor(int side, @Nullable Actor actor, GdeltRow cells) {
        if (actor != null) {
            cells.actor(side, actor.name(), actor.country(), actor.sectors());
        }
    }
}
