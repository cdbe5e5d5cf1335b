package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.reading.Reader;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.PersonalTexts;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * A reader has a copy (借阅). Who it is, is known to the reader and to the desk alone: no view, event, finding or figure tells it.
 *
 * @param community the community
 * @param id its id there
 * @param copy which copy
 * @param reader who borrows
 * @param person the person, under whose key reasons are sealed
 * @param days since when, until when, and when it ended
 * @param condition how the copy came back
 * @param status how it stands
 * @param taken what was done, oldest first
 */
public record Loan(
        DivisionCode community,
        Id<Loan> id,
        Id<Copy> copy,
        Id<Reader> reader,
        Id<Person> person,
        LoanDays days,
        Optional<ReturnCondition> condition,
        LoanStatus status,
        List<LoanTaken> taken) {
    /** What may happen to it. */
    public static final LifeCycle<LoanStatus, LoanStep> LIFE_CYCLE = LifeCycle.<LoanStatus, LoanStep>empty()
            .allow(LoanStatus.OPEN, LoanStep.RENEW, LoanStatus.OPEN)
            .allow(LoanStatus.OPEN, LoanStep.RETURN, LoanStatus.RETURNED)
            .allow(LoanStatus.OPEN, LoanStep.LOSE, LoanStatus.LOST)
            .allow(LoanStatus.OPEN, LoanStep.REVOKE, LoanStatus.REVOKED)
            .allow(List.of(LoanStatus.RETURNED, LoanStatus.LOST, LoanStatus.REVOKED), LoanStep.REOPEN, LoanStatus.OPEN)
            .allow(LoanStatus.OPEN, LoanStep.CORRECT, LoanStatus.OPEN)
            .allow(LoanStatus.RETURNED, LoanStep.CORRECT, LoanStatus.RETURNED)
            .allow(LoanStatus.LOST, LoanStep.CORRECT, LoanStatus.LOST);

    /** How it stands. */
    public static final Index<Loan, LoanStatus> STATUS =
            Index.one("status", ValueType.of(LoanStatus.class), Loan::status);

    /** When the copy was lent. */
    public static final Index<Loan, LocalDate> LENT_ON =
            Index.one("lent_on", ValueType.DAY, loan -> loan.days().out());

    /** The last day on which it is to come back. */
    public static final Index<Loan, LocalDate> DUE_ON =
            Index.one("due_on", ValueType.DAY, loan -> loan.days().due());

    /** When it came back. */
    public static final Column<Loan, LocalDate> ENDED_ON =
            Column.optional("ended_on", ValueType.DAY, loan -> loan.days().in());

    /** Which copy. */
    public static final Index<Loan, Id<Copy>> COPY = Index.one("copy", ValueType.id(), Loan::copy);

    /** The copy that is out: it is lent once at a time. */
    static final Index<Loan, Id<Copy>> OUT = Index.<Loan, Id<Copy>>optional(
                    "out_copy", ValueType.id(), loan -> Optional.of(loan.copy()).filter(copy -> loan.isOpen()))
            .unique("loan-copy-once")
            .unreported();

    /** Who has the copy; in no view. */
    static final Index<Loan, Id<Reader>> OPEN_OF = Index.<Loan, Id<Reader>>optional(
                    "open_of",
                    ValueType.id(),
                    loan -> Optional.of(loan.reader()).filter(reader -> loan.isOpen()))
            .unreported();

    /** Who has borrowed at any time; in no view. */
    static final Index<Loan, Id<Reader>> READER =
            Index.<Loan, Id<Reader>>one("reader", ValueType.id(), Loan::reader).unreported();

    /** Its kind. */
    public static final Kind<Loan> KIND = Kind.named("loan", 1, Loan.class, loan -> Ref.of(loan.community, loan.id))
            .together(STATUS, DUE_ON)
            .index(LENT_ON)
            .index(COPY)
            .naming(COPY, Copy.NAME_OF)
            .index(OUT)
            .index(OPEN_OF)
            .index(READER)
            .column(ENDED_ON)
            .events(LoanEvent.class)
            .personal(Loan::withTexts)
            .build();

    /** Copies the list. */
    public Loan {
        taken = List.copyOf(taken);
    }

    /** {@return whether the reader has the copy} */
    public boolean isOpen() {
        return status == LoanStatus.OPEN;
    }

    /**
     * Whether the copy should be back already: its last day is over.
     *
     * @param day the day
     * @return whether it is overdue on that day
     */
    public boolean isOverdue(LocalDate day) {
        return isOpen() && day.isAfter(days.due());
    }

    /** {@return how many times it was renewed} */
    public int renewals() {
        return (int)
                taken.stream().filter(each -> each.step() == LoanStep.RENEW).count();
    }

    Loan then(LoanTaken step, LoanDays now, Optional<ReturnCondition> how) {
        return new Loan(
                community,
                id,
                copy,
                reader,
                person,
                now,
                how,
                LIFE_CYCLE.next(status, step.step()).orElseThrow(),
                Stream.concat(taken.stream(), Stream.of(step)).toList());
    }

    private Loan withTexts(PersonalTexts.Replacement each) {
        return new Loan(
                community,
                id,
                copy,
                reader,
                person,
                days,
                condition,
                status,
                IntStream.range(0, taken.size())
                        .mapToObj(i -> taken.get(i).withTexts(person, each, "taken/" + i))
                        .toList());
    }

    /** Leaves out who borrows, and what people wrote. */
    @Override
    public String toString() {
        return "Loan " + community + "/" + id + ", " + status;
    }
}
