package org.linli.reading.loan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reading.Reader;
import org.linli.reading.ReaderTies;
import org.linli.reading.ReadingSpace;
import org.linli.reading.Title;
import org.linli.storage.Kind;
import org.linli.work.Concerning;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** What hangs on readers, titles, spaces and batches, and who speaks for a loan. */
final class LoanTies {
    private LoanTies() {}

    /** What is about a loan, and is open to its reader. */
    interface OfLoan extends Concerning {
        Id<Loan> loan();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(Loan.KIND, loan())
                    .map(found -> ReaderTies.speakers(view, found.reader(), role, day))
                    .orElse(Set.of());
        }
    }

    /** What a reader has and waits for. */
    static final class OfReader implements Reliance<Reader> {
        @Override
        public Kind<Reader> on() {
            return Reader.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Reader reader, LocalDate today) {
            return Stream.concat(
                            Borrower.open(view, reader.id()).stream()
                                    .map(loan -> OpenTie.of(
                                            Loan.KIND.name(), loan.id(), barcode(view, loan.copy()), Loans.GIVE_BACK)),
                            view.list(view.all(Reservation.KIND).where(Reservation.OPEN_OF, reader.id())).stream()
                                    .map(waiting -> OpenTie.of(
                                            Reservation.KIND.name(),
                                            waiting.id(),
                                            name(view, waiting.title()),
                                            Reservations.CANCEL)))
                    .toList();
        }
    }

    /** The copies of a title, and who waits for it. */
    static final class OfTitle implements Reliance<Title> {
        @Override
        public Kind<Title> on() {
            return Title.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Title title, LocalDate today) {
            return Stream.concat(
                            HoldQueue.copies(view, title.id()).stream().map(LoanTies::tie),
                            view.list(view.all(Reservation.KIND).where(Reservation.OPEN_TITLE, title.id())).stream()
                                    .map(waiting -> OpenTie.of(
                                            Reservation.KIND.name(),
                                            waiting.id(),
                                            title.form().name(),
                                            Reservations.CANCEL)))
                    .toList();
        }
    }

    /** The copies that stand in a space. */
    static final class OfSpace implements Reliance<ReadingSpace> {
        @Override
        public Kind<ReadingSpace> on() {
            return ReadingSpace.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, ReadingSpace space, LocalDate today) {
            return view.list(view.all(Copy.KIND).where(Copy.SPACE, space.id())).stream()
                    .filter(Copy::isThere)
                    .map(LoanTies::tie)
                    .toList();
        }
    }

    /** The copies of a batch that are out or put aside. */
    static final class OfBatch implements Reliance<RotationBatch> {
        @Override
        public Kind<RotationBatch> on() {
            return RotationBatch.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, RotationBatch batch, LocalDate today) {
            return view.list(view.all(Copy.KIND).where(Copy.BATCH, batch.id())).stream()
                    .filter(copy -> copy.status() == CopyStatus.ON_LOAN || copy.status() == CopyStatus.PUT_ASIDE)
                    .map(copy ->
                            OpenTie.of(Copy.KIND.name(), copy.id(), copy.form().barcode(), Loans.GIVE_BACK))
                    .toList();
        }
    }

    private static OpenTie tie(Copy copy) {
        return OpenTie.of(Copy.KIND.name(), copy.id(), copy.form().barcode(), Copies.WITHDRAW);
    }

    static String barcode(Reading view, Id<Copy> copy) {
        return view.find(Copy.KIND, copy).map(found -> found.form().barcode()).orElse("");
    }

    static String name(Reading view, Id<Title> title) {
        return view.find(Title.KIND, title).map(found -> found.form().name()).orElse("");
    }
}
