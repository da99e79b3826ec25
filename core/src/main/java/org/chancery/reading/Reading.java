package org.chancery.reading;

import java.util.List;
import org.chancery.coding.Actor;
import org.chancery.coding.Event;
import org.chancery.coding.PlaceMention;
import org.chancery.coding.Statement;
import org.chancery.coding.TimeExpression;
import org.chancery.dispatch.Dispatch;
import org.chancery.law.Engagement;
import org.chancery.law.Matter;
import org.chancery.text.Sentence;

/**
 * All that was read from one dispatch.
 *
 * <p>Every id named by an event or a statement is that of an actor or statement of the same reading; every span points
 * into {@code dispatch.text()}.
 *
 * @param dispatch the dispatch, its heading completed from its text
 * @param sentences its sentences in order
 * @param actors who occurs in it
 * @param events who did what to whom, in the order of their words
 * @param statements who said what, in the order of their words
 * @param places the places it names
 * @param dates the times it names
 * @param law the rules that acts and claims engage; behind them those that did not bind the states concerned
 * @param notes what a careful reader would remark on
 */
public record Reading(
        Dispatch dispatch,
        List<Sentence> sentences,
        List<Actor> actors,
        List<Event> events,
        List<Statement> statements,
        List<PlaceMention> places,
        List<TimeExpression> dates,
        List<Engagement> law,
        List<Note> notes) {

    public Reading {
        sentences = List.copyOf(sentences);
        actors = List.copyOf(actors);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        places = List.copyOf(places);
        dates = List.copyOf(dates);
        law = List.copyOf(law);
        notes = List.copyOf(notes);
    }

    /** The same with the rules it engages. */
    public Reading with(List<Engagement> engaged) {
        return new Reading(dispatch, sentences, actors, events, statements, places, dates, engaged, notes);
    }

    /** The same with remarks. */
    public Reading noted(List<Note> remarks) {
        return new Reading(dispatch, sentences, actors, events, statements, places, dates, law, remarks);
    }

    /** What the law looks at. */
    public Matter matter() {
        return new Matter(dispatch.text(), sentences, actors, events, statements, dispatch.published());
    }

    /** On what it rests. A row that was imported carries a note of the kind {@link Basis#code}. */
    public Basis basis() {
        return notes.stream().flatMap(note -> Basis.of(note.kind()).stream()).findFirst().orElse(Basis.READ);
    }
}
