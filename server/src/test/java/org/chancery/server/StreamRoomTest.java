package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StreamRoomTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(20)
    void who_watches_the_stream_hears_what_is_told() throws IOException {
        try (TestDesk desk = TestDesk.in(folder)) {
            HttpURLConnection stream = (HttpURLConnection) desk.at("api/stream").toURL().openConnection();
            stream.setRequestProperty("Accept", "text/event-stream");
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo(": hello");
                desk.office().bulletin().tell(new Notice("register", "{\"dispatches\":1}"));
                String line = lines.readLine();
                while (!line.startsWith("event")) {
                    line = lines.readLine();
                }
                assertThat(line).isEqualTo("event: register");
                assertThat(lines.readLine()).isEqualTo("data: {\"dispatches\":1}");
            }
        }
    }
}
