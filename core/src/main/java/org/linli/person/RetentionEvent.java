package org.linli.person;

import java.time.LocalDate;
import org.linli.kernel.Event;
import org.linli.kernel.Id;

/** What happens to the record of why a person is kept (保存依据事件): whose it is by the id, and none of its words. */
public sealed interface RetentionEvent extends Event {
    /** {@return the person} */
    Id<Person> person();

    /**
     * A basis other than consent was written down (登记依据).
     *
     * @param person the id
     * @param basis which
     * @param since from which day on
     */
    record BasisStated(Id<Person> person, LawfulBasis basis, LocalDate since) implements RetentionEvent {}

    /**
     * The person, or a guardian, consented (同意).
     *
     * @param person the id
     * @param on the day
     */
    record ConsentGiven(Id<Person> person, LocalDate on) implements RetentionEvent {}

    /**
     * Consent was withdrawn (撤回同意).
     *
     * @param person the id
     * @param on the day
     */
    record ConsentWithdrawn(Id<Person> person, LocalDate on) implements RetentionEvent {}

    /**
     * The person's data are only stored from now on (依法保留).
     *
     * @param person the id
     * @param basis which law asks for it
     * @param on the day
     */
    record PersonHeld(Id<Person> person, LawfulBasis basis, LocalDate on) implements RetentionEvent {}

    /**
     * The law no longer forbids the erasure (解除保留).
     *
     * @param person the id
     * @param on the day
     */
    record HoldReleased(Id<Person> person, LocalDate on) implements RetentionEvent {}

    /**
     * The person was erased, so nothing is kept any more (终止保存).
     *
     * @param person the id
     * @param on the day
     */
    record RetentionEnded(Id<Person> person, LocalDate on) implements RetentionEvent {}
}
