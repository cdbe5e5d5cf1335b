package org.linli.person;

import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.storage.Query;
import org.linli.storage.Storage;
import org.linli.storage.Versioned;
import org.linli.vault.Sealer;
import org.linli.work.Retries;
import org.linli.work.Settings;

/** For the library's own use: wraps people's keys anew when the master key has changed. */
public final class PersonKeys {
    private PersonKeys() {}

    /**
     * Wraps keys anew that stand under an earlier master key.
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
        Query<PersonKey> old = Query.in(division, PersonKey.KIND)
                .below(PersonKey.MASTER, (long) sealer.keyNumber())
                .limit(most);
        return new Retries(storage, settings.retries()).transact(session -> {
            List<Versioned<PersonKey>> found = session.query(old).items();
            found.forEach(key -> session.update(PersonKey.KIND, key.aggregate().rewrap(sealer), key.version()));
            return found.size();
        });
    }
}
