package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Listing;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Selection;
import org.linli.work.Needs;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.Sheet;
import org.linli.work.UnitOfWork;

/**
 * The people's mediators (人民调解员). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered; with {@code person-held} when the
 * data of a person whom it names are on hold. Every command but appointing is refused with {@code mediator-step} when the
 * mediator is none any more.
 */
public final class Mediators {
    private static final Commands<Mediator> MEDIATORS = Commands.of("mediators", Mediator.class, Role.OFFICE);
    private static final Command<Mediator> APPOINT = MEDIATORS.command("appoint", Appoint.class);
    private static final Command<Mediator> AMEND = MEDIATORS.fact("amend", Amend.class);
    private static final Command<Mediator> CENSURE =
            MEDIATORS.command("censure", Censuring.class).by(Role.COMMUNITY_SECRETARY, Role.SUBDISTRICT_OFFICER);
    private static final Command<Mediator> END = MEDIATORS.fact("end", End.class);
    private static final Command<Mediator> CORRECT = MEDIATORS.fact("correct", Correct.class);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(APPOINT, AMEND, CENSURE, END, CORRECT);

    private static final Question FIND = MEDIATORS
            .question("find")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SUBDISTRICT_OFFICER, Role.MEDIATOR, Role.SYSTEM)
            .within(Relation.OWN_CASE);
    private static final Question LIST = MEDIATORS.question("list").by(Role.OFFICE_AND_SUBDISTRICT);
    private static final Question ATTENTION = MEDIATORS.question("attention").by(Role.OFFICE_AND_SUBDISTRICT);

    static final Watch WATCH = Watch.of(ATTENTION, (view, now, today) -> attention(view, today));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, LIST, ATTENTION);

    static final Sheet<Mediator> SHEET = Sheet.of("mediators", Mediator.KIND).filtered(Mediator.STATUS);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public Mediators(Office office) {
        this.office = office;
    }

    /**
     * Appoints a mediator from today on (推选、聘任).
     *
     * @param form who, for which committee, expert in what, related to whom
     * @return the mediator, with the warning {@code mediator-misconduct}; refused with {@code mediator-eligibility}, {@code
     *     mediator-committee}, {@code mediator-own-relative}, and {@code mediator-once} when the person is a mediator already
     */
    public Decision<Mediator> appoint(MediatorForm form) {
        return office.command(APPOINT, new Appoint(form), work -> {
            needs(work, form, Set.of()).orRefuse();
            return work.save(
                    Mediator.KIND,
                    Mediator.appoint(
                            work.community(),
                            work.newId(),
                            form,
                            candidate(work, form, work.today()),
                            term(work, form)));
        });
    }

    /**
     * Changes what is known of a mediator: committee, golden title, expertise, relatives (变更). The event keeps what was before.
     *
     * @param mediator the id
     * @param form as it is now
     * @return the mediator; refused with {@code mediator-same-person}, {@code mediator-own-relative}, and {@code mediator-committee} for
     *     another committee that is not in its term
     */
    public Decision<Mediator> amend(Id<Mediator> mediator, MediatorForm form) {
        return office.command(AMEND, new Amend(mediator, form), work -> {
            work.needs().a(Mediator.KIND, mediator).orRefuse();
            // Relatives who were erased since stay as they are.
            Set<Id<Person>> known = work.require(Mediator.KIND, mediator).form().relatives();
            needs(work, form, known).orRefuse();
            return work.change(Mediator.KIND, mediator, before -> before.amend(form, term(work, form), work.today()));
        });
    }

    /**
     * Corrects what was written wrongly of a mediator, as if it had been right from the first day on (更正调解员登记). The event keeps what
     * was before, the record keeps the reason. The committee that is right has answered for the mediator since the wrong one did.
     *
     * @param mediator the id
     * @param form what is right; begin with {@link Mediator#form()}
     * @param reason why
     * @return the mediator, with the warning {@code dispute-mediator-interest} for each open dispute in which the mediator has an
     *     interest by it, and with {@code mediator-misconduct} for another person; refused with {@code mediator-eligibility} for another
     *     person, {@code mediator-same-person} for one once the mediator was criticised, dismissed or has left, {@code mediator-committee}
     *     for another committee that was not in its term, {@code mediator-own-relative}, {@code mediator-once} and what is wrong in the
     *     reason
     */
    public Decision<Mediator> correct(Id<Mediator> mediator, MediatorForm form, String reason) {
        return office.command(CORRECT, new Correct(mediator, form, reason), work -> {
            work.needs().a(Mediator.KIND, mediator).orRefuse();
            Mediator written = work.require(Mediator.KIND, mediator);
            needs(work, form, written.form().relatives()).orRefuse();
            MediatorRules.Candidate candidate = candidate(work, form, written.since());
            return work.change(
                    Mediator.KIND,
                    mediator,
                    before -> work.rejudged(
                            Mediator.KIND, before.correct(form, candidate, term(work, form), reason), work.today()));
        });
    }

    /**
     * Establishes a misconduct of a mediator, who is criticised, or dismissed if it was serious (批评教育、罢免或者解聘).
     *
     * @param mediator the id
     * @param misconduct what
     * @param serious whether it was serious
     * @return the mediator; refused with {@code mediator-step}
     */
    public Decision<Mediator> censure(Id<Mediator> mediator, MediatorMisconduct misconduct, boolean serious) {
        return office.command(
                CENSURE,
                new Censuring(mediator, misconduct, serious),
                work -> work.change(
                        Mediator.KIND, mediator, before -> before.censure(misconduct, serious, work.today())));
    }

    /**
     * Records that a mediator is none any more (离任). It is accepted while disputes are open: {@code disputes.attention} names them.
     *
     * @param mediator the id
     * @return the mediator; refused with {@code mediator-step}
     */
    public Decision<Mediator> end(Id<Mediator> mediator) {
        return office.command(
                END,
                new End(mediator),
                work -> work.change(Mediator.KIND, mediator, before -> before.end(work.today())));
    }

    /**
     * One mediator.
     *
     * @param mediator the id
     * @return the mediator; refused with {@code actor-may-not}, {@code actor-not-related} and {@code not-found}
     */
    public Decision<Mediator> find(Id<Mediator> mediator) {
        return office.find(FIND, Mediator.KIND, mediator, (view, role, day) -> activePeople(view, Set.of(mediator)));
    }

    /**
     * Mediators, filtered by {@link Mediator#STATUS}, by id.
     *
     * @param wanted what of it, and in which order
     * @param paging which page
     * @return the page; refused with {@code page-size}, {@code page-token} and {@code list-column}
     */
    public Decision<Listing<Mediator>> list(Selection<Mediator> wanted, Paging paging) {
        return office.ask(LIST, () -> SHEET.page(office, wanted, paging));
    }

    /**
     * What needs attention today.
     *
     * @return the findings {@code mediation-committee-term-over}, {@code mediation-committee-composition} and {@code mediator-golden}; empty
     *     when all is well
     */
    public Decision<List<Finding>> attention() {
        return WATCH.ask(office);
    }

    private static Stream<Attention> attention(Reading view, LocalDate today) {
        List<Mediator> active = active(view);
        int golden = (int)
                active.stream().filter(mediator -> mediator.form().golden()).count();
        Matter matter = Matter.of("community", Id.of(view.community().value()));
        Stream<Attention> studio = matter.settledBy(APPOINT)
                .found(MediatorRules.GOLDEN.check(
                        new MediatorRules.Studio(golden, view.terms(MediatorTerms.TERMS, today))));
        if (active.isEmpty()) {
            return studio;
        }
        List<MediationCommittee> running = MediationCommittees.runningOn(view, today);
        return Stream.of(
                        studio,
                        matter.settledBy(MediationCommittees.ELECT)
                                .found(MediationCommitteeRules.TERM_OVER.check(
                                        new MediationCommitteeRules.Ending(running.size(), today))),
                        running.stream().flatMap(committee -> composed(view, committee, today)))
                .flatMap(found -> found);
    }

    /** A member may be no woman, or no one any more, by a later correction or erasure. */
    private static Stream<Attention> composed(Reading view, MediationCommittee committee, LocalDate today) {
        int women = MediationCommittees.women(
                view,
                committee.form().seats().stream().map(CommitteeSeat::person).toList());
        return Matter.of(MediationCommittee.KIND, committee.id())
                .settledBy(MediationCommittees.FILL)
                .found(MediationCommitteeRules.COMPOSITION
                        .check(new MediationCommitteeRules.Seating(
                                committee.form(), women, view.terms(MediatorTerms.TERMS, today)))
                        .map(Finding::asWarning));
    }

    /**
     * The mediators who mediate, for features that stand on them: not those who were erased as people.
     *
     * @param view what the transaction reads
     * @return the mediators
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Mediator> active(Reading view) {
        return atWork(view, view.list(view.all(Mediator.KIND).where(Mediator.STATUS, MediatorStatus.ACTIVE)));
    }

    /**
     * Those of some mediators who mediate, for features that stand on them.
     *
     * @param view what the transaction reads
     * @param mediators their ids
     * @return the mediators
     */
    @SuppressWarnings("exports") // for the library's own use
    public static List<Mediator> active(Reading view, Collection<Id<Mediator>> mediators) {
        return atWork(view, view.find(Mediator.KIND, mediators));
    }

    /**
     * Whether a mediator mediates, for features that stand on mediators.
     *
     * @param view what the transaction reads
     * @param mediator the mediator
     * @return whether the mediator is active, and not erased as a person
     */
    @SuppressWarnings("exports") // for the library's own use
    public static boolean isAtWork(Reading view, Mediator mediator) {
        return !atWork(view, List.of(mediator)).isEmpty();
    }

    private static List<Mediator> atWork(Reading view, List<Mediator> mediators) {
        Set<Id<Person>> there =
                view
                        .find(
                                Person.KIND,
                                mediators.stream()
                                        .map(mediator -> mediator.form().person())
                                        .toList())
                        .stream()
                        .filter(person -> !person.isErased())
                        .map(Person::id)
                        .collect(Collectors.toSet());
        return mediators.stream()
                .filter(mediator ->
                        mediator.isActive() && there.contains(mediator.form().person()))
                .toList();
    }

    /**
     * The people behind those of some mediators who still mediate, for features that stand on them.
     *
     * @param view what the transaction reads
     * @param mediators their ids
     * @return the people
     */
    @SuppressWarnings("exports") // for the library's own use
    public static Set<Id<Person>> activePeople(Reading view, Set<Id<Mediator>> mediators) {
        return active(view, mediators).stream()
                .map(mediator -> mediator.form().person())
                .collect(Collectors.toSet());
    }

    private static Needs needs(UnitOfWork work, MediatorForm form, Set<Id<Person>> known) {
        Needs needs = work.needs()
                .a(Person.KIND, form.person())
                .unless(PersonFiles.hold(work, form.person()))
                .a(MediationCommittee.KIND, form.committee());
        form.relatives().stream()
                .filter(relative -> !known.contains(relative))
                .forEach(relative -> needs.a(Person.KIND, relative));
        return needs;
    }

    private static MediatorRules.Candidate candidate(UnitOfWork work, MediatorForm form, LocalDate day) {
        long dismissals = work.count(work.all(Mediator.KIND)
                .where(Mediator.PERSON, form.person())
                .where(Mediator.STATUS, MediatorStatus.DISMISSED));
        return new MediatorRules.Candidate(PersonFiles.born(work, form.person()), (int) dismissals, day);
    }

    private static Period term(UnitOfWork work, MediatorForm form) {
        return work.require(MediationCommittee.KIND, form.committee()).form().term();
    }

    private record Appoint(MediatorForm form) {}

    private record Amend(Id<Mediator> mediator, MediatorForm form) {}

    private record Correct(Id<Mediator> mediator, MediatorForm form, String reason) implements Reasoned {}

    private record Censuring(Id<Mediator> mediator, MediatorMisconduct misconduct, boolean serious) {}

    private record End(Id<Mediator> mediator) {}
}
