package org.chancery.world;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.Shortened;
import org.jspecify.annotations.Nullable;

/**
 * Imports an actor dictionary in the format of PETRARCH and TABARI.
 *
 * <pre>
 * AL_GORE_  ; a comment
 * +VICE_PRESIDENT_GORE_
 *     [USAGOV 930120-010120]
 *     [USAELI &gt;010120]
 * MEXICO_ [MEX]
 * </pre>
 *
 * <p>A name in capitals with underscores, synonyms with {@code +}, codes in brackets beside or below, each with the days
 * on which it holds. A line that cannot be understood is remarked on; the rest is taken.
 */
final class PetrarchDictionary {

    private static final Pattern CODE = Pattern.compile("\\[([^\\[\\]]*)\\]");

    private final Path file;
    private final PetrarchEntries entries;
    private final List<String> remarks;
    private final List<String> names = new ArrayList<>();
    private final List<PetrarchCode> codes = new ArrayList<>();
    private final World builtIn;
    private int opened;

    PetrarchDictionary(Path file, World builtIn, Additions.Builder additions, List<String> remarks) {
        this.file = file;
        this.builtIn = builtIn;
        this.entries = new PetrarchEntries(builtIn, additions);
        this.remarks = remarks;
    }

    void read(List<String> lines) throws UserFileException {
        int before = remarks.size();
        int taken = 0;
        int number = 0;
        for (String raw : lines) {
            number++;
            String line = withoutComment(raw);
            if (line.isBlank()) {
                continue;
            }
            boolean below = Character.isWhitespace(line.charAt(0)) || line.strip().startsWith("[");
            boolean synonym = line.strip().startsWith("+");
            if (!below && !synonym) {
                taken += close();
                opened = number;
            }
            line(line.strip(), number, below, synonym);
        }
        taken += close();
        if (taken == 0) {
            throw new UserFileException(
                    file,
                    "no actor can be taken from it (%d lines, %d not understood). Give a table that begins with the columns"
                                    .formatted(lines.size(), remarks.size() - before)
                            + " name and kind, or a PETRARCH actor dictionary.");
        }
    }

    private void line(String line, int number, boolean below, boolean synonym) {
        int bracket = line.indexOf('[');
        String name = (bracket < 0 ? line : line.substring(0, bracket)).strip();
        if (!below || synonym) {
            String phrase = phrase(synonym ? name.substring(1) : name);
            if (phrase == null) {
                remark(number, "“%s” is no name. A name has letters and underscores, as JIMMY_CARTER_.".formatted(name));
            } else {
                names.add(phrase);
            }
        } else if (!name.isEmpty()) {
            remark(number, "“%s” stands where a code in brackets is expected, as [USAGOV].".formatted(name));
        }
        Matcher code = CODE.matcher(line);
        boolean any = false;
        while (code.find()) {
            any = true;
            try {
                codes.add(PetrarchCode.of(code.group(1), builtIn));
            } catch (IllegalArgumentException e) {
                remark(number, String.valueOf(e.getMessage()));
            }
        }
        if (bracket >= 0 && !any) {
            remark(number, "a bracket is opened and not closed. Write the code as [USAGOV].");
        }
    }

    /** The words of a name: underscores to blanks, capitals to words; null where it holds no letter. */
    private static @Nullable String phrase(String name) {
        if (!name.matches("[\\p{L}\\p{M}\\p{N}_ .'’&()/,-]+") || Key.of(name).isEmpty()) {
            return null;
        }
        StringBuilder phrase = new StringBuilder();
        boolean opens = true;
        for (char c : name.replace('_', ' ').strip().toCharArray()) {
            phrase.append(opens ? Character.toUpperCase(c) : Character.toLowerCase(c));
            opens = !Character.isLetter(c) && c != '\'' && c != '’';
        }
        return phrase.toString();
    }

    private int close() {
        int taken = 0;
        if (!names.isEmpty() && codes.isEmpty()) {
            remark(opened, "“%s” has no code that can be used. Add one, as [USAGOV].".formatted(names.get(0)));
        } else if (!names.isEmpty()) {
            entries.add(names, codes);
            taken = 1;
        }
        names.clear();
        codes.clear();
        return taken;
    }

    private static String withoutComment(String line) {
        int mark = line.indexOf(';');
        int hash = line.indexOf('#');
        int end = mark < 0 ? hash : hash < 0 ? mark : Math.min(mark, hash);
        return end < 0 ? line : line.substring(0, end);
    }

    private void remark(int line, String reason) {
        remarks.add(Shortened.message("%s, line %d: %s".formatted(file, line, reason)));
    }
}
