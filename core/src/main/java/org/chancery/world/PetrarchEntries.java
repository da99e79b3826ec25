package org.chancery.world;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes entries of a dictionary into additions.
 *
 * <p>A dictionary does not say what is a person and what a body. Here a person is whose code changes with the days, or
 * whose name has two to four words none of which is a common noun for a body or an office; titles before it are left out.
 */
final class PetrarchEntries {

    private static final int LONGEST_PERSON = 4;
    private static final Set<String> OF_BODIES = Set.of(
            "of", "for", "and", "the", "al-qaeda", "front", "union", "league", "brigade", "brigades", "movement", "office",
            "agency", "bank", "corporation", "company", "news", "times", "party", "forces", "force", "council", "committee",
            "commission", "organization", "organisation", "association", "federation", "institute", "foundation", "service",
            "department", "bureau", "authority", "command", "congress", "assembly", "university", "group", "ltd", "inc");

    private final World builtIn;
    private final Additions.Builder additions;

    PetrarchEntries(World builtIn, Additions.Builder additions) {
        this.builtIn = builtIn;
        this.additions = additions;
    }

    void add(List<String> names, List<PetrarchCode> codes) {
        boolean dated = codes.stream().anyMatch(PetrarchCode::dated);
        for (PetrarchCode code : codes) {
            String country = code.country();
            if (country != null && code.sectors().isEmpty()) {
                name(names, code, NamingKind.NAME, country, null, null);
            } else if (country != null && (dated || isPerson(names.get(0)))) {
                person(names, code, country);
            } else if (country != null) {
                String sector = code.sectors().get(0);
                name(names, code, NamingKind.ORGAN, country, Sector.function(sector), sector);
            } else {
                String sector = code.sectors().get(0);
                String id = Organization.OWN + Key.of(names.get(0));
                additions.add(
                        new Organization(id, names.get(0), Sector.type(sector), sector, null, null, null, List.of()), names);
                return;
            }
        }
    }

    private void person(List<String> names, PetrarchCode code, String country) {
        Set<String> plain = new LinkedHashSet<>();
        for (String name : names) {
            plain.add(withoutTitles(name));
        }
        List<String> all = new ArrayList<>(plain);
        additions.add(new Tenure(
                all.get(0),
                all.subList(1, all.size()),
                country,
                List.of(OfficeClass.OFFICIAL),
                null,
                null,
                code.sectors(),
                code.from(),
                code.to(),
                null));
    }

    private void name(
            List<String> names,
            PetrarchCode code,
            NamingKind kind,
            String country,
            @Nullable String function,
            @Nullable String sector) {
        for (String name : names) {
            if (kind == NamingKind.NAME && builtIn.naming(name).stream().anyMatch(known -> known.target().equals(country))) {
                continue; // known, and perhaps better: as a capital, or an adjective
            }
            additions.add(new Naming(
                    name, kind, country, function, sector, Confidence.HIGH, code.from(), code.to()));
        }
    }

    private boolean isPerson(String name) {
        List<String> words = List.of(Key.of(withoutTitles(name)).split(" "));
        return words.size() > 1
                && words.size() <= LONGEST_PERSON
                && words.stream().noneMatch(word -> OF_BODIES.contains(word) || builtIn.role(word).isPresent());
    }

    /** "President Carter" is Carter. */
    private String withoutTitles(String name) {
        String rest = name;
        int blank = rest.indexOf(' ');
        while (blank > 0 && isTitle(rest.substring(0, blank))) {
            rest = rest.substring(blank + 1).strip();
            blank = rest.indexOf(' ');
        }
        return rest;
    }

    private boolean isTitle(String word) {
        Optional<Role> role = builtIn.role(word);
        return role.isPresent() && role.get().sectors().stream().anyMatch(sector -> !sector.isEmpty());
    }
}
