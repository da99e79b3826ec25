package org.chancery.law;

import java.util.List;

/**
 * One thing that must be so for a rule to be kept or broken: "the head of mission had not consented".
 *
 * @param says the element in one line, in our words
 * @param told the report supports it if one of these holds
 * @param against the report speaks against it if one of these holds
 */
public record Element(String says, List<Condition> told, List<Condition> against) {

    public Element {
        told = List.copyOf(told);
        against = List.copyOf(against);
    }
}
