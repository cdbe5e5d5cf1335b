package org.linli.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.PlainText;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;

/**
 * A person who is put forward for an award (提名表).
 *
 * @param round in which round
 * @param category for what
 * @param person who
 * @param by who puts the person forward
 * @param grounds what the person has done, 1 to {@value #MAX_GROUNDS} characters; sealed under the person's key
 * @param on on which day
 * @param agreedOn on which day the person has agreed to be public as a candidate, if so
 * @param guardianAgreedOn on which day a guardian of a person below fourteen has agreed, if so
 */
public record AwardNominationForm(
        Id<AwardRound> round,
        AwardCategory category,
        Id<Person> person,
        NominatedBy by,
        String grounds,
        LocalDate on,
        Optional<LocalDate> agreedOn,
        Optional<LocalDate> guardianAgreedOn)
        implements Form {
    /** The longest grounds. */
    public static final int MAX_GROUNDS = 1000;

    /**
     * A person whom an organisation puts forward.
     *
     * @param round in which round
     * @param category for what
     * @param person who
     * @param grounds what the person has done
     * @param on on which day
     * @return the form
     */
    public static AwardNominationForm of(
            Id<AwardRound> round, AwardCategory category, Id<Person> person, String grounds, LocalDate on) {
        return new AwardNominationForm(
                round, category, person, NominatedBy.ORGANISATION, grounds, on, Optional.empty(), Optional.empty());
    }

    /**
     * The same put forward by others.
     *
     * @param whom who puts the person forward
     * @return the form
     */
    public AwardNominationForm by(NominatedBy whom) {
        return new AwardNominationForm(round, category, person, whom, grounds, on, agreedOn, guardianAgreedOn);
    }

    /**
     * The same with the person's word.
     *
     * @param day on which day the person has agreed to be public as a candidate
     * @return the form
     */
    public AwardNominationForm agreed(LocalDate day) {
        return new AwardNominationForm(round, category, person, by, grounds, on, Optional.of(day), guardianAgreedOn);
    }

    /**
     * The same with the word of a guardian.
     *
     * @param day on which day the guardian has agreed
     * @return the form
     */
    public AwardNominationForm guardianAgreed(LocalDate day) {
        return new AwardNominationForm(round, category, person, by, grounds, on, agreedOn, Optional.of(day));
    }

    /**
     * The same for something else.
     *
     * @param other for what
     * @return the form
     */
    public AwardNominationForm in(AwardCategory other) {
        return new AwardNominationForm(round, other, person, by, grounds, on, agreedOn, guardianAgreedOn);
    }

    /**
     * The same with other grounds.
     *
     * @param text what the person has done
     * @return the form
     */
    public AwardNominationForm grounds(String text) {
        return new AwardNominationForm(round, category, person, by, text, on, agreedOn, guardianAgreedOn);
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.requireLines("grounds", grounds, MAX_GROUNDS).findings();
    }

    AwardNominationForm read(Inspection inspection) {
        return inspection
                .read(PlainText.requireLines("grounds", grounds, MAX_GROUNDS))
                .map(this::grounds)
                .orElse(this);
    }

    /** Leaves out who it is and what is written. */
    @Override
    public String toString() {
        return "Nomination for " + category + " of " + on;
    }
}
