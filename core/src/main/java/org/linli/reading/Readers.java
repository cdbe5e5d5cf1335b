package org.linli.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.code.PlainText;
import org.linli.code.Reasoned;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.Concerning;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * Who borrows from the reading space (读者登记). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and with {@code
 * not-found}, once for each, when something that it names is not registered.
 */
public final class Readers {
    private static final Commands<Reader> READERS = Commands.of("readers", Reader.class, Role.OFFICE);

    private static final Command<Reader> REGISTER = READERS.fact("register", Register.class);
    private static final Command<Reader> AMEND = READERS.fact("amend", Amend.class);
    private static final Command<Reader> CORRECT = READERS.fact("correct", Correct.class);
    private static final Command<Reader> END = READERS.fact("end", End.class);
    private static final Command<Reader> REOPEN = READERS.fact("reopen", Reopen.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(REGISTER, AMEND, CORRECT, END, REOPEN);

    private static final Question FIND = READERS.question("find");
    private static final Question LIST = READERS.question("list");
    private static final Question WITH_CARD = READERS.question("withCard");
    private static final Question OF_PERSON =
            READERS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question TIES = READERS.question("ties");

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, WITH_CARD, OF_PERSON, TIES);

    static final Sheet<Reader> SHEET =
            Sheet.of("readers", Reader.KIND).ordered(Reader.REGISTERED_ON).filtered(Reader.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Readers(Office office) {
        this.office = office;
    }

    /**
     * Registers a reader, free of charge (办理读者证).
     *
     * @param form who, with which card
     * @return the registration; refused with {@code reader-guardian}, {@code reader-day}, {@code reader-once} when the person is
     *     registered already, {@code reader-card-taken}, {@code person-held} and what is wrong in the number
     */
    public Decision<Reader> register(ReaderForm form) {
        return office.command(REGISTER, new Register(form), work -> {
            people(work, form).orRefuse();
            return work.save(
                    Reader.KIND,
                    ReaderCourse.register(
                            work.community(),
                            work.newId(),
                            form,
                            ReaderTies.guarded(work, form, work.today()).orElseThrow()));
        });
    }

    /**
     * Records that the card, the kind or the guardian of a reader has changed (变更读者登记).
     *
     * @param reader the registration
     * @param form as written; begin with {@link Reader#form()}
     * @return the registration; refused with {@code reader-step}, {@code reader-same-person}, and as {@link #register}
     */
    public Decision<Reader> amend(Id<Reader> reader, ReaderForm form) {
        return office.command(AMEND, new Amend(reader, form), work -> {
            people(work, form).a(Reader.KIND, reader).orRefuse();
            ReaderRules.Guarded guarded =
                    ReaderTies.guarded(work, form, work.today()).orElseThrow();
            return work.change(Reader.KIND, reader, before -> ReaderCourse.amend(before, form, guarded, work.actor()));
        });
    }

    /**
     * Corrects what was registered wrongly (更正读者登记). What was registered, and the reason, are kept in the registration.
     *
     * @param reader the registration
     * @param form what is right; begin with {@link Reader#form()}
     * @param reason why
     * @return the registration; refused with {@code reader-step}, {@code reader-same-person}, {@code reader-guardian}, {@code reader-day},
     *     {@code reader-card-taken} and what is wrong in the texts
     */
    public Decision<Reader> correct(Id<Reader> reader, ReaderForm form, String reason) {
        return office.command(
                CORRECT,
                new Correct(reader, form, reason),
                work -> work.change(
                        Reader.KIND,
                        reader,
                        before -> ReaderCourse.correct(
                                before,
                                form,
                                ReaderTies.guarded(work, form, work.today()),
                                reason,
                                work.actor(),
                                work.today())));
    }

    /**
     * Records that a person borrows no longer (注销读者证).
     *
     * @param reader the registration
     * @param day since when
     * @param reason why
     * @return the registration; refused with {@code reader-step} and as {@link org.linli.community.Closing#read}, with {@code
     *     closing-tied} for each book that is still out
     */
    public Decision<Reader> end(Id<Reader> reader, LocalDate day, String reason) {
        return office.command(END, new End(reader, day, reason), work -> {
            Reader before = work.require(Reader.KIND, reader);
            List<OpenTie> ties = work.ties(Reader.KIND, before, work.today());
            return work.save(Reader.KIND, ReaderCourse.end(before, day, reason, ties, work.actor(), work.today()));
        });
    }

    /**
     * Records that a person borrows again, or that the end was a mistake (恢复读者证).
     *
     * @param reader the registration
     * @param reason why
     * @return the registration; refused with {@code reader-step}, {@code reader-once}, {@code reader-card-taken}, {@code person-held}
     *     and what is wrong in the reason
     */
    public Decision<Reader> reopen(Id<Reader> reader, String reason) {
        return office.command(REOPEN, new Reopen(reader, reason), work -> {
            Reader before = work.require(Reader.KIND, reader);
            Id<Person> person = before.form().person();
            work.needs()
                    .a(Person.KIND, person)
                    .unless(PersonFiles.hold(work, person))
                    .orRefuse();
            return work.save(Reader.KIND, ReaderCourse.reopen(before, reason, work.actor(), work.today()));
        });
    }

    /**
     * One registration.
     *
     * @param reader its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Reader> find(Id<Reader> reader) {
        return office.find(FIND, Reader.KIND, reader, Concerning.NO_ONE);
    }

    /**
     * The reader with a card, as it is read at the desk (刷证).
     *
     * @param card its number, in any spelling
     * @return the registration, if the card is in use; refused with {@code actor-may-not}
     */
    public Decision<Optional<Reader>> withCard(String card) {
        return office.ask(
                WITH_CARD,
                () -> Decision.accepted(PlainText.require("card", card, ReaderForm.MAX_CARD)
                        .outcomeIfAccepted()
                        .flatMap(read -> office.read(
                                view -> view.holder(Reader.KIND, Reader.CARD, PlainText.searchForm(read))))));
    }

    /**
     * Registrations, filtered by {@link Reader#STATUS}, ordered by {@link Reader#REGISTERED_ON} (读者名册).
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Reader>> list(Selection<Reader> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * The registrations of a person (本人读者登记).
     *
     * @param person the person
     * @return the registrations, the first one in front; refused with {@code actor-may-not} and {@code actor-not-related}
     */
    public Decision<List<Reader>> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> Decision.accepted(
                        office.read(view -> view.list(view.all(Reader.KIND).where(Reader.PERSON, person)))));
    }

    /**
     * What stands in the way of the end of a registration: the books that are out.
     *
     * @param reader the registration
     * @return the ties; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<List<OpenTie>> ties(Id<Reader> reader) {
        return office.ties(TIES, Reader.KIND, reader);
    }

    private static Needs people(UnitOfWork work, ReaderForm form) {
        Optional<Id<Person>> guardian = form.guardian().map(ReaderForm.Guardian::person);
        return work.needs()
                .a(Person.KIND, form.person())
                .unless(PersonFiles.hold(work, form.person()))
                .maybe(Person.KIND, guardian)
                .unless(guardian.flatMap(person -> PersonFiles.hold(work, person)));
    }

    private record Register(ReaderForm form) {}

    private record Amend(Id<Reader> reader, ReaderForm form) {}

    private record Correct(Id<Reader> reader, ReaderForm form, String reason) implements Reasoned {}

    private record End(Id<Reader> reader, LocalDate day, String reason) implements Reasoned {}

    private record Reopen(Id<Reader> reader, String reason) implements Reasoned {}
}
