package org.chancery.formats.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chancery.formats.table.Columns;
import org.chancery.formats.table.GdeltRow;
import org.chancery.register.Heading;
import org.chancery.register.Report;
import org.chancery.register.ToldEvent;

/** The 16 columns of a GDELT 2.0 mentions file: one row a report. What the register does not keep of a report is empty. */
final class GdeltMentionRows implements Rows {

    /** GDELT's MentionType of a page on the web, and of a source known by its name only. */
    private static final String WEB = "1";

    private static final String CITATION = "2";

    @Override
    public List<String> columns() {
        return Columns.GDELT_MENTIONS;
    }

    @Override
    public Optional<String> refusal(ToldEvent event) {
        return Reasons.notDoneOnADay(event);
    }

    @Override
    public List<Map<String, String>> of(ToldEvent told) {
        Map<String, Heading> headings = new HashMap<>();
        told.dispatches().forEach(heading -> headings.put(heading.dispatch(), heading));
        return told.event().reports().stream()
                .map(report -> row(told, report, Objects.requireNonNull(headings.get(report.id().dispatch()))))
                .toList();
    }

    private static Map<String, String> row(ToldEvent told, Report report, Heading heading) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("GLOBALEVENTID", String.valueOf(GdeltEventRows.number(told.event())));
        cells.put("EventTimeDate", GdeltRow.moment(told.firstPublished().orElse(null)));
        cells.put("MentionTimeDate", GdeltRow.moment(heading.published()));
        String host = host(heading.source());
        cells.put("MentionType", host.isEmpty() ? CITATION : WEB);
        cells.put("MentionSourceName", heading.agency() == null ? host : heading.agency());
        cells.put("MentionIdentifier", heading.source());
        cells.put("Actor1CharOffset", "-1");
        cells.put("Actor2CharOffset", "-1");
        cells.put("ActionCharOffset", report.isCoded() ? "-1" : String.valueOf(report.evidence().start()));
        cells.put("Confidence", String.valueOf(Math.round(report.confidence() * 100)));
        return cells;
    }

    private static String host(String source) {
        if (!source.startsWith("http://") && !source.startsWith("https://")) {
            return "";
        }
        try {
            String host = new URI(source).getHost();
            return host == null ? "" : host.startsWith("www.") ? host.substring(4) : host;
        } catch (URISyntaxException e) {
            return ""; // An address that is none is given as it is, without a host.
        }
    }
}
