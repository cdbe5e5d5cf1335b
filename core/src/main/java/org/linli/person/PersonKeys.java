package org.linli.person;

import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.linli.vault.BrokenSealException;
import org.linli.vault.Sealer;
import org.linli.work.Retries;
import org.linli.work.Settings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** For the library's own use: wraps people's keys anew when the master key has changed. */
public final class PersonKeys {
    private static final Logger LOG = LoggerFactory.getLogger(PersonKeys.class);

    private PersonKeys() {}

    /**
     * Wraps keys anew that stand under an earlier master key. One that does not open is logged and left as it is.
     *
     * @param storage where they are
     * @param settings the sealer
     * @param division the community, or a division in which communities lie
     * @param most the most keys, 1 to 1000
     * @return how many were wrapped anew
     * @throws IllegalStateException when the host has given no vault
     */
    @SuppressWarnings("exports") // hosts call this by the entry
    public static int rewrap(Storage storage, Settings settings, DivisionCode division, int most) {
        Sealer sealer = settings.requireSealer();
        settings.tie().tie(storage, settings);
        int done = 0;
        Optional<Query<PersonKey>> asked = Optional.of(stale(sealer, division).limit(most));
        while (asked.isPresent() && done < most) {
            Query<PersonKey> query = asked.get().limit(most - done);
            Wrapped page = new Retries(storage, settings.retries()).transact(session -> rewrap(session, query, sealer));
            done += page.done();
            asked = page.next();
        }
        return done;
    }

    /**
     * How many keys stand under an earlier master key.
     *
     * @param storage where they are
     * @param settings the sealer
     * @param division the community, or a division in which communities lie
     * @return the number, of those that do not open too
     * @throws IllegalStateException when the host has given no vault
     */
    @SuppressWarnings("exports") // hosts call this by the entry
    public static long stale(Storage storage, Settings settings, DivisionCode division) {
        Query<PersonKey> stale = stale(settings.requireSealer(), division);
        settings.tie().require(storage, settings);
        return new Retries(storage, settings.retries())
                .read(session ->
                        session.totals(stale, List.of(), List.of()).get(0).count());
    }

    private static Query<PersonKey> stale(Sealer sealer, DivisionCode division) {
        return Query.in(division, PersonKey.KIND).below(PersonKey.MASTER, (long) sealer.keyNumber());
    }

    private static Wrapped rewrap(Session session, Query<PersonKey> query, Sealer sealer) {
        Page<PersonKey> page = session.query(query);
        int done = 0;
        for (Versioned<PersonKey> key : page.items()) {
            Optional<PersonKey> wrapped = rewrap(key.aggregate(), sealer);
            wrapped.ifPresent(anew -> session.update(PersonKey.KIND, anew, key.version()));
            done += wrapped.isPresent() ? 1 : 0;
        }
        return new Wrapped(done, page.next().map(query::after));
    }

    private static Optional<PersonKey> rewrap(PersonKey key, Sealer sealer) {
        try {
            return Optional.of(key.rewrap(sealer));
        } catch (BrokenSealException e) {
            LOG.warn("The key of {}/{} is left as it is: {}", key.community(), key.id(), e.getMessage());
            return Optional.empty();
        }
    }

    private record Wrapped(int done, Optional<Query<PersonKey>> next) {}
}
