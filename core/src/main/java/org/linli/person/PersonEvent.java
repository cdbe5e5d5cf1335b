package org.linli.person;

import java.util.List;
import org.linli.code.DivisionCode;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/**
 * What happens to people's records (人员事件). Events say whose record it was by its id, and nothing of what is in it: no
 * name, no number, no political status.
 */
public sealed interface PersonEvent extends Event {
    /**
     * A person was registered (人员登记).
     *
     * @param community the community
     * @param person the id
     */
    record PersonRegistered(DivisionCode community, Id<Person> person) implements PersonEvent {}

    /**
     * A person's record was changed (人员信息变更).
     *
     * @param community the community
     * @param person the id
     */
    record PersonAmended(DivisionCode community, Id<Person> person) implements PersonEvent {}

    /**
     * What was written wrongly was corrected (人员登记更正); what had been written, and why, is sealed in the record.
     *
     * @param community the community
     * @param person the id
     * @param fields the fields that were corrected
     */
    record PersonCorrected(DivisionCode community, Id<Person> person, List<PersonField> fields) implements PersonEvent {
        /** Copies the list. */
        public PersonCorrected {
            fields = List.copyOf(fields);
        }
    }

    /**
     * The marks by which the person is found were made anew (检索标记重建).
     *
     * @param community the community
     * @param person the id
     */
    record PersonReindexed(DivisionCode community, Id<Person> person) implements PersonEvent {}

    /**
     * The person reports here as a member who lives here (报到).
     *
     * @param community the community
     * @param person the id
     */
    record PersonResidenceTaken(DivisionCode community, Id<Person> person) implements PersonEvent {}

    /**
     * The person does not report here any more, and may do so elsewhere (转出、退出).
     *
     * @param community the community
     * @param person the id
     */
    record PersonResidenceLeft(DivisionCode community, Id<Person> person) implements PersonEvent {}

    /**
     * Everything personal was erased, and its key destroyed (个人信息删除).
     *
     * @param community the community
     * @param person the id, which stays
     */
    record PersonErased(DivisionCode community, Id<Person> person) implements PersonEvent {}
}
