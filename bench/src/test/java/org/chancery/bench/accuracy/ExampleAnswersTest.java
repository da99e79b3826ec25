package org.chancery.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers beside the example dispatches can be read, and what they quote stands in the dispatch. */
class ExampleAnswersTest {

    private static final Path FOLDER = Path.of("../examples/dispatches");

    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".txt"))
                    .map(name -> name.replace(".txt", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatAnAnswerQuotesStandsInItsDispatch(String name) throws IOException {
        Gold gold = GoldReader.read(FOLDER.resolve(name + ".gold.json"));
        Sought text = new Sought(Files.readString(FOLDER.resolve(name + ".txt")));

        Stream<String> quoted = Stream.of(
                        gold.events().stream().map(Gold.Told::sentence),
                        gold.nonEvents().stream().map(Gold.Untold::fragment),
                        gold.statements().stream().map(Gold.Said::content),
                        gold.times().stream().map(Gold.Time::text))
                .flatMap(each -> each);
        assertThat(quoted).allSatisfy(words -> assertThat(text.find(words)).isNotEmpty());
    }
}
