package org.chancery.server.web;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.chancery.register.Pair;

/**
 * What was filed or set right, as answers and notices tell it.
 *
 * @param dispatches their ids
 * @param pairs those of which they tell
 */
public record RegisterChange(List<String> dispatches, List<Pair> pairs) {

    public RegisterChange {
        dispatches = List.copyOf(dispatches);
        pairs = List.copyOf(pairs);
    }

    /** The same of any collections, in their order. */
    public static RegisterChange of(Collection<String> dispatches, Collection<Pair> pairs) {
        return new RegisterChange(List.copyOf(dispatches), List.copyOf(pairs));
    }

    /** Its fields, within an object already begun. */
    public void fields(JsonGenerator json) throws IOException {
        Json.strings("dispatches", dispatches, json);
        Json.array("pairs", pairs, json, pair -> {
            json.writeStartArray();
            json.writeString(pair.first());
            json.writeString(pair.second());
            json.writeEndArray();
        });
    }

    /** What the bulletin is told. */
    public Notice notice() {
        return new Notice("register", Json.text(this::fields));
    }
}
