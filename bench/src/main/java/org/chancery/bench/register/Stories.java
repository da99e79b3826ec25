package org.chancery.bench.register;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.jspecify.annotations.Nullable;

/**
 * What happens in the world, story by story, in the order of time: between whom, when, what. Few pairs have most of it, and a pair
 * in crisis has days with many events.
 */
final class Stories {

    /** What one state does to another. */
    record Deed(EventType type, @Nullable String mode, @Nullable Act act, String words, int share, boolean ofPerson) {}

    /**
     * One event of a story.
     *
     * @param person the human being it is done to, null where there is none
     */
    record Happening(String source, String target, Deed deed, Modality modality, LocalDate day, @Nullable String person, String clause) {}

    /** What happened between two states on a few days. */
    record Story(String one, String other, LocalDate day, List<Happening> happenings) {}

    private static final LocalDate FIRST = LocalDate.of(1960, 1, 1);
    private static final long DAYS = ChronoUnit.DAYS.between(FIRST, LocalDate.of(2026, 1, 1));
    private static final int SEASON = 70;
    private static final int CRISES = 5;

    private static final List<Deed> DEEDS = List.of(
            new Deed(EventType.ACCUSE, "disapprove", Act.CONDEMNATION, "condemned %s for", 14, false),
            new Deed(EventType.ACCUSE, "allege", null, "accused %s of", 12, false),
            new Deed(EventType.CONSULT, "visit", Act.VISIT, "sent its foreign minister to %s for talks on", 12, false),
            new Deed(EventType.CONSULT, null, Act.TALKS, "held talks with %s on", 12, false),
            new Deed(EventType.SUPPORT, null, null, "pledged to support %s in", 8, false),
            new Deed(EventType.REQUEST, "change", null, "called on %s to end", 7, false),
            new Deed(EventType.REJECT, null, null, "rejected a proposal by %s on", 6, false),
            new Deed(EventType.THREATEN, "restrict", null, "threatened %s with measures over", 6, false),
            new Deed(EventType.AID, "economic", null, "sent aid to %s after", 5, false),
            new Deed(EventType.ASSAULT, null, null, "shelled positions of %s near", 5, false),
            new Deed(EventType.ACCUSE, "allege", Act.AMBASSADOR_SUMMONED, "summoned the ambassador of %s over", 4, false),
            new Deed(EventType.SUPPORT, null, Act.TREATY_SIGNED, "signed a treaty with %s on", 3, false),
            new Deed(EventType.SANCTION, "discontinue", Act.SANCTIONS_IMPOSED, "imposed sanctions on %s over", 3, false),
            new Deed(EventType.COERCE, "arrest", Act.ARREST, "arrested %2$s, a citizen of %1$s, over", 2, true),
            new Deed(EventType.SANCTION, "expel", Act.AMBASSADOR_EXPELLED, "declared the ambassador of %s persona non grata over", 1, false),
            new Deed(EventType.SANCTION, "withdraw", Act.AMBASSADOR_RECALLED, "recalled its ambassador from %s over", 1, false),
            new Deed(EventType.SANCTION, "convict", Act.SENTENCE_PASSED, "sentenced %2$s, a citizen of %1$s, for", 1, true),
            new Deed(EventType.AID, null, Act.ASYLUM_GRANTED, "granted asylum to %2$s of %1$s, sought over", 1, true),
            new Deed(EventType.SUPPORT, null, Act.CREDENTIALS_PRESENTED, "sent a new ambassador to %s, who spoke of", 1, false),
            new Deed(EventType.ACCUSE, "allege", Act.PROCEEDINGS_FILED, "filed a case against %s in The Hague over", 1, false),
            new Deed(EventType.SANCTION, "discontinue", Act.RELATIONS_BROKEN, "broke off diplomatic relations with %s over", 1, false),
            new Deed(EventType.SUPPORT, null, Act.RELATIONS_RESTORED, "restored diplomatic relations with %s after", 1, false));

    private static final int SHARES = DEEDS.stream().mapToInt(Deed::share).sum();

    private final List<String> states;
    private final double[] upTo;
    private final long seed;
    private final long stories;
    private final Vocabulary words;

    /**
     * @param states codes, the most talked of first
     * @param stories how many there are from the first year to the last
     */
    Stories(List<String> states, long seed, long stories, Vocabulary words) {
        this.states = states;
        this.seed = seed;
        this.stories = stories;
        this.words = words;
        this.upTo = new double[states.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += Math.pow(i + 1, -0.9);
            upTo[i] = sum;
        }
    }

    /** The story of that number; stories come in the order of their days. */
    Story story(long number) {
        Random random = new Random(seed * 1_000_003 + number);
        LocalDate day = FIRST.plusDays((long) (DAYS * Math.sqrt((number + 0.5) / stories)));
        String[] pair = pair(random, day);
        List<Happening> happenings = new ArrayList<>();
        int count = 1 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            happenings.add(happening(pair, day, random));
        }
        return new Story(pair[0], pair[1], day, happenings);
    }

    /** Three stories in ten are about one of the crises of the season. */
    private String[] pair(Random random, LocalDate day) {
        if (random.nextInt(10) < 3) {
            long season = ChronoUnit.DAYS.between(FIRST, day) / SEASON;
            return twoStates(new Random(seed * 31 + season * 7 + random.nextInt(CRISES)));
        }
        return twoStates(random);
    }

    private String[] twoStates(Random random) {
        int one = state(random);
        int other = state(random);
        while (other == one) {
            other = state(random);
        }
        return new String[] {states.get(one), states.get(other)};
    }

    private int state(Random random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int low = 0;
        while (upTo[low] < at) {
            low++;
        }
        return low;
    }

    private Happening happening(String[] pair, LocalDate day, Random random) {
        boolean turned = random.nextInt(3) == 0;
        String source = turned ? pair[1] : pair[0];
        String target = turned ? pair[0] : pair[1];
        Deed deed = deed(random);
        int chance = random.nextInt(20);
        Modality modality = chance < 15 ? Modality.ACTUAL : Modality.values()[chance - 14];
        String person = deed.ofPerson() ? words.person(random) : null;
        String said = words.country(source) + " " + deed.words().formatted(words.country(target), person) + " " + words.phrase(random, 8);
        return new Happening(source, target, deed, modality, day.minusDays(random.nextInt(3)), person, said);
    }

    private static Deed deed(Random random) {
        int at = random.nextInt(SHARES);
        for (Deed deed : DEEDS) {
            at -= deed.share();
            if (at < 0) {
                return deed;
            }
        }
        throw new IllegalStateException("The shares do not add up.");
    }
}
