package org.chancery.bench.robustness;

import java.util.regex.Pattern;

/** Quotation marks and apostrophes of one sort put for those of another. */
final class Marks {

    private static final Pattern OPENING_DOUBLE = Pattern.compile("(?<![\\p{L}\\p{N}.,!?;:%)…])\"(?=\\S)");
    private static final Pattern OPENING_SINGLE = Pattern.compile("(?<![\\p{L}\\p{N}.,!?;:%)…])'(?=[\\p{L}])");
    private static final Pattern SINGLE_QUOTATION = Pattern.compile("‘([^‘’]*(?:’\\p{L}[^‘’]*)*)’");

    private Marks() {}

    static String straight(String text) {
        return text.replace('‘', '\'').replace('’', '\'').replace('“', '"').replace('”', '"').replace("«", "\"").replace("»", "\"");
    }

    static String curly(String text) {
        String doubles = OPENING_DOUBLE.matcher(text).replaceAll("“").replace('"', '”');
        return OPENING_SINGLE.matcher(doubles).replaceAll("‘").replace('\'', '’');
    }

    static String angle(String text) {
        return curly(text).replace('“', '«').replace('”', '»');
    }

    /** Single for double marks and double for single: British printers' for American ones'. Apostrophes stay. */
    static String swapped(String text) {
        String marked = SINGLE_QUOTATION.matcher(curly(text)).replaceAll("\u0001$1\u0002");
        return marked.replace('“', '‘').replace('”', '’').replace('\u0001', '“').replace('\u0002', '”');
    }
}
