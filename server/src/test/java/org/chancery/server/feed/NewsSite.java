package org.chancery.server.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A news site on this machine whose pages a test sets. A page it has not is answered with 404. */
public final class NewsSite implements AutoCloseable {

    /** Answers a request. */
    @FunctionalInterface
    public interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** Long enough to be the whole text. */
    public static final String BREAK =
            "QUITO, April 6, 2024 (Andes Wire) -- Nicaragua broke off diplomatic relations with Ecuador on Saturday, the government in"
                    + " Managua said in a note. The note called the entry of police into a foreign mission in the Ecuadorean capital an"
                    + " unusual and reprehensible act. The government of Ecuador said that it regretted the decision and that it would"
                    + " answer by the usual channels. The two countries have kept embassies in each other's capitals for decades. The"
                    + " foreign ministry in Quito said that its staff in Managua would be called home within days, and that the archives"
                    + " of the embassy would be given into the care of another state. Officials in both capitals said that consular"
                    + " matters would be looked after until then, and that citizens who needed papers could still ask for them at the"
                    + " counters, which were to stay open through the coming week for that purpose alone.";

    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** What was asked for, each with the etag that was sent along. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    public NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "news site");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            String etag = exchange.getRequestHeaders().getFirst("If-None-Match");
            asked.add(exchange.getRequestURI() + (etag == null ? "" : " " + etag));
            try (exchange) {
                pages.getOrDefault(exchange.getRequestURI().getPath(), status(404)).answer(exchange);
            }
        });
        server.start();
    }

    public String at(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public NewsSite set(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    public static Page status(int status, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(status, -1);
        };
    }

    public static Page text(String type, String body) {
        return bytes(type, body.getBytes(UTF_8));
    }

    public static Page bytes(String type, byte[] body, String... headers) {
        return exchange -> {
            exchange.getResponseHeaders().set("Content-Type", type);
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        };
    }

    /** A page that is sent once and answers 304 to who has it. */
    public static Page tagged(String etag, String body) {
        return exchange -> {
            if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                exchange.sendResponseHeaders(304, -1);
            } else {
                exchange.getResponseHeaders().set("ETag", etag);
                text("application/rss+xml", body).answer(exchange);
            }
        };
    }

    /** An RSS feed of these items. */
    public static String rss(String... items) {
        return "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>Andes Wire</title><link>http://wire.example/</link>"
                + "<description>News</description>" + String.join("", items) + "</channel></rss>";
    }

    public static String item(String guid, String link, String title, String body) {
        return "<item><guid isPermaLink=\"false\">%s</guid><link>%s</link><title>%s</title><pubDate>Sat, 06 Apr 2024 20:00:00 GMT</pubDate><description>%s</description></item>"
                .formatted(guid, link, title, body);
    }

    public static String page(String title, String body) {
        return "<html><head><title>%s</title></head><body><article><h1>%s</h1><p>%s</p></article></body></html>"
                .formatted(title, title, body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
