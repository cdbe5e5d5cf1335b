package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.grid.Grid;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The report of an in-service party member to the community of residence (在职党员报到). The member's party organisation stays
 * what it was. A person has one report at a time in the whole store; what is over is kept.
 *
 * @param community the community of residence
 * @param id its id there
 * @param form who, with unit, specialities and wishes
 * @param status how far it has come
 * @param grid where the member serves, once placed; kept through an exemption
 * @param exemptions the times in which the member need not serve, oldest first
 * @param end how it ended, once it has
 */
public record MemberReport(
        DivisionCode community,
        Id<MemberReport> id,
        MemberReportForm form,
        MemberReportStatus status,
        Optional<Id<Grid>> grid,
        List<Exemption> exemptions,
        Optional<MemberReportEnd> end) {
    /** What may happen to it. */
    public static final LifeCycle<MemberReportStatus, MemberReportStep> LIFE_CYCLE = lifeCycle();

    /** Who; that somebody reports tells a political status. */
    public static final Index<MemberReport, String> PERSON = Index.<MemberReport, String>one(
                    "person", ValueType.TEXT, report -> report.form().person().value())
            .unreported();

    /** The unit's party organisation. */
    public static final Index<MemberReport, String> PARTY = Index.optional(
            "party_organisation",
            ValueType.TEXT,
            report -> report.unit().party().map(Id::value));

    /** The unit's kind. */
    public static final Index<MemberReport, String> UNIT_KIND = Index.one(
            "unit_kind", ValueType.TEXT, report -> report.unit().kind().name());

    /** In which grid. */
    public static final Index<MemberReport, String> GRID =
            Index.optional("grid", ValueType.TEXT, report -> report.grid().map(Id::value));

    /** How far it has come. */
    public static final Index<MemberReport, String> STATUS =
            Index.one("status", ValueType.TEXT, report -> report.status().name());

    /** Whether it is not over, for rates. */
    public static final Index<MemberReport, Boolean> ACTIVE =
            Index.one("active", ValueType.FLAG, report -> report.status().isActive());

    /** When the member reported. */
    public static final Index<MemberReport, LocalDate> REPORTED_ON =
            Index.one("reported_on", ValueType.DAY, report -> report.form().reportedOn());

    /** One active report for each person of the community; {@link org.linli.person.Person#RESIDENCE} sees to the other communities. */
    public static final Index<MemberReport, String> ACTIVE_PERSON = Index.<MemberReport, String>optional(
                    "active_person", ValueType.TEXT, MemberReport::activePerson)
            .uniqueInStore("dual-report-unique")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<MemberReport> KIND = Kind.named(
                    "member_report", 1, MemberReport.class, report -> Ref.of(report.community, report.id))
            .index(PERSON)
            .index(PARTY)
            .index(UNIT_KIND)
            .index(GRID)
            .index(STATUS)
            .index(ACTIVE)
            .index(REPORTED_ON)
            .index(ACTIVE_PERSON)
            .events(MemberReportEvent.class)
            .build();

    /** Copies the list. */
    public MemberReport {
        exemptions = List.copyOf(exemptions);
    }

    /** A member reports. */
    static Decision<MemberReport> report(
            DivisionCode community,
            Id<MemberReport> id,
            MemberReportForm form,
            PoliticalStatus politicalStatus,
            ReportingTerms terms,
            LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(MemberReportRules.PARTY_MEMBER, politicalStatus)
                .ask(MemberReportRules.NOT_IN_FUTURE, new MemberReportRules.Reported(form.reportedOn(), today))
                .ask(
                        MemberReportRules.DEADLINE,
                        new MemberReportRules.Notified(form.reportedOn(), form.notifiedOn(), terms.deadlineDays()));
        MemberProfile read = read(inspection, form.profile(), terms);
        return inspection.decide(() -> Decision.accepted(
                new MemberReport(
                        community,
                        id,
                        form.with(read),
                        MemberReportStatus.REPORTED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty()),
                new MemberReportEvent.MemberReported(id, form.channel(), form.reportedOn())));
    }

    Decision<MemberReport> confirm(LocalDate today) {
        return asked(MemberReportStep.CONFIRM)
                .decide(() -> Decision.accepted(
                        with(form, MemberReportStatus.CONFIRMED, grid),
                        new MemberReportEvent.MemberReportConfirmed(id, today)));
    }

    /** Changes what the member said; status, grid and exemptions stay. */
    Decision<MemberReport> amend(MemberProfile profile, ReportingTerms terms) {
        Inspection inspection = asked(MemberReportStep.AMEND);
        MemberProfile read = read(inspection, profile, terms);
        return inspection.decide(() ->
                Decision.accepted(with(form.with(read), status, grid), new MemberReportEvent.MemberReportAmended(id)));
    }

    Decision<MemberReport> place(MemberReportRules.Place place) {
        return asked(MemberReportStep.PLACE)
                .ask(MemberReportRules.GRID, place)
                .decide(() -> Decision.accepted(
                        with(form, MemberReportStatus.SERVING, Optional.of(place.grid())),
                        new MemberReportEvent.MemberPlaced(
                                id, place.grid(), grid.filter(before -> !before.equals(place.grid())))));
    }

    Decision<MemberReport> exempt(String reason, LocalDate until, ReportingTerms terms, LocalDate today) {
        Inspection inspection = asked(MemberReportStep.EXEMPT)
                .ask(MemberReportRules.EXEMPT_REASON, new MemberReportRules.Excuse(reason, terms))
                .ask(MemberReportRules.EXEMPT_END, new MemberReportRules.Span(today, until));
        return inspection.decide(() -> {
            Period time = Period.between(today, until);
            List<Exemption> more = Stream.concat(exemptions.stream(), Stream.of(new Exemption(reason, time)))
                    .toList();
            return Decision.accepted(
                    new MemberReport(community, id, form, MemberReportStatus.EXEMPT, grid, more, end),
                    new MemberReportEvent.MemberExempted(id, time));
        });
    }

    /** Goes on where the member was before the exemption. */
    Decision<MemberReport> resume(LocalDate today) {
        MemberReportStep step = grid.isPresent() ? MemberReportStep.RESUME_SERVING : MemberReportStep.RESUME;
        return asked(step)
                .decide(() -> Decision.accepted(
                        new MemberReport(
                                community,
                                id,
                                form,
                                LIFE_CYCLE.next(status, step).orElseThrow(),
                                grid,
                                exemptionsUntil(today),
                                end),
                        new MemberReportEvent.MemberResumed(id, today)));
    }

    Decision<MemberReport> transfer(DivisionCode to, LocalDate today) {
        return asked(MemberReportStep.TRANSFER)
                .ask(MemberReportRules.TRANSFER, new MemberReportRules.Move(community, to))
                .decide(() -> Decision.accepted(
                        over(
                                MemberReportStatus.TRANSFERRED,
                                new MemberReportEnd(ExitReason.MOVED, today, Optional.of(to))),
                        new MemberReportEvent.MemberTransferred(id, to, today)));
    }

    Decision<MemberReport> exit(ExitReason reason, LocalDate today) {
        return asked(MemberReportStep.EXIT)
                .decide(() -> Decision.accepted(
                        over(MemberReportStatus.EXITED, new MemberReportEnd(reason, today, Optional.empty())),
                        new MemberReportEvent.MemberExited(id, today)));
    }

    /** {@return the number of the receipt (报到回执编号), the same for good; the community hands it out on confirming} */
    public String receipt() {
        return "BD-" + community + "-" + id;
    }

    /** {@return where the member works} */
    public ReportingUnit unit() {
        return form.profile().unit();
    }

    /** {@return the end of the exemption that lasts, or has not been ended yet; empty when the member is not exempt} */
    public Optional<LocalDate> exemptUntil() {
        return status == MemberReportStatus.EXEMPT
                ? exemptions.get(exemptions.size() - 1).time().until()
                : Optional.empty();
    }

    /**
     * Whether the member is to serve on a day.
     *
     * @param day the day
     * @return true from the report to its end, without the days of exemptions
     */
    public boolean isOnDuty(LocalDate day) {
        return !day.isBefore(form.reportedOn())
                && end.stream().allMatch(over -> day.isBefore(over.on()))
                && exemptions.stream().noneMatch(exemption -> exemption.time().contains(day));
    }

    // Who is exempt and resumes on the same day has never been exempt.
    private List<Exemption> exemptionsUntil(LocalDate day) {
        return exemptions.stream()
                .filter(exemption -> exemption.time().from().isBefore(day))
                .map(exemption -> exemption.time().contains(day)
                        ? new Exemption(exemption.reason(), exemption.time().endingOn(day))
                        : exemption)
                .toList();
    }

    private static MemberProfile read(Inspection inspection, MemberProfile profile, ReportingTerms terms) {
        inspection
                .ask(
                        MemberReportRules.UNIT_KIND,
                        new MemberReportRules.Unit(profile.unit().kind(), terms))
                .ask(MemberReportRules.SPECIALITIES, profile.specialities().size());
        return profile.read(inspection);
    }

    private Inspection asked(MemberReportStep step) {
        return new Inspection().ask(MemberReportRules.STEP, new MemberReportRules.Stage(status, step));
    }

    private MemberReport with(MemberReportForm said, MemberReportStatus next, Optional<Id<Grid>> place) {
        return new MemberReport(community, id, said, next, place, exemptions, end);
    }

    private MemberReport over(MemberReportStatus next, MemberReportEnd how) {
        return new MemberReport(community, id, form, next, grid, exemptionsUntil(how.on()), Optional.of(how));
    }

    private Optional<String> activePerson() {
        return status.isActive() ? Optional.of(form.person().value()) : Optional.empty();
    }

    private static LifeCycle<MemberReportStatus, MemberReportStep> lifeCycle() {
        LifeCycle<MemberReportStatus, MemberReportStep> steps = LifeCycle.<MemberReportStatus, MemberReportStep>empty()
                .allow(MemberReportStatus.REPORTED, MemberReportStep.CONFIRM, MemberReportStatus.CONFIRMED)
                .allow(MemberReportStatus.CONFIRMED, MemberReportStep.PLACE, MemberReportStatus.SERVING)
                .allow(MemberReportStatus.SERVING, MemberReportStep.PLACE, MemberReportStatus.SERVING)
                .allow(MemberReportStatus.CONFIRMED, MemberReportStep.EXEMPT, MemberReportStatus.EXEMPT)
                .allow(MemberReportStatus.SERVING, MemberReportStep.EXEMPT, MemberReportStatus.EXEMPT)
                .allow(MemberReportStatus.EXEMPT, MemberReportStep.RESUME, MemberReportStatus.CONFIRMED)
                .allow(MemberReportStatus.EXEMPT, MemberReportStep.RESUME_SERVING, MemberReportStatus.SERVING);
        for (MemberReportStatus status : MemberReportStatus.values()) {
            if (status.isActive()) {
                steps = steps.allow(status, MemberReportStep.AMEND, status)
                        .allow(status, MemberReportStep.TRANSFER, MemberReportStatus.TRANSFERRED)
                        .allow(status, MemberReportStep.EXIT, MemberReportStatus.EXITED);
            }
        }
        return steps;
    }
}
