package org.chancery.nlp.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** Walks over a sentence's tree that ask who stands where in a clause. */
final class Grammar {

    private static final Set<String> ARGUMENTS =
            Set.of("nsubj", "nsubjpass", "dobj", "iobj", "dative", "csubj");

    private Grammar() {}

    static String lower(Token token) {
        return token.form().toLowerCase(Locale.ROOT);
    }

    /** Index of the first word of the phrase that {@code head} heads, without clauses and appositions before it. */
    static int first(ParsedSentence sentence, Token head) {
        int first = head.index();
        for (int i = head.index() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (!sentence.dominates(head, token) || breaks(sentence, token, head)) {
                break;
            }
            first = i;
        }
        while (first < head.index() && (sentence.token(first).relation().equals("punct")
                || !Character.isLetterOrDigit(sentence.token(first).form().codePointAt(0)))) {
            first++;
        }
        return first;
    }

    private static boolean breaks(ParsedSentence sentence, Token token, Token head) {
        String relation = token.relation();
        return relation.equals("mark") || relation.equals("cc") || relation.equals("preconj") && !lower(token).equals("both")
                || (relation.equals("punct") && !",-".contains(token.form()) && !token.tag().equals("HYPH"))
                || (relation.equals("punct") && token.form().equals(",")
                        && !sentence.token(token.index() - 1 < 0 ? 0 : token.index() - 1).tag().startsWith("JJ"))
                || relation.equals("nsubj") || relation.equals("nsubjpass") || relation.equals("aux")
                || (token.isVerb() && token.head() == head.index() && relation.equals("relcl"));
    }

    /** The part the words headed by {@code token} play. */
    static Trace.Role role(ParsedSentence sentence, Token token) {
        Token at = firstConjunct(sentence, token);
        switch (at.relation()) {
            case "nsubj", "nsubjpass", "csubj" -> {
                return Trace.Role.SUBJECT;
            }
            case "dobj", "iobj", "dative", "oprd" -> {
                return Trace.Role.OBJECT;
            }
            case "poss" -> {
                return Trace.Role.POSSESSOR;
            }
            case "attr" -> {
                // "It was Kiev that refused": it acts, whatever the frame of the sentence
                boolean cleft = sentence.head(at).flatMap(be -> sentence.child(be, "nsubj"))
                        .filter(it -> lower(it).equals("it")).isPresent();
                return cleft ? Trace.Role.SUBJECT : Trace.Role.OBLIQUE;
            }
            case "nmod", "compound" -> {
                return Trace.Role.MODIFIER;
            }
            case "pobj" -> {
                return sentence.head(at).filter(p -> p.relation().equals("agent")).isPresent()
                        ? Trace.Role.SUBJECT
                        : Trace.Role.OBLIQUE;
            }
            case "appos" -> {
                return sentence.head(at).map(h -> role(sentence, h)).orElse(Trace.Role.OBLIQUE);
            }
            default -> {
                return Trace.Role.OBLIQUE;
            }
        }
    }

    /** The first of the words that {@code token} is joined to by "and" or "or". */
    static Token firstConjunct(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.relation().equals("conj") && at.head() >= 0 && steps < sentence.size(); steps++) {
            Token head = sentence.token(at.head());
            if (head.isVerb() && !at.isVerb()) {
                break;
            }
            at = head;
        }
        return at;
    }

    /** The verb whose clause {@code token} stands in. */
    static Optional<Token> verb(ParsedSentence sentence, Token token) {
        Token at = token;
        for (int steps = 0; at.head() >= 0 && steps < sentence.size(); steps++) {
            at = sentence.token(at.head());
            if (at.isVerb()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The subject of the verb, its own or the one it shares with the verb it is joined to. */
    static Optional<Token> subject(ParsedSentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Token> own = sentence.child(at, "nsubj", "nsubjpass");
            if (own.isPresent()) {
                return own;
            }
            if (at.head() < 0 || !(at.relation().equals("conj") || at.relation().equals("xcomp"))) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
            if (!at.isVerb()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The subject a verb without one of its own is understood to have. */
    static Optional<Token> understood(ParsedSentence sentence, Token verb) {
        Token at = verb;
        for (int steps = 0; steps < 6; steps++) {
            if (at.relation().equals("xcomp") && at.head() >= 0 && sentence.child(at, "nsubj", "nsubjpass").isEmpty()) {
                // "urged soldiers to": the one urged does it
                Optional<Token> urged = sentence.child(sentence.token(at.head()), "dobj", "iobj", "dative");
                if (urged.isPresent() && urged.get().index() < at.index()) {
                    return urged;
                }
            }
            Optional<Token> subject = subject(sentence, at);
            if (subject.isPresent()) {
                return subject;
            }
            if (at.head() < 0 || at.relation().equals("relcl") || at.relation().equals("acl")) {
                return Optional.empty();
            }
            at = sentence.token(at.head());
            if (!at.isVerb() && !at.tag().startsWith("IN")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The verb that has {@code token} for an argument, directly or through a preposition. */
    static Optional<Token> governor(ParsedSentence sentence, Token token) {
        Token at = firstConjunct(sentence, token);
        if (at.head() < 0) {
            return Optional.empty();
        }
        Token head = sentence.token(at.head());
        if (ARGUMENTS.contains(at.relation()) && head.isVerb()) {
            return Optional.of(head);
        }
        if (at.relation().equals("pobj") && head.head() >= 0) {
            Token above = sentence.token(head.head());
            return above.isVerb() ? Optional.of(above) : Optional.empty();
        }
        return Optional.empty();
    }

    /** Heads of all phrases that are arguments of the verb: subject, objects, objects of its prepositions. */
    static List<Token> arguments(ParsedSentence sentence, Token verb) {
        List<Token> found = new ArrayList<>();
        for (Token child : sentence.children(verb)) {
            if (ARGUMENTS.contains(child.relation())) {
                found.add(child);
            } else if (child.relation().equals("prep") || child.relation().equals("agent")) {
                found.addAll(sentence.children(child, "pobj"));
            }
        }
        return found;
    }
}
