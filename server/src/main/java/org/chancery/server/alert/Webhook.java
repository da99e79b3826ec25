package org.chancery.server.alert;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/** Posts an alert as JSON, signed. Only a status from 200 to 299 says that it was taken. */
final class Webhook implements Carrier {

    private static final int TOO_MANY = 429;

    private final Post post;
    private final Clock clock;

    Webhook(Post post, Clock clock) {
        this.post = post;
        this.clock = clock;
    }

    @Override
    public void carry(Parcel parcel) throws IOException, InterruptedException {
        byte[] body = parcel.body().getBytes(StandardCharsets.UTF_8);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        String secret = parcel.secret().orElseThrow(() -> new IOException("The rule has no secret to sign with. Give it a new one."));
        int status = post.post(
                URI.create(parcel.address()),
                Map.of(
                        "Chancery-Delivery", parcel.delivery(),
                        "Chancery-Timestamp", timestamp,
                        "Chancery-Signature", Signature.of(timestamp, body, secret)),
                body);
        if (status < 200 || status > 299) {
            String reason = "It answered with status %d%s.".formatted(status, status / 100 == 3 ? ", a redirect, which is not followed" : "");
            throw status >= 500 || status == TOO_MANY ? new ReceiverDown(reason, null) : new IOException(reason);
        }
    }
}
