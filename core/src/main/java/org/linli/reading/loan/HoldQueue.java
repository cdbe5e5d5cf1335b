package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.reading.Reader;
import org.linli.reading.ReaderKind;
import org.linli.reading.ReadingSpace;
import org.linli.reading.ReadingTerms;
import org.linli.reading.Title;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/** Who waits for a title, in order, and what is put aside for whom. */
final class HoldQueue {
    private HoldQueue() {}

    /** Reservations of a title, and copies of it that become free, are decided one after the other. */
    static void guard(UnitOfWork work, Id<Title> title) {
        work.require(Title.KIND, title);
        work.guard(Title.KIND, title);
    }

    /** The copies of a title that are there, by barcode. */
    static List<Copy> copies(Reading view, Id<Title> title) {
        return view.list(view.all(Copy.KIND).where(Copy.TITLE, title)).stream()
                .filter(Copy::isThere)
                .sorted(Comparator.comparing(copy -> copy.form().barcode()))
                .toList();
    }

    /** Those who wait for a title or can fetch a copy, the first in front. */
    static List<Reservation> open(Reading view, Id<Title> title) {
        return view.list(view.all(Reservation.KIND).where(Reservation.OPEN_TITLE, title)).stream()
                .sorted(Comparator.comparingLong(Reservation::place))
                .toList();
    }

    /** Those who wait for a title, the first in front. */
    static List<Reservation> waiting(Reading view, Id<Title> title) {
        return open(view, title).stream()
                .filter(reservation -> reservation.status() == ReservationStatus.WAITING)
                .toList();
    }

    /** The last place in the line of a title. */
    static long end(Reading view, Id<Title> title) {
        return 1
                + open(view, title).stream().mapToLong(Reservation::place).max().orElse(0);
    }

    /** Who gets a copy that becomes free: the first of those who wait and may have it. */
    static Optional<Reservation> next(Reading view, Copy copy) {
        return waiting(view, copy.form().title()).stream()
                .filter(reservation -> serves(view, copy, reservation.reader()))
                .findFirst();
    }

    /** Whether a reader may have a copy; what is restricted is for those who study. */
    static boolean serves(Reading view, Copy copy, Id<Reader> reader) {
        return !copy.form().restricted()
                || view.find(Reader.KIND, reader)
                        .filter(found -> found.form().kind() == ReaderKind.RESEARCHER)
                        .isPresent();
    }

    /** Saves a copy that stands on the shelf again, and puts it aside for who comes next. */
    static Decision<Copy> shelved(UnitOfWork work, Decision<Copy> freed, Optional<Reservation> next) {
        Decision<Copy> saved = work.save(Copy.KIND, freed);
        if (saved.outcomeIfAccepted().isEmpty() || next.isEmpty()) {
            return saved;
        }
        Copy copy = saved.outcomeIfAccepted().orElseThrow();
        work.save(Reservation.KIND, next.orElseThrow().ready(copy.id(), until(work, copy), work.actor(), work.today()));
        return work.save(Copy.KIND, copy.go(CopyStep.PUT_ASIDE)).alsoFound(saved.findings());
    }

    /** Until when a copy waits that is put aside today; a day on which the space is closed moves to the next on which it is open. */
    static LocalDate until(UnitOfWork work, Copy copy) {
        LocalDate last = work.today().plusDays(work.terms(ReadingTerms.TERMS).holdDays());
        return work.find(ReadingSpace.KIND, copy.form().space())
                .map(space -> space.openFrom(last))
                .orElse(last);
    }
}
