package org.linli.work;

import java.util.Collection;
import java.util.Map;
import org.linli.kernel.Id;
import org.linli.storage.StorageException;
import org.linli.vault.FieldPlace;

/** The keys of people, under which texts about them are sealed (人员密钥): what the feature of people lends to all others. */
@FunctionalInterface
public interface PersonalKeys {
    /**
     * The keys of several people, in as few questions as for one.
     *
     * @param view what the transaction reads
     * @param people their ids
     * @return a key for each id, also of a person who was erased, is held, or whose key does not open
     */
    Map<Id<?>, Key> of(Reading view, Collection<Id<?>> people);

    /** What a person's key makes of texts about the person, as far as they may be shown and can be read. */
    interface Key {
        /**
         * A text as it is shown.
         *
         * @param place where it stands
         * @param sealed as it is stored
         * @return the text in the clear, or what stands for one that may not be shown or does not open
         */
        String open(FieldPlace place, String sealed);

        /**
         * A text as it is stored.
         *
         * @param place where it will stand
         * @param text in the clear
         * @return the sealed text; of a person who was erased, nothing of the text
         * @throws IllegalStateException when the host has given no vault
         * @throws StorageException when the person is there, and the key is not or does not open
         */
        String seal(FieldPlace place, String text);
    }
}
