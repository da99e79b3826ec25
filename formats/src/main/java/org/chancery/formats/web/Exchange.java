package org.chancery.formats.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.BasicHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.DefaultHttpClientConnectionOperator;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.config.RegistryBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and takes the answer. Each has a connection of its own, which goes nowhere but to addresses the policy took:
 * no proxy, no cookie, no redirect, no second try. Safe for several threads.
 */
public final class Exchange {

    /** Heads of pages have a few dozen lines of some hundred bytes; one who sends more has no page to give. */
    private static final Http1Config HEADS =
            Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(1 << 15).build();

    private final AddressPolicy policy;
    private final Names names;
    private volatile @Nullable TlsSocketStrategy tls;

    /** @param names looks hosts up, each time one is connected to */
    public Exchange(AddressPolicy policy, Names names) {
        this.policy = policy;
        this.names = names;
    }

    /**
     * An answer.
     *
     * @param status of HTTP
     * @param headers by their names in lower case; of several of one name the first
     * @param body as it came, packed or not: all of it, or one byte more than was to be taken
     */
    @SuppressWarnings("ArrayRecordComponent") // made once and handed on
    public record Answer(int status, Map<String, String> headers, byte[] body) {

        /** The value of a header; empty where there is none. */
        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    /**
     * Asks for what stands at an address.
     *
     * @param headers of the request
     * @param connect how long the host may take to accept the connection
     * @param end by when the whole answer must be there, in the time of {@link System#nanoTime}
     * @param most how many bytes of the body are taken
     * @throws ForbiddenAddress if the policy does not take the address
     * @throws SocketTimeoutException if it is not there in time
     * @throws IOException if the host is not known, accepts no connection, or the connection breaks
     */
    public Answer get(URI address, Map<String, String> headers, Duration connect, long end, long most) throws IOException {
        policy.check(address);
        return send(new HttpGet(withoutUser(address)), headers, connect, end, most);
    }

    /**
     * Brings something to an address. As {@link #get}; of the answer's body so much is taken.
     *
     * @param body what is brought; its type is among the headers
     */
    public Answer post(URI address, Map<String, String> headers, byte[] body, Duration connect, long end, long most) throws IOException {
        policy.check(address);
        HttpPost request = new HttpPost(withoutUser(address));
        request.setEntity(new ByteArrayEntity(body, null));
        return send(request, headers, connect, end, most);
    }

    private Answer send(HttpUriRequestBase request, Map<String, String> headers, Duration connect, long end, long most) throws IOException {
        headers.forEach(request::setHeader);
        request.setConfig(RequestConfig.custom()
                .setResponseTimeout(left(end))
                .setProtocolUpgradeEnabled(false)
                .build());
        try (CloseableHttpClient client = client(connect, end)) {
            FutureTask<Answer> answer = new FutureTask<>(() -> taken(client, request, most));
            // On a thread of its own, since looking up a name cannot be interrupted.
            Thread thread = new Thread(answer, "exchange");
            thread.setDaemon(true);
            thread.start();
            try {
                return answer.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } finally {
                client.close(CloseMode.IMMEDIATE);
            }
        } catch (TimeoutException e) {
            request.cancel();
            throw new SocketTimeoutException("The time is over.");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException trouble ? trouble : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("It was interrupted.");
        }
    }

    private static URI withoutUser(URI address) throws IOException {
        try {
            String path = address.getRawPath() == null || address.getRawPath().isEmpty() ? "/" : address.getRawPath();
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            String port = address.getPort() < 0 ? "" : ":" + address.getPort();
            return new URI(address.getScheme().toLowerCase(Locale.ROOT) + "://" + address.getHost() + port + path + query);
        } catch (URISyntaxException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static Timeout left(long end) {
        return Timeout.ofNanoseconds(Math.max(TimeUnit.MILLISECONDS.toNanos(1), end - System.nanoTime()));
    }

    private CloseableHttpClient client(Duration connect, long end) {
        BasicHttpClientConnectionManager connections = new BasicHttpClientConnectionManager(
                new DefaultHttpClientConnectionOperator(
                        proxy -> new Socket(Proxy.NO_PROXY),
                        null,
                        new Checked(),
                        RegistryBuilder.<TlsSocketStrategy>create().register("https", tls()).build()),
                ManagedHttpClientConnectionFactory.builder().http1Config(HEADS).build());
        connections.setConnectionConfig(ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connect))
                .setSocketTimeout(left(end))
                .build());
        return HttpClients.custom()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableDefaultUserAgent()
                .disableRedirectHandling()
                .build();
    }

    /** Loading the certificates takes a while, and most inputs are files. */
    private TlsSocketStrategy tls() {
        TlsSocketStrategy made = tls;
        if (made == null) {
            made = DefaultClientTlsStrategy.createDefault();
            tls = made;
        }
        return made;
    }

    /** The response is not closed: closing it would take the rest of a body without end. The client is. */
    @SuppressWarnings("resource")
    private static Answer taken(CloseableHttpClient client, HttpUriRequestBase request, long most) throws IOException {
        ClassicHttpResponse response = client.executeOpen(null, request, null);
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : response.getHeaders()) {
            headers.putIfAbsent(
                    header.getName().toLowerCase(Locale.ROOT), header.getValue() == null ? "" : header.getValue());
        }
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new Answer(response.getCode(), headers, new byte[0]);
        }
        InputStream body = entity.getContent();
        return new Answer(response.getCode(), headers, body.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, most + 1)));
    }

    /** Gives the client those addresses alone that the policy takes; the client connects to what it is given. */
    private final class Checked implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return policy.checked(host, names.addresses(host));
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
