package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.ParsedText;
import org.chancery.nlp.parse.Token;
import org.chancery.text.Span;

/** Ties the first person of direct speech to the one who speaks. */
final class FirstPerson {

    private static final Set<String> WORDS = Set.of(
            "i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves");

    private FirstPerson() {}

    static Cast tie(Cast cast, ParsedText text, List<Voice> voices) {
        List<Mention> mentions = new ArrayList<>(cast.mentions());
        Map<String, List<Span>> added = new LinkedHashMap<>();
        for (ParsedSentence sentence : text.sentences()) {
            for (Voice voice : voices) {
                if (!voice.content().overlaps(sentence.span())) {
                    continue;
                }
                for (Token token : sentence.tokens()) {
                    if (token.tag().startsWith("PRP")
                            && voice.content().contains(token.span())
                            && WORDS.contains(token.form().toLowerCase(Locale.ROOT))
                            && cast.mentionAt(sentence.index(), token.index()).isEmpty()) {
                        mentions.add(new Mention(voice.actor(), MentionKind.PRONOUN, sentence.index(),
                                token.index(), token.index(), token.index(), token.span()));
                        added.computeIfAbsent(voice.actor(), id -> new ArrayList<>()).add(token.span());
                    }
                }
            }
        }
        if (added.isEmpty()) {
            return cast;
        }
        mentions.sort(Comparator.comparing(Mention::span));
        List<Actor> actors = cast.actors().stream()
                .map(actor -> with(actor, added.getOrDefault(actor.id(), List.of())))
                .toList();
        return new Cast(actors, mentions, cast.grounds());
    }

    private static Actor with(Actor actor, List<Span> more) {
        if (more.isEmpty()) {
            return actor;
        }
        List<Span> spans = new ArrayList<>(actor.mentions());
        spans.addAll(more);
        spans.sort(Comparator.naturalOrder());
        return new Actor(actor.id(), actor.name(), actor.kind(), actor.country(), actor.host(), actor.sectors(),
                actor.person(), actor.office(), spans);
    }
}
