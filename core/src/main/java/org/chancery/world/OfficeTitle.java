package org.chancery.world;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells from an office's title what kind of office it is. */
final class OfficeTitle {

    private record Sign(Pattern words, OfficeClass office) {}

    /** In this order: "deputy foreign minister" is no foreign minister, "vice president" no president. */
    private static final List<Sign> SIGNS = List.of(
            sign("deputy foreign|deputy minister of foreign|deputy secretary of state", OfficeClass.DEPUTY_FOREIGN_MINISTER),
            sign("deputy prime|vice premier|deputy premier", OfficeClass.DEPUTY_PREMIER),
            sign("vice[ -]president", OfficeClass.VICE_PRESIDENT),
            sign("permanent representative", OfficeClass.PERMANENT_REPRESENTATIVE),
            sign("ambassador|high commissioner|nuncio", OfficeClass.AMBASSADOR),
            sign("charg[ée]", OfficeClass.CHARGE),
            sign("consul\\b|consul general", OfficeClass.CONSUL),
            sign("foreign (?:minister|secretary)|minister (?:of|for) (?:foreign|external)|minister of international relations"
                    + "|external affairs minister|secretary of state", OfficeClass.FOREIGN_MINISTER),
            sign("defen[cs]e (?:minister|secretary)|(?:minister|secretary) (?:of|for) (?:national )?defen[cs]e",
                    OfficeClass.DEFENCE_MINISTER),
            sign("interior (?:minister|secretary)|minister (?:of|for) (?:the )?interior|home secretary",
                    OfficeClass.INTERIOR_MINISTER),
            sign("prime minister|premier|chancellor|head of government|taoiseach", OfficeClass.HEAD_OF_GOVERNMENT),
            sign("speaker|president of (?:the )?(?:congress|senate|national assembly|parliament)", OfficeClass.SPEAKER),
            sign("central bank", OfficeClass.CENTRAL_BANKER),
            sign("judge|(?<!minister (?:of|for) )justice|prosecutor", OfficeClass.JUDGE),
            sign("chief of (?:the )?(?:general )?staff|army chief|commander", OfficeClass.MILITARY_CHIEF),
            sign("minister", OfficeClass.MINISTER),
            sign("^president$|president of (?:the )?republic|head of state|\\b(?:king|queen|emir|sultan|monarch)\\b",
                    OfficeClass.HEAD_OF_STATE));

    private OfficeTitle() {}

    private static Sign sign(String words, OfficeClass office) {
        return new Sign(Pattern.compile(words), office);
    }

    /** The kind of an office; an official where the title tells nothing more. */
    static List<OfficeClass> classes(String title) {
        String words = title.toLowerCase(Locale.ROOT).strip();
        for (Sign sign : SIGNS) {
            if (sign.words().matcher(words).find()) {
                return List.of(sign.office());
            }
        }
        return List.of(OfficeClass.OFFICIAL);
    }
}
