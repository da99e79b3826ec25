package org.chancery.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.chancery.cli.relation.Labels;
import org.chancery.coding.Act;
import org.chancery.coding.DateRange;
import org.chancery.coding.EventType;
import org.chancery.formats.pack.Packing;
import org.chancery.print.PrintForm;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line become values; what cannot is refused with what would do. */
final class Converters {

    private Converters() {}

    static void addTo(CommandLine line) {
        line.registerConverter(LocalDate.class, Converters::day);
        line.registerConverter(Form.class, word -> choice(word, Form.all()));
        line.registerConverter(TextOrJson.class, word -> choice(word, List.of(TextOrJson.values())));
        line.registerConverter(Labels.class, word -> choice(word, List.of(Labels.values())));
        line.registerConverter(ExportForm.class, word -> choice(word, ExportForm.all()));
        line.registerConverter(RegisterForm.class, word -> choice(word, List.of(RegisterForm.values())));
        line.registerConverter(PrintForm.class, word -> choice(word, List.of(PrintForm.values())));
        line.registerConverter(CasesCommand.Kind.class, word -> choice(word, List.of(CasesCommand.Kind.values())));
        line.registerConverter(EventType.class, Converters::type);
        line.registerConverter(Act.class, Converters::act);
        line.registerConverter(Packing.class, word -> choice(word, List.of(Packing.values())));
        line.registerConverter(Colouring.class, word -> choice(word, List.of(Colouring.values())));
    }

    private static LocalDate day(String word) {
        try {
            return DateRange.day(word);
        } catch (DateTimeException e) {
            throw new TypeConversionException("“%s” is no day; write it as 2024-04-06.".formatted(word));
        }
    }

    private static EventType type(String word) {
        try {
            return EventType.of(word.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static Act act(String word) {
        try {
            return Act.written(word);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    /** The choice that prints as {@code word}. */
    private static <T> T choice(String word, List<T> choices) {
        return choices.stream()
                .filter(each -> each.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("“%s” is none of %s."
                        .formatted(word, choices.stream().map(Object::toString).collect(Collectors.joining(", ")))));
    }
}
