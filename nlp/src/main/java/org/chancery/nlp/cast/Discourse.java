package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.coding.ActorKind;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.jspecify.annotations.Nullable;

/**
 * What has been spoken of so far, and how much of it is still in the reader's mind.
 *
 * <p>Traces are kept in the order of the text. States are in focus by how recently, how often and in which role they and
 * those who act for them occur.
 */
final class Discourse {

    private static final int LOOK_BACK = 5;

    private final ParsedText text;
    private final List<Trace> traces = new ArrayList<>();
    private final List<Ground> grounds = new ArrayList<>();
    private @Nullable String dateline;
    private @Nullable String lead;

    Discourse(ParsedText text) {
        this.text = text;
    }

    /** The state the dispatch is sent from. */
    void sentFrom(@Nullable String country) {
        dateline = country;
    }

    @Nullable String sentFrom() {
        return dateline;
    }

    /** The state that acts in the headline or first sentence. */
    void ledBy(@Nullable String country) {
        lead = country;
    }

    void add(Trace trace) {
        int at = traces.size();
        while (at > 0 && after(traces.get(at - 1), trace)) {
            at--;
        }
        traces.add(at, trace);
    }

    private static boolean after(Trace one, Trace other) {
        return one.sentence() > other.sentence()
                || (one.sentence() == other.sentence() && one.head() > other.head());
    }

    void add(Ground ground) {
        grounds.add(ground);
    }

    List<Trace> traces() {
        return traces;
    }

    int paragraph(int sentence) {
        return text.paragraphs().get(sentence);
    }

    boolean headline(int sentence) {
        return text.isHeadline(text.sentences().get(sentence));
    }

    /** How far back the sentence lies as a reader feels it: a headline is near to nothing. */
    int distance(int earlier, int later) {
        return later - earlier;
    }

    /**
     * The state most in mind at a point of the text.
     *
     * @param sentence number of the sentence
     * @param token where in it; traces after it do not count
     * @param territorial whether what is asked for is tied to the soil (police, army), so that the scene weighs more
     *     than who speaks
     * @param fits which states will do
     * @return its ISO code; null where none is in mind
     */
    @Nullable String focus(int sentence, int token, boolean territorial, Predicate<String> fits) {
        List<String> ranked = ranked(sentence, token, territorial, fits);
        return ranked.isEmpty() ? null : ranked.get(0);
    }

    /** All fitting states, the one most in mind first. */
    List<String> ranked(int sentence, int token, boolean territorial, Predicate<String> fits) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        Map<String, Double> inSentence = new HashMap<>();
        int current = -1;
        for (Trace trace : traces) {
            if (trace.sentence() != current) {
                inSentence.forEach((country, weight) -> weights.merge(country, weight, Double::sum));
                inSentence.clear();
                current = trace.sentence();
            }
            int back = sentence - trace.sentence();
            if (back < 0 || (back == 0 && trace.head() >= token)) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                String country = figure.country;
                if (country == null || !fits.test(country)) {
                    continue;
                }
                // many words for one state in one sentence count little more than one
                inSentence.merge(country, weight(trace, figure, sentence, back), (a, b) -> Math.max(a, b) + 0.1);
                order.putIfAbsent(country, order.size());
            }
        }
        inSentence.forEach((country, weight) -> weights.merge(country, weight, Double::sum));
        for (Ground ground : grounds) {
            int back = sentence - ground.sentence();
            if (back >= 0 && (back > 0 || ground.head() < token) && fits.test(ground.country())) {
                double weight = (territorial ? 2.5 : 0.7) * fade(back);
                weights.merge(ground.country(), weight, Double::sum);
                order.putIfAbsent(ground.country(), order.size());
            }
        }
        if (dateline != null && fits.test(dateline)) {
            weights.merge(dateline, territorial && spokenOf(dateline) ? 2.0 : 0.4, Double::sum);
            order.putIfAbsent(dateline, order.size());
        }
        if (lead != null && fits.test(lead)) {
            weights.merge(lead, 1.0, Double::sum);
            order.putIfAbsent(lead, order.size());
        }
        List<String> ranked = new ArrayList<>(weights.keySet());
        ranked.sort((a, b) -> {
            int byWeight = Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0));
            return byWeight != 0 ? byWeight : Integer.compare(order.getOrDefault(a, 0), order.getOrDefault(b, 0));
        });
        return ranked;
    }

    private double weight(Trace trace, Figure figure, int sentence, int back) {
        double base = switch (trace.role()) {
            case SUBJECT -> 3.0;
            case OBJECT, OBLIQUE -> 1.4;
            case POSSESSOR -> 1.6;
            case MODIFIER -> 1.4;
        };
        if (figure.host != null) {
            base *= 0.7;
        }
        double fade = fade(back);
        if (back > 0 && paragraph(trace.sentence()) != paragraph(sentence)) {
            fade *= 0.6;
        }
        return base * fade + 0.05;
    }

    private static double fade(int back) {
        return back > LOOK_BACK ? 0.02 : 1.0 / (1 << back);
    }

    private boolean spokenOf(String country) {
        return traces.stream().anyMatch(trace -> trace.figures().stream().anyMatch(f -> country.equals(f.country)))
                || grounds.stream().anyMatch(ground -> ground.country().equals(country));
    }

    /** The states the dispatch has most been about up to a point, the foremost first. */
    List<String> dominant(int sentence, int token, Predicate<String> fits) {
        Map<String, Double> weights = new HashMap<>();
        Map<String, Double> inSentence = new HashMap<>();
        List<String> order = new ArrayList<>();
        int current = -1;
        for (Trace trace : traces) {
            int back = sentence - trace.sentence();
            if (back < 0 || back == 0 && trace.head() >= token) {
                continue;
            }
            if (trace.sentence() != current) {
                inSentence.forEach((country, weight) -> weights.merge(country, weight, Double::sum));
                inSentence.clear();
                current = trace.sentence();
            }
            for (Figure figure : trace.figures()) {
                if (figure.country != null && fits.test(figure.country)) {
                    double role = (trace.role() == Trace.Role.SUBJECT ? 1.5 : 1) + (headline(trace.sentence()) ? 1 : 0);
                    inSentence.merge(figure.country, role * Math.pow(0.96, back), (a, b) -> Math.max(a, b) + 0.1);
                    if (!order.contains(figure.country)) {
                        order.add(figure.country);
                    }
                }
            }
        }
        inSentence.forEach((country, weight) -> weights.merge(country, weight, Double::sum));
        order.sort((a, b) -> Double.compare(weights.getOrDefault(b, 0.0), weights.getOrDefault(a, 0.0)));
        return order;
    }

    /** The state of the latest state, organ or place named. */
    @Nullable String lastNamedOrOrgan(int sentence, int token) {
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            boolean before = trace.sentence() < sentence || trace.sentence() == sentence && trace.head() < token;
            if (before && !trace.isThing() && trace.kind() == MentionKind.NAME && !trace.figure().isPerson()
                    && trace.figure().country != null) {
                return trace.figure().country;
            }
        }
        return null;
    }

    /** The one state that acts in the sentences before it in its paragraph; null where none does, or several. */
    @Nullable String actsInParagraph(int sentence) {
        String about = null;
        for (Trace trace : traces) {
            if (trace.sentence() >= sentence || paragraph(trace.sentence()) != paragraph(sentence)
                    || trace.role() != Trace.Role.SUBJECT) {
                continue;
            }
            ParsedSentence there = text.sentences().get(trace.sentence());
            if (there.token(trace.head()).relation().equals("nsubjpass")) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                if (about != null && figure.country != null && !figure.country.equals(about)) {
                    return null;
                }
                about = figure.country == null ? about : figure.country;
            }
        }
        return about;
    }

    /** The latest state named as such up to that point. */
    @Nullable String lastNamed(int sentence, int token, Predicate<String> fits) {
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            if (trace.sentence() > sentence || trace.sentence() == sentence && trace.head() >= token) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                if (figure.kind == ActorKind.STATE && figure.country != null && fits.test(figure.country)) {
                    return figure.country;
                }
            }
        }
        return null;
    }

    /** The states spoken of up to that point, the latest first, each once. */
    List<String> recent(int sentence, int token, Set<String> except) {
        List<String> found = new ArrayList<>();
        for (int i = traces.size() - 1; i >= 0; i--) {
            Trace trace = traces.get(i);
            if (trace.sentence() > sentence || (trace.sentence() == sentence && trace.head() >= token)) {
                continue;
            }
            for (Figure figure : trace.figures()) {
                if (figure.country != null && !found.contains(figure.country) && !except.contains(figure.country)) {
                    found.add(figure.country);
                }
            }
        }
        return found;
    }
}
