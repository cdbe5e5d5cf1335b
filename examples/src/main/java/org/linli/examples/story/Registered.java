package org.linli.examples.story;

import java.time.LocalDate;
import org.linli.Desk;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.RetentionBasis;

/** People of the story, each registered with the reason why the community keeps the record (登记及保存依据). */
public final class Registered {
    private static final Period STORY = Period.between(LocalDate.of(2022, 3, 1), LocalDate.of(2032, 3, 1));

    private Registered() {}

    /**
     * Registers a person.
     *
     * @param desk whose desk
     * @param form who
     * @param purpose for what the record is kept
     * @return the person
     */
    public static Id<Person> person(Desk desk, PersonForm form, String purpose) {
        Id<Person> id = desk.people().register(form).orElseThrow().id();
        desk.consents()
                .state(id, new RetentionBasis(LawfulBasis.STATUTORY_DUTY, purpose, STORY))
                .orElseThrow();
        return id;
    }
}
