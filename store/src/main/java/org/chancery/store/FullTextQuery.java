package org.chancery.store;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes a query, in what SQLite's and PostgreSQL's notations share, of what a person types: every word is a word, none an operator. */
final class FullTextQuery {

    private static final Pattern PIECE = Pattern.compile("\"([^\"]+)\"?|(\\S+)");

    private FullTextQuery() {}

    static String of(String words) {
        return PIECE.matcher(words)
                .results()
                .map(FullTextQuery::phrase)
                .filter(phrase -> phrase.chars().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .map(phrase -> "\"" + phrase + "\"")
                .collect(Collectors.joining(" "));
    }

    private static String phrase(MatchResult piece) {
        String phrase = piece.group(1) == null ? piece.group(2) : piece.group(1);
        return phrase.replace("\"", "");
    }
}
