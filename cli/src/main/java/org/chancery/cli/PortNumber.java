package org.chancery.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Takes the number of a port, from 0 to 65535. */
final class PortNumber implements ITypeConverter<Integer> {

    private static final int LAST = 65_535;

    @Override
    public Integer convert(String word) {
        if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) > LAST) {
            throw new TypeConversionException("“%s” is no port; write a number from 0 to %d.".formatted(word, LAST));
        }
        return Integer.valueOf(word);
    }
}
