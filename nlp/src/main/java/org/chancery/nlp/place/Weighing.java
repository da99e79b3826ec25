package org.chancery.nlp.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.world.Confidence;
import org.chancery.world.Naming;
import org.chancery.world.Spot;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/** How much speaks for a known name being a place where it stands. */
final class Weighing {

    private final World world;
    private final PlaceWords words;
    private final ParsedSentence sentence;
    private final Set<String> people;

    Weighing(World world, PlaceWords words, ParsedSentence sentence, Set<String> people) {
        this.world = world;
        this.words = words;
        this.sentence = sentence;
        this.people = people;
    }

    /**
     * Sums the weights.
     *
     * @param first first token of the name
     * @param last its last token
     * @param end the last token with "County" or the like
     */
    double of(
            int first,
            int last,
            int end,
            List<Spot> spots,
            List<Naming> lands,
            Confidence surest,
            Toponym.Kind kind) {
        double fame = lands.isEmpty() ? 0 : fame(surest);
        for (Spot spot : spots) {
            fame = Math.max(fame, fame(spot));
        }
        double weight = fame + label(first, last, kind);
        weight += kind == Toponym.Kind.ADJECTIVE ? adjective(first, last) : name(first, last, lands);
        if (first == last && kind == Toponym.Kind.NAME && surest != Confidence.HIGH) {
            weight -= shortness(sentence.token(first).form());
            weight -= people.contains(sentence.token(first).form()) ? 2 : 0;
        }
        if (kind == Toponym.Kind.PART && end > last) {
            weight += 2;
        }
        return weight;
    }

    private static double fame(Confidence confidence) {
        return switch (confidence) {
            case HIGH -> 3;
            case MEDIUM -> 1.5;
            case LOW -> 0;
        };
    }

    private static double fame(Spot spot) {
        double fame =
                switch (spot.kind()) {
                    case STATE -> 0;
                    case AREA -> 2;
                    case WATER -> 1.5;
                    case DIVISION -> spot.place().country() != null && wellKnown(spot.place().country()) ? 2 : 0.5;
                    case CAPITAL -> 2;
                    case SEAT, TOWN, QUARTER -> size(spot.population());
                };
        return spot.otherName() ? Math.min(fame, 0.5) - 0.5 : fame;
    }

    private static double size(int population) {
        if (population >= 1_000_000) {
            return 2.5;
        }
        if (population >= 200_000) {
            return 1.5;
        }
        if (population >= 50_000) {
            return 0.5;
        }
        return population >= 15_000 ? 0 : -0.5;
    }

    /** "La", "Of", "Nov.": short words and abbreviations are seldom towns. */
    private static double shortness(String form) {
        return form.length() < 3 || form.endsWith(".") ? 2 : 0;
    }

    private static boolean wellKnown(String country) {
        return Set.of("USA", "CAN", "AUS", "GBR", "IND").contains(country);
    }

    private double label(int first, int last, Toponym.Kind kind) {
        double most = 0;
        double least = 0;
        for (int i = first; i <= last; i++) {
            String name = sentence.token(i).name();
            double weight =
                    switch (name.substring(name.indexOf('-') + 1)) {
                        case "GPE", "LOC", "LOCATION" -> 2.5;
                        case "NORP" -> kind == Toponym.Kind.ADJECTIVE ? 2 : 1;
                        case "FAC" -> 0;
                        case "PERSON" -> -2.5;
                        case "ORG", "ORGANIZATION" -> -1;
                        case "LANGUAGE" -> -3;
                        case "O" -> 0;
                        default -> -2;
                    };
            most = Math.max(most, weight);
            least = Math.min(least, weight);
        }
        return most + least;
    }

    private double adjective(int first, int last) {
        Token head = sentence.token(last);
        Token next = token(last + 1);
        Token before = token(first - 1);
        boolean follows = next != null && (next.isNoun() || next.tag().startsWith("JJ") || next.tag().startsWith("VBN") || next.tag().startsWith("VBG")
                || next.form().equals("-") || next.form().equals("and"));
        double weight = follows ? 0 : -3;
        if (before != null && (before.form().equalsIgnoreCase("in") || before.form().equalsIgnoreCase("speak")) && !follows) {
            weight -= 1;
        }
        if (next != null && next.isProperNoun() && head.name().endsWith("-ORG") && world.role(next.form()).isEmpty()) {
            weight -= 2;
        }
        if (next != null && words.bodies().contains(next.form())) {
            weight -= 2;
        }
        if (head.tag().equals("NNS") || head.tag().equals("NNPS")) {
            weight -= 2;
        }
        return weight;
    }

    private double name(int first, int last, List<Naming> lands) {
        Token before = token(first - 1);
        Token next = token(last + 1);
        Token opening = sentence.token(first);
        double weight = opening.isProperNoun() ? 0.5 : -1;
        if (before != null) {
            if (words.prepositions().contains(before.form().toLowerCase(Locale.ROOT))) {
                weight += 1.5;
            } else if (before.form().equals("of") || before.form().equals("to")) {
                weight += 0.5;
                Token noun = token(first - 2);
                if (before.form().equals("of") && noun != null && words.before().contains(noun.lemma())) {
                    weight += 2;
                }
            } else if (words.titles().contains(before.form())) {
                weight -= 2.5;
            } else if (before.isProperNoun() && lands.isEmpty() && !words.directions().contains(before.form())
                    && !before.name().endsWith("-GPE")) {
                weight -= 2.5;
            }
        }
        if (next != null) {
            if (next.form().equals("-") && token(last + 2) != null && sentence.token(last + 2).form().equals("based")) {
                weight += 2;
            }
            if (words.parts().contains(next.form())) {
                weight += 1;
            } else if (words.bodies().contains(next.form())) {
                weight -= 2.5;
            } else if (next.isProperNoun() && lands.isEmpty() && world.role(next.form()).isEmpty()) {
                weight -= 1.5;
            }
        }
        if (first == last && people.contains(opening.form())) {
            weight -= 2;
        }
        return weight;
    }

    private @Nullable Token token(int index) {
        return index >= 0 && index < sentence.size() ? sentence.token(index) : null;
    }
}
