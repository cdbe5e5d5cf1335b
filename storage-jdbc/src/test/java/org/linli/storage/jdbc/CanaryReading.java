package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.reading.Reader;
import org.linli.reading.ReaderForm;
import org.linli.reading.ReaderKind;
import org.linli.reading.ReadingSpace;
import org.linli.reading.SpaceForm;
import org.linli.reading.Title;
import org.linli.reading.TitleForm;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanDays;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.ReturnCondition;

/** A canary who borrows: whatever can be written about one is written, with a request key. */
final class CanaryReading {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryReading(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryReading reading = new CanaryReading(desk, canary, person, day, told);
        reading.borrowed(reading.registered());
    }

    private Desk once() {
        return desk.once("reading-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private Id<Reader> registered() {
        ReaderForm form = ReaderForm.of(person, "样本证" + canary.number(), day.minusDays(2));
        Id<Reader> reader = done(once().readers().register(form)).id();
        done(once().readers().correct(reader, form.as(ReaderKind.EMPLOYEE), canary.text("readers.correct reason")));
        done(once().readers().end(reader, day, canary.text("readers.end reason")));
        done(once().readers().reopen(reader, canary.text("readers.reopen reason")));
        return reader;
    }

    private void borrowed(Id<Reader> reader) {
        Id<ReadingSpace> space = done(once().readingSpaces().open(SpaceForm.of("样本书屋" + canary.number(), "样本")))
                .id();
        Id<Title> title =
                done(once().titles().register(TitleForm.of("样本诗选", "文学类"))).id();
        Id<Copy> copy = done(once().copies().register(CopyForm.of(title, "样本条码" + canary.number(), space)))
                .id();
        Id<Loan> loan =
                done(once().loans().lend(LoanForm.of(copy, reader, day))).id();
        done(once().loans()
                .correct(
                        loan,
                        new LoanDays(day, day.plusDays(9), Optional.empty()),
                        canary.text("loans.correct reason")));
        done(once().loans().giveBack(copy, day, ReturnCondition.GOOD));
        done(once().loans().reopen(loan, canary.text("loans.reopen reason")));
        done(once().loans().revoke(loan, canary.text("loans.revoke reason")));
    }
}
