package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.calendar.WorkCalendar;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Rate;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reading.Reader;
import org.linli.reading.ReaderForm;
import org.linli.reading.Title;
import org.linli.reading.TitleForm;
import org.linli.reading.ledger.ClassLoans;
import org.linli.reading.ledger.ReadingLedger;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.CopyStatus;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanCard;
import org.linli.reading.loan.LoanDays;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.LoanStatus;
import org.linli.reading.loan.ReturnCondition;
import org.linli.storage.Change;
import org.linli.storage.Selection;
import org.linli.storage.StorageException;
import org.linli.storage.contract.Race;

/** What readers borrow, for how long, and who is told of it. */
abstract class ReadingScenarios extends ReadingCase {
    private static final int BORROWERS = 64;

    private WorkCalendar calendar = WorkCalendar.china();

    private Decision<Loan> lent(Id<Copy> copy, Id<Reader> reader) {
        return builder(storage())
                .calendar(calendar)
                .build()
                .desk(home, SECRETARY)
                .loans()
                .lend(LoanForm.of(copy, reader, day()));
    }

    @Test
    void case_35_what_is_not_lent_does_not_come_back_and_what_is_lent_is_not_lent_again() {
        Id<Copy> copy = copy(desk(), title(desk()), "001");
        Decision<Loan> back = desk().loans().giveBack(copy, today, ReturnCondition.GOOD);
        assertEquals(List.of("copy-step"), refused(back));
        assertEquals(new Label("copy-status.AVAILABLE"), figure(back, "status"));
        Id<Reader> reader = reader();
        Decision<Loan> backwards =
                desk().loans().lend(LoanForm.of(copy, reader, day()).forDays(-3));
        assertEquals(List.of("loan-length"), refused(backwards));

        lent(copy, reader).orElseThrow();
        Decision<Loan> again = lent(copy, reader());
        assertEquals(List.of("copy-step"), refused(again));
        assertEquals(new Label("copy-status.ON_LOAN"), figure(again, "status"));
        assertTrue(again.explain(Locale.ENGLISH).contains("take back"));
        assertEquals(
                List.of("loan-back"), refused(desk().loans().giveBack(copy, day().minusDays(1), ReturnCondition.GOOD)));
    }

    @Test
    void case_91_a_loan_ends_after_the_holidays_and_a_renewal_never_shortens_it() {
        goTo(LocalDate.of(2026, 9, 1));
        Id<Reader> reader = reader();
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "001");
        Id<Copy> other = copy(desk(), title, "002");
        Loan loan = lent(copy, reader).orElseThrow();
        LocalDate due = LocalDate.of(2026, 10, 8);
        assertEquals(due, loan.days().due());

        goTo(LocalDate.of(2026, 9, 3));
        adopt(Map.of("reading.renewFromDue", "false"), List.of());
        Id<Copy> third = copy(desk(), title, "003");
        Id<Loan> fromToday = lent(third, reader()).orElseThrow().id();
        Decision<Loan> nothing = desk().loans().renew(fromToday);
        assertEquals(List.of("loan-renewal-gains"), refused(nothing));
        assertEquals(due, figure(nothing, "later"));

        goTo(due);
        assertTrue(
                desk().preview().loans().lend(LoanForm.of(other, reader, due)).isAccepted());
        assertEquals(List.of(), overdue());
        goTo(due.plusDays(1));
        assertEquals(List.of("loan-overdue-block"), refused(lent(other, reader)));
        assertEquals(List.of("loan-overdue-block"), refused(desk().loans().renew(loan.id())));
        assertEquals(List.of("loan-overdue", "loan-overdue"), overdue());
        desk().loans().giveBack(copy, day(), ReturnCondition.GOOD).orElseThrow();
        assertTrue(lent(other, reader).isAccepted());
    }

    @Test
    void a_renewal_counts_from_the_old_due_day_and_is_made_once() {
        goTo(LocalDate.of(2026, 9, 1));
        Id<Loan> loan =
                lent(copy(desk(), title(desk()), "001"), reader()).orElseThrow().id();
        goTo(LocalDate.of(2026, 9, 3));
        assertEquals(
                LocalDate.of(2026, 11, 9),
                desk().loans().renew(loan).orElseThrow().days().due());
        Decision<Loan> again = desk().loans().renew(loan);
        assertEquals(List.of("loan-renewals"), refused(again));
        assertEquals(1L, figure(again, "renewals"));
    }

    private List<String> overdue() {
        return desk().loans().attention().orElseThrow().stream()
                .map(Finding::code)
                .toList();
    }

    final void adopt(Map<String, String> settings, List<String> binding) {
        desk().charters()
                .adopt(Charter.national(day())
                        .layered(CharterLayer.COMMUNITY, day(), "样本居民会议", settings)
                        .orElseThrow()
                        .binding(binding)
                        .orElseThrow())
                .orElseThrow();
    }

    @Test
    void sixty_four_borrowers_at_once_never_get_one_copy_twice() {
        Id<Copy> copy = copy(desk(), title(desk()), "001");
        List<Id<Reader>> readers =
                IntStream.range(0, BORROWERS).mapToObj(number -> reader()).toList();
        Queue<Decision<Loan>> decisions = new ConcurrentLinkedQueue<>();
        Desk shared = desk();
        LocalDate day = day();
        Race.together(
                        BORROWERS,
                        number -> decisions.add(patiently(shared, LoanForm.of(copy, readers.get(number), day))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("copy-step"), refused(decision)));
        assertEquals(
                1,
                desk().loans()
                        .list(Selection.where(Loan.STATUS, LoanStatus.OPEN), Paging.first(1000))
                        .orElseThrow()
                        .total());
    }

    @Test
    void one_reader_at_sixteen_desks_at_once_gets_no_more_than_the_charter_allows() {
        adopt(Map.of("reading.loansMax", "3"), List.of("loan-max"));
        Id<Title> title = title(desk());
        List<Id<Copy>> copies = IntStream.range(0, 16)
                .mapToObj(number -> copy(desk(), title, "00" + number))
                .toList();
        Id<Reader> reader = reader();
        Queue<Decision<Loan>> decisions = new ConcurrentLinkedQueue<>();
        Desk shared = desk();
        LocalDate day = day();
        Race.together(16, number -> decisions.add(patiently(shared, LoanForm.of(copies.get(number), reader, day))))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(3, decisions.stream().filter(Decision::isAccepted).count());
        assertEquals(3, desk().loans().ofReader(reader).orElseThrow().size());
    }

    /** Who meets so many others that the store gives up tries again, as the documents say. */
    private static Decision<Loan> patiently(Desk desk, LoanForm form) {
        List<StorageException> thrown = new ArrayList<>();
        while (thrown.size() < BORROWERS) {
            try {
                return desk.loans().lend(form);
            } catch (StorageException e) {
                thrown.add(e);
            }
        }
        throw thrown.get(0);
    }

    @Test
    void what_a_reader_borrows_is_told_to_the_reader_and_to_the_desk_alone() {
        Id<Reader> reader = reader();
        Id<Person> person = personOf(reader);
        Loan loan = lent(copy(desk(), title(desk()), "001"), reader).orElseThrow();
        Desk own = desk(self(person));
        LoanCard card = own.loans().card(loan.id()).orElseThrow();
        assertEquals("样本诗选", card.title());
        assertEquals(List.of(card), own.loans().ofReader(reader).orElseThrow());
        assertEquals(List.of(), own.reservations().ofReader(reader).orElseThrow());

        Desk other = desk(self(personOf(reader())));
        assertEquals(List.of("actor-not-related"), refused(other.loans().card(loan.id())));
        assertEquals(List.of("actor-not-related"), refused(other.loans().ofReader(reader)));
        assertEquals(List.of("actor-not-related"), refused(other.reservations().ofReader(reader)));
        assertEquals(List.of("actor-not-related"), refused(other.loans().renew(loan.id())));
        for (Role role : List.of(Role.SUBDISTRICT_OFFICER, Role.GRID_HEAD, Role.SELF, Role.ANONYMOUS)) {
            Desk outside = desk(role == Role.ANONYMOUS ? Actor.anonymous() : Actor.of(Id.of("someone"), role));
            assertEquals(List.of("actor-may-not"), refused(outside.loans().find(loan.id())));
            assertEquals(List.of("actor-may-not"), refused(outside.loans().list(Selection.all(), Paging.first(1))));
            assertEquals(List.of("actor-may-not"), refused(outside.loans().attention()));
        }
        for (Change change : history(Loan.KIND, loan.id())) {
            assertFalse(change.text().contains(reader.value()), change::text);
            assertFalse(change.text().contains(person.value()), change::text);
        }
        assertFalse(loan.toString().contains(reader.value()));
        clock.pass(java.time.Duration.ofDays(90));
        String told = desk().loans().attention().orElseThrow().toString();
        assertTrue(told.contains("loan-overdue"), told);
        assertFalse(told.contains(reader.value()) || told.contains(person.value()), told);
        assertTrue(Loan.KIND.columns().stream()
                .filter(column -> column.isReported())
                .noneMatch(column -> column.storedValuesOf(loan).contains(reader.value())
                        || column.storedValuesOf(loan).contains(person.value())));
    }

    @Test
    void a_child_is_registered_by_a_guardian_who_sees_its_loans_and_pays_nothing() {
        goTo(LocalDate.of(1902, 3, 3));
        adopt(Map.of("reading.fineFen", "20"), List.of());
        calendar = WorkCalendar.china().withYear(1902, Set.of(), Set.of());
        Id<Person> child = childAt();
        Id<Person> guardian = desk().people()
                .register(PersonForm.of("林某某", Citizens.nextAdult(), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        ReaderForm form = ReaderForm.of(child, "C1", day());
        assertEquals(List.of("reader-guardian"), refused(desk().readers().register(form)));
        Id<Reader> reader = desk().readers()
                .register(form.guardedBy(guardian, day()))
                .orElseThrow()
                .id();
        Id<Title> title = title(desk());
        Id<Loan> loan = lent(copy(desk(), title, "001"), reader).orElseThrow().id();
        assertEquals(
                1, desk(self(guardian)).loans().ofReader(reader).orElseThrow().size());
        Id<Title> grown = desk().titles()
                .register(TitleForm.of("样本小说", "文学类").from(16))
                .orElseThrow()
                .id();
        assertEquals(List.of("loan-suitable-age"), refused(lent(copy(desk(), grown, "009"), reader)));
        lent(copy(desk(), title, "002"), reader).orElseThrow();
        lent(copy(desk(), title, "003"), reader).orElseThrow();
        assertEquals(List.of("loan-max"), warned(lent(copy(desk(), title, "004"), reader)));

        goTo(day().plusDays(50));
        LoanCard late = desk(self(child)).loans().card(loan).orElseThrow();
        assertTrue(late.overdue() > 0, late::toString);
        assertEquals(0, late.fineFen());
        goTo(day().plusYears(1));
        assertEquals(
                List.of("actor-not-related"),
                refused(desk(self(guardian)).loans().card(loan)));
    }

    private Id<Person> childAt() {
        return desk().people()
                .register(PersonForm.of("林某某", Citizens.nextChild(), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
    }

    @Test
    void an_adult_pays_what_the_charter_of_the_day_of_the_loan_asks_and_nothing_by_default() {
        Id<Reader> reader = reader();
        Id<Title> title = title(desk());
        Id<Loan> free = lent(copy(desk(), title, "001"), reader).orElseThrow().id();
        goTo(day().plusDays(1));
        adopt(Map.of("reading.fineFen", "20"), List.of());
        Loan paid = lent(copy(desk(), title, "002"), reader).orElseThrow();
        goTo(paid.days().due().plusDays(3));
        assertEquals(0, desk().loans().card(free).orElseThrow().fineFen());
        assertEquals(60, desk().loans().card(paid.id()).orElseThrow().fineFen());
    }

    @Test
    void mistakes_are_put_right_with_what_was_before_and_why() {
        Id<Reader> reader = reader();
        Id<Copy> copy = copy(desk(), title(desk()), "001");
        Id<Loan> loan = lent(copy, reader).orElseThrow().id();
        desk().loans().giveBack(copy, day(), ReturnCondition.DAMAGED).orElseThrow();
        assertEquals(CopyStatus.REPAIR, status(copy));
        desk().loans().reopen(loan, "误登归还").orElseThrow();
        assertEquals(CopyStatus.ON_LOAN, status(copy));
        desk().loans().revoke(loan, "误借").orElseThrow();
        assertEquals(CopyStatus.AVAILABLE, status(copy));
        lent(copy, reader()).orElseThrow();
        assertEquals(List.of("copy-step"), refused(desk().loans().reopen(loan, "误撤销")));
        desk().loans().giveBack(copy, day(), ReturnCondition.GOOD).orElseThrow();
        Loan open = desk().loans().reopen(loan, "误撤销").orElseThrow();
        LoanDays right = open.days().due(day().plusDays(9));
        Loan corrected = desk().loans().correct(loan, right, "到期日写错").orElseThrow();
        assertEquals(right, corrected.days());
        assertEquals(
                Optional.of(open.days()),
                corrected.taken().get(corrected.taken().size() - 1).was());
        assertEquals(corrected, desk().loans().correct(loan, right, "再更正").orElseThrow());
        assertEquals(
                List.of("loan-days", "loan-ended", "loan-back"),
                refused(desk().loans()
                        .correct(loan, new LoanDays(day(), day(), Optional.of(day().plusDays(1))), "写错")));
        assertEquals(List.of("text-missing"), refused(desk().loans().correct(loan, right, " ")));
    }

    private CopyStatus status(Id<Copy> copy) {
        return desk().copies().find(copy).orElseThrow().status();
    }

    @Test
    void what_is_out_stands_in_the_way_of_every_end() {
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "001");
        Id<Reader> reader = reader();
        lent(copy, reader).orElseThrow();
        assertEquals(List.of("closing-tied"), refused(desk().readers().end(reader, day(), "迁出")));
        assertEquals("001", desk().readers().ties(reader).orElseThrow().get(0).name());
        assertEquals(List.of("closing-tied"), refused(desk().titles().close(title, day(), "停刊")));
        assertEquals(List.of("closing-tied"), refused(desk().readingSpaces().close(space(desk()), day(), "不再设立")));
        assertEquals(List.of("copy-step"), refused(desk().copies().withdraw(copy, "破旧")));
        desk().loans().giveBack(copy, day(), ReturnCondition.GOOD).orElseThrow();
        desk().copies().withdraw(copy, "破旧").orElseThrow();
        desk().readers().end(reader, day(), "迁出").orElseThrow();
        desk().titles().close(title, day(), "停刊").orElseThrow();
        desk().readingSpaces().close(space(desk()), day(), "不再设立").orElseThrow();
        assertEquals(
                List.of("title-closed"),
                refused(desk().copies().restore(copy, "误剔旧")).subList(0, 1));
    }

    @Test
    void the_ledger_counts_loans_each_time_and_readers_once() {
        goTo(LocalDate.of(2026, 3, 2));
        Id<Title> title = title(desk());
        Id<Copy> copy = copy(desk(), title, "001");
        Id<Copy> other = copy(desk(), title, "002");
        Id<Reader> reader = reader();
        lent(copy, reader).orElseThrow();
        desk().loans().giveBack(copy, day(), ReturnCondition.GOOD).orElseThrow();
        lent(copy, reader).orElseThrow();
        Id<Loan> wrong = lent(other, reader()).orElseThrow().id();
        desk().loans().revoke(wrong, "误借").orElseThrow();
        goTo(LocalDate.of(2026, 4, 20));
        ReadingLedger march =
                desk().readingLedgers().figures(YearMonth.of(2026, 3)).orElseThrow();
        assertEquals(2, march.loans());
        assertEquals(1, march.readers());
        assertEquals(new Rate(0, 2), march.overdue());
        assertEquals(List.of(new ClassLoans("文学类", 2)), march.classes());
        Decision<ReadingLedger> year = desk().readingLedgers().figures(2026);
        assertEquals(List.of("period-not-over"), warned(year));
        assertEquals(new Rate(1, 2), year.orElseThrow().overdue());
        assertTrue(march.csv(Locale.CHINESE).contains("逾期率,0,2,0.00%,期内借出"), march.csv(Locale.CHINESE));
        assertTrue(
                march.classesCsv(Locale.ENGLISH).startsWith("class,loans\r\n文学类,2"), march.classesCsv(Locale.ENGLISH));
        assertEquals(2, desk().loans().ofCopy(copy).orElseThrow().size());
        assertEquals(
                List.of(reader),
                desk().readers().ofPerson(personOf(reader)).orElseThrow().stream()
                        .map(Reader::id)
                        .toList());
    }

    @Test
    void books_are_found_by_isbn_name_author_and_barcode() {
        Id<Title> title = desk().titles()
                .register(TitleForm.of("样本诗选", "文学类").by("某某").isbn("978-7-02-000220-7"))
                .orElseThrow()
                .id();
        Id<Copy> copy = copy(desk(), title, "00a1");
        assertEquals(
                List.of("title-isbn-taken"),
                refused(desk().titles().register(TitleForm.of("另一本", "文学类").isbn("9787020002207"))));
        assertEquals(
                Optional.of(title),
                desk().titles().withIsbn("ISBN 978 7 02 000220 7").map(Title::id));
        assertEquals(
                1, desk().titles().search("诗", Paging.first(10)).orElseThrow().total());
        assertEquals(
                1, desk().titles().search("某", Paging.first(10)).orElseThrow().total());
        assertEquals(
                0, desk().titles().search("没有", Paging.first(10)).orElseThrow().total());
        assertEquals(Optional.of(copy), desk().copies().withBarcode("００A1").map(Copy::id));
        assertEquals(
                List.of("copy-barcode-taken"),
                refused(desk().copies().register(CopyForm.of(title, "00A1", space(desk())))));
        assertEquals(1, desk().copies().ofTitle(title).size());
    }
}
