package org.chancery.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.Actor;
import org.chancery.law.Finding.Status;
import org.chancery.text.Span;

/**
 * Finds the rules a dispatch engages: those its acts touch, with what it tells on each of their elements, and those its parties
 * invoke. Safe for several threads.
 *
 * <p>A rule is held against every {@link Deed}. What a rule does not bind its parties to on the day is kept, and says why it does not apply.
 */
public final class EngagementFinder {

    private final Rulebook rulebook;
    private final Treaties treaties;

    /**
     * @param rulebook the rules
     * @param treaties whom instruments bind
     */
    public EngagementFinder(Rulebook rulebook, Treaties treaties) {
        this.rulebook = rulebook;
        this.treaties = treaties;
    }

    /** What is engaged: what applies before what does not, of each acts first, in the order of the text. */
    public List<Engagement> find(Matter matter) {
        Map<String, Actor> cast = matter.cast();
        List<Deed> deeds = Deed.of(matter, cast);
        List<Engagement> found = new ArrayList<>();
        for (Deed deed : deeds) {
            for (Rule rule : rulebook.rules()) {
                if (isEngaged(rule, deed)) {
                    byAct(rule, deed).filter(this::concerns).ifPresent(found::add);
                }
            }
        }
        for (Invocation claim : new InvocationFinder(rulebook, matter, cast, deeds).find()) {
            Engagement engagement = byInvocation(claim, matter);
            if (found.stream().noneMatch(other -> isSame(other, engagement))) {
                found.add(engagement);
            }
        }
        found.sort(Comparator.comparing(engagement -> !engagement.applies())); // as they are written and come back
        return found;
    }

    private static boolean isEngaged(Rule rule, Deed deed) {
        return rule.modalities().contains(deed.event().modality()) && rule.fits(deed);
    }

    /** A rule is between two states; what one does at home engages none of these. */
    private Optional<Engagement> byAct(Rule rule, Deed deed) {
        if (!deed.isBetweenTwo()) {
            return Optional.empty();
        }
        return Optional.of(new Engagement(
                rule.id(),
                rule.instrument(),
                List.of(rule.article()),
                deed.event().id(),
                rule.how(),
                List.of(),
                null,
                rule.says(),
                rule.elements().stream().map(element -> finding(element, deed)).toList(),
                bond(rule, deed)));
    }

    /** Of several states that act together each is asked for by itself; it applies to those who are bound. */
    private Bond bond(Rule rule, Deed deed) {
        LocalDate day = deed.matter().day(deed.event()).orElse(null);
        Bond all = treaties.bond(rule.instrument(), List.copyOf(deed.parties()), day);
        Set<String> bound = new TreeSet<>();
        for (List<String> pair : deed.pairs()) {
            if (treaties.bond(rule.instrument(), pair, day).status() == PartyStatus.BOUND) {
                bound.addAll(pair);
            }
        }
        return bound.isEmpty() ? all : treaties.bond(rule.instrument(), List.copyOf(bound), day);
    }

    /** Whether it is worth telling: a treaty to which none of those concerned is a party is not in question between them. */
    private boolean concerns(Engagement engagement) {
        return engagement.bond().reason() != Bond.Reason.NOT_A_PARTY
                || engagement.bond().of().size() < engagement.bond().states().size();
    }

    private static Finding finding(Element element, Deed deed) {
        Optional<Span> against = shown(element.against(), deed);
        Optional<Span> told = shown(element.told(), deed);
        return against.isPresent()
                ? new Finding(element.says(), Status.CONTESTED, against.get())
                : told.map(span -> new Finding(element.says(), Status.REPORTED, span))
                        .orElseGet(() -> new Finding(element.says(), Status.NOT_REPORTED, null));
    }

    private static Optional<Span> shown(List<Condition> conditions, Deed deed) {
        return conditions.stream().flatMap(condition -> condition.shown(deed).stream()).findFirst();
    }

    private Engagement byInvocation(Invocation claim, Matter matter) {
        Deed deed = claim.about();
        Rule rule = claim.rule();
        return new Engagement(
                rule == null ? null : rule.id(),
                claim.instrument(),
                claim.article() == null ? List.of() : List.of(Objects.requireNonNull(claim.article())),
                deed == null ? null : deed.event().id(),
                claim.how(),
                claim.by(),
                claim.words(),
                rule == null ? "" : rule.says(),
                List.of(),
                treaties.bond(
                        claim.instrument(), claim.states(), matter.day(deed == null ? null : deed.event()).orElse(null)));
    }

    private static boolean isSame(Engagement one, Engagement other) {
        return one.instrument().equals(other.instrument())
                && one.articles().equals(other.articles())
                && one.how() == other.how()
                && one.claimedBy().equals(other.claimedBy())
                && Objects.equals(one.event(), other.event());
    }
}
