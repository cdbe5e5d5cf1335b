package org.linli.person;

import java.util.List;
import org.linli.kernel.Id;

/**
 * One of several people who were shown in the clear (个人信息查看结果).
 *
 * @param person the id
 * @param particulars what is personal
 * @param revisions what was corrected, the oldest first
 */
public record RevealedPerson(Id<Person> person, Particulars particulars, List<PersonRevision> revisions) {
    /** Copies the list. */
    public RevealedPerson {
        revisions = List.copyOf(revisions);
    }
}
