package org.chancery.nlp.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.coding.EventType;
import org.chancery.nlp.codebook.Codebook;
import org.chancery.nlp.frame.Filler;
import org.chancery.nlp.frame.Frame;
import org.chancery.nlp.modality.ModalityFinder;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/**
 * What can be said of a pair in words, beside its vectors: the predicates the parties fill slots of, the entries of the
 * codebook those call for, how the sentence speaks of the act, and the words around.
 *
 * <p>A clue is a short text as {@code entry ST ASSAULT}: of a frame of which the source is subject and the target object,
 * the words call for ASSAULT. Which clue tells what is learned. Safe for several threads.
 */
final class Clues {

    private final Codebook codebook;
    private final ModalityFinder modality;

    Clues(Codebook codebook, ModalityFinder modality) {
        this.codebook = codebook;
        this.modality = modality;
    }

    /**
     * The clues of a pair, each once, in alphabetical order.
     *
     * @param frames all frames of the sentence
     */
    Set<String> of(ParsedSentence sentence, List<Frame> frames, Pair pair) {
        return new Search(sentence, frames, pair).all();
    }

    private final class Search {
        private final ParsedSentence sentence;
        private final Phrase source;
        private final Phrase target;
        private final Path path;
        private final Wording wording;
        private final List<Frame> all;
        private final Set<String> found = new TreeSet<>();

        Search(ParsedSentence given, List<Frame> frames, Pair pair) {
            this.all = frames;
            this.sentence = all.isEmpty() ? given : all.get(0).sentence();
            this.source = pair.source().map(span -> Phrase.of(sentence, span)).orElse(Phrase.NONE);
            this.target = pair.target().map(span -> Phrase.of(sentence, span)).orElse(Phrase.NONE);
            this.path = source.head() >= 0 && target.head() >= 0
                    ? Path.between(sentence, source.head(), target.head())
                    : new Path(List.of(), -1, List.of());
            this.wording = new Wording(codebook, sentence, all);
        }

        Set<String> all() {
            Set<Integer> way = new HashSet<>(path.up());
            way.addAll(path.down());
            way.removeIf(i -> source.holds(i) || target.holds(i));
            for (Frame frame : all) {
                String place = slot(frame, source, "S") + slot(frame, target, "T")
                        + (way.contains(frame.trigger().index()) || way.contains(frame.clause().index()) ? "P" : "");
                if (!place.isEmpty() && !source.holds(frame.trigger().index()) && !target.holds(frame.trigger().index())) {
                    ofFrame(frame, place);
                }
            }
            for (int word : way) {
                found.add("way " + lemma(word));
            }
            StringBuilder shape = new StringBuilder();
            path.up().forEach(i -> shape.append(sentence.token(i).relation()).append('<'));
            path.down().forEach(i -> shape.append('>').append(sentence.token(i).relation()));
            found.add("shape " + shape);
            ofParty("source", source);
            ofParty("target", target);
            for (Token token : sentence.tokens()) {
                if (!source.holds(token.index()) && !target.holds(token.index()) && isWord(token)) {
                    found.add("word " + token.lemma());
                }
            }
            return found;
        }

        private void ofFrame(Frame frame, String place) {
            String told = modality.read(frame).modality().code();
            found.add("frame " + frame.predicate());
            found.add("frame " + place + " " + frame.predicate());
            found.add("told " + place + " " + told);
            found.add("told " + told);
            Optional<Codebook.Rule> rule = wording.fitting(frame);
            if (rule.isPresent()) {
                String type = name(rule.get().entry().type());
                found.add("entry " + type);
                found.add("entry " + place + " " + type);
                found.add("entry " + type + " " + told);
                found.add("id " + rule.get().entry().id());
            } else {
                wording.begun(frame).forEach(begun -> found.add("begun " + name(begun.entry().type())));
            }
            frame.first("obj").filter(object -> !source.holds(object.index()) && !target.holds(object.index()))
                    .ifPresent(object -> {
                        found.add("object " + object.lemma());
                        found.add("object " + frame.predicate() + " " + object.lemma());
                    });
        }

        private static String name(@org.jspecify.annotations.Nullable EventType type) {
            return type == null ? "none" : type.name();
        }

        /** The letter and the slot of the frame that a party fills, "" if it fills none. */
        private String slot(Frame frame, Phrase party, String letter) {
            List<String> slots = new ArrayList<>();
            for (Map.Entry<String, List<Filler>> slot : frame.slots().entrySet()) {
                if (slot.getValue().stream().anyMatch(filler -> filler.head().index() == party.head())) {
                    slots.add(slot.getKey());
                }
            }
            return slots.isEmpty() ? "" : letter + ":" + slots.get(0);
        }

        private void ofParty(String role, Phrase party) {
            if (party.head() < 0) {
                found.add(role + " none");
                return;
            }
            found.add(role + " " + lemma(party.head()));
            found.add(role + "-name " + sentence.token(party.head()).name());
            for (Token token : party.tokens()) {
                if (isWord(token)) {
                    found.add(role + "-word " + token.lemma());
                }
            }
        }

        private boolean isWord(Token token) {
            return token.lemma().length() > 2 && Character.isLetter(token.lemma().charAt(0)) && !token.isProperNoun();
        }

        private String lemma(int word) {
            return sentence.token(word).lemma();
        }
    }
}
