package org.chancery.view;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.reading.Reading;
import org.chancery.register.Sketch;
import org.jspecify.annotations.Nullable;

/** Tells how many of some dispatches are no near-copies of each other. For one thread at a time. */
final class Originals {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Sketch> sketches = new HashMap<>();

    /** Takes a dispatch in, to be counted when its id is given. */
    void add(Reading reading) {
        texts.putIfAbsent(reading.dispatch().id(), reading.dispatch().text());
    }

    /** How many of these are originals; a dispatch that was not added counts as one. */
    int among(Collection<String> dispatches) {
        if (dispatches.size() < 2) {
            return dispatches.size();
        }
        Set<String> originals = new HashSet<>();
        for (String dispatch : dispatches) {
            Sketch sketch = sketch(dispatch);
            boolean copy = sketch != null && originals.stream().anyMatch(other -> isCopy(sketch, sketch(other)));
            if (!copy) {
                originals.add(dispatch);
            }
        }
        return originals.size();
    }

    private static boolean isCopy(Sketch one, @Nullable Sketch other) {
        return other != null && one.isCopyOf(other);
    }

    private @Nullable Sketch sketch(String dispatch) {
        String text = texts.get(dispatch);
        return text == null ? null : sketches.computeIfAbsent(dispatch, id -> Sketch.of(text));
    }
}
