package org.chancery.bench;

import org.chancery.nlp.Step;
import org.chancery.nlp.parse.nlp4j.ParserStep;

/** A part of the work whose time is told apart, in the order of the work. */
enum Stage {
    HEADING("heading"),
    SENTENCES("sentence splitting"),
    TOKENS("tokens"),
    LEXICA("looking words up"),
    TAGS("tagging"),
    LEMMAS("lemmas"),
    NAMES("names"),
    TREE("parsing"),
    TIMES("times"),
    PLACES("places"),
    CAST("cast"),
    STATEMENTS("statements"),
    EVENTS("frames and events"),
    JSON("writing JSON");

    private final String title;

    Stage(String title) {
        this.title = title;
    }

    /** The stage's name as the table shows it. */
    String title() {
        return title;
    }

    static Stage of(Step step) {
        return switch (step) {
            case HEADING -> HEADING;
            case SENTENCES -> SENTENCES;
            case TIMES -> TIMES;
            case PLACES -> PLACES;
            case CAST -> CAST;
            case STATEMENTS -> STATEMENTS;
            case EVENTS, READING -> EVENTS;
        };
    }

    static Stage of(ParserStep step) {
        return switch (step) {
            case LEXICA -> LEXICA;
            case TAGS -> TAGS;
            case LEMMAS -> LEMMAS;
            case NAMES -> NAMES;
            case TREE -> TREE;
        };
    }
}
