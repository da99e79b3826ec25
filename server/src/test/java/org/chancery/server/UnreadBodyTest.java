package org.chancery.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Who is refused before the body of his request was read is told why nevertheless, and the connection goes on. */
@Timeout(60)
class UnreadBodyTest {

    @TempDir
    Path folder;

    @Test
    void whoSendsHisBodyAfterTheRefusalReadsWhyAndGoesOn() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            URI at = URI.create(desk.desk().address());
            try (Socket socket = new Socket(at.getHost(), at.getPort())) {
                for (int turn = 0; turn < 3; turn++) {
                    String body = "{\"why\":\"" + "x".repeat(20_000) + "\"}";
                    OutputStream out = socket.getOutputStream();
                    out.write(("POST /api/accounts/MEX/tokens HTTP/1.1\r\nHost: %s\r\nX-Chancery: desk\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                            .formatted(at.getAuthority(), body.length())).getBytes(ISO_8859_1));
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(200);
                    out.write(body.getBytes(UTF_8));
                    out.flush();
                    assertThat(answer(socket)).startsWith("HTTP/1.1 404").contains("There is no account").doesNotContain("Connection: close");
                }
            }
        }
    }

    @Test
    void whoIsRefusedForTheSizeOfWhatHeSendsReadsSoWhenAllOfItIsSent() throws Exception {
        try (TestDesk desk = TestDesk.in(folder)) {
            URI at = URI.create(desk.desk().address());
            int size = 70 << 20;
            try (Socket socket = new Socket(at.getHost(), at.getPort())) {
                OutputStream out = socket.getOutputStream();
                out.write(("POST /api/filing HTTP/1.1\r\nHost: %s\r\nX-Chancery: desk\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: %d\r\n\r\n"
                        .formatted(at.getAuthority(), size)).getBytes(ISO_8859_1));
                out.flush();
                TimeUnit.MILLISECONDS.sleep(200); // it is refused by now
                out.write(new byte[size]);
                out.flush();
                assertThat(answer(socket)).startsWith("HTTP/1.1 413").contains("more than 64 MB");
            }
        }
    }

    /** What came until the error was told to its end. */
    private static String answer(Socket socket) throws IOException {
        StringBuilder told = new StringBuilder();
        while (told.indexOf("}") < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as("after " + told).isNotNegative();
            told.append((char) next);
        }
        return told.toString();
    }
}
