package org.chancery.server.alert;

import java.io.IOException;
import java.net.URI;
import java.util.Map;

/** Sends a request of HTTP and follows no redirect. */
interface Post {

    /**
     * @param body JSON
     * @return the status that was answered
     * @throws ReceiverDown if there was no answer in time, or the address may not be gone to: in one sentence, why
     * @throws InterruptedException if it was broken off
     */
    int post(URI address, Map<String, String> headers, byte[] body) throws IOException, InterruptedException;
}
