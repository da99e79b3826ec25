package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.web.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class StreamRoomTest {

    @TempDir
    Path folder;

    /** Each stream holds a connection and a line in memory for hours. */
    @Test
    @Timeout(60)
    void one_caller_has_no_more_than_fifty_streams_and_may_have_another_when_one_ends() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            List<HttpURLConnection> streams = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                streams.add(stream(desk));
                assertThat(streams.get(i).getInputStream().read()).isEqualTo(':');
            }
            assertThat(stream(desk).getInputStream().readAllBytes()).as("the next is closed at once").isEmpty();

            for (HttpURLConnection stream : streams) {
                stream.disconnect();
            }
            int heard = -1;
            while (heard != ':') {
                desk.office().bulletin().tell(new Notice("register", "{}")); // a line that is gone is noted when something is said on it
                heard = stream(desk).getInputStream().read();
            }
        }
    }

    /** His line is full; the server would wait half a minute for him, and in that time nobody else may be kept waiting. */
    @Test
    @Timeout(25)
    void one_who_listens_and_never_reads_keeps_nobody_from_hearing() throws Exception {
        try (TestDesk desk = TestDesk.in(folder);
                Socket deaf = new Socket()) {
            deaf.setReceiveBufferSize(4096);
            deaf.connect(new InetSocketAddress("127.0.0.1", desk.desk().port()));
            deaf.getOutputStream().write("GET /api/stream HTTP/1.1\r\nHost: 127.0.0.1:%d\r\nAccept: text/event-stream\r\n\r\n"
                    .formatted(desk.desk().port())
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(deaf.getInputStream().read()).as("he is let in").isEqualTo('H');
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream(desk).getInputStream(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo(": hello");
                String large = "{\"words\":\"%s\"}".formatted("x".repeat(10_000));
                for (int i = 0; i < 900; i++) {
                    desk.office().bulletin().tell(new Notice("register", large));
                }
                int heard = 0;
                while (heard < 900) {
                    heard += lines.readLine().startsWith("event: register") ? 1 : 0;
                }
                assertThat(heard).isEqualTo(900);
            }
        }
    }

    private static HttpURLConnection stream(TestDesk desk) throws IOException {
        HttpURLConnection stream = (HttpURLConnection) desk.at("api/stream").toURL().openConnection();
        stream.setRequestProperty("Accept", "text/event-stream");
        return stream;
    }

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
