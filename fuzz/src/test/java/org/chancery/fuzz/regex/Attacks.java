package org.chancery.fuzz.regex;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.fuzz.regex.Syntax.Again;
import org.chancery.fuzz.regex.Syntax.All;
import org.chancery.fuzz.regex.Syntax.Any;
import org.chancery.fuzz.regex.Syntax.One;
import org.chancery.fuzz.regex.Syntax.Part;

/**
 * Texts made of an expression to wear it out. The same expression always gives the same.
 *
 * <p>Each part that may come again does so to the end of the text, behind the least that leads to it, and what follows it fits, fails at
 * the last character, or is not there. Each beginning of the expression stands as often as there is room. And each character it knows
 * fills a text, alone and with each other kind in turn.
 */
final class Attacks {

    /** What no expression expects at the end. */
    private static final List<String> SPOILS = List.of("", "\u0001", "\n", "!", "é");

    private static final int TRIES = 2;
    private static final int MOST_CHARACTERS = 14;

    private final Part whole;
    private final int length;

    private Attacks(String regex, int length) {
        this.whole = Syntax.of(regex);
        this.length = length;
    }

    static Stream<String> on(String regex, int length) {
        return new Attacks(regex, length).all().stream();
    }

    private Set<String> all() {
        Set<String> texts = new LinkedHashSet<>();
        List<Again> agains = new ArrayList<>();
        List<One> ones = new ArrayList<>();
        gather(whole, agains, ones);
        for (int seed = 0; seed < TRIES; seed++) {
            for (Again again : agains) {
                Random random = new Random(seed);
                StringBuilder before = new StringBuilder();
                lead(whole, again, before, random);
                String pump = say(again.part(), random);
                if (!pump.isEmpty()) {
                    for (String spoil : SPOILS) {
                        texts.add(filled(before.toString(), pump) + spoil);
                    }
                    texts.add(filled("", before + pump + pump));
                    texts.add(filled("", pump + before));
                }
            }
            for (String beginning : beginnings(whole, new Random(seed))) {
                texts.add(filled("", beginning));
            }
        }
        characters(ones, texts);
        texts.remove("");
        return texts;
    }

    private void characters(List<One> ones, Set<String> texts) {
        Set<String> known = new LinkedHashSet<>();
        for (One one : ones) {
            if (!one.characters().isEmpty()) {
                known.add(one.characters().substring(0, 1));
                known.add(one.characters().substring(one.characters().length() - 1));
            }
        }
        List<String> few = known.stream().limit(MOST_CHARACTERS).toList();
        for (String one : few) {
            for (String other : few) {
                texts.add(filled("", one + other));
                texts.add(filled("", one.repeat(50) + other));
            }
        }
    }

    private String filled(String before, String pump) {
        int times = Math.max(1, (length - before.length()) / Math.max(1, pump.length()));
        return pump.isEmpty() ? before : before + pump.repeat(times);
    }

    private static void gather(Part part, List<Again> agains, List<One> ones) {
        if (part instanceof All all) {
            all.parts().forEach(each -> gather(each, agains, ones));
        } else if (part instanceof Any any) {
            any.choices().forEach(each -> gather(each, agains, ones));
        } else if (part instanceof Again again) {
            if (again.most() > 8) {
                agains.add(again);
            }
            gather(again.part(), agains, ones);
        } else if (part instanceof One one) {
            ones.add(one);
        }
    }

    /** The least that leads to a part; whether it was met. */
    private static boolean lead(Part part, Again to, StringBuilder before, Random random) {
        if (part == to) {
            return true;
        }
        if (part instanceof All all) {
            int start = before.length();
            for (Part each : all.parts()) {
                if (lead(each, to, before, random)) {
                    return true;
                }
                before.append(say(each, random));
            }
            before.setLength(start);
        } else if (part instanceof Any any) {
            for (Part each : any.choices()) {
                if (lead(each, to, before, random)) {
                    return true;
                }
            }
        } else if (part instanceof Again again) {
            return lead(again.part(), to, before, random);
        }
        return false;
    }

    /** What a part may stand for: short. */
    private static String say(Part part, Random random) {
        StringBuilder said = new StringBuilder();
        if (part instanceof All all) {
            all.parts().forEach(each -> said.append(say(each, random)));
        } else if (part instanceof Any any) {
            said.append(say(any.choices().get(random.nextInt(any.choices().size())), random));
        } else if (part instanceof Again again) {
            int times = Math.min(again.most(), again.least() + random.nextInt(2));
            for (int i = 0; i < times; i++) {
                said.append(say(again.part(), random));
            }
        } else if (part instanceof One one && !one.characters().isEmpty()) {
            said.append(one.characters().charAt(random.nextInt(one.characters().length())));
        }
        return said.toString();
    }

    private static List<String> beginnings(Part whole, Random random) {
        List<String> beginnings = new ArrayList<>();
        if (whole instanceof Any any) {
            any.choices().forEach(each -> beginnings.addAll(beginnings(each, random)));
        } else if (whole instanceof All all) {
            StringBuilder said = new StringBuilder();
            for (Part each : all.parts()) {
                said.append(say(each, random));
                beginnings.add(said.toString());
            }
        } else {
            beginnings.add(say(whole, random));
        }
        return beginnings;
    }
}
