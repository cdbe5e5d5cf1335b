package org.linli.job;

import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.storage.PersonalTexts;

/**
 * A hire that the enterprise has confirmed (录用). It counts on its first day, whatever comes later.
 *
 * @param days its days
 * @param resident whether the person lived in the community when it was confirmed, by the record of the person
 * @param said who has confirmed it
 */
public record Hire(HireDays days, boolean resident, EnterpriseSaid said) {
    Hire on(HireDays other) {
        return new Hire(other, resident, said);
    }

    Hire withTexts(Id<Person> person, PersonalTexts.Replacement each, String field) {
        return new Hire(
                days, resident, said.withPaper(said.paper().map(text -> each.of(person, field + "/paper", text))));
    }
}
