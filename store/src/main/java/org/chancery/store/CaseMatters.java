package org.chancery.store;

import java.lang.ref.SoftReference;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * What cases are folded from, as it is now: read once for all who ask, and when a line is entered in the journal, by whatever process,
 * what it changed is read anew. Given up where memory is short. Safe for several threads; who comes while it is read waits for it.
 */
final class CaseMatters {

    private @Nullable SoftReference<Kept> kept;

    /** What was read when the journal ended with a line. */
    private record Kept(long line, CaseMatter matter) {}

    /** @param sql whoever has it waits here for nobody who waits for one */
    synchronized CaseMatter now(Sql sql) throws SQLException {
        long line = Journal.lastLine(sql);
        Kept known = kept == null ? null : kept.get();
        if (known != null && known.line() == line) {
            return known.matter();
        }
        CaseMatter matter = known == null || known.line() > line ? CaseMatter.of(sql) : known.matter().since(known.line(), sql);
        if (known == null || known.line() < line) {
            kept = new SoftReference<>(new Kept(line, matter));
        }
        return matter;
    }
}
