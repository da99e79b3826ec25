package org.chancery.bench.accuracy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.Act;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;

/**
 * One who acts and one acted on.
 *
 * @param source the codes the first answers to: its country's, or where it has none {@code ---} and its acronyms
 * @param target the same of the second
 */
record Pair(Set<String> source, Set<String> target) {

    private static final Set<EventType> MUTUAL = Set.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);
    private static final Set<Act> MUTUAL_ACTS = Set.of(
            Act.RELATIONS_ESTABLISHED, Act.RELATIONS_RESTORED, Act.TREATY_SIGNED, Act.TALKS, Act.VISIT);
    private static final Set<String> NOBODY = Set.of("---");
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{2,6}\\b");
    private static final Map<String, String> BODIES = Map.ofEntries(
            Map.entry("united nations", "UN"),
            Map.entry("security council", "UN"),
            Map.entry("international court of justice", "ICJ"),
            Map.entry("world court", "ICJ"),
            Map.entry("european union", "EU"),
            Map.entry("gulf cooperation council", "GCC"),
            Map.entry("gulf co-operation council", "GCC"),
            Map.entry("organization of american states", "OAS"),
            Map.entry("african union", "AU"),
            Map.entry("association of southeast asian nations", "ASEAN"),
            Map.entry("permanent court of arbitration", "PCA"),
            Map.entry("arbitral tribunal", "PCA"));

    /** All pairs of an event: each source with each target, and of an act that is mutual the sources with each other. */
    static List<Pair> of(Event event, Map<String, Actor> actors) {
        List<Set<String>> sources = side(event.sources(), actors);
        List<String> acted = new ArrayList<>(event.targets());
        acted.addAll(event.recipients());
        List<Set<String>> targets = side(acted, actors);
        List<Pair> pairs = new ArrayList<>();
        for (Set<String> source : orNobody(sources)) {
            for (Set<String> target : orNobody(targets)) {
                pairs.add(new Pair(source, target));
            }
        }
        if (targets.isEmpty() || isMutual(event)) {
            for (int i = 0; i < sources.size(); i++) {
                for (int j = i + 1; j < sources.size(); j++) {
                    pairs.add(new Pair(sources.get(i), sources.get(j)));
                }
            }
        }
        return pairs;
    }

    /** Whether it is the pair of the answer, or the same turned round where the act is mutual. */
    boolean is(Gold.Told told, Event event) {
        return meet(told.sources(), source) && meet(told.targets(), target)
                || (told.mutual() || MUTUAL.contains(event.type())) && meet(told.sources(), target) && meet(told.targets(), source);
    }

    /** Whether both are single states, and two. */
    boolean isOfTwoStates() {
        return source.size() == 1 && target.size() == 1 && !source.equals(target) && !source.equals(NOBODY) && !target.equals(NOBODY);
    }

    private static boolean isMutual(Event event) {
        return MUTUAL.contains(event.type()) || event.act() != null && MUTUAL_ACTS.contains(event.act());
    }

    private static boolean meet(Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others);
    }

    private static List<Set<String>> orNobody(List<Set<String>> side) {
        return side.isEmpty() ? List.of(NOBODY) : side;
    }

    private static List<Set<String>> side(List<String> ids, Map<String, Actor> actors) {
        Set<Set<String>> codes = new LinkedHashSet<>();
        for (String id : ids) {
            Actor actor = actors.get(id);
            codes.add(actor == null ? NOBODY : codes(actor));
        }
        return List.copyOf(codes);
    }

    private static Set<String> codes(Actor actor) {
        if (actor.country() != null) {
            return Set.of(actor.country());
        }
        Set<String> codes = new LinkedHashSet<>(NOBODY);
        String plain = Plain.of(actor.name());
        BODIES.forEach((name, code) -> {
            if (plain.contains(name)) {
                codes.add(code);
            }
        });
        Matcher acronym = ACRONYM.matcher(actor.name());
        while (acronym.find()) {
            codes.add(acronym.group());
        }
        return codes;
    }
}
