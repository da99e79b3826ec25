package org.chancery.bench.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.reading.Reading;
import org.chancery.register.Dossier;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Standing;
import org.chancery.register.Times;
import org.chancery.store.SqlRegister;
import org.chancery.view.CaseSheets;
import org.chancery.view.PairSheet;
import org.chancery.view.PairSheets;
import org.chancery.view.RecentReadings;
import org.chancery.world.World;

/**
 * Asks a register that {@link FillRegister} filled what a desk would ask of it, then files some more. Arguments: the register,
 * how many events it was filled with; {@code ask} as a third files nothing, so that the register can be filled on.
 */
public final class AskRegister {

    private final SqlRegister register;
    private final String place;
    private final PairSheets sheets;
    private final Times now = Times.asOf(LocalDate.of(2026, 1, 1));

    private AskRegister(SqlRegister register, String place, World world) {
        this.place = place;
        this.register = register;
        this.sheets = new PairSheets(new CaseSheets(world));
    }

    /** @param arguments the register; how many events it was filled with, default 10,000; {@code ask} to file nothing */
    public static void main(String[] arguments) {
        long events = arguments.length > 1 ? Long.parseLong(arguments[1]) : 10_000;
        World world = World.load();
        Stopwatch opening = Stopwatch.start();
        try (SqlRegister register = Registers.open(arguments[0])) {
            tell("opened, first in the process", opening.rate(1));
            new AskRegister(register, arguments[0], world).all();
        }
        tell("opened again", Stopwatch.median(15, () -> Registers.open(arguments[0]).close()));
        if (arguments.length > 2 && arguments[2].equals("ask")) {
            return;
        }
        try (SqlRegister register = Registers.open(arguments[0])) {
            new AskRegister(register, arguments[0], world).file(Newsroom.of(Math.max(400_000, events), System.nanoTime(), world).readingsOfTheLastYears().iterator());
        }
    }

    private static void tell(String what, String figure) {
        System.out.printf(Locale.ROOT, "%-42s %s%n", what, figure);
    }

    private void all() {
        tell("all pairs on a day", Stopwatch.median(9, () -> register.standings(now)));
        tell("all pairs on a day in 1999", Stopwatch.median(9, () -> register.standings(Times.asOf(LocalDate.of(1999, 5, 5)))));
        List<Standing> standings = register.standings(now);
        List<Pair> pairs = new ArrayList<>(standings.stream().map(Standing::pair).toList());
        Collections.shuffle(pairs, new Random(3));
        Iterator<Pair> some = Collections.nCopies(99, pairs).stream().flatMap(List::stream).iterator();
        tell("page of one of %,d pairs".formatted(pairs.size()), Stopwatch.median(101, () -> page(some.next())));
        Pair heavy = Registers.heaviest(place);
        Dossier most = register.dossier(heavy, now, 0, Set.of());
        tell("page of %s, %,d events".formatted(heavy, most.events()), Stopwatch.median(21, () -> page(heavy)));
        System.out.printf("  %,d lines of history, %,d cases%n", most.relation().history().size(), most.cases().size());
        for (String words : List.of("embassy", "foreign minister", "persona non grata", "\"persona non grata\"", "harbour grasta", "kaitros")) {
            tell("search: " + words + " (" + register.search(words, 20).size() + ")", Stopwatch.median(15, () -> register.search(words, 20)));
        }
    }

    /** All that {@code chancery relations A B} shows: the sheet of the pair, and the words the events on it rest on. */
    private void page(Pair pair) {
        RecentReadings readings = new RecentReadings(register::dispatch);
        PairSheet sheet = sheets.of(pair, register, readings, now);
        for (Occurrence event : sheet.events()) {
            if (readings.apply(event.reports().get(0).id().dispatch()).isEmpty()) {
                throw new IllegalStateException("The event %s rests on no words.".formatted(event.id()));
            }
        }
    }

    /** Lots made up beforehand; the first of them are filed by a program that is cold still. */
    private void file(Iterator<Reading> readings) {
        for (int size : List.of(1_000, 64, 1)) {
            List<List<Reading>> lots = new ArrayList<>();
            while (lots.size() < (size == 1 ? 1_500 : 4_000 / size)) {
                lots.add(Stream.generate(readings::next).limit(size).toList());
            }
            Iterator<List<Reading>> next = lots.iterator();
            tell("filing %,d at a time".formatted(size),
                    Stopwatch.median(lots.size(), () -> register.file(next.next(), Instant.EPOCH)));
        }
    }
}
