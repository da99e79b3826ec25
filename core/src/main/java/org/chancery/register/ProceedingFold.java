package org.chancery.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.coding.Act;
import org.chancery.coding.Modality;
import org.jspecify.annotations.Nullable;

/** Finds the disputes before courts that events tell of. */
final class ProceedingFold {

    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z]{2,})\\)$");

    private final Predicate<String> isCourt;
    private final CaseNames names;
    private final List<Building> proceedings = new ArrayList<>();

    ProceedingFold(Predicate<String> isCourt, CaseNames names) {
        this.isCourt = isCourt;
        this.names = names;
    }

    List<Case> fold(List<Occurrence> inTime) {
        inTime.forEach(this::take);
        return proceedings.stream().map(proceeding -> proceeding.built(names)).toList();
    }

    private void take(Occurrence event) {
        Act act = event.act();
        boolean done = event.isActual();
        if (Act.PROCEEDINGS_FILED.equals(act) && done) {
            brought(event, "filed");
        } else if (Act.PROCEEDINGS_ANNOUNCED.equals(act) && (done || event.modality() == Modality.PLANNED)) {
            brought(event, "announced");
        } else if (Act.MEASURES_ORDERED.equals(act) && done) {
            decided(event, "measures");
        } else if (Act.JUDGMENT_GIVEN.equals(act) && done) {
            decided(event, "decided");
        }
    }

    private void brought(Occurrence event, String status) {
        Party applicant = event.source();
        Party respondent = event.target();
        if (applicant == null || respondent == null || event.pair().isEmpty()) {
            return;
        }
        Building proceeding = proceedings.stream()
                .filter(open -> open.applicant.equals(applicant.code()) && open.respondent.equals(respondent.code()))
                .filter(open -> !open.status.equals("decided"))
                .findFirst()
                .orElseGet(() -> begin(applicant.code(), respondent.code()));
        proceeding.add(event, forum(event), status.equals("announced") ? proceeding.status : status);
    }

    /** A court speaks: to all open proceedings of the states it names. */
    private void decided(Occurrence event, String status) {
        proceedings.stream()
                .filter(open -> names(event.target(), open) || names(event.source(), open))
                .filter(open -> !open.status.equals("decided"))
                .forEach(open -> open.add(event, forum(event), status));
    }

    private static boolean names(@Nullable Party party, Building proceeding) {
        return party != null && (party.code().equals(proceeding.respondent) || party.code().equals(proceeding.applicant));
    }

    private Building begin(String applicant, String respondent) {
        Building begun = new Building(applicant, respondent);
        proceedings.add(begun);
        return begun;
    }

    /** The court's acronym where its name ends with one. */
    private @Nullable String forum(Occurrence event) {
        return event.reports().stream()
                .flatMap(report -> report.bodies().stream())
                .filter(isCourt)
                .map(name -> {
                    Matcher acronym = ACRONYM.matcher(name);
                    return acronym.find() ? acronym.group(1) : name;
                })
                .findFirst()
                .orElse(null);
    }

    /** One proceeding while its events are gathered. */
    private static final class Building {
        private final String applicant;
        private final String respondent;
        private final List<Step> steps = new ArrayList<>();
        private @Nullable String forum;
        private String status = "announced";

        Building(String applicant, String respondent) {
            this.applicant = applicant;
            this.respondent = respondent;
        }

        void add(Occurrence event, @Nullable String itsForum, String itsStatus) {
            forum = forum == null ? itsForum : forum;
            status = itsStatus;
            steps.add(new Step(event));
        }

        Case built(CaseNames names) {
            return new Case.Proceeding(names.of("proceeding", applicant, respondent), forum, applicant, respondent, status, steps);
        }
    }
}
