package org.linli.person;

import java.util.Optional;
import org.linli.community.Organisation;
import org.linli.kernel.Id;

/**
 * A person as lists show her or him (人员卡片): masked, and without political status and address. Kept answers to
 * requests hold its id alone. For those who may read about people; see {@link People}.
 *
 * @param id the id
 * @param name masked name
 * @param citizenId masked citizen id
 * @param mobile masked mobile number, where known
 * @param employer the organisation for which the person works, if any
 */
public record PersonCard(
        Id<Person> id, String name, String citizenId, Optional<String> mobile, Optional<Id<Organisation>> employer) {
    /** The card of a person whose seal does not open. */
    static PersonCard sealed(Id<Person> id) {
        return new PersonCard(id, Particulars.SEALED, Particulars.SEALED, Optional.empty(), Optional.empty());
    }

    /** The id alone. */
    PersonCard bare() {
        return new PersonCard(id, Particulars.ERASED, Particulars.ERASED, Optional.empty(), Optional.empty());
    }
}
