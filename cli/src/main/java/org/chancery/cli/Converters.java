package org.chancery.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.chancery.cli.relation.Labels;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words of the command line become values; what cannot is refused with what would do. */
final class Converters {

    private static final String OWN = "own:";

    private Converters() {}

    static void addTo(CommandLine line) {
        line.registerConverter(LocalDate.class, Converters::day);
        line.registerConverter(Form.class, word -> choice(word, Form.all()));
        line.registerConverter(EvaluateCommand.Format.class, word -> choice(word, List.of(EvaluateCommand.Format.values())));
        line.registerConverter(Labels.class, word -> choice(word, List.of(Labels.values())));
        line.registerConverter(RegisterForm.class, word -> choice(word, List.of(RegisterForm.values())));
        line.registerConverter(CasesCommand.Kind.class, word -> choice(word, List.of(CasesCommand.Kind.values())));
        line.registerConverter(EventType.class, Converters::type);
        line.registerConverter(Act.class, Converters::act);
        line.registerConverter(Colouring.class, word -> choice(word, List.of(Colouring.values())));
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
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

    /** One of practice, or one of the user's codebook, marked as meant by {@code own:}. */
    private static Act act(String word) {
        String code = word.toLowerCase(Locale.ROOT);
        try {
            return code.startsWith(OWN) ? Act.coded(code.substring(OWN.length())) : Act.of(code).orElseThrow();
        } catch (IllegalArgumentException | NoSuchElementException e) {
            throw new TypeConversionException("“%s” is no act. The acts are %s. One of your own codebook is written %svisa-ban."
                    .formatted(word, Act.practice().stream().map(Act::code).collect(Collectors.joining(", ")), OWN));
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
