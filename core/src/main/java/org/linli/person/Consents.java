package org.linli.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linli.code.PlainText;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Why people's data are kept (个人信息保存依据与同意): lawful bases, consents, and holds that stop an erasure. Immutable, for use by any
 * thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found} when the person is not registered or was erased; so is every question.
 */
public final class Consents {
    private static final Commands<Retention> CONSENTS = Commands.of("consents", Retention.class, Role.OFFICE);
    private static final Command<Retention> STATE = CONSENTS.fact("state", State.class);
    private static final Command<Retention> GIVE = CONSENTS.fact("give", Give.class);
    private static final Command<Retention> WITHDRAW = CONSENTS.fact("withdraw", Withdraw.class);
    private static final Command<Retention> HOLD =
            CONSENTS.fact("hold", Held.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);
    private static final Command<Retention> RELEASE =
            CONSENTS.fact("release", Release.class).by(Role.COMMUNITY_SECRETARY, Role.SYSTEM);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(STATE, GIVE, WITHDRAW, HOLD, RELEASE);

    private static final Question OF_PERSON =
            CONSENTS.question("ofPerson").by(Role.OFFICE_AND_SELF).within(Relation.SELF);
    private static final Question ATTENTION = CONSENTS.question("attention");

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> look(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(OF_PERSON, ATTENTION);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Consents(Office office) {
        this.office = office;
    }

    /**
     * Writes down why a person is kept without being asked (登记依据).
     *
     * @param person the id
     * @param basis basis, purpose and time
     * @return the record; refused with {@code retention-basis-not-consent}, {@code retention-room}, {@code retention-not-in-future}
     *     and what is wrong in the purpose
     */
    public Decision<Retention> state(Id<Person> person, RetentionBasis basis) {
        return office.command(
                STATE,
                new State(person, basis),
                work -> changed(work, person, retention -> retention.state(basis, work.today())));
    }

    /**
     * Writes down a consent (同意). Under 14 it is a guardian's; the age is read from the sealed citizen id, and shown nowhere.
     *
     * @param person whose data it is about
     * @param form purpose, time and guardian
     * @return the record; refused with {@code person-guardian}, {@code person-consent-once}, {@code retention-room}, {@code
     *     retention-not-in-future}, {@code not-found} for a guardian too, and what is wrong in the purpose
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<Retention> give(Id<Person> person, ConsentForm form) {
        return office.command(GIVE, new Give(person, form), work -> {
            work.needs()
                    .a(Person.KIND, person)
                    .maybe(Person.KIND, form.guardian())
                    .orRefuse();
            Optional<RetentionRules.Guardian> guardian =
                    form.guardian().map(other -> new RetentionRules.Guardian(!other.equals(person), born(work, other)));
            RetentionRules.Consenting who = new RetentionRules.Consenting(born(work, person), guardian, work.today());
            return changed(work, person, retention -> retention.give(form, who, work.today()));
        });
    }

    /**
     * Withdraws a consent from today on (撤回同意): as easily as it was given, by the purpose alone, by every role that may give it.
     *
     * @param person the id
     * @param purpose the purpose of the consent
     * @return the record; refused with {@code person-consent-given} and what is wrong in the purpose
     */
    public Decision<Retention> withdraw(Id<Person> person, String purpose) {
        return office.command(
                WITHDRAW,
                new Withdraw(person, purpose),
                work -> changed(work, person, retention -> retention.withdraw(purpose, work.today())));
    }

    /**
     * A law forbids the erasure (依法保留): from now on the data are only stored. They are neither changed nor erased,
     * and shown for a report that law asks for alone.
     *
     * @param person the id
     * @param basis which kind of law
     * @param reason which law or file
     * @return the record; refused with {@code person-held}, {@code person-hold-basis} and what is wrong in the reason
     */
    public Decision<Retention> hold(Id<Person> person, LawfulBasis basis, String reason) {
        return office.command(
                HOLD,
                new Held(person, basis, reason),
                work -> changed(work, person, retention -> retention.hold(basis, reason, work.today())));
    }

    /**
     * The law no longer asks for it (解除保留).
     *
     * @param person the id
     * @return the record; refused with {@code person-not-held}
     */
    public Decision<Retention> release(Id<Person> person) {
        return office.command(
                RELEASE,
                new Release(person),
                work -> changed(work, person, retention -> retention.release(work.today())));
    }

    /**
     * Why a person is kept, or was kept until the erasure.
     *
     * @param person the id
     * @return the record, empty when nothing was written down; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<Retention> ofPerson(Id<Person> person) {
        return office.ask(
                OF_PERSON,
                (view, role, day) -> Set.of(person),
                () -> office.read(view -> Needs.orNotFound(
                        view.find(Person.KIND, person).map(found -> record(view, person)), Person.KIND, person)));
    }

    /**
     * What needs attention today of all people who were not erased: nothing says why they are kept, the time is over, or a
     * child is kept without a guardian's consent; and whose data cannot be read, and why. It opens every citizen id, and shows none.
     *
     * @return the findings {@code person-basis}, {@code person-retention-over}, {@code person-minor-consent}, {@code
     *     person-key-missing}, {@code person-key-sealed} and {@code person-text-sealed}; refused with {@code actor-may-not}
     * @throws IllegalStateException when the host has given no vault
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Stream<Attention> look(Reading view, LocalDate today) {
        Map<Id<Person>, Retention> records = new HashMap<>();
        view.list(view.all(Retention.KIND)).forEach(record -> records.put(record.person(), record));
        return PersonFiles.opened(view, view.list(view.all(Person.KIND))).stream()
                .flatMap(opened -> {
                    Id<Person> person = opened.person().id();
                    Retention retention = Optional.ofNullable(records.get(person))
                            .orElseGet(() -> Retention.none(view.community(), person));
                    return Stream.concat(
                            found(retention, opened.plain(), today),
                            Matter.of(Person.KIND, person)
                                    .found(opened.trouble().map(trouble -> trouble.of(person))));
                });
    }

    private static Stream<Attention> found(Retention retention, Optional<Particulars> plain, LocalDate today) {
        // Of a person who is held a list shows the id alone.
        String name = plain.filter(shown -> retention.hold().isEmpty())
                .map(Particulars::maskedName)
                .orElse("");
        RetentionRules.Kept kept = new RetentionRules.Kept(
                retention.person(), name, retention.hasBasis(), retention.hold().isPresent(), retention.until(), today);
        Matter matter = Matter.of(Person.KIND, retention.person());
        return Stream.of(
                        matter.settledBy(STATE).found(RetentionRules.BASIS.check(kept)),
                        matter.due(retention.until())
                                .settledBy(People.ERASE)
                                .found(RetentionRules.RETENTION_OVER.check(kept)),
                        matter.settledBy(GIVE)
                                .found(plain.map(Particulars::born)
                                        .flatMap(day -> RetentionRules.MINOR_CONSENT.check(new RetentionRules.Child(
                                                retention.person(), name, day, retention.hasGuardian(today), today)))))
                .flatMap(found -> found);
    }

    // An erasure changes the person, so that neither comes in between the other.
    private static Decision<Retention> changed(
            UnitOfWork work, Id<Person> person, Function<Retention, Decision<Retention>> change) {
        work.needs().a(Person.KIND, person).orRefuse();
        work.guard(Person.KIND, person);
        return work.save(Retention.KIND, change.apply(record(work, person)));
    }

    private static Retention record(Reading view, Id<Person> person) {
        return view.find(Retention.KIND, Retention.idOf(person))
                .orElseGet(() -> Retention.none(view.community(), person));
    }

    private static LocalDate born(Reading view, Id<Person> person) {
        return PersonFiles.open(view, person).orElseThrow().born();
    }

    private record State(Id<Person> person, RetentionBasis basis) {}

    private record Give(Id<Person> person, ConsentForm form) {}

    private record Withdraw(Id<Person> person, String purpose) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.require("purpose", purpose, Retention.MAX_PURPOSE).findings();
        }
    }

    private record Held(Id<Person> person, LawfulBasis basis, String reason) implements Form {
        @Override
        public List<Finding> mistakes() {
            return PlainText.require("reason", reason, Retention.MAX_REASON).findings();
        }
    }

    private record Release(Id<Person> person) {}
}
