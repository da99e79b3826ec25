package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;
import org.jspecify.annotations.Nullable;

/** Takes phrases apart that describe an actor: what noun, whose, of which state, where. */
final class DescriptionReader {

    private static final Set<String> FORMER = Set.of(
            "former", "ex", "ousted", "deposed", "erstwhile", "outgoing-former", "toppled", "late", "onetime");
    private static final Set<String> OTHER = Set.of("other", "another", "further", "more");
    private static final Set<String> REGIONS = Set.of(
            "european", "western", "gulf", "arab", "latin", "african", "asian", "regional", "foreign",
            "international", "nordic", "baltic", "balkan", "scandinavian", "u.n.", "un", "eu", "nato", "caribbean",
            "pacific", "central", "eastern", "allied");

    private final Lexicon lexicon;
    private final Resolver resolver;

    DescriptionReader(Lexicon lexicon, Resolver resolver) {
        this.lexicon = lexicon;
        this.resolver = resolver;
    }

    /** The phrase that {@code head} heads; null where it describes no actor. */
    @Nullable Description read(ParsedSentence sentence, Token head) {
        return read(sentence, head.index(), Grammar.first(sentence, head), head);
    }

    /**
     * The phrase whose words end at {@code end}, as part of a longer one.
     *
     * @param tree the token whose prepositions tell more of it; null where there is none
     */
    @Nullable Description read(ParsedSentence sentence, int end, int first, @Nullable Token tree) {
        Token last = sentence.token(end);
        Noun noun = null;
        String role = "";
        int start = end;
        String tail = tree == null ? "" : ofRole(sentence, tree);
        for (int k = Math.max(first, end - 4); k <= end; k++) {
            String words = words(sentence, k, end, true);
            Noun found = tail.isEmpty() ? null : lexicon.noun(words + tail);
            role = words + (found == null ? "" : tail);
            found = found == null ? lexicon.noun(words) : found;
            if (found == null && k == end) {
                found = lexicon.noun(Grammar.lower(last));
            }
            if (found != null) {
                noun = found;
                start = k;
                break;
            }
        }
        if (noun == null || noun.lemma().equals("head") && (tree == null
                || sentence.children(tree, "prep").stream().noneMatch(p -> Grammar.lower(p).equals("of")))) {
            return null;
        }
        boolean affairs = Grammar.lower(last).endsWith("affaires");
        boolean plural = affairs ? end > 0 && sentence.token(end - 1).form().endsWith("s")
                : last.tag().endsWith("S") && last.isNoun() || noun.sort() == Noun.Sort.CROWD;
        String country = null;
        String host = null;
        String place = null;
        boolean former = false;
        boolean other = false;
        boolean foreign = false;
        List<Figure> owners = new ArrayList<>();
        Description.Article article = Description.Article.NONE;
        boolean[] skip = new boolean[sentence.size()];
        for (int i = first; i < start; i++) {
            Token token = sentence.token(i);
            String word = Grammar.lower(token);
            if (skip[i]) {
                continue;
            }
            if (FORMER.contains(word) || (word.equals("ex") && i < start)) {
                former = true;
            } else if (OTHER.contains(word)) {
                other = true;
            }
            Named named = resolver.nameCovering(sentence.index(), i);
            if (named != null) {
                for (int k = i; k <= named.last(); k++) {
                    skip[k] = true;
                }
                Lore.Hit hit = named.hit();
                boolean capital = hit != null && hit.sort() == Lore.Hit.Sort.CAPITAL;
                boolean possessive = sentence.token(named.head()).relation().equals("poss");
                if (hit != null && capital && noun.sort() == Noun.Sort.MISSION && !possessive) {
                    host = hit.country();
                } else if (hit != null && hit.country() != null && hit.sort() != Lore.Hit.Sort.BUILDING) {
                    country = country == null ? hit.country() : country;
                    if (possessive && !capital) {
                        owners.addAll(resolver.figures(sentence, named.head()));
                    }
                } else if (named.figure() != null) {
                    owners.addAll(resolver.figures(sentence, named.head()));
                }
                if (possessive) {
                    article = Description.Article.POSSESSIVE;
                }
                continue;
            }
            if (token.tag().equals("PRP$") || token.tag().equals("WP$")) {
                owners.addAll(resolver.figures(sentence, i));
                article = Description.Article.POSSESSIVE;
            } else if (token.tag().equals("DT") && article == Description.Article.NONE) {
                article = article(word);
            } else if (REGIONS.contains(word) || token.name().endsWith("-NORP") || token.name().endsWith("-LOC")) {
                foreign |= !word.equals("foreign") || plural;
            } else if (token.isNoun() && (token.relation().equals("compound") || token.relation().equals("poss")
                    || token.relation().equals("nmod"))) {
                List<Figure> found = resolver.figures(sentence, i);
                owners.addAll(found);
                if (token.relation().equals("poss")) {
                    article = Description.Article.POSSESSIVE;
                }
            }
        }
        if (tree != null) {
            for (Token preposition : sentence.children(tree, "prep")) {
                String word = Grammar.lower(preposition);
                Optional<Token> object = sentence.child(preposition, "pobj");
                if (object.isEmpty() || (word.equals("of") && !tail.isEmpty() && role.endsWith(tail))) {
                    continue;
                }
                Named named = resolver.nameAt(sentence.index(), object.get().index());
                String land = named == null || named.hit() == null ? null : named.hit().country();
                if (named != null && named.isPerson()) {
                    land = null;
                }
                if (word.equals("of") || word.equals("for") || (word.equals("from") && !envoy(noun))) {
                    if (word.equals("for") && !noun.function().equals("spokesperson")
                            && !noun.function().equals("official")) {
                        continue;
                    }
                    if (noun.sort() == Noun.Sort.CROWD && word.equals("of") && object.get().tag().endsWith("S")
                            && named == null) {
                        continue;
                    }
                    List<Figure> parties = resolver.parties(sentence, object.get());
                    owners.addAll(parties);
                    Noun states = parties.isEmpty() ? resolver.lexicon.noun(object.get().lemma()) : null;
                    foreign |= states != null && states.sort() == Noun.Sort.STATE && object.get().tag().endsWith("S");
                    if (country == null && owners.isEmpty() && land != null) {
                        country = land;
                    }
                } else if (word.equals("to") && noun.function().equals("official")) {
                    owners.addAll(resolver.figures(sentence, object.get().index())); // "an aide to the minister"
                } else if (word.equals("to") && envoy(noun)) {
                    host = land != null ? land : host;
                } else if (word.equals("from") && envoy(noun) && land != null) {
                    host = land;
                } else if (Whereabouts.LOCATIVE.contains(word)) {
                    if (land == null && (named == null || named.hit() == null) && standsSomewhere(noun)) {
                        host = host == null ? resolver.whereabouts.ofPhrase(sentence, object.get()) : host;
                    }
                    if (land != null && (named == null || named.hit() == null
                            || named.hit().sort() != Lore.Hit.Sort.BUILDING)) {
                        if (standsSomewhere(noun)) {
                            host = host == null ? land : host;
                        }
                        place = land;
                    } else {
                        owners.addAll(resolver.figures(sentence, object.get().index()));
                    }
                } else if (word.equals("with") && noun.function().equals("official")) {
                    owners.addAll(resolver.figures(sentence, object.get().index()));
                }
            }
        }
        if (host == null && standsSomewhere(noun) && end + 2 < sentence.size()
                && Whereabouts.LOCATIVE.contains(Grammar.lower(sentence.token(end + 1)))) {
            Named where = resolver.nameCovering(sentence.index(), end + 2);
            host = where == null || where.hit() == null ? null : where.hit().country();
        }
        if (host == null && standsSomewhere(noun)) {
            host = resolver.whereabouts.behind(sentence, end);
        }
        return new Description(noun, role, sentence.index(), first, end, plural, article, country, owners, host, place,
                former, other, foreign, words(sentence, contentStart(sentence, first), end, true));
    }

    private static boolean standsSomewhere(Noun noun) {
        return noun.sort() == Noun.Sort.MISSION || envoy(noun);
    }

    static boolean envoy(Noun noun) {
        return noun.function().equals("envoy") || noun.function().equals("consul")
                || noun.function().equals("diplomat");
    }

    private static int contentStart(ParsedSentence sentence, int first) {
        String tag = sentence.token(first).tag();
        return tag.equals("DT") || tag.equals("PRP$") ? first + 1 : first;
    }

    private static Description.Article article(String word) {
        return switch (word) {
            case "the" -> Description.Article.DEFINITE;
            case "this", "that", "these", "those" -> Description.Article.DEMONSTRATIVE;
            case "both" -> Description.Article.BOTH;
            default -> Description.Article.INDEFINITE;
        };
    }

    /** " of state" where the words go on like that, else nothing. */
    private static String ofRole(ParsedSentence sentence, Token head) {
        if (head.index() + 2 >= sentence.size() || !sentence.token(head.index() + 1).lemma().equals("of")) {
            return "";
        }
        StringBuilder tail = new StringBuilder(" of");
        for (int i = head.index() + 2; i < sentence.size() && i <= head.index() + 3; i++) {
            Token token = sentence.token(i);
            if (token.tag().equals("DT")) {
                return "";
            }
            tail.append(' ').append(Grammar.lower(token));
            if (token.isNoun()) {
                break;
            }
        }
        return tail.toString();
    }

    /** Words in lower case, the last one as lemma, hyphens closed up. */
    static String words(ParsedSentence sentence, int from, int to, boolean lemma) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i <= to; i++) {
            Token token = sentence.token(i);
            if (i > from && token.span().start() > sentence.token(i - 1).span().end()) {
                words.append(' ');
            }
            words.append(i == to && lemma && token.isNoun() && !token.form().contains("'") ? lemma(token)
                    : Grammar.lower(token));
        }
        return words.toString().replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    private static String lemma(Token token) {
        return token.tag().endsWith("S") ? token.lemma() : Grammar.lower(token);
    }
}
