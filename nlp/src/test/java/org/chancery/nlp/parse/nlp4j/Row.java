package org.chancery.nlp.parse.nlp4j;

import java.util.List;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.nlp.parse.Token;

/** All that NLP4J says of one word, to be compared. */
record Row(String form, String tag, String lemma, int head, String relation, String name) {

    static Row of(Token token) {
        return new Row(token.form(), token.tag(), token.lemma(), token.head(), token.relation(), token.name());
    }

    static List<Row> of(ParsedSentence sentence) {
        return sentence.tokens().stream().map(Row::of).toList();
    }

    static Row read(String line) {
        String[] fields = line.split("\t", -1);
        return new Row(fields[0], fields[1], fields[2], Integer.parseInt(fields[3]), fields[4], fields[5]);
    }

    String line() {
        return String.join("\t", form, tag, lemma, Integer.toString(head), relation, name);
    }
}
