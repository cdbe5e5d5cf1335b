package org.linli.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.storage.Ref;
import org.linli.vault.NewKey;
import org.linli.work.Office;
import org.linli.work.UnitOfWork;

/** How commands of other features register people. For the library's own use. */
public final class Registration {
    private Registration() {}

    /**
     * Looks up at once which people are registered already.
     *
     * @param office the block in which commands will ask for them
     * @param forms who they are, as written
     * @return those whom this community has registered
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Id<Person>> expect(Office office, Collection<PersonForm> forms) {
        List<String> marks = forms.stream()
                .flatMap(form ->
                        CitizenId.parse(form.citizenId(), office.today(), office.citizenIds())
                                .outcomeIfAccepted()
                                .stream())
                .map(read -> Particulars.markOf(office.community(), read, office.indexKey()))
                .toList();
        return office.expect(Person.KIND, Person.MARK, marks).stream()
                .map(Ref::id)
                .toList();
    }

    /**
     * The person of a form, who reports here: a person who is not registered yet is registered.
     *
     * @param work the command, before it has saved anything
     * @param form as written
     * @return the person, to be saved; refused with everything that is wrong in the form, with {@code person-held}, and with
     *     {@code roster-name-differs} and {@code roster-political-status-differs} when the person is registered otherwise
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Decision<Person> reporting(UnitOfWork work, PersonForm form) {
        Inspection inspection = new Inspection();
        Optional<Particulars> read = inspection.read(Particulars.read(form, work.citizenIds(), work.today()));
        return inspection.decide(() -> {
            Particulars particulars = read.orElseThrow();
            return work.holder(Person.KIND, Person.MARK, particulars.mark(work.community(), work.indexKey()))
                    .map(person -> same(work, person, particulars))
                    .orElseGet(() ->
                            create(work, particulars, form.employer(), Optional.of(residence(work, particulars))));
        });
    }

    /**
     * Has a person report here, and nowhere else in the store, until {@link #left} (报到). The home that the report names is entered
     * where none is known.
     *
     * @param work the command
     * @param person the id of a registered person
     * @param home where the person lives, as the report has it
     * @return what is personal; the command ends, refused with {@code person-held}, when the person is held
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Particulars reporting(UnitOfWork work, Id<Person> person, Optional<Id<Building>> home) {
        Person found = work.require(Person.KIND, person);
        work.needs().unless(PersonFiles.hold(work, person)).orRefuse();
        Particulars particulars = PersonFiles.open(work, found).orElseThrow();
        work.save(Person.KIND, residing(work, found, particulars, home));
        return particulars;
    }

    private static Decision<Person> residing(
            UnitOfWork work, Person before, Particulars known, Optional<Id<Building>> home) {
        Particulars homed = known.homed(home);
        if (homed.equals(known)) {
            return before.reside(residence(work, known));
        }
        PersonTokens foundBy = PersonTokens.of(work.community(), homed, work.indexKey(), work.terms(PersonTerms.TERMS));
        return before.reside(residence(work, homed), homed, PersonFiles.key(work, before), foundBy);
    }

    /**
     * Lets a person report elsewhere (转出、退出); one who was erased may do so already.
     *
     * @param work the command
     * @param person the id
     */
    @SuppressWarnings("exports") // for the library's own use
    public static void left(UnitOfWork work, Id<Person> person) {
        work.find(Person.KIND, person)
                .filter(found -> found.residence().isPresent())
                .ifPresent(found -> work.save(Person.KIND, found.leave()));
    }

    private static String residence(UnitOfWork work, Particulars particulars) {
        return particulars.residenceMark(work.indexKey());
    }

    /** A new person, whose key is kept when the command is accepted; with a mark, one who reports here. */
    static Decision<Person> create(
            UnitOfWork work, Particulars particulars, Optional<Id<Organisation>> employer, Optional<String> residence) {
        Id<Person> id = work.newId();
        NewKey made = work.sealer().create(PersonKey.ownerOf(work.community(), id));
        work.keep(PersonKey.KIND, new PersonKey(work.community(), PersonKey.idOf(id), made.wrapped()));
        return Person.register(
                work.community(),
                id,
                particulars,
                employer,
                residence,
                made.key(),
                work.indexKey(),
                work.terms(PersonTerms.TERMS, work.today()));
    }

    private static Decision<Person> same(UnitOfWork work, Person before, Particulars read) {
        Particulars known = PersonFiles.open(work, before).orElseThrow();
        Inspection inspection = new Inspection();
        if (!read.name().equals(known.name())) {
            inspection.found(Finding.violation("roster-name-differs")
                    .with("id", before.id().value()));
        }
        if (read.politicalStatus() != known.politicalStatus()) {
            inspection.found(Finding.violation("roster-political-status-differs")
                    .with("id", before.id().value()));
        }
        return inspection
                .found(PersonFiles.hold(work, before.id()))
                .decide(() -> residing(work, before, known, read.home()));
    }
}
