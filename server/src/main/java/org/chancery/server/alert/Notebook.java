package org.chancery.server.alert;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.chancery.coding.DateRange;
import org.chancery.register.Pair;
import org.chancery.register.RelationStatus;
import org.chancery.store.Annex;
import org.chancery.store.Sql;
import org.chancery.text.Span;

/** What one rule remembers in the desk's tables, and what it is to remember besides, which is written down later. */
final class Notebook implements Memory {

    private final Annex annex;
    private final OptionalLong rule;
    private final Map<String, List<Mark>> marks = new HashMap<>();
    private final List<Turn> turns = new ArrayList<>();
    private final Map<Pair, Level> levels = new HashMap<>();

    private Notebook(Annex annex, OptionalLong rule) {
        this.annex = annex;
        this.rule = rule;
    }

    /** What a rule remembers. */
    static Notebook of(long rule, Annex annex) {
        return new Notebook(annex, OptionalLong.of(rule));
    }

    /** One in which nothing is written yet. */
    static Notebook blank(Annex annex) {
        return new Notebook(annex, OptionalLong.empty());
    }

    @Override
    public List<Mark> marks(String dispatch) {
        List<Mark> written = rule.isEmpty() ? List.of() : annex.read(sql -> sql.all(
                "select report, start_at, end_at, source, target, kind from alert_mark where rule = ? and dispatch = ?",
                row -> new Mark(
                        row.getString(1),
                        dispatch,
                        new Span(row.getInt(2), row.getInt(3)),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)),
                rule.getAsLong(), dispatch));
        return Stream.concat(written.stream(), marks.getOrDefault(dispatch, List.of()).stream()).toList();
    }

    @Override
    public List<Turn> turns(Pair pair) {
        List<Turn> written = rule.isEmpty() ? List.of() : annex.read(sql -> sql.all(
                "select status, first_day, last_day from alert_turn where rule = ? and state_a = ? and state_b = ?",
                row -> new Turn(
                        pair,
                        RelationStatus.valueOf(row.getString(1)),
                        new DateRange(day(row.getInt(2)), day(row.getInt(3)))),
                rule.getAsLong(), pair.first(), pair.second()));
        return Stream.concat(written.stream(), turns.stream().filter(turn -> turn.pair().equals(pair))).toList();
    }

    @Override
    public Optional<Level> level(Pair pair) {
        return Optional.ofNullable(levels.get(pair)).or(() -> rule.isEmpty() ? Optional.empty() : annex.read(sql -> sql.first(
                "select fired, tension, day from alert_level where rule = ? and state_a = ? and state_b = ?",
                row -> new Level(pair, row.getInt(1) == 1, row.getDouble(2), day(row.getInt(3))),
                rule.getAsLong(), pair.first(), pair.second())));
    }

    private static LocalDate day(int number) {
        return LocalDate.ofEpochDay(number);
    }

    @Override
    public void keep(Judgement judgement) {
        judgement.marks().forEach(mark -> marks.computeIfAbsent(mark.dispatch(), none -> new ArrayList<>()).add(mark));
        turns.addAll(judgement.turns());
        judgement.levels().forEach(level -> levels.put(level.pair(), level));
    }

    /** Writes down what a rule is to remember. */
    void write(long rule, Sql sql) throws SQLException {
        for (List<Mark> ofDispatch : marks.values()) {
            for (Mark mark : ofDispatch) {
                sql.change(
                        "insert into alert_mark (rule, dispatch, report, start_at, end_at, source, target, kind)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
                        rule, mark.dispatch(), mark.report(), mark.evidence().start(), mark.evidence().end(),
                        mark.source(), mark.target(), mark.kind());
            }
        }
        for (Turn turn : turns) {
            sql.change(
                    "insert into alert_turn (rule, state_a, state_b, status, first_day, last_day)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing",
                    rule, turn.pair().first(), turn.pair().second(), turn.status().name(), turn.date().start(), turn.date().end());
        }
        for (Level level : levels.values()) {
            sql.change(
                    "insert into alert_level (rule, state_a, state_b, fired, tension, day) values (?, ?, ?, ?, ?, ?)"
                            + " on conflict (rule, state_a, state_b) do update"
                            + " set fired = excluded.fired, tension = excluded.tension, day = excluded.day",
                    rule, level.pair().first(), level.pair().second(), level.fired() ? 1 : 0, level.tension(), level.day());
        }
    }
}
