package org.chancery.server.alert;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.chancery.formats.web.AddressPolicy;

/**
 * What whoever starts the desk says of alerts.
 *
 * @param mail by which server letters go out; empty for none, then a rule cannot name e-mail addresses
 * @param addresses where webhooks may go
 * @param desk where those who get letters find the desk, as {@code https://desk.example.org/}; empty where that is not known,
 *     then letters name paths alone
 */
public record AlertSettings(Optional<MailSettings> mail, AddressPolicy addresses, Optional<URI> desk) {

    /** No mail, and webhooks to public addresses alone. */
    public static final AlertSettings STANDARD = new AlertSettings(Optional.empty(), AddressPolicy.publicAnd(List.of()), Optional.empty());
}
