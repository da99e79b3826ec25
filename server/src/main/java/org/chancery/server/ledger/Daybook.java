package org.chancery.server.ledger;

import java.lang.ref.SoftReference;
import java.util.List;
import java.util.Map;
import org.chancery.register.Case;
import org.chancery.register.Relation;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.server.web.Office;
import org.chancery.server.web.Recent;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheet;
import org.chancery.view.CaseSheets;
import org.chancery.world.Lazy;

/**
 * How the world stands on a day, folded once for all who ask: of days asked for lately, until a line is entered in the journal, by
 * whatever process. Who asks for what another is folding waits for it; so all ask {@linkplain SqlRegister#together together}, or who folds
 * might wait for one who waits for him. Given up where memory is short. Safe for several threads.
 */
public final class Daybook {

    /** Of a large register a day takes megabytes: more of them would have the collector go through a full heap again and again. */
    private static final int DAYS = 16;

    private final SqlRegister register;
    private final CaseSheets sheets;
    private final Map<Times, SoftReference<Day>> kept = new Recent<>(DAYS);
    private long line = -1;

    /** @param office whose register it is of */
    public Daybook(Office office) {
        this.register = office.register();
        this.sheets = new CaseSheets(office.world());
    }

    /** How things stand, now that the journal ends as it does; for one request. */
    Day on(Times times) {
        long last = register.lastLine();
        synchronized (kept) {
            if (last < line) {
                return new Day(times, register, sheets); // who asks still sees an earlier state than another did
            }
            if (last > line) {
                kept.clear();
                line = last;
            }
            SoftReference<Day> known = kept.get(times);
            Day day = known == null ? null : known.get();
            if (day == null) {
                day = new Day(times, register, sheets);
                kept.put(times, new SoftReference<>(day));
            }
            return day;
        }
    }

    /** A day, or what was known of it by another. */
    static final class Day {

        private final Lazy<List<Standing>> standings;
        private final Lazy<List<Relation>> relations;
        private final Lazy<List<Case>> cases;
        private final Lazy<List<CaseSheet>> caseSheets;

        private Day(Times times, SqlRegister register, CaseSheets sheets) {
            this.standings = new Lazy<>(() -> register.standings(times));
            this.relations = new Lazy<>(() -> register.relations(times));
            this.cases = new Lazy<>(() -> register.cases(times));
            this.caseSheets = new Lazy<>(() -> sheets.of(cases.get(), times.asOf()));
        }

        /** See {@link SqlRegister#standings}. */
        List<Standing> standings() {
            return standings.get();
        }

        /** See {@link SqlRegister#relations}. */
        List<Relation> relations() {
            return relations.get();
        }

        /** See {@link SqlRegister#cases}. */
        List<Case> cases() {
            return cases.get();
        }

        /** The same, laid out. */
        List<CaseSheet> sheets() {
            return caseSheets.get();
        }
    }
}
