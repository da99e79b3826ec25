package org.chancery.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.Act;
import org.chancery.law.Treaties;
import org.chancery.register.Case;
import org.chancery.register.CaseLinks;
import org.chancery.register.Link;
import org.chancery.register.Occurrence;
import org.chancery.register.Relation;
import org.chancery.world.Tenure;
import org.chancery.world.World;

/** Lays out cases: how they hang together, what the rules leave open, which offices their persons held. */
public final class CaseSheets {

    private static final Comparator<Tenure> BY_BEGIN =
            Comparator.comparing(Tenure::from, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final World world;
    private final Expectations expectations;

    /** @param world knows persons, and which states are members of the United Nations */
    public CaseSheets(World world) {
        this.world = world;
        this.expectations = new Expectations(new Treaties(world));
    }

    /**
     * The sheets of all cases, in their order.
     *
     * @param cases all the register has: a link may lead to any
     * @param asOf the day on which things are looked for
     */
    public List<CaseSheet> of(List<Case> cases, LocalDate asOf) {
        CaseLinks links = CaseLinks.among(cases);
        Map<String, Case> byId = new HashMap<>();
        cases.forEach(matter -> byId.put(matter.id(), matter));
        List<CaseSheet> sheets = new ArrayList<>();
        for (Case matter : cases) {
            List<Case> linked = links.of(matter).stream()
                    .map(Link::to)
                    .map(id -> Objects.requireNonNull(byId.get(id)))
                    .toList();
            sheets.add(new CaseSheet(
                    matter, links.of(matter), expectations.in(Situation.of(matter, linked), asOf), offices(matter)));
        }
        return sheets;
    }

    /** The acts by which rules are raised or settled between two states, besides their cases. */
    Set<Act> actsBetweenStates() {
        return expectations.actsOfRelations();
    }

    /**
     * What the rules leave open between two states, besides their cases.
     *
     * @param events of the {@linkplain #actsBetweenStates acts} that matter, from the earliest
     */
    public List<Expectation> expected(Relation relation, List<Occurrence> events) {
        return expectations.in(Situation.of(relation, events), relation.asOf());
    }

    /** Of a person named in full, as one family name is borne by many; who goes by the name itself before whom others spell so. */
    private List<Tenure> offices(Case matter) {
        if (!(matter instanceof Case.PersonFile person) || !person.person().contains(" ")) {
            return List.of();
        }
        String country = person.country();
        List<Tenure> known = world.tenures(person.person()).stream()
                .filter(tenure -> country == null || tenure.body().equals(country))
                .toList();
        List<Tenure> bySelf = known.stream().filter(tenure -> tenure.person().equals(person.person())).toList();
        List<Tenure> meant = bySelf.isEmpty() ? known : bySelf;
        boolean onePerson = meant.stream().map(Tenure::person).distinct().count() <= 1;
        return onePerson ? meant.stream().sorted(BY_BEGIN).toList() : List.of();
    }
}
