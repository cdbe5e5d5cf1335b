package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
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

/** A reading space with titles, copies and readers. */
abstract class ReadingCase extends GuardRaces {
    private int cards;

    static Id<Title> title(Desk desk) {
        return desk.titles().register(TitleForm.of("样本诗选", "文学类")).orElseThrow().id();
    }

    static Id<ReadingSpace> space(Desk desk) {
        return desk.readingSpaces().list(Paging.first(1)).orElseThrow().items().stream()
                .findFirst()
                .map(ReadingSpace::id)
                .orElseGet(() -> desk.readingSpaces()
                        .open(SpaceForm.of("居民阅读空间", "3栋"))
                        .orElseThrow()
                        .id());
    }

    static Id<Copy> copy(Desk desk, Id<Title> title, String barcode) {
        return desk.copies()
                .register(CopyForm.of(title, barcode, space(desk)))
                .orElseThrow()
                .id();
    }

    static Id<Reader> reader(Desk desk, Id<Person> person, String card) {
        return desk.readers()
                .register(ReaderForm.of(person, card, LocalDate.of(1902, 1, 1)))
                .orElseThrow()
                .id();
    }

    final Id<Reader> reader() {
        return reader(ReaderKind.RESIDENT);
    }

    final Id<Reader> reader(ReaderKind kind) {
        cards++;
        return desk().readers()
                .register(ReaderForm.of(citizenAt(desk()), "C" + cards, day()).as(kind))
                .orElseThrow()
                .id();
    }

    final Id<Person> personOf(Id<Reader> reader) {
        return desk().readers().find(reader).orElseThrow().form().person();
    }

    final LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    final void goTo(LocalDate day) {
        clock.pass(Duration.ofDays(day.toEpochDay() - day().toEpochDay()));
    }

    static Actor self(Id<Person> person) {
        return Actor.of(person, Role.SELF);
    }
}
