package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.coding.ActorKind;

/** PLOVER sectors of a figure, most specific first. */
final class Sectors {

    private Sectors() {}

    static List<String> of(Figure figure) {
        Set<String> sectors = new LinkedHashSet<>(figure.sectors);
        sectors.remove("");
        if (figure.former) {
            sectors.remove("GOV");
            sectors.add("ELI");
        } else if (figure.isPerson() && sectors.isEmpty()) {
            String sector = byFunction(figure.function);
            if (!sector.isEmpty()) {
                sectors.add(sector);
            }
        }
        if (figure.kind.isMission()) {
            sectors.add("GOV");
        }
        List<String> ordered = new ArrayList<>(sectors);
        if (ordered.size() > 1 && ordered.remove("GOV")) {
            ordered.add("GOV");
        }
        if (ordered.size() > 1) {
            ordered.remove("CVL");
        }
        return ordered;
    }

    private static String byFunction(String function) {
        return switch (function) {
            case "head-of-state", "head-of-government", "foreign-minister", "minister", "deputy", "deputy-minister",
                    "defence", "interior", "envoy", "consul", "official" -> "GOV";
            case "soldier" -> "MIL";
            case "judge" -> "JUD";
            case "legislator" -> "LEG";
            default -> "";
        };
    }
}
