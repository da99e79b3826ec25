package org.chancery.nlp.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a sentence that report, with what its tree gives as their content. */
final class VerbCues {

    private static final Set<String> NOT_SPEAKERS = Set.of("you", "there", "this", "these", "nothing");

    private final ParsedSentence sentence;
    private final CueLexicon lexicon;
    private final Reach reach;
    private final SpeakerFinder speakers;
    private final Complements complements;

    VerbCues(ParsedSentence sentence, CueLexicon lexicon, Reach reach) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.reach = reach;
        this.speakers = new SpeakerFinder(sentence, reach);
        this.complements = new Complements(sentence, reach, lexicon);
    }

    /** The reporting verbs, in the order of the text. */
    List<Draft> find() {
        List<Draft> found = new ArrayList<>(2);
        for (Token token : sentence.tokens()) {
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                entry(token).flatMap(entry -> draft(token, entry)).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<CueVerb> entry(Token verb) {
        Optional<CueVerb> withParticle = sentence.child(verb, "prt")
                .flatMap(particle -> lexicon.verb(verb.lemma() + "_" + particle.lemma()));
        return withParticle.isPresent() ? withParticle : lexicon.verb(verb.lemma());
    }

    private Optional<Draft> draft(Token verb, CueVerb entry) {
        Optional<Speaker> speaker = speakers.of(verb, entry.takes("hearer")).filter(VerbCues::canSpeak);
        Optional<Content> content = complements.of(verb, entry, speaker.map(Speaker::head).orElse(null));
        boolean quotative = entry.takes("quote");
        if (content.isEmpty() && !quotative) {
            return Optional.empty();
        }
        if (speaker.isEmpty()) {
            if (!quotative) {
                return Optional.empty();
            }
            if (!speakers.isFinite(verb)) {
                content = Optional.empty();
            }
        }
        CueKind kind = entry.kind(content.map(Content::frame).orElse("quote"));
        Span cue = content.map(Content::lastCueToken)
                .map(last -> sentence.span(verb.index(), last))
                .orElse(verb.span());
        return Optional.of(new Draft(sentence.index(), verb, cue, clause(verb, speaker.orElse(null), content),
                speaker.orElse(null), content.map(Content::parts).orElse(List.of()), kind, quotative));
    }

    private static boolean canSpeak(Speaker speaker) {
        return !NOT_SPEAKERS.contains(speaker.head().form().toLowerCase(Locale.ROOT));
    }

    /** The cue with its speaker, auxiliaries and adjuncts, without the content. */
    private Span clause(Token verb, @Nullable Speaker speaker, Optional<Content> content) {
        int first = verb.index();
        int last = verb.index();
        for (Token child : sentence.children(verb)) {
            boolean own = switch (child.relation()) {
                case "nsubj", "aux", "auxpass", "advmod", "neg", "npadvmod", "prep", "dobj", "prt", "agent", "mark",
                        "nsubjpass", "acomp", "dative" -> true;
                default -> false;
            };
            if (own && content.stream().flatMap(c -> c.parts().stream()).noneMatch(p -> p.contains(child.span().start()))) {
                first = Math.min(first, reach.left(child));
                last = Math.max(last, reach.right(child));
            }
        }
        Span span = sentence.span(first, last);
        return speaker == null || !sentence.span().contains(speaker.span()) || speaker.span().end() < span.start()
                ? span
                : span.union(speaker.span());
    }
}
