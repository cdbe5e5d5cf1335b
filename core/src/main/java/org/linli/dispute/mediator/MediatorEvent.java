package org.linli.dispute.mediator;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** What happens to mediators (人民调解员事件). */
public sealed interface MediatorEvent extends Event {
    /** {@return the mediator} */
    Id<Mediator> mediator();

    /**
     * A mediator was appointed (推选、聘任).
     *
     * @param mediator the id
     * @param person who
     * @param committee the committee
     * @param golden whether as a golden mediator
     * @param since from which day on
     */
    record MediatorAppointed(
            Id<Mediator> mediator, Id<Person> person, Id<MediationCommittee> committee, boolean golden, LocalDate since)
            implements MediatorEvent {}

    /**
     * What is known of a mediator was changed (变更).
     *
     * @param mediator the id
     * @param before as it was
     * @param now as it is
     */
    record MediatorAmended(Id<Mediator> mediator, MediatorForm before, MediatorForm now) implements MediatorEvent {}

    /**
     * What was written wrongly of a mediator was corrected (更正). Why tells of a person, and stands in the record only.
     *
     * @param mediator the id
     * @param was as it was written
     * @param now as it should have been
     */
    record MediatorCorrected(Id<Mediator> mediator, MediatorForm was, MediatorForm now) implements MediatorEvent {}

    /**
     * A misconduct was established (处理违规行为).
     *
     * @param mediator the id
     * @param censure what, and whether the mediator was dismissed for it
     */
    record MediatorCensured(Id<Mediator> mediator, Censure censure) implements MediatorEvent {}

    /**
     * The mediator is none any more (离任).
     *
     * @param mediator the id
     * @param on the day
     */
    record MediatorEnded(Id<Mediator> mediator, LocalDate on) implements MediatorEvent {}
}
