package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.coding.ActorKind;
import org.jspecify.annotations.Nullable;

/** All figures of one dispatch. One state, organ or organization is one figure however often it is named. */
final class Troupe {

    private final Lore lore;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Figure> byKey = new HashMap<>();

    Troupe(Lore lore) {
        this.lore = lore;
    }

    List<Figure> figures() {
        return figures;
    }

    private Figure add(ActorKind kind, String name) {
        Figure figure = new Figure(figures.size(), kind, name);
        figures.add(figure);
        return figure;
    }

    Figure state(String country) {
        return byKey.computeIfAbsent("state " + country, key -> {
            Figure figure = add(ActorKind.STATE, lore.stateName(country));
            figure.belongsTo(country);
            return figure;
        });
    }

    Figure organization(String name) {
        return byKey.computeIfAbsent("org " + Fold.fold(name), key -> add(ActorKind.ORGANIZATION, name));
    }

    /** The organ of that function; one more where {@code country} is not known. */
    Figure organ(String name, String function, @Nullable String country) {
        if (country == null) {
            Figure figure = add(ActorKind.ORGAN, name);
            figure.function = function;
            return figure;
        }
        // ministries differ by what they minister to, a police by nothing
        String which = function.equals("ministry") || function.equals("office") || function.equals("court")
                ? function + " " + Fold.fold(name)
                : function;
        return byKey.computeIfAbsent("organ " + country + " " + which, key -> {
            Figure figure = add(ActorKind.ORGAN, name);
            figure.function = function;
            figure.belongsTo(country);
            return figure;
        });
    }

    Figure mission(String name, @Nullable String sender, @Nullable String host, ActorKind kind) {
        if (sender != null && host != null) {
            Figure known = byKey.get("mission " + kind + " " + sender + " " + host);
            if (known != null) {
                return known;
            }
        }
        Figure figure = add(kind, name);
        figure.function = "mission";
        figure.belongsTo(sender);
        figure.host = host;
        if (sender != null && host != null) {
            byKey.put("mission " + kind + " " + sender + " " + host, figure);
        }
        return figure;
    }

    Figure person(String name) {
        return add(ActorKind.PERSON, name);
    }

    /** The group of a state that goes by a word; one and the same each time. */
    Figure group(String country, String word, String name) {
        return byKey.computeIfAbsent("group " + country + " " + word, key -> {
            Figure figure = group(name);
            figure.belongsTo(country);
            return figure;
        });
    }

    Figure group(String name) {
        Figure figure = add(ActorKind.GROUP, name);
        figure.plural = true;
        return figure;
    }
}
