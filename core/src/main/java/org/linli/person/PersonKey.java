package org.linli.person;

import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;
import org.linli.vault.DataKey;
import org.linli.vault.Sealer;
import org.linli.vault.WrappedKey;

/**
 * The data key of a person, wrapped (人员密钥): bookkeeping in a table of its own, so that it can be kept out of long-lived
 * backups. Deleted when the person is erased.
 *
 * @param community the person's community
 * @param id the person's id
 * @param wrapped the key under a master key
 */
public record PersonKey(DivisionCode community, Id<PersonKey> id, WrappedKey wrapped) {
    /** Number of the master key, by which keys are found that have to be wrapped anew. */
    public static final Index<PersonKey, Long> MASTER = Index.<PersonKey, Long>one(
                    "master", ValueType.NUMBER, key -> (long) key.wrapped.number())
            .unreported();

    /** A bookkeeping kind. */
    public static final Kind<PersonKey> KIND = Kind.named(
                    "person_key", 1, PersonKey.class, key -> Ref.of(key.community, key.id))
            .index(MASTER)
            .build();

    static Id<PersonKey> idOf(Id<Person> person) {
        return Id.of(person.value());
    }

    static String ownerOf(DivisionCode community, Id<?> person) {
        return community.value() + "/" + person.value();
    }

    DataKey open(Sealer sealer) {
        return sealer.open(ownerOf(community, id), wrapped);
    }

    PersonKey rewrap(Sealer sealer) {
        return new PersonKey(community, id, sealer.rewrap(ownerOf(community, id), wrapped));
    }
}
