package org.linli.reading;

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
 * A reader as registered (读者登记). Nothing is paid, and nothing is left as a deposit.
 *
 * @param person who
 * @param card the number of the card, 1 to {@value #MAX_CARD} characters
 * @param kind of which kind the reader is
 * @param on on which day
 * @param guardian who has agreed for a child below fourteen
 */
public record ReaderForm(Id<Person> person, String card, ReaderKind kind, LocalDate on, Optional<Guardian> guardian)
        implements Form {
    /** The longest number of a card. */
    public static final int MAX_CARD = 30;

    /**
     * A resident.
     *
     * @param person who
     * @param card the number of the card
     * @param on on which day
     * @return the form
     */
    public static ReaderForm of(Id<Person> person, String card, LocalDate on) {
        return new ReaderForm(person, card, ReaderKind.RESIDENT, on, Optional.empty());
    }

    /**
     * The same of another kind.
     *
     * @param other of which kind
     * @return the form
     */
    public ReaderForm as(ReaderKind other) {
        return new ReaderForm(person, card, other, on, guardian);
    }

    /**
     * The same with another card.
     *
     * @param other its number
     * @return the form
     */
    public ReaderForm card(String other) {
        return new ReaderForm(person, other, kind, on, guardian);
    }

    /**
     * The same of a child for whom a guardian has agreed.
     *
     * @param who the guardian
     * @param agreedOn on which day
     * @return the form
     */
    public ReaderForm guardedBy(Id<Person> who, LocalDate agreedOn) {
        return new ReaderForm(person, card, kind, on, Optional.of(new Guardian(who, agreedOn)));
    }

    /** With its number as it is kept, once that can be read. */
    Optional<ReaderForm> read(Inspection inspection) {
        return inspection
                .read(PlainText.require("card", card, MAX_CARD))
                .map(number -> new ReaderForm(person, number, kind, on, guardian));
    }

    @Override
    public List<Finding> mistakes() {
        return PlainText.require("card", card, MAX_CARD).findings();
    }

    /** Leaves out who it is. */
    @Override
    public String toString() {
        return "Reader of " + on;
    }

    /**
     * Who has agreed for a child (监护人同意).
     *
     * @param person the guardian
     * @param agreedOn on which day
     */
    public record Guardian(Id<Person> person, LocalDate agreedOn) {}
}
