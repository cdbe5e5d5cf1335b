package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.reading.Reader;
import org.linli.reading.ReaderKind;
import org.linli.reading.SpaceForm;
import org.linli.reading.Title;
import org.linli.reading.loan.BatchForm;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.CopyStatus;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.Reservation;
import org.linli.reading.loan.ReservationStatus;
import org.linli.reading.loan.ReturnCondition;
import org.linli.reading.loan.RotationBatch;

/** Who waits for which title, and what comes from and goes back to the district library. */
abstract class ReservationScenarios extends ReadingCase {
    private Decision<Loan> lent(Id<Copy> copy, Id<Reader> reader) {
        return desk().loans().lend(LoanForm.of(copy, reader, day()));
    }

    private Id<Reservation> reserved(Id<Title> title, Id<Reader> reader) {
        return desk().reservations().reserve(title, reader).orElseThrow().id();
    }

    private Reservation found(Id<Reservation> reservation) {
        return desk().reservations().find(reservation).orElseThrow();
    }

    private CopyStatus status(Id<Copy> copy) {
        return desk().copies().find(copy).orElseThrow().status();
    }

    private void back(Id<Copy> copy) {
        desk().loans().giveBack(copy, day(), ReturnCondition.GOOD).orElseThrow();
    }

    @Test
    void case_92_what_is_put_aside_is_for_one_reader_and_any_copy_meets_the_reservation() {
        Id<Title> title = title(desk());
        Id<Copy> first = copy(desk(), title, "001");
        Id<Copy> second = copy(desk(), title, "002");
        lent(second, reader()).orElseThrow();
        Id<Reader> r1 = reader();
        Id<Reader> r2 = reader();
        Id<Reservation> of1 = reserved(title, r1);
        assertEquals(CopyStatus.PUT_ASIDE, status(first));
        Decision<Loan> other = lent(first, r2);
        assertEquals(List.of("loan-held"), refused(other));
        assertFalse(other.explain(Locale.ENGLISH).contains(r1.value()));
        assertFalse(other.toString().contains(personOf(r1).value()));

        Id<Reservation> of2 = reserved(title, r2);
        assertEquals(ReservationStatus.WAITING, found(of2).status());
        back(second);
        assertEquals(ReservationStatus.READY, found(of2).status());
        assertEquals(
                List.of("reservation-expiry"), refused(desk().reservations().expire(of1)));
        Id<Reader> r3 = reader();
        Id<Reservation> of3 = reserved(title, r3);
        Id<Copy> third = copy(desk(), title, "003");
        assertEquals(ReservationStatus.READY, found(of3).status());
        assertEquals(CopyStatus.PUT_ASIDE, status(third));
        desk().reservations().cancel(of3).orElseThrow();
        assertEquals(CopyStatus.AVAILABLE, status(third));
        Id<Reservation> ofR3 = reserved(title, r3);
        assertEquals(ReservationStatus.READY, found(ofR3).status());

        Id<Copy> fourth = copy(desk(), title, "004");
        lent(fourth, r1).orElseThrow();
        assertEquals(ReservationStatus.MET, found(of1).status());
        assertEquals(CopyStatus.AVAILABLE, status(first));
        Id<Reader> r5 = reader();
        lent(first, r5).orElseThrow();
        Id<Reservation> next = reserved(title, reader());
        lent(third, r3).orElseThrow();
        assertEquals(ReservationStatus.WAITING, found(next).status());
        back(first);
        assertEquals(ReservationStatus.READY, found(next).status());
    }

    @Test
    void a_copy_that_was_put_aside_goes_to_the_next_when_its_reader_takes_another() {
        Id<Title> title = title(desk());
        Id<Copy> first = copy(desk(), title, "001");
        Id<Copy> other = copy(desk(), title, "002");
        Id<Reader> r1 = reader();
        Id<Reservation> of1 = reserved(title, r1);
        lent(other, reader()).orElseThrow();
        Id<Reservation> of2 = reserved(title, reader());
        assertEquals(ReservationStatus.WAITING, found(of2).status());
        desk().copies().withdraw(copy(desk(), title(desk()), "zzz"), "破旧").orElseThrow();
        assertEquals(Optional.of(first), found(of1).copy());
        Id<Copy> foreign = desk().copies()
                .takeIn(CopyForm.of(title, "Q1", space(desk())))
                .orElseThrow()
                .id();
        assertEquals(List.of("loan-in-transit"), refused(lent(foreign, r1)));
        desk().reservations().cancel(of1).orElseThrow();
        assertEquals(ReservationStatus.READY, found(of2).status());
        assertEquals(CopyStatus.PUT_ASIDE, status(first));
    }

    @Test
    void a_copy_waits_until_a_day_on_which_the_space_is_open_and_then_goes_to_the_next() {
        goTo(LocalDate.of(2026, 3, 5));
        desk().readingSpaces()
                .amend(
                        space(desk()),
                        SpaceForm.of("居民阅读空间", "3栋").openOn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)))
                .orElseThrow();
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "001");
        Id<Reservation> first = reserved(title, reader());
        Id<Reservation> second = reserved(title, reader());
        LocalDate until = LocalDate.of(2026, 3, 9);
        assertEquals(Optional.of(until), found(first).until());
        goTo(until);
        assertEquals(
                List.of("reservation-expiry"), refused(desk().reservations().expire(first)));
        assertEquals(List.of(), attention());
        goTo(until.plusDays(1));
        assertEquals(List.of("reservation-expired"), attention());
        desk().reservations().expire(first).orElseThrow();
        assertEquals(ReservationStatus.READY, found(second).status());
        assertEquals(CopyStatus.PUT_ASIDE, status(copy));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 13)), found(second).until());
    }

    private List<String> attention() {
        return desk().loans().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    @Test
    void who_waits_keeps_others_from_renewing_and_waits_once() {
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "001");
        Id<Loan> loan = lent(copy, reader()).orElseThrow().id();
        Id<Reader> waiting = reader();
        reserved(title, waiting);
        assertEquals(List.of("reservation-once"), refused(desk().reservations().reserve(title, waiting)));
        assertEquals(List.of("loan-wanted"), refused(desk().loans().renew(loan)));
        assertEquals(
                List.of("reservation-copies"), refused(desk().reservations().reserve(title(desk()), waiting)));
        assertEquals(List.of("closing-tied"), refused(desk().readers().end(waiting, day(), "迁出")));
    }

    @Test
    void case_93_a_copy_of_the_district_library_that_comes_back_here_goes_on_to_its_owner() {
        Id<Title> title = title(desk());
        Id<Copy> copy = desk().copies()
                .register(CopyForm.of(title, "Q1", space(desk())).ofDistrict())
                .orElseThrow()
                .id();
        Id<Reader> reader = reader();
        Loan loan = lent(copy, reader).orElseThrow();
        goTo(loan.days().due().plusDays(1));
        Id<Copy> own = copy(desk(), title(desk()), "001");
        assertEquals(List.of("loan-overdue-block"), refused(lent(own, reader)));
        Id<Reader> first = reader();
        Id<Reservation> waiting = reserved(title, first);
        Id<Reservation> behind = reserved(title, reader());
        back(copy);
        assertTrue(lent(own, reader).isAccepted());
        assertEquals(CopyStatus.IN_TRANSIT, status(copy));
        assertEquals(ReservationStatus.WAITING, found(waiting).status());
        assertEquals(List.of("loan-in-transit"), refused(lent(copy, reader())));
        assertEquals(
                List.of("loan-in-transit"), refused(lent(copy, found(behind).reader())));
        assertTrue(lent(copy, first).isAccepted());
        assertEquals(ReservationStatus.MET, found(waiting).status());
        back(copy);
        desk().copies().sendBack(copy).orElseThrow();
        assertEquals(CopyStatus.SENT_BACK, status(copy));
        assertEquals(List.of("copy-owner"), refused(desk().copies().sendBack(copy(desk(), title(desk()), "005"))));
    }

    @Test
    void a_batch_goes_back_whole_once_none_of_its_copies_is_out() {
        goTo(LocalDate.of(2026, 3, 2));
        Id<RotationBatch> batch = desk().rotations()
                .receive(new BatchForm("2026-1", day()))
                .orElseThrow()
                .id();
        Id<Title> title = title(desk());
        Id<Copy> out = desk().copies()
                .register(CopyForm.of(title, "Q1", space(desk())).in(batch))
                .orElseThrow()
                .id();
        Id<Copy> shelved = desk().copies()
                .register(CopyForm.of(title, "Q2", space(desk())).in(batch))
                .orElseThrow()
                .id();
        lent(out, reader()).orElseThrow();
        goTo(LocalDate.of(2026, 3, 20));
        assertEquals(List.of("closing-tied"), refused(desk().rotations().close(batch, day(), "轮换")));
        back(out);
        assertEquals(CopyStatus.AVAILABLE, status(out));
        goTo(LocalDate.of(2026, 5, 31));
        assertEquals(List.of(), attention());
        goTo(LocalDate.of(2026, 6, 1));
        assertEquals(List.of("batch-due"), attention());
        desk().rotations().close(batch, day(), "轮换").orElseThrow();
        assertEquals(CopyStatus.SENT_BACK, status(out));
        assertEquals(CopyStatus.SENT_BACK, status(shelved));
        assertEquals(List.of(), attention());
        assertEquals(List.of("copy-step"), refused(lent(out, reader())));
        assertEquals(
                List.of("batch-closed"),
                refused(desk().copies()
                        .register(CopyForm.of(title, "Q3", space(desk())).in(batch))));
    }

    @Test
    void what_is_restricted_waits_for_who_studies() {
        Id<Title> title = title(desk());
        Id<Copy> copy = desk().copies()
                .register(CopyForm.of(title, "001", space(desk())).restrictedToResearch())
                .orElseThrow()
                .id();
        assertEquals(List.of("loan-restricted"), refused(lent(copy, reader())));
        assertEquals(
                List.of("reservation-copies"), refused(desk().reservations().reserve(title, reader())));
        Id<Reservation> waiting = reserved(title, reader(ReaderKind.RESEARCHER));
        assertEquals(ReservationStatus.READY, found(waiting).status());
        assertTrue(lent(copy, found(waiting).reader()).isAccepted());
    }
}
