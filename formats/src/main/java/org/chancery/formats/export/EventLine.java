package org.chancery.formats.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.chancery.formats.out.RegisterJson;
import org.chancery.formats.table.EventTable;
import org.chancery.register.Heading;
import org.chancery.register.ToldEvent;

/** An event in the fields of the contract, and with {@code toldBy} the dispatches that tell it. */
final class EventLine implements JsonLines.Line {

    static final String SCHEMA = "chancery.event/1";

    @Override
    public void fields(ToldEvent told, JsonGenerator json) throws IOException {
        json.writeStringField("schema", SCHEMA);
        RegisterJson.fields(told.event(), json);
        json.writeStringField("basis", EventTable.basis(told.event()));
        json.writeArrayFieldStart("toldBy");
        for (Heading heading : told.dispatches()) {
            LocalDate published = heading.published();
            json.writeStartObject();
            json.writeStringField("dispatch", heading.dispatch());
            json.writeStringField("source", heading.source());
            json.writeStringField("title", heading.title());
            json.writeStringField("agency", heading.agency());
            json.writeStringField("published", published == null ? null : published.toString());
            json.writeStringField("copyOf", heading.original().equals(heading.dispatch()) ? null : heading.original());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
