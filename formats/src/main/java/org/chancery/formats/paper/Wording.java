package org.chancery.formats.paper;

import java.io.Writer;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.Event;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.law.Bond;
import org.chancery.register.Case;
import org.chancery.register.Occurrence;
import org.chancery.view.RuleSheet;
import org.jspecify.annotations.Nullable;

/** The plain English in which Chancery speaks of what it holds, for whoever shows it elsewhere than in a terminal. */
public final class Wording {

    private final Phrases phrases = new Phrases();
    private final Paper none = new Paper(Writer.nullWriter(), 80, Paper.Colour.NONE);
    private final EventText events = new EventText(none, phrases);
    private final LawText laws = new LawText(none, phrases);

    /** What is done in an event, and to or for whom where that is a person: "grants asylum (Jorge Glas)". */
    public String deed(Occurrence event) {
        return events.deed(event);
    }

    /** What is done in an event of a reading. */
    public String deed(Event event) {
        return phrases.deed(event);
    }

    /** What is done in an act. */
    public String deed(Act act) {
        return phrases.deed(act);
    }

    /**
     * What is done in an event of such codes.
     *
     * @param mode PLOVER mode; null where there is none
     * @param act the act of practice, which is told instead of the type; null where it is none
     */
    public String deed(EventType type, @Nullable String mode, @Nullable Act act) {
        return phrases.deed(type, mode, act);
    }

    /** What to add where a deed was not done; empty where it was. */
    public static String reservation(Modality modality) {
        return Phrases.reservation(modality);
    }

    /** The usual English name of a state by its code; the code itself where it has none. */
    public String country(String code) {
        return phrases.country(code);
    }

    /** The same within a sentence, with the article that some names take: "the United Kingdom". */
    public String theCountry(String code) {
        return phrases.theCountry(code);
    }

    /** Days as they are written in a chronicle: "6 Apr 2024", "4–6 Apr 2024", "Feb 2019". */
    public static String days(DateRange range) {
        return Days.brief(range);
    }

    /** What a case is called. */
    public String title(Case matter) {
        return CaseTitles.of(matter, phrases);
    }

    /** The instrument and the articles of a rule. */
    public String title(RuleSheet rule) {
        return laws.title(rule);
    }

    /** Whom a rule bound, or why it did not apply, or why that is not known. */
    public String why(Bond bond) {
        return laws.why(bond);
    }

    /** Words on one line, cut between two words where there are more than so many letters. */
    public static String brief(String words, int most) {
        return Quotation.brief(words, most);
    }
}
