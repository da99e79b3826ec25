package org.chancery.formats.paper;

import org.chancery.register.Case;
import org.chancery.register.Mission;

/** Names cases for people. */
final class CaseTitles {

    private CaseTitles() {}

    /** What a case is called. */
    static String of(Case matter, Phrases phrases) {
        if (matter instanceof Case.Asylum asylum) {
            return "Asylum of %s with %s".formatted(
                    asylum.person() == null ? "an unnamed person" : asylum.person(), phrases.theCountry(asylum.grantedBy()));
        }
        if (matter instanceof Case.Proceeding proceeding) {
            return "%s v. %s%s".formatted(
                    phrases.country(proceeding.applicant()),
                    phrases.country(proceeding.respondent()),
                    proceeding.forum() == null ? "" : ", " + proceeding.forum());
        }
        if (matter instanceof Case.MissionFile file) {
            Mission mission = file.mission();
            return "%s of %s in %s".formatted(
                    mission.type() == Mission.Type.CONSULATE ? "Consulate" : "Embassy",
                    phrases.theCountry(mission.sending()),
                    mission.city() == null ? phrases.theCountry(mission.receiving()) : mission.city());
        }
        return ((Case.PersonFile) matter).person();
    }
}
