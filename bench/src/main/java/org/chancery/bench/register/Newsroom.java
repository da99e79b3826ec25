package org.chancery.bench.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.chancery.bench.register.Stories.Happening;
import org.chancery.bench.register.Stories.Story;
import org.chancery.reading.Reading;
import org.chancery.world.State;
import org.chancery.world.World;

/**
 * Makes up what newspapers told of {@link Stories}: a story is told by one to eight dispatches within days, each of which tells most
 * of its events and some of what went before; some are near-copies of one agency's text.
 */
final class Newsroom {

    private static final int EVENTS_A_STORY = 4;

    /** The states most is written of, from the first. */
    private static final List<String> FIRST = List.of(
            "USA", "RUS", "CHN", "ISR", "GBR", "IRN", "FRA", "UKR", "DEU", "IND", "PAK", "TUR", "JPN", "PRK", "KOR", "SYR", "SAU", "EGY",
            "IRQ", "AFG", "CUB", "VEN", "COL", "MEX", "BRA", "GRC", "POL", "LBN", "YEM", "ETH");

    private final Stories stories;
    private final Vocabulary words;
    private final long seed;
    private final long count;
    private final int mostPapers;

    private Newsroom(Stories stories, Vocabulary words, long seed, long count, int mostPapers) {
        this.stories = stories;
        this.words = words;
        this.seed = seed;
        this.count = count;
        this.mostPapers = mostPapers;
    }

    /** One that tells about so many events. */
    static Newsroom of(long events, long seed, World world) {
        return of(events, seed, world, Integer.MAX_VALUE);
    }

    /** One that tells about so many events, each in so many dispatches at most. */
    static Newsroom of(long events, long seed, World world, int mostPapers) {
        Map<String, String> names = new HashMap<>();
        world.states().forEach(state -> names.put(state.iso3(), state.name()));
        List<String> codes = world.states().stream()
                .map(State::iso3)
                .sorted(Comparator.comparingInt((String code) -> FIRST.contains(code) ? FIRST.indexOf(code) : FIRST.size())
                        .thenComparingInt(code -> new Random(code.hashCode()).nextInt()))
                .toList();
        Vocabulary words = new Vocabulary(names);
        long stories = Math.max(1, events / EVENTS_A_STORY);
        return new Newsroom(new Stories(codes, seed, stories, words), words, seed, stories, mostPapers);
    }

    /** All dispatches, in the order in which they were published but for the few that come late. */
    Stream<Reading> readings() {
        return LongStream.range(0, count).boxed().flatMap(number -> told(number).stream());
    }

    /** Those of the last twentieth of the stories. */
    Stream<Reading> readingsOfTheLastYears() {
        return LongStream.range(count * 19 / 20, count).boxed().flatMap(number -> told(number).stream());
    }

    private List<Reading> told(long number) {
        Story story = stories.story(number);
        Random random = new Random(seed * 7_919 + number);
        int papers = Math.min(mostPapers, papers(random));
        List<Reading> told = new ArrayList<>();
        for (int i = 0; i < papers; i++) {
            LocalDate published = story.day().plusDays(random.nextInt(3) + (random.nextInt(40) == 0 ? random.nextInt(300) : 0));
            boolean copies = i > 0 && random.nextInt(4) == 0;
            long text = copies ? number * 10 : number * 10 + i;
            List<Happening> picked = story.happenings().stream()
                    .filter(happening -> copies || new Random(text * 31 + happening.clause().hashCode()).nextInt(10) < 8)
                    .toList();
            Copydesk desk = new Copydesk("%016x".formatted(mixed(seed * 1_000_000_007 + number * 10 + i)), published, new Random(text), words);
            desk.headline(copies ? "Again: " + story.one() : words.phrase(random, 6), i % 8);
            picked.forEach(desk::tell);
            if (number > 50 && random.nextInt(3) == 0) {
                stories.story(number - 1 - random.nextInt(50)).happenings().stream().limit(2).forEach(desk::recall);
            }
            told.add(desk.reading());
        }
        return told;
    }

    /** Of ten stories five are told once; a few by everybody. */
    private static int papers(Random random) {
        int chance = random.nextInt(20);
        return chance < 9 ? 1 : chance < 13 ? 2 : chance < 17 ? 3 + random.nextInt(3) : 6 + random.nextInt(5);
    }

    private static long mixed(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        return mixed ^ (mixed >>> 33);
    }
}
