package org.chancery.nlp.cast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/**
 * Where an envoy is accredited, as what is done with him tells.
 *
 * <p>Who expels or summons an envoy of another state is his host; who recalls its own has another host for him, and that is
 * nobody's guess here.
 */
final class Hosts {

    private static final Set<String> OF_HOSTS = Set.of("expel", "summon", "oust", "eject", "tell", "order", "declare", "give",
            "kick", "call", "throw", "invite", "receive", "ask", "deport");

    private final Resolver resolver;

    Hosts(Resolver resolver) {
        this.resolver = resolver;
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
