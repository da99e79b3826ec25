package org.chancery.nlp.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.chancery.world.Confidence;
import org.chancery.world.Gazetteer;
import org.chancery.world.Key;
import org.chancery.world.Naming;
import org.chancery.world.NamingKind;
import org.chancery.world.Spot;
import org.chancery.world.SpotKind;
import org.chancery.world.State;
import org.chancery.world.World;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a text that may name places, and weighs each by its name label, its neighbours and how well known the
 * place is.
 */
final class Spotter {

    /** What a toponym must weigh to count. */
    static final double THRESHOLD = 2.0;

    private final World world;
    private final Gazetteer gazetteer;
    private final PlaceWords words;

    Spotter(World world, PlaceWords words) {
        this.world = world;
        this.gazetteer = world.gazetteer();
        this.words = words;
    }

    /** All words that may name places, in the order of the text, with their weights. */
    List<Toponym> spot(ParsedText text) {
        Set<String> people = peopleOf(text);
        List<Toponym> found = new ArrayList<>();
        for (ParsedSentence sentence : text.sentences()) {
            spot(text, sentence, people, found);
        }
        return found;
    }

    /** Words that belong to names of persons of several words somewhere in the text. */
    private static Set<String> peopleOf(ParsedText text) {
        Set<String> people = new HashSet<>();
        for (ParsedSentence sentence : text.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.name().endsWith("-PERSON") && !token.name().startsWith("U-")) {
                    people.add(token.form());
                }
            }
        }
        return people;
    }

    private void spot(ParsedText text, ParsedSentence sentence, Set<String> people, List<Toponym> found) {
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        for (int i = 0; i < forms.size(); ) {
            if (!Character.isUpperCase(forms.get(i).codePointAt(0))) {
                i++;
                continue;
            }
            int thing = thingFrom(sentence, i);
            int named = world.longestNaming(forms, i);
            int placed = gazetteer.longest(forms, i);
            if (thing > Math.max(named, placed)) {
                found.add(thing(text, sentence, i, i + thing - 1));
                i += thing;
                continue;
            }
            if (named == 0 && placed == 0) {
                i += Math.max(1, part(sentence, i, text, found));
                continue;
            }
            i += named(text, sentence, forms, i, named, placed, people, found);
        }
    }

    /** Reads a known name at {@code i}, and tells how many tokens to go on by. */
    private int named(
            ParsedText text,
            ParsedSentence sentence,
            List<String> forms,
            int i,
            int named,
            int placed,
            Set<String> people,
            List<Toponym> found) {
        List<Naming> namings = named >= placed ? world.naming(phrase(text, sentence, i, named)) : List.of();
        List<Naming> lands = namings.stream().filter(Spotter::isLand).toList();
        if (named > placed && lands.isEmpty()) {
            return named;
        }
        int length = Math.max(named, placed);
        String phrase = phrase(text, sentence, i, length);
        List<Spot> spots = new ArrayList<>();
        Confidence surest = Confidence.LOW;
        boolean adjective = !lands.isEmpty();
        for (Naming naming : lands) {
            Spot spot = spotOf(naming);
            if (spot != null && spots.stream().noneMatch(s -> s.place().equals(spot.place()))) {
                spots.add(spot);
                surest = naming.confidence().compareTo(surest) > 0 ? naming.confidence() : surest;
            }
            adjective &= naming.kind() == NamingKind.ADJECTIVE || naming.kind() == NamingKind.REGION_ADJECTIVE;
        }
        if (placed == length) {
            spots.addAll(gazetteer.named(phrase));
        }
        preferDivisions(phrase, spots);
        if (spots.isEmpty() || words.directions().contains(phrase)) {
            return length;
        }
        int last = i + length - 1;
        int end = last;
        Toponym.Kind kind = adjective ? Toponym.Kind.ADJECTIVE : Toponym.Kind.NAME;
        if (!adjective && last + 1 < forms.size() && isPartHere(sentence, last + 1)) {
            end = last + 1;
            kind = Toponym.Kind.PART;
        }
        Container container = kind == Toponym.Kind.ADJECTIVE ? null : within(forms, end + 1, spots);
        Spot within = container == null ? null : container.spot();
        double weight = new Weighing(world, words, sentence, people).of(i, last, end, spots, lands, surest, kind)
                + (within == null ? 0 : 3);
        found.add(new Toponym(
                sentence.index(), i, end, sentence.span(i, end), phrase, spots, kind, weight, within));
        if (container == null || weight < THRESHOLD) {
            return end - i + 1;
        }
        found.add(ofContainer(text, sentence, end + 2, container));
        return end + 2 + container.length() - i;
    }

    private static Toponym ofContainer(ParsedText text, ParsedSentence sentence, int first, Container container) {
        int last = first + container.length() - 1;
        Span span = trimmed(text, sentence.span(first, last));
        return new Toponym(
                sentence.index(),
                first,
                last,
                span,
                span.in(text.text()),
                List.of(container.spot()),
                Toponym.Kind.NAME,
                THRESHOLD + 2,
                null);
    }

    /** Without a comma the tokenizer left on an abbreviation: "Que.,". */
    private static Span trimmed(ParsedText text, Span span) {
        int end = span.end();
        while (end > span.start() + 1 && ",;".indexOf(text.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** A place after a comma, and how many tokens name it. */
    private record Container(Spot spot, int length) {}

    /** All places of a name, states and lands too. */
    List<Spot> spotsOf(String name) {
        String usual = usualCase(name);
        List<Spot> spots = new ArrayList<>();
        for (Naming naming : world.naming(usual)) {
            Spot spot = isLand(naming) ? spotOf(naming) : null;
            if (spot != null) {
                spots.add(spot);
            }
        }
        spots.addAll(gazetteer.named(usual));
        return spots;
    }

    /**
     * The division or state that stands after a town and a comma.
     *
     * @param name the words after the comma, up to the next mark
     * @param towns places of the town's name
     * @return null where the words open with none
     */
    @Nullable Spot container(String name, List<Spot> towns) {
        Container container = within(List.of((", " + name).split(" +")), 0, towns);
        return container == null ? null : container.spot();
    }

    private static String usualCase(String name) {
        return Character.isUpperCase(name.codePointAt(0)) ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private boolean isCapitalPart(String form) {
        return words.parts().contains(form) && Character.isUpperCase(form.charAt(0));
    }

    /** "England" may stand for its state, but on the map it is its own part of it. */
    private void preferDivisions(String phrase, List<Spot> spots) {
        Set<String> divided = new HashSet<>();
        for (Spot spot : spots) {
            if (spot.kind() == SpotKind.DIVISION && spot.place().country() != null) {
                divided.add(spot.place().country());
            }
        }
        spots.removeIf(spot -> spot.kind() == SpotKind.STATE
                && divided.contains(spot.place().country())
                && !Key.of(spot.place().name()).equals(Key.of(phrase)));
    }

    /** Whether "State", "County" and the like end a name there, and do not open another ("Texas State Fair"). */
    private boolean isPartHere(ParsedSentence sentence, int index) {
        String form = sentence.token(index).form();
        boolean opensOther = index + 1 < sentence.size() && isName(sentence.token(index + 1));
        return isCapitalPart(form) && (words.counties().contains(form) || !opensOther);
    }

    private static boolean isLand(Naming naming) {
        return switch (naming.kind()) {
            case NAME, ADJECTIVE, REGION, REGION_ADJECTIVE, GROUP -> true;
            case ACRONYM -> naming.function() == null;
            default -> false;
        };
    }

    private @Nullable Spot spotOf(Naming naming) {
        State state = world.state(naming.target()).orElse(null);
        if (state != null) {
            return new Spot(state.place(), SpotKind.STATE, null, 0, false);
        }
        return world.group(naming.target())
                .filter(group -> group.place() != null)
                .map(group -> new Spot(Objects.requireNonNull(group.place()), SpotKind.AREA, null, 0, false))
                .orElse(null);
    }

    /** A name of no known place with "County" or the like after it. */
    private int part(ParsedSentence sentence, int i, ParsedText text, List<Toponym> found) {
        int j = i;
        while (j + 1 < sentence.size()
                && j - i < 3
                && isName(sentence.token(j))
                && !words.counties().contains(sentence.token(j + 1).form())) {
            j++;
        }
        if (j + 1 >= sentence.size()
                || !isName(sentence.token(j))
                || !words.counties().contains(sentence.token(j + 1).form())) {
            return 0;
        }
        List<String> forms = sentence.tokens().stream().map(Token::form).toList();
        Container container = within(forms, j + 2, List.of());
        found.add(new Toponym(
                sentence.index(),
                i,
                j + 1,
                sentence.span(i, j + 1),
                phrase(text, sentence, i, j - i + 1),
                List.of(),
                Toponym.Kind.PART,
                3,
                container == null ? null : container.spot()));
        return j - i + 2;
    }

    private static boolean isName(Token token) {
        return token.isProperNoun() && Character.isUpperCase(token.form().codePointAt(0));
    }

    /** How many tokens from {@code i} make up a name like "Baker Street"; 0 where they do not. */
    private int thingFrom(ParsedSentence sentence, int i) {
        for (int j = i + 1; j < sentence.size() && j < i + 5; j++) {
            Token token = sentence.token(j);
            boolean name = isName(token) || opensLikeName(token.form());
            if (!name) {
                return 0;
            }
            boolean ends = j + 1 >= sentence.size() || !isName(sentence.token(j + 1));
            if (words.things().contains(token.form()) && ends) {
                return isName(sentence.token(i)) ? j - i + 1 : 0;
            }
        }
        return 0;
    }

    /** A capital, or the number of a numbered street: "5th Avenue". */
    private static boolean opensLikeName(String form) {
        char first = form.charAt(0);
        return (first >= 'A' && first <= 'Z') || (Character.isDigit(first) && form.length() > 2 && Character.isLetter(form.charAt(form.length() - 1)));
    }

    private static Toponym thing(ParsedText text, ParsedSentence sentence, int first, int last) {
        return new Toponym(
                sentence.index(),
                first,
                last,
                sentence.span(first, last),
                sentence.span(first, last).in(text.text()),
                List.of(),
                Toponym.Kind.THING,
                3,
                null);
    }

    /**
     * The place after a comma: "Paris, Texas", "Camden, N.J.", "Paris, France".
     *
     * @param towns places of the name before the comma: a division or state that holds one of them is preferred
     */
    private @Nullable Container within(List<String> forms, int comma, List<Spot> towns) {
        if (comma + 1 >= forms.size() || !forms.get(comma).equals(",")) {
            return null;
        }
        int from = comma + 1;
        int named = world.longestNaming(forms, from);
        int length = Math.max(named, gazetteer.longest(forms, from));
        List<Spot> spots = new ArrayList<>();
        for (int abbreviated = Math.min(2, forms.size() - from); abbreviated > 0 && spots.isEmpty(); abbreviated--) {
            spots.addAll(gazetteer.abbreviated(String.join(" ", forms.subList(from, from + abbreviated))));
            length = spots.isEmpty() ? length : Math.max(length, abbreviated);
        }
        if (length == 0) {
            return null;
        }
        String phrase = String.join(" ", forms.subList(from, from + length));
        Spot land = named == length ? state(phrase) : null;
        if (land != null) {
            spots.add(land);
        }
        gazetteer.named(phrase).stream().filter(spot -> spot.kind() == SpotKind.DIVISION).forEach(spots::add);
        Spot best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Spot spot : spots) {
            boolean holds = towns.stream().anyMatch(town -> town.kind().isTown() && Namesakes.lies(town, spot));
            double score = Namesakes.prior(spot) + (holds ? 10 : 0);
            if (score > most) {
                most = score;
                best = spot;
            }
        }
        return best == null ? null : new Container(best, length);
    }

    private @Nullable Spot state(String phrase) {
        for (Naming naming : world.naming(phrase)) {
            if (naming.kind() == NamingKind.NAME
                    || (naming.kind() == NamingKind.ACRONYM && naming.function() == null)) {
                return spotOf(naming);
            }
        }
        return null;
    }

    private static String phrase(ParsedText text, ParsedSentence sentence, int first, int length) {
        return sentence.span(first, first + length - 1).in(text.text());
    }
}
