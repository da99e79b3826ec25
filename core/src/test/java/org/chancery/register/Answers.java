package org.chancery.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.coding.Act;

/** All that a register answers at some times, in a form in which two registers can be compared. */
public record Answers(
        List<Occurrence> events, List<ToldEvent> told, List<Relation> relations, List<Standing> standings, List<Case> cases, List<Dossier> dossiers) {

    private static final Set<Act> ACTS = Set.of(Act.RELATIONS_BROKEN, Act.AMBASSADOR_RECALLED, Act.DIPLOMATS_EXPELLED);

    /** What it answers. Tension is rounded to a millionth, since sums depend on their order in the last digits. */
    public static Answers of(Register register, Times times) {
        List<Pair> pairs = register.relations(times).stream().map(Relation::pair).toList();
        return new Answers(
                register.events(EventQuery.ALL, times),
                told(register, times),
                register.relations(times).stream().map(Answers::rounded).toList(),
                register.standings(times).stream()
                        .map(s -> new Standing(s.pair(), s.asOf(), s.status(), s.since(), s.cause(), rounded(s.tension())))
                        .toList(),
                register.cases(times),
                pairs.stream().map(pair -> rounded(register.dossier(pair, times, 7, ACTS))).toList());
    }

    private static List<ToldEvent> told(Register register, Times times) {
        List<ToldEvent> told = new ArrayList<>();
        try {
            register.eachEvent(EventQuery.ALL, times, told::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return told;
    }

    private static Dossier rounded(Dossier d) {
        return new Dossier(rounded(d.relation()), d.bearings(), d.events(), d.latest(), d.deeds(), d.cases());
    }

    private static Relation rounded(Relation r) {
        return new Relation(r.pair(), r.asOf(), r.status(), r.since(), rounded(r.tension()), r.history());
    }

    private static double rounded(double tension) {
        return Math.round(tension * 1e6) / 1e6 + 0.0;
    }
}
