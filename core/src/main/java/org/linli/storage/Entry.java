package org.linli.storage;

import java.time.Instant;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;

/**
 * What the journal says of a change beside its events.
 *
 * @param kind name of the aggregate's kind
 * @param community where the aggregate lives
 * @param id its id there
 * @param version its version after the change
 * @param at when, in microseconds
 * @param command which command, such as {@code alliance.admit}
 * @param actor who did it, in which role, on whose behalf
 * @param request the caller's request key, if one was given
 * @param charter number of the charter's version that the decision consulted, the latest one when it consulted several; 0 when it consulted none
 *     or the national one
 * @param format number of the format in which the aggregate and the events were written
 * @param state digest of the aggregate's stored text after the change, so that a body that was changed behind the journal's
 *     back is found; keyed where the host has an index key, because a body may be personal
 * @param previous hash of the aggregate's change before; empty for the first
 */
public record Entry(
        String kind,
        DivisionCode community,
        String id,
        long version,
        Instant at,
        String command,
        Actor actor,
        Optional<String> request,
        long charter,
        int format,
        String state,
        String previous) {
    /**
     * Checks the instant.
     *
     * @throws IllegalArgumentException when it is finer than microseconds
     */
    public Entry {
        Storable.requireMicros(at);
    }
}
