package org.chancery.server.filing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.reading.Reading;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.register.Report;
import org.jspecify.annotations.Nullable;

/** What a lot changed of how pairs stand, each change by the one dispatch of the lot that most likely brought it about. */
final class Moves {

    private final Map<String, List<StatusMove>> byDispatch = new LinkedHashMap<>();

    /**
     * @param before how the pairs stood
     * @param after how they stand
     * @param reports what each reading of the lot tells
     * @param lot the dispatches that were new
     */
    Moves(
            Map<Pair, RelationStatus> before,
            Map<Pair, RelationStatus> after,
            Map<Reading, List<Report>> reports,
            Set<String> lot) {
        after.forEach((pair, status) -> {
            RelationStatus old = Objects.requireNonNull(before.get(pair));
            String mover = old == status ? null : mover(pair, reports, lot);
            if (mover != null) {
                byDispatch.computeIfAbsent(mover, none -> new ArrayList<>()).add(new StatusMove(pair, old, status));
            }
        });
    }

    /** The first that tells an act that was done between the two; else the first that tells of them at all. */
    private static @Nullable String mover(
            Pair pair, Map<Reading, List<Report>> reports, Set<String> lot) {
        String first = null;
        for (Map.Entry<Reading, List<Report>> entry : reports.entrySet()) {
            String dispatch = entry.getKey().dispatch().id();
            for (Report report : entry.getValue()) {
                if (lot.contains(dispatch) && report.pair().filter(pair::equals).isPresent()) {
                    first = first == null ? dispatch : first;
                    if (report.isActual() && report.act() != null) {
                        return dispatch;
                    }
                }
            }
        }
        return first;
    }

    List<StatusMove> by(String dispatch) {
        return byDispatch.getOrDefault(dispatch, List.of());
    }
}
