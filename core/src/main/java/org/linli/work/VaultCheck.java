package org.linli.work;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.Session;
import org.linli.storage.Versioned;
import org.linli.vault.BrokenSealException;
import org.linli.vault.FieldPlace;
import org.linli.vault.NewKey;
import org.linli.vault.Sealer;
import org.linli.vault.WrappedKey;

/**
 * What shows that a vault is the one of this store (保险库校验值): one record for each master key that the store has seen. It holds
 * a mark by the index key and a text that is sealed under the master key, neither of which tells anything of the keys.
 *
 * @param community the code of the whole country, because the record belongs to the store
 * @param id made of the number of the master key
 * @param mark what the index key makes of a fixed input
 * @param key a data key under the master key
 * @param sealed a fixed text, sealed under the data key
 * @param since when the store first met the master key
 */
public record VaultCheck(
        DivisionCode community, Id<VaultCheck> id, String mark, WrappedKey key, String sealed, Instant since) {
    /** A bookkeeping kind. */
    public static final Kind<VaultCheck> KIND = Kind.named(
                    "vault_check", 1, VaultCheck.class, check -> Ref.of(check.community, check.id))
            .build();

    private static final String TEXT = "vault-check";

    static VaultCheck of(IndexKey indexKey, Sealer sealer, Instant now) {
        Id<VaultCheck> id = Id.of("master-" + sealer.keyNumber());
        NewKey made = sealer.create(owner(id));
        return new VaultCheck(
                Settings.STORE, id, markBy(indexKey), made.wrapped(), made.key().seal(place(id), TEXT), now);
    }

    /** The checks of a store, by the numbers of their master keys. */
    static List<VaultCheck> all(Session session) {
        return session.query(Query.in(Settings.STORE, KIND).limit(Query.MAX_LIMIT)).items().stream()
                .map(Versioned::aggregate)
                .sorted(Comparator.comparingInt(VaultCheck::number))
                .toList();
    }

    int number() {
        return key.number();
    }

    boolean isMarkedBy(IndexKey indexKey) {
        return mark.equals(markBy(indexKey));
    }

    /** Why the vault does not open this check; empty when it does. */
    Optional<BrokenSealException> unopened(Sealer sealer) {
        try {
            sealer.open(owner(id), key).open(place(id), sealed);
            return Optional.empty();
        } catch (BrokenSealException e) {
            return Optional.of(e);
        }
    }

    private static String markBy(IndexKey indexKey) {
        return indexKey.mark(TEXT, "");
    }

    private static String owner(Id<VaultCheck> id) {
        return TEXT + "/" + id;
    }

    private static FieldPlace place(Id<VaultCheck> id) {
        return new FieldPlace("vault_check", id.value(), "sealed");
    }

    @Override
    public String toString() {
        return "VaultCheck[" + id + "]";
    }
}
