package org.chancery.nlp.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an envoy is accredited, as what is done with him tells; where a mission stands, as its clause tells.
 *
 * <p>Who expels or summons an envoy of another state is his host; who recalls its own has another host for him, and that is
 * nobody's guess here.
 */
final class Hosts {

    private static final Set<String> OF_HOSTS = Set.of("expel", "summon", "oust", "eject", "tell", "order", "declare", "give",
            "kick", "call", "throw", "invite", "receive", "ask", "deport");

    private static final Set<String> TELLING = Set.of("say", "tell", "announce", "discuss", "report", "meet", "add", "speak");

    private final Resolver resolver;

    Hosts(Resolver resolver) {
        this.resolver = resolver;
    }

    /**
     * The state in which the mission of {@code sender} stands that the token means, by where something is done to it: "the
     * Turkish embassy was attacked in Mogadishu", "the storming of it in Tripoli"; null where the clause does not tell.
     */
    @Nullable String byPlace(ParsedSentence sentence, Token mission, String sender) {
        Optional<Token> of = sentence.children(mission, "prep").stream()
                .filter(p -> Grammar.lower(p).equals("of"))
                .flatMap(p -> sentence.child(p, "pobj").stream())
                .findFirst();
        String host = of.map(owner -> resolver.whereabouts.around(sentence, owner)).orElse(null);
        Optional<Token> deed = Grammar.governor(sentence, mission).or(() -> Optional.of(mission)
                .filter(m -> m.relation().equals("pobj"))
                .flatMap(sentence::head)
                .flatMap(sentence::head)
                .filter(Token::isNoun));
        if (host == null && deed.isPresent() && !TELLING.contains(deed.get().lemma())) {
            host = resolver.whereabouts.around(sentence, deed.get());
        }
        return host == null || host.equals(sender) ? null : host;
    }

    /** The host of the envoy of {@code sender} that the token means; null where the clause does not tell. */
    @Nullable String byClause(ParsedSentence sentence, Token envoy, String sender) {
        Optional<Token> verb = Grammar.governor(sentence, envoy)
                .filter(v -> OF_HOSTS.contains(v.lemma()))
                .filter(v -> envoy.relation().equals("dobj") || envoy.relation().equals("dative")
                        || envoy.relation().equals("iobj"));
        Optional<Token> doer = verb.flatMap(v -> Grammar.subject(sentence, v)).filter(s -> s.index() != envoy.index());
        if (doer.isEmpty() || doer.get().index() > envoy.index()) {
            return null;
        }
        List<Figure> hosts = resolver.figures(sentence, doer.get().index());
        String host = hosts.size() == 1 ? hosts.get(0).country : null;
        return host == null || host.equals(sender) ? null : host;
    }
}
