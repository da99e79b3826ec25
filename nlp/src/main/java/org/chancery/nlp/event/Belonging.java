package org.chancery.nlp.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chancery.coding.Actor;
import org.chancery.coding.ActorKind;
import org.chancery.coding.EventType;
import org.chancery.nlp.codebook.Entry;
import org.chancery.nlp.parse.ParsedSentence;
import org.jspecify.annotations.Nullable;

/**
 * Whose people those are whom the news gives no country.
 *
 * <p>A crowd that storms an embassy is coded to the state on whose soil the embassy stands, for that state owes it protection
 * (VCDR article 22(2)). Those whom a state's police or courts lay hands on are its own, unless the text says otherwise; of
 * somebody with a name that is not supposed where the sentence speaks of another state.
 */
final class Belonging {

    private static final Set<String> DOMESTIC = Set.of("COP", "JUD", "GOV", "SPY", "LEG");

    private final ActorBook book;
    private final Scene scene;

    Belonging(ActorBook book, Scene scene) {
        this.book = book;
        this.scene = scene;
    }

    /** The same roles, with a country given to people who have none where the act itself tells it. */
    Roles settle(Roles roles, Entry entry, EventType type, ParsedSentence sentence) {
        String host = roles.targets().stream()
                .filter(target -> target.kind().isMission())
                .map(Actor::host)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        List<Actor> sources = host == null ? roles.sources() : given(roles.sources(), host, sentence);
        List<Actor> targets = entry.pair() == Entry.Pair.ANY && isPolicing(sources, type)
                ? given(roles.targets(), sources.get(0).country(), sentence)
                : roles.targets();
        return new Roles(sources, targets, roles.bySpeech(), roles.inferred(), roles.how());
    }

    private static boolean isPolicing(List<Actor> sources, EventType type) {
        return (EventType.COERCE.equals(type) || EventType.SANCTION.equals(type))
                && sources.stream().allMatch(source -> source.country() != null && source.country().equals(sources.get(0).country()))
                && sources.stream().anyMatch(source -> source.kind() == ActorKind.STATE
                        || source.sectors().stream().anyMatch(DOMESTIC::contains)
                        || source.kind() == ActorKind.ORGAN);
    }

    private List<Actor> given(List<Actor> actors, @Nullable String country, ParsedSentence sentence) {
        if (country == null) {
            return actors;
        }
        List<Actor> settled = new ArrayList<>();
        for (Actor actor : actors) {
            boolean people = actor.kind() == ActorKind.GROUP
                    || actor.kind() == ActorKind.PERSON && (actor.person() == null || !speaksOfOthers(sentence, country));
            settled.add(people && actor.country() == null ? book.belonging(actor, country) : actor);
        }
        return settled;
    }

    private boolean speaksOfOthers(ParsedSentence sentence, String country) {
        return scene.cast().mentions().stream()
                .filter(mention -> mention.sentence() == sentence.index())
                .map(mention -> scene.cast().actor(mention.actor()).country())
                .anyMatch(other -> other != null && !other.equals(country));
    }
}
