package org.chancery.server.filing;

import java.nio.file.Path;
import org.chancery.formats.in.Limits;
import org.chancery.formats.in.Web;
import org.chancery.formats.web.AddressPolicy;

/**
 * What it takes to let things in.
 *
 * @param spool the folder in which what was sent waits until it is read; made if it is not there. One desk alone uses it
 * @param limits how much one input may ask of us
 * @param web fetches addresses, where it may go
 */
public record Mailroom(Path spool, Limits limits, Web web) {

    /**
     * The usual limits.
     *
     * @param addresses which addresses may be fetched for those who ask
     */
    public static Mailroom of(Path spool, AddressPolicy addresses) {
        return new Mailroom(spool, Limits.standard(), new Web(Limits.standard(), addresses));
    }
}
