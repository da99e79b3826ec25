package org.chancery.register;

import java.util.List;

/**
 * What the register holds of one pair, as one page shows it: all of it as it was at one moment, whoever files meanwhile.
 *
 * @param relation how the two stand and how it came about
 * @param bearings what was done by the day asked for, from the earliest: what the tension is made of
 * @param events how many events are filed of the pair by that day, whatever their modality
 * @param latest the latest of those events, from the earliest; those without a day last
 * @param cases the cases of the pair
 */
public record Dossier(Relation relation, List<Bearing> bearings, int events, List<Occurrence> latest, List<Case> cases) {

    public Dossier {
        bearings = List.copyOf(bearings);
        latest = List.copyOf(latest);
        cases = List.copyOf(cases);
    }
}
