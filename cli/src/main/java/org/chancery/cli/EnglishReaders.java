package org.chancery.cli;

import java.io.IOException;
import java.util.function.DoubleConsumer;
import org.chancery.nlp.English;
import org.chancery.nlp.EnglishOptions;
import org.chancery.reading.Reader;

/** Readers of English with the models and tables of this machine. */
final class EnglishReaders implements Readers {

    @Override
    public Reader load(ReaderOptions options, DoubleConsumer progress) throws IOException {
        return English.load(EnglishOptions.standard()
                .withFallbackDay(options.date)
                .withPreparing(progress));
    }
}
