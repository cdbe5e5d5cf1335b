package org.linli.reading;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.person.Retention;
import org.linli.work.Concerning;
import org.linli.work.Reading;

/** Who speaks for a reader: the person, and for a child below fourteen the guardian. No one else sees what is read. */
public final class ReaderTies {
    private ReaderTies() {}

    /** What is about a reader, and is open to the reader. */
    @SuppressWarnings("exports") // for the library's own use
    public interface OfReader extends Concerning {
        /** {@return the reader} */
        Id<Reader> reader();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return speakers(view, reader(), role, day);
        }
    }

    /**
     * Who speaks for a reader on a day.
     *
     * @param view what the transaction reads
     * @param reader the reader
     * @param role in which role
     * @param day the day
     * @return the person, and the guardian of a child
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> speakers(Reading view, Id<Reader> reader, Role role, LocalDate day) {
        Set<Id<Person>> people = new HashSet<>();
        if (role == Role.SELF) {
            view.find(Reader.KIND, reader).ifPresent(found -> {
                people.add(found.form().person());
                found.form()
                        .guardian()
                        .filter(guardian -> isBelow(view, found, Retention.CHILD_YEARS, day))
                        .ifPresent(guardian -> people.add(guardian.person()));
            });
        }
        return people;
    }

    /**
     * Whether a reader is below an age on a day.
     *
     * @param view what the transaction reads
     * @param reader the reader
     * @param years the age
     * @param day the day
     * @return whether the reader is younger; false of a person who was erased
     */
    @SuppressWarnings("exports") // for the library's own use
    public static boolean isBelow(Reading view, Reader reader, int years, LocalDate day) {
        return PersonFiles.shown(view, reader.form().person())
                .flatMap(plain -> plain.citizenId().birthDate())
                .filter(born -> ReaderAge.isBelow(born, years, day))
                .isPresent();
    }

    /** A reader, and who has agreed, as far as the person is there. */
    static Optional<ReaderRules.Guarded> guarded(Reading view, ReaderForm form, LocalDate today) {
        return PersonFiles.open(view, form.person())
                .map(plain -> new ReaderRules.Guarded(
                        PersonFiles.born(view, form.person()),
                        form.guardian().map(guardian -> agreed(view, form, guardian, today)),
                        today));
    }

    /** A guardian who was erased since has agreed all the same. */
    private static ReaderRules.Agreed agreed(
            Reading view, ReaderForm form, ReaderForm.Guardian guardian, LocalDate today) {
        LocalDate born = PersonFiles.open(view, guardian.person())
                .map(plain -> PersonFiles.born(view, guardian.person()))
                .orElse(today.minusYears(Retention.ADULT_YEARS * 2L));
        return new ReaderRules.Agreed(!guardian.person().equals(form.person()), born, guardian.agreedOn());
    }
}
