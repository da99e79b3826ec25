package org.chancery.bench.archive;

import java.util.Locale;

/**
 * Reckons what the daily news of the world and an archive of twenty years need, and prints it as the tables of docs/sizing.md.
 * Arguments: figures measured anew, as {@code rate=240}; the others are those of {@link Figures}.
 */
public final class Sizing {

    private static final double DAILY = 300_000;
    private static final double ARCHIVE = 500_000_000;
    private static final double SECONDS_A_DAY = 86_400;
    private static final double HOURS_A_MONTH = 730;

    private final Figures figures;

    private Sizing(Figures figures) {
        this.figures = figures;
    }

    /** @param arguments {@code name=number} each */
    public static void main(String[] arguments) {
        System.out.println(tables(arguments));
    }

    /** All tables, as Markdown. */
    static String tables(String... arguments) {
        Sizing sizing = new Sizing(Figures.with(arguments));
        return sizing.figures.table() + "\n" + sizing.table();
    }

    private String table() {
        double daysOfArchive = figures.of("days");
        double dailyCores = Math.ceil(cpuSeconds(DAILY) / (SECONDS_A_DAY * figures.of("busy")));
        double archiveCores = Math.ceil(cpuSeconds(ARCHIVE) / (SECONDS_A_DAY * daysOfArchive));
        StringBuilder table = new StringBuilder("| | 300,000 articles a day | 500 million articles, once |\n|---|---|---|\n");
        row(table, "sentences", say("%,.1f million a day", DAILY * figures.of("sentences") / 1e6),
                say("%,.1f thousand million", ARCHIVE * figures.of("sentences") / 1e9));
        row(table, "reading, processor time", hours(DAILY) + " a day", hours(ARCHIVE));
        row(table, "cores for it", say("%,.0f, busy %.0f%% of the day", dailyCores, figures.of("busy") * 100),
                say("%,.0f for %.0f days; 64 for %,.0f days", archiveCores, daysOfArchive, cpuSeconds(ARCHIVE) / SECONDS_A_DAY / 64));
        row(table, "memory for it", memory(dailyCores), memory(archiveCores));
        row(table, "texts, packed", gigabytes(DAILY * 30, "textKB") + " a month", gigabytes(ARCHIVE, "textKB"));
        row(table, "readings as JSONL, packed", gigabytes(DAILY * 30, "readingKB") + " a month", gigabytes(ARCHIVE, "readingKB"));
        row(table, "filing, one writer", say("%,.0f minutes a day", DAILY / figures.of("fileRate") / 60),
                say("%,.1f days, if it went on as fast", ARCHIVE / figures.of("fileRate") / SECONDS_A_DAY));
        row(table, "a register of all of it", gigabytes(DAILY * 30, "registerKB") + " a month", gigabytes(ARCHIVE, "registerKB"));
        row(table, "price of the cores", say("%s to %s a month",
                        price(dailyCores * HOURS_A_MONTH, "coreHourLow"), price(dailyCores * HOURS_A_MONTH, "coreHourHigh")),
                say("%s to %s, once",
                        price(cpuSeconds(ARCHIVE) / 3600, "coreHourLow"), price(cpuSeconds(ARCHIVE) / 3600, "coreHourHigh")));
        double monthly = DAILY * 30 * disk() / 1e6;
        double all = ARCHIVE * disk() / 1e6;
        row(table, "price of the disk", say("%s to %s a month for each month kept", price(monthly, "gbMonthLow"), price(monthly, "gbMonthHigh")),
                say("%s to %s a month", price(all, "gbMonthLow"), price(all, "gbMonthHigh")));
        return table.toString();
    }

    private static void row(StringBuilder table, String what, String daily, String archive) {
        table.append("| ").append(what).append(" | ").append(daily).append(" | ").append(archive).append(" |\n");
    }

    private double cpuSeconds(double articles) {
        return articles * figures.of("sentences") / figures.of("rate");
    }

    private String hours(double articles) {
        return say("%,.0f core-hours", cpuSeconds(articles) / 3600);
    }

    /** A process of two threads to two cores; the models once for a machine of sixteen. */
    private String memory(double cores) {
        double own = figures.of("memory") - figures.of("models");
        double all = Math.ceil(cores / 2) * own + Math.ceil(cores / 16) * figures.of("models");
        return say("%,.1f GB", all);
    }

    private double disk() {
        return figures.of("textKB") + figures.of("readingKB") + figures.of("registerKB");
    }

    private String gigabytes(double articles, String kilobytesEach) {
        double gigabytes = articles * figures.of(kilobytesEach) / 1e6;
        return gigabytes < 1000 ? say("%,.0f GB", gigabytes) : say("%,.1f TB", gigabytes / 1e3);
    }

    private static String say(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    private String price(double units, String priceEach) {
        return say("%,.0f", units * figures.of(priceEach));
    }
}
