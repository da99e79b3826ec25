package org.chancery.nlp.parse.nlp4j;

import it.unimi.dsi.fastutil.objects.AbstractObject2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.ObjectSet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The features of one kind and the row of weights each has: NLP4J's own map, read only. */
@SuppressWarnings("deprecation")
final class FeatureTable extends AbstractObject2IntMap<String> {

    private static final long serialVersionUID = 1;

    private final transient StringTable names;
    private final int[] rows;

    private FeatureTable(StringTable names, int[] rows) {
        this.names = names;
        this.rows = rows;
    }

    static void write(PackWriter out, Object2IntMap<String> map) throws IOException {
        List<String> names = new ArrayList<>(map.size());
        int[] rows = new int[map.size()];
        for (Object2IntMap.Entry<String> entry : map.object2IntEntrySet()) {
            rows[names.size()] = entry.getIntValue();
            names.add(entry.getKey());
        }
        StringTable.write(out, names);
        out.ints(rows, rows.length);
    }

    static FeatureTable read(PackReader in) {
        return new FeatureTable(StringTable.read(in), in.ints());
    }

    @Override
    public int getInt(Object name) {
        int number = names.number((String) name);
        return number < 0 ? defRetValue : rows[number];
    }

    @Override
    public Integer getOrDefault(Object name, Integer absent) {
        int number = names.number((String) name);
        return number < 0 ? absent : Integer.valueOf(rows[number]);
    }

    @Override
    public int size() {
        return rows.length;
    }

    @Override
    public ObjectSet<Map.Entry<String, Integer>> entrySet() {
        throw new UnsupportedOperationException("A packed feature table is looked up, not walked.");
    }

    @Override
    public ObjectSet<Object2IntMap.Entry<String>> object2IntEntrySet() {
        throw new UnsupportedOperationException("A packed feature table is looked up, not walked.");
    }
}
