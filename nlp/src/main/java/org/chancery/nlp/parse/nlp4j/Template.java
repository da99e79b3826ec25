package org.chancery.nlp.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Which properties of which words a model looks at, each word and each property of it named once.
 *
 * <p>The kinds of features are numbered as in NLP4J: first the sets, of which a word may have several values, then the joined ones.
 *
 * @param locations the words looked at
 * @param properties what is looked at
 * @param viewLocations of each pair of them that is looked at, the number of the location
 * @param viewProperties of the same pair, the number of the property
 * @param sets for each feature of several values, the number of its view
 * @param joined for each feature of one value, the numbers of the views it joins
 * @param vectors whether the vector of the word in work is looked at
 */
record Template(
        List<Location> locations,
        List<Property> properties,
        int[] viewLocations,
        int[] viewProperties,
        int[] sets,
        int[][] joined,
        boolean vectors) {

    /** One property of one word, by their numbers. */
    private record View(int location, int property) {}

    static void write(PackWriter out, FeatureTemplate<NLPNode, ?> template) throws IOException {
        List<Location> locations = new ArrayList<>();
        List<Property> properties = new ArrayList<>();
        List<View> views = new ArrayList<>();
        List<int[]> features = new ArrayList<>();
        for (FeatureItem item : template.getSetFeatureList()) {
            features.add(new int[] {view(item, locations, properties, views)});
        }
        for (FeatureItem[] items : template.getFeatureList()) {
            int[] joined = new int[items.length];
            for (int i = 0; i < joined.length; i++) {
                joined[i] = view(items[i], locations, properties, views);
            }
            features.add(joined);
        }
        List<FeatureItem> vectors = template.getEmbeddingFeatureList();
        if (vectors.size() > 1 || (vectors.size() == 1 && vectors.get(0).window != 0)) {
            throw new IOException("A model looks at the vectors of other words than the one in work; those of NLP4J 1.1.3 do not.");
        }
        out.integer(locations.size());
        for (Location location : locations) {
            Location.write(out, location);
        }
        out.integer(properties.size());
        for (Property property : properties) {
            Property.write(out, property);
        }
        out.integer(views.size());
        for (View view : views) {
            out.integer(view.location);
            out.integer(view.property);
        }
        out.integer(template.getSetFeatureList().size());
        out.integer(features.size());
        for (int[] feature : features) {
            out.ints(feature, feature.length);
        }
        out.integer(vectors.size());
    }

    private static int view(FeatureItem item, List<Location> locations, List<Property> properties, List<View> views)
            throws IOException {
        return number(new View(number(Location.of(item), locations), number(Property.of(item), properties)), views);
    }

    private static <T> int number(T thing, List<T> known) {
        int number = known.indexOf(thing);
        if (number < 0) {
            known.add(thing);
            return known.size() - 1;
        }
        return number;
    }

    static Template read(PackReader in) {
        List<Location> locations = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            locations.add(Location.read(in));
        }
        List<Property> properties = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            properties.add(Property.read(in));
        }
        int[] viewLocations = new int[in.integer()];
        int[] viewProperties = new int[viewLocations.length];
        for (int i = 0; i < viewLocations.length; i++) {
            viewLocations[i] = in.integer();
            viewProperties[i] = in.integer();
        }
        int[] sets = new int[in.integer()];
        int[][] joined = new int[in.integer() - sets.length][];
        for (int i = 0; i < sets.length; i++) {
            sets[i] = in.ints()[0];
        }
        for (int i = 0; i < joined.length; i++) {
            joined[i] = in.ints();
        }
        return new Template(
                List.copyOf(locations), List.copyOf(properties), viewLocations, viewProperties, sets, joined, in.integer() > 0);
    }

    /** The number of a property of one value; −1 if it is not looked at. */
    int number(Field field) {
        for (int i = 0; i < properties.size(); i++) {
            if (properties.get(i).field() == field) {
                return i;
            }
        }
        return -1;
    }
}
