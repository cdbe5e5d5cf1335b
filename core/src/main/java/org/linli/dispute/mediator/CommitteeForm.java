package org.linli.dispute.mediator;

import java.util.List;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/**
 * A mediation committee as it was elected (人民调解委员会).
 *
 * @param name its name, 1 to {@value #MAX_NAME} characters
 * @param seats who sits in it
 * @param election by whom it was elected
 * @param term from which day on, and until when
 * @param minorityMember whether one of them belongs to an ethnic group that is small in the community; whose it is stands nowhere
 */
public record CommitteeForm(
        String name, List<CommitteeSeat> seats, CommitteeElection election, Period term, boolean minorityMember)
        implements Form {
    /** The longest name. */
    public static final int MAX_NAME = 100;

    /** Copies the list. */
    public CommitteeForm {
        seats = List.copyOf(seats);
    }

    /**
     * A committee that the residents' meeting has elected.
     *
     * @param name its name
     * @param term its term
     * @param seats who sits in it
     * @return the form
     */
    public static CommitteeForm of(String name, Period term, CommitteeSeat... seats) {
        return new CommitteeForm(name, List.of(seats), CommitteeElection.RESIDENTS_MEETING, term, false);
    }

    /**
     * The same, elected by others.
     *
     * @param others by whom
     * @return the form
     */
    public CommitteeForm electedBy(CommitteeElection others) {
        return new CommitteeForm(name, seats, others, term, minorityMember);
    }

    /**
     * The same with a member of a smaller ethnic group among the seats.
     *
     * @return the form
     */
    public CommitteeForm withMinorityMember() {
        return new CommitteeForm(name, seats, election, term, true);
    }

    /** The same with other people in its seats. */
    CommitteeForm with(List<CommitteeSeat> others) {
        return new CommitteeForm(name, others, election, term, minorityMember);
    }

    /** Who heads it. */
    Id<Person> head() {
        return seats.stream()
                .filter(seat -> seat.office() == CommitteeOffice.HEAD)
                .map(CommitteeSeat::person)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("name", name, MAX_NAME).findings();
    }
}
