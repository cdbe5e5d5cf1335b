package org.linli.dispute.mediator;

import java.util.Set;
import org.linli.kernel.Id;
import org.linli.person.Person;

/**
 * A mediator as appointed (人民调解员).
 *
 * @param person who
 * @param committee the committee that answers for the mediator, as its member or engaged by it
 * @param golden whether the mediator is one of the studio's golden mediators
 * @param expertise in what
 * @param relatives registered people who are close relatives, in whose disputes the mediator does not mediate
 */
public record MediatorForm(
        Id<Person> person,
        Id<MediationCommittee> committee,
        boolean golden,
        Set<DisputeSubject> expertise,
        Set<Id<Person>> relatives) {
    /** Copies the sets. */
    public MediatorForm {
        expertise = Set.copyOf(expertise);
        relatives = Set.copyOf(relatives);
    }

    /**
     * A mediator without a golden title, expertise, and known relatives.
     *
     * @param person who
     * @param committee the committee
     * @return the form
     */
    public static MediatorForm of(Id<Person> person, Id<MediationCommittee> committee) {
        return new MediatorForm(person, committee, false, Set.of(), Set.of());
    }

    /**
     * The same as one of the golden mediators.
     *
     * @return the form
     */
    public MediatorForm asGolden() {
        return new MediatorForm(person, committee, true, expertise, relatives);
    }

    /**
     * The same with expertise.
     *
     * @param subjects in what
     * @return the form
     */
    public MediatorForm expertIn(DisputeSubject... subjects) {
        return new MediatorForm(person, committee, golden, Set.of(subjects), relatives);
    }

    /**
     * The same with close relatives.
     *
     * @param people who
     * @return the form
     */
    public MediatorForm relatedTo(Set<Id<Person>> people) {
        return new MediatorForm(person, committee, golden, expertise, people);
    }
}
