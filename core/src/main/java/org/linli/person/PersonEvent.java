package org.linli.person;

import org.linli.code.DivisionCode;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to people's records (人员事件); holds nothing personal but the id. */
public sealed interface PersonEvent extends Event {
    /**
     * A person was registered (人员登记).
     *
     * @param community the community
     * @param person the id
     * @param politicalStatus political status
     */
    record PersonRegistered(DivisionCode community, Id<Person> person, PoliticalStatus politicalStatus)
            implements PersonEvent {}

    /**
     * A person's record was changed (人员信息变更).
     *
     * @param community the community
     * @param person the id
     * @param politicalStatus political status after the change
     */
    record PersonAmended(DivisionCode community, Id<Person> person, PoliticalStatus politicalStatus)
            implements PersonEvent {}
}
