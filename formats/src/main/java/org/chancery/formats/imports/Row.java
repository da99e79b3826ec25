package org.chancery.formats.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.coding.DateRange;
import org.chancery.formats.table.Separator;
import org.chancery.world.Place;
import org.jspecify.annotations.Nullable;

/** One row of a table, its cells found by the names of their columns. */
final class Row {

    /** What programs write where a cell says nothing. */
    private static final Set<String> NOTHING = Set.of("", "NA", "N/A", "NULL", "None", "nan", "NaN", "\\N");

    private final Map<String, Integer> columns;
    private final List<String> cells;

    /** @param columns the place of each column, from zero */
    Row(Map<String, Integer> columns, List<String> cells) {
        this.columns = columns;
        this.cells = cells;
    }

    /** The cells of a line of a table whose cells are never quoted. */
    static List<String> cells(String line) {
        return Arrays.asList(line.split("\t", -1));
    }

    /** All that the row says. */
    String content() {
        return String.join("\t", cells);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** The first of these columns that the table has; the first where it has none. */
    String first(String... names) {
        return Arrays.stream(names).filter(columns::containsKey).findFirst().orElse(names[0]);
    }

    /** What a cell says, without blanks around it; empty where it says nothing or there is no such column. */
    String cell(String column) {
        Integer place = columns.get(column);
        String value = place == null || place >= cells.size() ? "" : Separator.unguarded(cells.get(place).strip());
        return NOTHING.contains(value) ? "" : value;
    }

    /**
     * What a cell says that names something or tells where it stands: names stand in lines of a journal and in addresses.
     *
     * @throws BadCell if it holds a control character
     */
    String name(String column) throws BadCell {
        return inLine(column, cell(column));
    }

    /** Such values of a cell that holds several, parted by semicolons. */
    List<String> names(String column) throws BadCell {
        inLine(column, cell(column));
        return list(column);
    }

    private static String inLine(String column, String value) throws BadCell {
        if (value.chars().anyMatch(Character::isISOControl)) {
            String shown = value.replaceAll("\\p{Cc}", "\uFFFD");
            throw new BadCell(column, "“%s” holds a control character".formatted(shown), "Write it in one line of plain letters and signs.");
        }
        return value;
    }

    @Nullable String orNull(String column) {
        String value = cell(column);
        return value.isEmpty() ? null : value;
    }

    /** The values of a cell that holds several, parted by semicolons. */
    List<String> list(String column) {
        return Arrays.stream(cell(column).split(";")).map(String::strip).filter(value -> !value.isEmpty()).toList();
    }

    /** A day, as 2024-04-05; null where there is none. */
    @Nullable LocalDate day(String column) throws BadCell {
        String value = cell(column);
        try {
            return value.isEmpty() ? null : DateRange.day(value);
        } catch (DateTimeException e) {
            throw noDay(column, value, "Write it as 2024-04-05.");
        }
    }

    /** A day of digits alone, as 20240405, whatever time follows; null where there is none. */
    @Nullable LocalDate digits(String column) throws BadCell {
        String value = cell(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value.substring(0, Math.min(8, value.length())), DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            throw noDay(column, value, "It is written as 20240405. Maybe a column is missing before it.");
        }
    }

    /** A day, a month as 2024-04, a year, or the first and last day parted by a slash; null where there is none. */
    @Nullable DateRange range(String column) throws BadCell {
        String value = cell(column);
        if (value.isEmpty()) {
            return null;
        }
        try {
            String[] ends = value.split("/", 2);
            return ends.length == 2
                    ? new DateRange(DateRange.day(ends[0].strip()), DateRange.day(ends[1].strip()))
                    : oneRange(value);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw noDay(column, value, "Write 2024-04-05, 2024-04, 2024, or 2024-04-04/2024-04-05.");
        }
    }

    private static DateRange oneRange(String value) {
        return switch (value.length()) {
            case 4 -> new DateRange(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
            case 7 -> new DateRange(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
            default -> DateRange.on(DateRange.day(value));
        };
    }

    private static BadCell noDay(String column, String value, String next) {
        return new BadCell(column, "“%s” is no day".formatted(value), next);
    }

    /** A place that lies at the degrees in two columns; null where either is empty. */
    @Nullable Place place(String name, @Nullable String country, String lat, String lon) throws BadCell {
        Optional<Double> north = degrees(lat, 90);
        Optional<Double> east = degrees(lon, 180);
        return name.isEmpty() || north.isEmpty() || east.isEmpty() ? null : new Place(name, country, north.get(), east.get());
    }

    private Optional<Double> degrees(String column, double most) throws BadCell {
        String value = cell(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        try {
            double degrees = Double.parseDouble(value);
            if (Math.abs(degrees) <= most) {
                return Optional.of(degrees);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new BadCell(column, "“%s” are no degrees".formatted(value), "Write a number from −%1$.0f to %1$.0f, or nothing.".formatted(most));
    }
}
