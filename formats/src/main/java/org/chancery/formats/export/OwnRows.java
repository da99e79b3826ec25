package org.chancery.formats.export;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.formats.table.EventTable;
import org.chancery.register.ToldEvent;

/** The columns of {@link EventTable#TOLD}. */
final class OwnRows implements Rows {

    @Override
    public List<String> columns() {
        return EventTable.TOLD.stream().map(EventTable.Column::name).toList();
    }

    @Override
    public Optional<String> refusal(ToldEvent event) {
        return Optional.empty();
    }

    @Override
    public List<Map<String, String>> of(ToldEvent event) {
        Map<String, String> cells = new LinkedHashMap<>();
        EventTable.TOLD.forEach(column -> cells.put(column.name(), column.text(event)));
        return List.of(cells);
    }
}
