package org.chancery.formats.web;

import java.net.UnknownHostException;

/** An {@link AddressPolicy} does not let one go there. The message says why, as a sentence. To a client it is a host that is not known. */
public final class ForbiddenAddress extends UnknownHostException {

    private static final long serialVersionUID = 1;

    ForbiddenAddress(String reason) {
        super(reason);
    }
}
