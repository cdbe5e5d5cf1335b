package org.linli.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * One correction of a person's record, in the clear (更正记录): shown with the person by {@link People#revealAll}, which leaves a trace.
 *
 * @param on the day of the correction
 * @param fields the fields that were corrected, in their order
 * @param was what had been written in each; without those in which nothing was
 * @param reason why
 */
public record PersonRevision(LocalDate on, List<PersonField> fields, Map<PersonField, String> was, String reason) {
    /** Copies the collections. */
    public PersonRevision {
        fields = List.copyOf(fields);
        was = Map.copyOf(was);
    }

    /** Shows nothing personal. */
    @Override
    public String toString() {
        return "PersonRevision[" + on + ", " + fields + "]";
    }
}
