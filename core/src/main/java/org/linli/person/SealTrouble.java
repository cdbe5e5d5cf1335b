package org.linli.person;

import org.linli.kernel.Finding;
import org.linli.kernel.Id;

/** Why what is personal of a person cannot be read (密文不可读原因). */
enum SealTrouble {
    /** The key's row is not there: it was left out of the backup that was restored, or deleted. */
    KEY_MISSING("person-key-missing"),
    /** The key does not open: its master key is not in the vault, or the row was changed. */
    KEY_SEALED("person-key-sealed"),
    /** The key opens, but what it has sealed does not: the row was changed. */
    TEXT_SEALED("person-text-sealed");

    private final String code;

    SealTrouble(String code) {
        this.code = code;
    }

    Finding refusal(Id<Person> person) {
        return Finding.violation(code).with("person", person.value());
    }

    Finding of(Id<Person> person) {
        return Finding.warning(code).with("person", person.value());
    }
}
