package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every relative link of a page leads to a file or folder of the repository. */
class LinksTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\(([^)#\\s]+)(?:#[^)\\s]*)?\\)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.find(
                ROOT, 4, (file, kind) -> file.toString().endsWith(".md") && !ROOT.relativize(file).toString().contains("target"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsToAFile(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            String target = link.group(1);
            if (!ELSEWHERE.matcher(target).matches()) {
                assertThat(page.resolveSibling(target).normalize()).as("%s in %s", target, page).startsWithRaw(ROOT).exists();
            }
        }
    }
}
