package org.chancery.server.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.chancery.reading.Reader;
import org.chancery.store.Annex;
import org.chancery.store.SqlRegister;
import org.chancery.world.World;

/**
 * What the rooms work with.
 *
 * @param register what is filed
 * @param annex the desk's own tables beside it
 * @param world who and where
 * @param reader reads dispatches; the first call may wait until it is ready
 * @param clock what time it is, and in which zone today is
 * @param bulletin where changes are told
 */
public record Office(
        SqlRegister register, Annex annex, World world, Supplier<Reader> reader, Clock clock, Bulletin bulletin) {

    /** Answers a request from one state of the register; see {@link SqlRegister#together}. */
    public Handler ofOneState(Consumer<Context> answer) {
        return request -> register.together(() -> answer.accept(request));
    }
}
