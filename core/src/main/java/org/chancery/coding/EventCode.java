package org.chancery.coding;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an event is called where no words are at hand to code it from: in another data set, or in a table of acts.
 *
 * @param type PLOVER type
 * @param mode PLOVER mode; null where there is none
 * @param contexts PLOVER contexts
 * @param cameo the CAMEO code
 * @param act the act of diplomatic practice; null where it is none, or the code does not tell which
 */
public record EventCode(
        EventType type, @Nullable String mode, List<String> contexts, String cameo, @Nullable Act act) {

    public EventCode {
        contexts = List.copyOf(contexts);
    }

    /**
     * What a CAMEO code stands for in PLOVER. It never tells the act: 161 is both a break of relations and a recall.
     *
     * @param cameo two to four digits
     * @return empty where PLOVER has no such type, as for statements (01) and appeals (02)
     */
    public static Optional<EventCode> ofCameo(String cameo) {
        return Crosswalk.ofCameo(cameo);
    }

    /**
     * How an act is coded where nothing more is known of it.
     *
     * @param act one of practice: what a codebook's own act is coded as, that codebook alone knows
     */
    public static EventCode ofAct(Act act) {
        return Crosswalk.ofAct(act);
    }

    /**
     * How a type is coded where only its mode is known, if that.
     *
     * @param type one of PLOVER
     */
    public static EventCode ofType(EventType type, @Nullable String mode) {
        return Crosswalk.ofType(type, mode);
    }
}
