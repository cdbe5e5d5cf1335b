package org.linli.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reading.Reader;
import org.linli.reading.ReaderForm;
import org.linli.reading.ReaderKind;
import org.linli.reading.ReadingSpace;
import org.linli.reading.SpaceForm;
import org.linli.reading.Title;
import org.linli.reading.TitleForm;
import org.linli.reading.loan.BatchForm;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanDays;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.Reservation;
import org.linli.reading.loan.ReturnCondition;
import org.linli.reading.loan.RotationBatch;

/** A reading space, its titles and copies, and what readers borrow and reserve. */
final class ReadingStory extends StoryPart {
    private LocalDate day = today;
    private int readers;

    ReadingStory(StoryTeller teller) {
        super(teller, 9);
    }

    void tell() {
        Id<ReadingSpace> space = space();
        Id<Title> title = title();
        Id<Reader> reader = reader();
        registered();
        Id<Copy> copy = copies(space, title);
        lent(copy, reader);
        reserved(space, title);
        rotated(space, title);
    }

    private Id<ReadingSpace> space() {
        SpaceForm form = SpaceForm.of("居民阅读空间", "3栋架空层").under("区图书馆").devices(1);
        Id<ReadingSpace> space = give(desk -> desk.readingSpaces().open(form)).id();
        give(desk ->
                desk.readingSpaces().amend(space, form.openOn(EnumSet.range(DayOfWeek.TUESDAY, DayOfWeek.SUNDAY))));
        give(desk -> desk.readingSpaces().correct(space, form, "开放日写错"));
        LocalDate from = today.plusYears(5);
        Period closure = Period.between(from, from.plusDays(2));
        day = give(desk -> desk.readingSpaces().announce(space, closure, "整理图书"))
                .closures()
                .get(0)
                .announcedOn();
        give(desk -> desk.readingSpaces().withdraw(space, from, "已改期"));
        Id<ReadingSpace> other = give(desk -> desk.readingSpaces().open(SpaceForm.of("流动书车", "广场")))
                .id();
        give(desk -> desk.readingSpaces().close(other, day, "不再设立"));
        give(desk -> desk.readingSpaces().reopen(other, "误撤销"));
        return space;
    }

    private Id<Title> title() {
        TitleForm form = TitleForm.of("样本诗选", "文学类").by("某某").isbn("9787020002207");
        Id<Title> title = give(desk -> desk.titles().register(form)).id();
        give(desk -> desk.titles().correct(title, form.named("样本诗选（修订本）"), "书名写错"));
        Id<Title> other = give(desk -> desk.titles().register(TitleForm.of("样本杂志", "企业读本")))
                .id();
        give(desk -> desk.titles().close(other, day, "停刊"));
        give(desk -> desk.titles().reopen(other, "误注销"));
        return title;
    }

    private Id<Reader> reader() {
        ReaderForm form = form();
        return give(desk -> desk.readers().register(form)).id();
    }

    private ReaderForm form() {
        readers++;
        int number = readers;
        PersonForm person = PersonForm.of(
                "陈某某",
                Citizens.withCheck("35060318860303" + String.format(Locale.ROOT, "%03d", number)),
                PoliticalStatus.NONE);
        return ReaderForm.of(person(person), "R" + number, day);
    }

    private void registered() {
        ReaderForm form = form();
        Id<Reader> reader = give(desk -> desk.readers().register(form)).id();
        give(desk -> desk.readers().amend(reader, form.as(ReaderKind.EMPLOYEE)));
        give(desk -> desk.readers().correct(reader, form, "类别写错"));
        give(desk -> desk.readers().end(reader, day, "迁出"));
        give(desk -> desk.readers().reopen(reader, "误注销"));
    }

    private Id<Copy> copies(Id<ReadingSpace> space, Id<Title> title) {
        CopyForm form = CopyForm.of(title, "001", space);
        Id<Copy> copy = give(desk -> desk.copies().register(form)).id();
        give(desk -> desk.copies().correct(copy, form.barcode("0001"), "条码写错"));
        give(desk -> desk.copies().lose(copy));
        give(desk -> desk.copies().recover(copy));
        give(desk -> desk.copies().withdraw(copy, "破旧"));
        give(desk -> desk.copies().restore(copy, "误剔旧"));
        Id<Copy> passing = give(desk -> desk.copies().takeIn(CopyForm.of(title, "Q9", space)))
                .id();
        give(desk -> desk.copies().sendBack(passing));
        return copy;
    }

    private void lent(Id<Copy> copy, Id<Reader> reader) {
        Id<Loan> loan =
                give(desk -> desk.loans().lend(LoanForm.of(copy, reader, day))).id();
        give(desk -> desk.loans().renew(loan));
        give(desk -> desk.loans().correct(loan, new LoanDays(day, day.plusDays(31), Optional.empty()), "到期日写错"));
        give(desk -> desk.loans().revoke(loan, "误登"));
        give(desk -> desk.loans().reopen(loan, "误撤销"));
        give(desk -> desk.loans().giveBack(copy, day, ReturnCondition.DAMAGED));
        give(desk -> desk.copies().mend(copy));
        Id<Loan> again =
                give(desk -> desk.loans().lend(LoanForm.of(copy, reader, day))).id();
        give(desk -> desk.loans().lose(again, day));
    }

    private void reserved(Id<ReadingSpace> space, Id<Title> title) {
        Id<Copy> copy = give(desk -> desk.copies().register(CopyForm.of(title, "0002", space)))
                .id();
        Id<Reader> first = reader();
        Id<Reader> second = reader();
        give(desk -> desk.loans().lend(LoanForm.of(copy, first, day)));
        Id<Reservation> waiting =
                give(desk -> desk.reservations().reserve(title, second)).id();
        give(desk -> desk.loans().giveBack(copy, day, ReturnCondition.GOOD));
        Duration week = Duration.ofDays(7);
        teller.pass(week);
        give(desk -> desk.reservations().expire(waiting));
        Id<Reservation> other =
                give(desk -> desk.reservations().reserve(title, first)).id();
        give(desk -> desk.reservations().cancel(other));
    }

    private void rotated(Id<ReadingSpace> space, Id<Title> title) {
        BatchForm form = new BatchForm("2022-3", day);
        Id<RotationBatch> batch = give(desk -> desk.rotations().receive(form)).id();
        give(desk -> desk.rotations().correct(batch, new BatchForm("2022-03", day), "批次号写错"));
        give(desk -> desk.copies().register(CopyForm.of(title, "Q1", space).in(batch)));
        give(desk -> desk.rotations().close(batch, day, "轮换"));
        give(desk -> desk.rotations().reopen(batch, "误送还"));
    }
}
