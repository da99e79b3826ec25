package org.chancery.formats.in;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A web server on this machine that answers as badly as a test wants. */
final class Site implements Closeable {

    /** What is sent to one who asked, byte by byte: head and body. */
    @FunctionalInterface
    interface Answer {

        void to(String path, OutputStream out) throws IOException, InterruptedException;
    }

    private final ServerSocket door;
    private final Answer answer;

    private Site(ServerSocket door, Answer answer) {
        this.door = door;
        this.answer = answer;
    }

    static Site answering(Answer answer) throws IOException {
        Site site = new Site(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), answer);
        daemon(site::open);
        return site;
    }

    /** The bytes of a whole answer. */
    static byte[] page(String head, String body) {
        return ("HTTP/1.1 " + head + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(ISO_8859_1);
    }

    String address(String path) {
        return "http://127.0.0.1:" + door.getLocalPort() + path;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket visitor = door.accept();
                daemon(() -> serve(visitor));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket visitor) {
        try (visitor;
                BufferedReader asked = new BufferedReader(new InputStreamReader(visitor.getInputStream(), ISO_8859_1))) {
            String path = asked.readLine().split(" ")[1];
            for (String line = asked.readLine(); line != null && !line.isEmpty(); line = asked.readLine()) {
                continue;
            }
            answer.to(path, visitor.getOutputStream());
            visitor.getOutputStream().flush();
        } catch (IOException e) {
            // The visitor has had enough: what most tests are about.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void daemon(Runnable work) {
        Thread thread = new Thread(work, "site");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
