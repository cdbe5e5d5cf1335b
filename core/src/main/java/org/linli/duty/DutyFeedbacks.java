package org.linli.duty;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.code.Reasoned;
import org.linli.community.PartyOrganisation;
import org.linli.feature.Attention;
import org.linli.feature.Matter;
import org.linli.feature.Watch;
import org.linli.kernel.Command;
import org.linli.kernel.Commands;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Form;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberTies;
import org.linli.reporting.UnitReport;
import org.linli.storage.Row;
import org.linli.work.CivilYears;
import org.linli.work.Concerning;
import org.linli.work.Office;
import org.linli.work.Reading;
import org.linli.work.UnitOfWork;

/**
 * Appraisal of members' service, and feedback to their units (评价与反馈). Immutable, for use by any thread.
 *
 * <p>Every command is refused with {@code actor-may-not} for roles that the table of permissions does not name, and
 * with {@code not-found}, once for each, when something that it names is not registered.
 */
public final class DutyFeedbacks {
    private static final Commands<DutyFeedback> FEEDBACK =
            Commands.of("dutyFeedbacks", DutyFeedback.class, Role.OFFICE);
    private static final Command<DutyFeedback> APPRAISE =
            FEEDBACK.command("appraise", Appraise.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<DutyFeedback> REVISE =
            FEEDBACK.command("revise", Revise.class).by(Role.COMMUNITY_SECRETARY);
    private static final Command<DutyFeedback> SEND = FEEDBACK.command("send", Step.class);
    private static final Command<DutyFeedback> ACKNOWLEDGE = FEEDBACK.fact("acknowledge", Acknowledge.class)
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.UNIT_CONTACT, Role.SYSTEM)
            .within(Relation.OWN_UNIT);

    private static final Command<DutyFeedback> REOPEN =
            FEEDBACK.fact("reopen", Reopen.class).by(Role.COMMUNITY_SECRETARY);

    /** The commands of this class. */
    public static final List<Command<?>> COMMANDS = List.of(APPRAISE, REVISE, SEND, ACKNOWLEDGE, REOPEN);

    private static final Question FIND = FEEDBACK.question("find");
    private static final Question OF_MEMBER = FEEDBACK.question("ofMember");
    private static final Question LACKING = FEEDBACK.question("lacking");
    private static final Question LETTER = FEEDBACK.question("letter")
            .by(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.SYSTEM, Role.UNIT_CONTACT)
            .within(Relation.OWN_UNIT);

    /** What is to be done next with feedback that was not acknowledged. */
    private static final Map<FeedbackStatus, Command<DutyFeedback>> NEXT =
            Map.of(FeedbackStatus.APPRAISED, SEND, FeedbackStatus.SENT, ACKNOWLEDGE);

    static final Watch WATCH = Watch.of(LACKING, (view, now, today) -> lacking(view, DutyBooks.ofLatest(view, today)));

    /** The guarded questions of this class. */
    public static final List<Question> QUESTIONS = List.of(FIND, OF_MEMBER, LACKING, LETTER);

    private final Office office;

    /**
     * For the library's own use.
     *
     * @param office where commands are given
     */
    @SuppressWarnings("exports") // hosts get this from a desk
    public DutyFeedbacks(Office office) {
        this.office = office;
    }

    /**
     * Appraises a member's service in a year or quarter that is over (评价).
     *
     * @param report the member's report
     * @param day a day of the year or quarter, by the charter in force on that day
     * @param evaluation the evaluation
     * @param comment a comment, if any
     * @return the feedback, not sent yet, with the warnings {@code duty-feedback-evaluation} and {@code duty-feedback-idle},
     *     whose reason belongs into the comment; refused with {@code duty-feedback-period-over}, {@code duty-feedback-once},
     *     which names one for at least a part of that time, and what is wrong in the comment
     */
    public Decision<DutyFeedback> appraise(
            Id<MemberReport> report, LocalDate day, DutyEvaluation evaluation, Optional<String> comment) {
        return office.command(APPRAISE, new Appraise(report, day, evaluation, comment), work -> {
            MemberReport found = work.require(MemberReport.KIND, report);
            ServiceYear year = year(work, found, day, work.terms(DutyTerms.TERMS, day));
            return work.save(
                    DutyFeedback.KIND,
                    DutyFeedback.appraise(
                            work.community(),
                            work.newId(),
                            DutyMember.of(found),
                            DutyBooks.addressee(found, year.period(), work.today()),
                            day,
                            year,
                            evaluation,
                            comment,
                            work.today()));
        });
    }

    /**
     * Appraises the member again, by the services recorded by now, as long as the unit has not acknowledged the feedback (更正评价).
     *
     * @param feedback its id
     * @param evaluation the new evaluation
     * @param comment a comment, if any
     * @return the feedback, to be sent anew, with the warnings {@code duty-feedback-evaluation} and {@code
     *     duty-feedback-idle}; refused with {@code duty-feedback-step}, {@code duty-feedback-period-over} and what is wrong in
     *     the comment
     */
    public Decision<DutyFeedback> revise(
            Id<DutyFeedback> feedback, DutyEvaluation evaluation, Optional<String> comment) {
        return office.command(
                REVISE,
                new Revise(feedback, evaluation, comment),
                work -> work.change(DutyFeedback.KIND, feedback, before -> {
                    MemberReport report = work.require(MemberReport.KIND, before.report());
                    DutyTerms terms = work.terms(DutyTerms.TERMS, before.day()).keeping(before.period());
                    ServiceYear year = year(work, report, before.day(), terms);
                    return before.revise(year, evaluation, comment, work.today());
                }));
    }

    /**
     * Sends the feedback to the unit (反馈).
     *
     * @param feedback its id
     * @return the feedback; refused with {@code duty-feedback-step}
     */
    public Decision<DutyFeedback> send(Id<DutyFeedback> feedback) {
        return office.command(
                SEND,
                new Step(feedback),
                work -> work.change(DutyFeedback.KIND, feedback, before -> before.send(work.today())));
    }

    /**
     * The unit to which the feedback is addressed acknowledges it (签收), by its contact, or by the community for it. The unit to which
     * the member has changed since does not. After that neither the feedback nor the services of its period change.
     *
     * @param feedback its id
     * @return the feedback; refused with {@code actor-not-related} for the contact of another unit, and with {@code
     *     duty-feedback-step}
     */
    public Decision<DutyFeedback> acknowledge(Id<DutyFeedback> feedback) {
        return office.command(
                ACKNOWLEDGE,
                new Acknowledge(feedback),
                work -> work.change(DutyFeedback.KIND, feedback, sent -> {
                    // Recording and reversing a service guard the report too, so that no service slips in between.
                    MemberReport report = work.require(MemberReport.KIND, sent.report());
                    work.guard(MemberReport.KIND, report.id());
                    return sent.acknowledge(work.today());
                }));
    }

    /**
     * Takes back an acknowledgement that was entered by mistake (撤销误签收): the feedback is sent and can be revised again, and the services
     * of its period can be recorded and reversed.
     *
     * @param feedback its id
     * @param reason why; kept sealed in the feedback
     * @return the feedback; refused with {@code duty-feedback-step} and what is wrong in the reason
     */
    public Decision<DutyFeedback> reopen(Id<DutyFeedback> feedback, String reason) {
        return office.command(
                REOPEN,
                new Reopen(feedback, reason),
                work -> work.change(DutyFeedback.KIND, feedback, before -> before.reopen(reason)));
    }

    /**
     * One feedback.
     *
     * @param feedback its id
     * @return it; refused with {@code actor-may-not} and {@code not-found}
     */
    public Decision<DutyFeedback> find(Id<DutyFeedback> feedback) {
        return office.find(FIND, DutyFeedback.KIND, feedback, Concerning.NO_ONE);
    }

    /**
     * All feedback on a member, over the years, sent or not.
     *
     * @param report the member's report
     * @return the feedback, the oldest first; refused with {@code actor-may-not}
     */
    public Decision<List<DutyFeedback>> ofMember(Id<MemberReport> report) {
        return office.ask(OF_MEMBER, () -> office.read(view -> Decision.accepted(ofMember(view, report))));
    }

    /**
     * The members on whom the unit has acknowledged no feedback for the year or quarter of a day, once that period is over. What
     * tells of its last day by another charter counts.
     *
     * @param day the day
     * @return the findings {@code dual-report-yearly-feedback}, one for each member who was registered on that last day; refused
     *     with {@code actor-may-not} and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<List<Finding>> lacking(LocalDate day) {
        CivilYears.require(day);
        LocalDate today = office.today();
        return office.ask(
                LACKING,
                () -> office.read(view -> {
                    DutyBooks books = DutyBooks.of(view, day, today);
                    return books.time()
                            .answer(() -> Decision.accepted(
                                    lacking(view, books).map(Attention::finding).toList()));
                }));
    }

    private static Stream<Attention> lacking(Reading view, DutyBooks books) {
        LocalDate due = books.end();
        Map<Id<MemberReport>, FeedbackStatus> status = rowsOn(view, due)
                .collect(
                        Collectors.toMap(row -> row.value(DutyFeedback.REPORT), row -> row.value(DutyFeedback.STATUS)));
        return books.members(view).stream()
                .map(DutyEntry::report)
                .flatMap(report -> Matter.of(MemberReport.KIND, report)
                        .due(due)
                        .settledBy(Optional.ofNullable(status.get(report))
                                .map(NEXT::get)
                                .orElse(APPRAISE))
                        .found(FeedbackRules.YEARLY
                                .check(new FeedbackRules.Told(
                                        report,
                                        due,
                                        Optional.ofNullable(status.get(report)),
                                        books.time().today()))
                                .map(finding ->
                                        finding.with("report", MemberReport.receipt(view.community(), report)))));
    }

    /**
     * The letter to a unit on all who were its members in the year or quarter of a day, or on whom the feedback is addressed to it (反馈函).
     * A member who changed the unit is in the letter to the last one of that time. Before the period is over the letter says so. The
     * community sends it, and the unit's
     * contact may read it. Names are whole for the unit's own contact, and masked for every other role, so that this question never shows
     * whole
     * names of many people to the office. The unit identifies each member by the number of the receipt. A caller that has to write whole
     * names reads each
     * of them by {@link org.linli.person.People}, and passes them to {@link FeedbackLetter#named(java.util.Map)}.
     *
     * @param unit the unit's report
     * @param day a day of the year or quarter, by the charter in force on that day
     * @return the letter; refused with {@code actor-may-not} for roles that the table of permissions does not name, with
     *     {@code actor-not-related} for a unit contact whom this unit's report does not name, neither as the actor nor as the
     *     person for whom the actor acts, or whose unit has left; with {@code not-found}
     *     and {@code period-not-begun}
     * @throws IllegalArgumentException when a day lies outside of the years 1000 to 2999
     */
    public Decision<FeedbackLetter> letter(Id<UnitReport> unit, LocalDate day) {
        CivilYears.require(day);
        return office.ask(
                LETTER,
                (view, role, today) -> MemberTies.ofUnit(view, unit),
                () -> new FeedbackLetters(office).letter(unit, day));
    }

    /** The feedback on some members in a year or quarter, by the member's report. */
    static Map<Id<MemberReport>, DutyFeedback> on(Reading view, Collection<MemberReport> members, Period period) {
        Set<Id<MemberReport>> reports = members.stream().map(MemberReport::id).collect(Collectors.toSet());
        List<Id<DutyFeedback>> wanted = rows(view, period)
                .filter(row -> reports.contains(row.value(DutyFeedback.REPORT)))
                .map(row -> row.ref().id())
                .toList();
        return view.find(DutyFeedback.KIND, wanted).stream()
                .collect(Collectors.toMap(DutyFeedback::report, Function.identity()));
    }

    /** The reports of the members on whom the feedback for a year or quarter is addressed to a unit. */
    static List<Id<MemberReport>> addressedTo(Reading view, Id<PartyOrganisation> unit, Period period) {
        return rows(view, period)
                .filter(row -> row.get(DutyFeedback.UNIT).filter(unit::equals).isPresent())
                .map(row -> row.value(DutyFeedback.REPORT))
                .toList();
    }

    /** What tells of a day; the periods of a person do not overlap, and none is longer than a year. */
    private static Stream<Row<DutyFeedback>> rowsOn(Reading view, LocalDate day) {
        return view
                .rows(
                        view.all(DutyFeedback.KIND)
                                .between(DutyFeedback.FROM, day.minusYears(1).plusDays(1), day.plusDays(1)),
                        List.of(DutyFeedback.REPORT, DutyFeedback.STATUS, DutyFeedback.UNTIL))
                .stream()
                .filter(row -> row.value(DutyFeedback.UNTIL).isAfter(day));
    }

    // A person has one feedback in a period, even with two reports, so a report has one at most.
    private static Stream<Row<DutyFeedback>> rows(Reading view, Period period) {
        return view
                .rows(
                        view.all(DutyFeedback.KIND).where(DutyFeedback.FROM, period.from()),
                        List.of(DutyFeedback.REPORT, DutyFeedback.UNIT, DutyFeedback.UNTIL))
                .stream()
                .filter(row -> row.get(DutyFeedback.UNTIL).equals(period.until()));
    }

    static List<DutyFeedback> ofMember(Reading view, Id<MemberReport> report) {
        return view.list(
                view.all(DutyFeedback.KIND).where(DutyFeedback.REPORT, report).orderedBy(DutyFeedback.FROM));
    }

    // Recording a service guards the report too, so that no service slips in between.
    private static ServiceYear year(UnitOfWork work, MemberReport report, LocalDate day, DutyTerms terms) {
        work.guard(MemberReport.KIND, report.id());
        return DutyServices.year(work, report, day, terms, work.today());
    }

    private record Appraise(Id<MemberReport> report, LocalDate day, DutyEvaluation evaluation, Optional<String> comment)
            implements Form {
        @Override
        public List<Finding> mistakes() {
            return DutyFeedback.read(comment).findings();
        }
    }

    private record Revise(Id<DutyFeedback> feedback, DutyEvaluation evaluation, Optional<String> comment)
            implements Form {
        @Override
        public List<Finding> mistakes() {
            return DutyFeedback.read(comment).findings();
        }
    }

    private record Step(Id<DutyFeedback> feedback) {}

    private record Reopen(Id<DutyFeedback> feedback, String reason) implements Reasoned {}

    private record Acknowledge(Id<DutyFeedback> feedback) implements Concerning {
        @Override
        public Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return view.find(DutyFeedback.KIND, feedback)
                    .map(found -> MemberTies.ofParty(view, found.unit()))
                    .orElse(Set.of());
        }
    }
}
