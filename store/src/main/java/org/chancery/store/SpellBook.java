package org.chancery.store;

import java.lang.ref.SoftReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.Pair;
import org.jspecify.annotations.Nullable;

/**
 * How each pair formally stood, spell by spell, as it is now: read once for all who ask about whatever day, and when a line is entered in
 * the journal, by whatever process, the pairs it changed are read anew. Given up where memory is short. Safe for several threads; who comes
 * while it is read waits for it.
 */
final class SpellBook {

    private @Nullable SoftReference<Kept> kept;

    /** What was read when the journal ended with a line. */
    private record Kept(long line, List<SpellTable.OfPair> pairs) {}

    /**
     * The spells of all pairs, in the order of the pairs.
     *
     * @param sql whoever has it waits here for nobody who waits for one
     */
    synchronized List<SpellTable.OfPair> now(Sql sql) throws SQLException {
        long line = Journal.lastLine(sql);
        Kept known = kept == null ? null : kept.get();
        if (known != null && known.line() == line) {
            return known.pairs();
        }
        SpellTable table = new SpellTable(sql);
        List<SpellTable.OfPair> pairs = known == null || known.line() > line ? table.all() : renewed(known.pairs(), table.since(known.line()));
        if (known == null || known.line() < line) {
            kept = new SoftReference<>(new Kept(line, pairs));
        }
        return pairs;
    }

    /** The same with the spells of some pairs as they are now; those of a pair that has none any more are left out. */
    private static List<SpellTable.OfPair> renewed(List<SpellTable.OfPair> before, Map<Pair, SpellTable.OfPair> changed) {
        if (changed.isEmpty()) {
            return before;
        }
        TreeMap<Pair, SpellTable.OfPair> left = new TreeMap<>(changed);
        List<SpellTable.OfPair> now = new ArrayList<>(before.size() + changed.size());
        for (SpellTable.OfPair pair : before) {
            while (!left.isEmpty() && left.firstKey().compareTo(pair.pair()) < 0) {
                now.add(left.pollFirstEntry().getValue());
            }
            SpellTable.OfPair anew = left.remove(pair.pair());
            now.add(anew == null ? pair : anew);
        }
        now.addAll(left.values());
        now.removeIf(pair -> pair.spells().isEmpty());
        return List.copyOf(now);
    }
}
