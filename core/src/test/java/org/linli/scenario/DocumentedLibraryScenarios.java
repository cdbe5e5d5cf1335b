package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.reading.Reader;
import org.linli.reading.ReaderKind;
import org.linli.reading.Title;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.Reservation;
import org.linli.reading.loan.ReservationStatus;
import org.linli.reading.loan.ReturnCondition;

/**
 * The rules that the well-known sample of a library by domain-driven design documents, where they overlap with ours: a charter that
 * states its numbers and makes them binding gives its verdicts. Its patrons are our readers, its holds our reservations of what is on
 * the shelf, its checkouts our loans.
 */
abstract class DocumentedLibraryScenarios extends ReadingCase {
    @BeforeEach
    void a_charter_states_its_numbers() {
        desk().charters()
                .adopt(Charter.national(day())
                        .layered(
                                CharterLayer.COMMUNITY,
                                day(),
                                "样本居民会议",
                                Map.of(
                                        "reading.holdsMax", "5",
                                        "reading.overdueAllowed", "2",
                                        "reading.loanDays", "60",
                                        "reading.loansMax", "100",
                                        "reading.holdDays", "10"))
                        .orElseThrow()
                        .binding(List.of("reservation-max", "loan-length-most"))
                        .orElseThrow())
                .orElseThrow();
    }

    private Id<Title> shelved(String barcode) {
        Id<Title> title = title(desk());
        copy(desk(), title, barcode);
        return title;
    }

    private Decision<Reservation> hold(Id<Title> title, Id<Reader> reader) {
        return desk().reservations().reserve(title, reader);
    }

    private Decision<Loan> checkout(Id<Copy> copy, Id<Reader> reader, int days) {
        return desk().loans().lend(LoanForm.of(copy, reader, day()).forDays(days));
    }

    @Test
    void an_available_book_is_on_hold_for_one_patron_at_any_time() {
        Id<Title> title = shelved("001");
        assertEquals(
                ReservationStatus.READY, hold(title, reader()).orElseThrow().status());
        assertEquals(
                ReservationStatus.WAITING, hold(title, reader()).orElseThrow().status());
    }

    @Test
    void a_regular_patron_has_five_holds_and_no_sixth() {
        Id<Reader> patron = reader();
        for (int i = 0; i < 5; i++) {
            assertTrue(hold(shelved("00" + i), patron).isAccepted());
        }
        assertEquals(List.of("reservation-max"), refused(hold(shelved("006"), patron)));
    }

    @Test
    void a_researcher_patron_has_as_many_holds_as_wanted() {
        Id<Reader> patron = reader(ReaderKind.RESEARCHER);
        for (int i = 0; i < 8; i++) {
            assertTrue(hold(shelved("00" + i), patron).isAccepted());
        }
    }

    @Test
    void a_restricted_book_is_held_by_a_researcher_alone() {
        Id<Title> title = title(desk());
        desk().copies()
                .register(CopyForm.of(title, "001", space(desk())).restrictedToResearch())
                .orElseThrow();
        assertEquals(List.of("reservation-copies"), refused(hold(title, reader())));
        assertTrue(hold(title, reader(ReaderKind.RESEARCHER)).isAccepted());
    }

    @Test
    void more_than_two_overdue_checkouts_refuse_a_hold() {
        Id<Reader> patron = reader();
        Id<Title> title = title(desk());
        Id<Copy> third = copy(desk(), title, "003");
        assertTrue(checkout(copy(desk(), title, "001"), patron, 10).isAccepted());
        assertTrue(checkout(copy(desk(), title, "002"), patron, 10).isAccepted());
        goTo(day().plusDays(40));
        assertTrue(hold(shelved("010"), patron).isAccepted());
        assertTrue(checkout(third, patron, 10).isAccepted());
        goTo(day().plusDays(40));
        Decision<Reservation> refused = hold(shelved("011"), patron);
        assertEquals(List.of("loan-overdue-block"), refused(refused));
        assertEquals(3L, figure(refused, "overdue"));
        desk().loans().giveBack(third, day(), ReturnCondition.GOOD).orElseThrow();
        assertTrue(hold(shelved("012"), patron).isAccepted());
    }

    @Test
    void a_book_is_checked_out_for_sixty_days_at_most() {
        Id<Title> title = title(desk());
        assertTrue(checkout(copy(desk(), title, "001"), reader(), 60).isAccepted());
        assertEquals(List.of("loan-length-most"), refused(checkout(copy(desk(), title, "002"), reader(), 61)));
    }

    @Test
    void a_hold_that_is_not_completed_expires_and_one_that_is_checked_out_is_completed() {
        Id<Reservation> expiring = hold(shelved("001"), reader()).orElseThrow().id();
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "002");
        Id<Reader> patron = reader();
        Id<Reservation> completed = hold(title, patron).orElseThrow().id();
        goTo(day().plusDays(10));
        assertEquals(
                List.of("reservation-expiry"), refused(desk().reservations().expire(expiring)));
        assertTrue(checkout(copy, patron, 30).isAccepted());
        assertEquals(
                ReservationStatus.MET,
                desk().reservations().find(completed).orElseThrow().status());
        goTo(day().plusDays(1));
        assertEquals(
                List.of("reservation-expired"),
                desk().loans().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                ReservationStatus.EXPIRED,
                desk().reservations().expire(expiring).orElseThrow().status());
    }

    @Test
    void the_daily_sheet_shows_overdue_checkouts() {
        Loan loan = checkout(copy(desk(), title(desk()), "001"), reader(), 60).orElseThrow();
        goTo(loan.days().due());
        assertEquals(List.of(), desk().loans().attention().orElseThrow());
        goTo(loan.days().due().plusDays(1));
        assertEquals(
                List.of("loan-overdue"),
                desk().loans().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
    }
}
