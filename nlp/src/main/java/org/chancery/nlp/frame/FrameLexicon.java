package org.chancery.nlp.frame;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link FrameFinder} must know of the words of one language: which verbs lend their subject, whose act an
 * infinitive is, how nouns of action place their actors.
 *
 * <p>Read from the lists under {@code /org/chancery/nlp/<language>/frame/}.
 */
public final class FrameLexicon {

    private final Map<String, String> controllers = new HashMap<>();
    private final Map<String, LightVerb> light = new HashMap<>();
    private final Map<String, NounHabit> nouns = new HashMap<>();
    private final Set<String> particles;
    private final Set<String> happening;
    private final Set<String> transparent;
    private final Set<String> agents;
    private final Set<String> addressees;
    private final Set<String> times;
    private final Set<String> means;
    private final Set<String> twoObjects;
    private final Set<String> intransitive;
    private final Set<String> transitive;
    private final Set<String> phrasal;
    private final Set<String> naming;

    private FrameLexicon(String folder) {
        readControl(ListFile.read(folder + "control.tsv", 3));
        readLight(ListFile.read(folder + "light.tsv", 4));
        readNouns(ListFile.read(folder + "nouns.tsv", 2));
        particles = words(folder + "particles.txt");
        happening = words(folder + "happen.txt");
        transparent = words(folder + "transparent.txt");
        agents = words(folder + "agents.txt");
        addressees = words(folder + "addressees.txt");
        times = words(folder + "time-nouns.txt");
        means = words(folder + "means-nouns.txt");
        twoObjects = words(folder + "two-objects.txt");
        intransitive = words(folder + "intransitive.txt");
        transitive = words(folder + "transitive.txt");
        phrasal = words(folder + "phrasal.txt");
        naming = words(folder + "naming.txt");
    }

    /** The lists of English. */
    public static FrameLexicon english() {
        return new FrameLexicon("en/frame/");
    }

    private static Set<String> words(String path) {
        return ListFile.read(path, 1).words();
    }

    private void readControl(ListFile list) {
        for (ListFile.Row row : list.rows()) {
            controllers.put(row.fields().get(0) + " " + row.fields().get(1), row.fields().get(2));
        }
    }

    private void readLight(ListFile list) {
        for (ListFile.Row row : list.rows()) {
            String manner = row.fields().get(3);
            if (!manner.equals("light") && !manner.equals("part")) {
                throw list.fault(row, "'%s' is neither light nor part.".formatted(manner));
            }
            light.put(
                    row.fields().get(0) + " " + row.fields().get(1),
                    new LightVerb(Role.of(list, row, row.fields().get(2)), manner.equals("light")));
        }
    }

    private void readNouns(ListFile list) {
        for (ListFile.Row row : list.rows()) {
            Role possessor = Role.SUBJECT;
            Map<String, Role> prepositions = new HashMap<>(NounHabit.USUAL.prepositions());
            for (String feature : row.fields().get(1).split(",")) {
                String[] parts = feature.split("=", 2);
                if (parts.length != 2) {
                    throw list.fault(row, "'%s' is no feature. Write one such as of=subj.".formatted(feature));
                }
                Role role = Role.of(list, row, parts[1]);
                if (parts[0].equals("poss")) {
                    possessor = role;
                } else {
                    prepositions.put(parts[0], role);
                }
            }
            nouns.put(row.fields().get(0), new NounHabit(possessor, Map.copyOf(prepositions)));
        }
    }

    /** Who does the governed act: {@code obj}, {@code subj} or a preposition; empty where no list says. */
    Optional<String> controller(String governor, String complement) {
        return Optional.ofNullable(controllers.get(governor + " " + complement));
    }

    Optional<LightVerb> light(String verb, String preposition) {
        return Optional.ofNullable(light.get(verb + " " + preposition));
    }

    NounHabit noun(String lemma) {
        return nouns.getOrDefault(lemma, NounHabit.USUAL);
    }

    boolean isParticle(String lemma) {
        return particles.contains(lemma);
    }

    boolean happens(String verb) {
        return happening.contains(verb);
    }

    boolean isTransparent(String noun) {
        return transparent.contains(noun);
    }

    boolean isAgent(String noun) {
        return agents.contains(noun);
    }

    /** A noun for somebody who can be told to do something, as a diplomat is. */
    boolean isAddressee(String noun) {
        return addressees.contains(noun);
    }

    boolean isTime(String noun) {
        return times.contains(noun);
    }

    boolean isMeans(String noun) {
        return means.contains(noun);
    }

    boolean takesTwoObjects(String verb) {
        return twoObjects.contains(verb);
    }

    boolean isIntransitive(String verb) {
        return intransitive.contains(verb);
    }

    boolean isPhrasal(String verbAndParticle) {
        return phrasal.contains(verbAndParticle);
    }

    /** A verb that calls something by a name: "call", "dub", "brand". */
    boolean names(String verb) {
        return naming.contains(verb);
    }

    boolean needsObject(String verb) {
        return transitive.contains(verb);
    }
}
