package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.reading.Reader;
import org.linli.reading.ReaderForm;
import org.linli.reading.ReadingSpace;
import org.linli.reading.SpaceForm;
import org.linli.reading.Title;
import org.linli.reading.TitleForm;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.ReturnCondition;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A book is lent, wanted by another reader, brought back and put aside; the reader alone sees what was read. */
public final class ReadingMain {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private ReadingMain() {}

    /**
     * Lends a book.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2026, 9, 1);
        StoryClock clock = new StoryClock(day);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret("a secret of nothing but examples".getBytes(StandardCharsets.UTF_8)))
                .build();
        DivisionCode community = DivisionCode.of("350603005004");
        Desk desk = linli.desk(community, Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        Title title = desk.titles().register(TitleForm.of("示例诗选", "文学类")).orElseThrow();
        ReadingSpace space =
                desk.readingSpaces().open(SpaceForm.of("居民阅读空间", "3栋")).orElseThrow();
        CopyForm form = CopyForm.of(title.id(), "001", space.id());
        Copy copy = desk.copies().register(form).orElseThrow();
        Reader first = reader(desk, "350603188001010016", "R1", day);
        Reader second = reader(desk, "350603188001010024", "R2", day);
        Loan loan = desk.loans().lend(LoanForm.of(copy.id(), first.id(), day)).orElseThrow();
        System.out.println("到期 due " + loan.days().due());
        System.out.println(
                desk.loans().lend(LoanForm.of(copy.id(), second.id(), day)).explain(ZH));
        desk.reservations().reserve(title.id(), second.id()).orElseThrow();
        System.out.println(desk.loans().renew(loan.id()).explain(ZH));
        clock.goTo(loan.days().due().plusDays(1));
        System.out.println(desk.loans().attention().orElseThrow().get(0).explain(ZH));
        desk.loans().giveBack(copy.id(), loan.days().due(), ReturnCondition.GOOD);
        System.out.println(
                "保留 put aside: " + desk.copies().find(copy.id()).orElseThrow().status());
        Desk other = linli.desk(community, Actor.of(second.form().person(), Role.SELF));
        System.out.println(other.loans().card(loan.id()).explain(ZH));
    }

    private static Reader reader(Desk desk, String citizen, String card, LocalDate day) {
        PersonForm form = PersonForm.of("林示例", citizen, PoliticalStatus.NONE);
        Id<Person> person = desk.people().register(form).orElseThrow().id();
        return desk.readers().register(ReaderForm.of(person, card, day)).orElseThrow();
    }
}
