package org.chancery.formats.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.coding.DateRange;
import org.chancery.formats.table.Columns;
import org.chancery.formats.table.GdeltRow;
import org.chancery.formats.table.Numbers;
import org.chancery.register.Occurrence;
import org.chancery.register.Party;
import org.chancery.register.ToldEvent;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * The 61 columns of a GDELT 2.0 event file.
 *
 * <p>NumMentions counts reports, NumSources the dispatches that are no near-copy of another, NumArticles all dispatches.
 */
final class GdeltEventRows implements Rows {

    /** Code units at the head of a dispatch that hold its headline and first sentences. */
    private static final int LEAD = 400;

    private final World world = World.load();
    private final GdeltRow.Codes codes = new GdeltRow.Codes(world);

    @Override
    public List<String> columns() {
        return Columns.GDELT_EVENTS;
    }

    @Override
    public Optional<String> refusal(ToldEvent event) {
        return Reasons.notDoneOnADay(event);
    }

    @Override
    public List<Map<String, String>> of(ToldEvent told) {
        Occurrence event = told.event();
        boolean root = event.reports().stream().anyMatch(report -> report.evidence().start() < LEAD);
        GdeltRow row = new GdeltRow(codes)
                .number(number(event))
                .day(day(told))
                .code(root, event.cameo(), event.type().quad().code())
                .told(event.reports().size(), event.independent(), event.dispatches().size())
                .place(event.place())
                .source(told.firstPublished().orElse(null), told.first().source());
        actor(1, event.source(), row);
        actor(2, event.target(), row);
        return List.of(row.cells());
    }

    private void actor(int side, @Nullable Party party, GdeltRow row) {
        if (party != null) {
            String country = party.isState() ? party.code() : null;
            String name = world.state(party.code()).filter(state -> party.isState()).map(State::name).orElse(party.code());
            row.actor(side, name, country, List.of());
        }
    }

    /** The event's GLOBALEVENTID. */
    static long number(Occurrence event) {
        return Numbers.of(event.id());
    }

    /** The first of its days; where none is told, the day it was first published. */
    static @Nullable LocalDate day(ToldEvent event) {
        DateRange date = event.event().date();
        return date == null ? event.firstPublished().orElse(null) : date.start();
    }
}
