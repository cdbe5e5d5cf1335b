package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.calendar.WorkCalendar;
import org.linli.code.DivisionCode;
import org.linli.code.PlainText;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.grid.Grid;
import org.linli.grid.GridNames;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.kernel.Period;
import org.linli.person.Person;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The report of an in-service party member to the community of residence (在职党员报到). The member stays in the same party
 * organisation. A person has one active report at a time in the whole store; reports that are over are kept.
 *
 * @param community the community of residence
 * @param id its id there
 * @param form the person, with unit, specialities and wishes
 * @param status the status
 * @param grid the grid in which the member serves, once placed; kept through an exemption
 * @param exemptions the periods in which the member need not serve, oldest first; the end of the report does not cut them short
 * @param end how it ended, once it has
 * @param former how it stood before, oldest first; what lasted no day is left out, and what was over by a corrected day of the report
 *     stays, so that another correction finds it
 * @param places home and workplace where the profile does not show them: sealed in the store, or what stands for them when they
 *     cannot be shown
 * @param corrections why it was corrected, oldest first; sealed in the store
 */
public record MemberReport(
        DivisionCode community,
        Id<MemberReport> id,
        MemberReportForm form,
        MemberReportStatus status,
        Optional<Id<Grid>> grid,
        List<Exemption> exemptions,
        Optional<MemberReportEnd> end,
        List<MemberReportState> former,
        Optional<String> places,
        List<ReportCorrection> corrections) {
    /** The allowed steps. */
    public static final LifeCycle<MemberReportStatus, MemberReportStep> LIFE_CYCLE = lifeCycle();

    /** The person; left out of views, because a report reveals a political status. */
    public static final Index<MemberReport, Id<Person>> PERSON = Index.<MemberReport, Id<Person>>one(
                    "person", ValueType.id(), report -> report.form().person())
            .unreported();

    /** The unit's party organisation. */
    public static final Index<MemberReport, Id<PartyOrganisation>> PARTY = Index.optional(
            "party_organisation", ValueType.id(), report -> report.unit().party());

    /** The party organisations of units where the member worked before. */
    public static final Index<MemberReport, Id<PartyOrganisation>> FORMER_PARTY =
            Index.<MemberReport, Id<PartyOrganisation>>many("former_party", ValueType.id(), MemberReport::formerParties)
                    .unreported();

    /** The unit's kind. */
    public static final Column<MemberReport, UnitKind> UNIT_KIND = Column.one(
            "unit_kind", ValueType.of(UnitKind.class), report -> report.unit().kind());

    /** The grid in which the member serves. */
    public static final Index<MemberReport, Id<Grid>> GRID = Index.optional("grid", ValueType.id(), MemberReport::grid);

    /** The status. */
    public static final Index<MemberReport, MemberReportStatus> STATUS =
            Index.one("status", ValueType.of(MemberReportStatus.class), MemberReport::status);

    /** Whether the report is not over, for rates. */
    public static final Index<MemberReport, Boolean> ACTIVE =
            Index.one("active", ValueType.FLAG, report -> report.status().isActive());

    /** The day of the report. */
    public static final Column<MemberReport, LocalDate> REPORTED_ON =
            Column.one("reported_on", ValueType.DAY, report -> report.form().reportedOn());

    /** The first day on which it no longer counts, once it is over. */
    public static final Index<MemberReport, LocalDate> ENDED_ON =
            Index.optional("ended_on", ValueType.DAY, report -> report.end().map(MemberReportEnd::on));

    /** The first day on which an exempt member serves again; left out of views, where it would tell of a person. */
    static final Index<MemberReport, LocalDate> EXEMPT_UNTIL = Index.<MemberReport, LocalDate>optional(
                    "exempt_until", ValueType.DAY, MemberReport::exemptUntil)
            .unreported();

    /**
     * Whether the member was never exempt and always of a unit with the same party organisation, so that the columns say all that is
     * counted of the report.
     */
    public static final Column<MemberReport, Boolean> PLAIN = Column.<MemberReport, Boolean>one(
                    "plain", ValueType.FLAG, MemberReport::isPlain)
            .unreported();

    /** One active report for each person of the community; {@link Person#RESIDENCE} covers the other communities. */
    public static final Index<MemberReport, Id<Person>> ACTIVE_PERSON = Index.<MemberReport, Id<Person>>optional(
                    "active_person", ValueType.id(), MemberReport::activePerson)
            .unique("dual-report-unique")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<MemberReport> KIND = Kind.named(
                    "member_report", 1, MemberReport.class, report -> Ref.of(report.community, report.id))
            .index(PERSON)
            .index(PARTY)
            .index(FORMER_PARTY)
            .column(UNIT_KIND)
            .together(GRID, STATUS)
            .index(STATUS)
            .together(ACTIVE, PARTY)
            .column(REPORTED_ON)
            .index(ENDED_ON)
            .index(EXEMPT_UNTIL)
            .column(PLAIN)
            .index(ACTIVE_PERSON)
            .naming(PARTY, CommunityNames.PARTY_ORGANISATION)
            .naming(GRID, GridNames.GRID)
            .events(MemberReportEvent.class)
            .personal(MemberReportTexts::replaced)
            .build();

    /** Copies the lists. */
    public MemberReport {
        exemptions = List.copyOf(exemptions);
        former = List.copyOf(former);
        corrections = List.copyOf(corrections);
    }

    /** A member reports. */
    static Decision<MemberReport> report(
            DivisionCode community,
            Id<MemberReport> id,
            MemberReportForm form,
            PoliticalStatus politicalStatus,
            ReportingTerms terms,
            WorkCalendar calendar,
            LocalDate today) {
        Inspection inspection = new Inspection().ask(MemberReportRules.PARTY_MEMBER, politicalStatus);
        form.judgeDay(inspection, terms, calendar, today);
        MemberProfile read = form.read(inspection, terms);
        return inspection.decide(() -> Decision.accepted(
                new MemberReport(
                        community,
                        id,
                        form.with(read),
                        MemberReportStatus.REPORTED,
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of()),
                new MemberReportEvent.MemberReported(id, form.channel(), form.reportedOn())));
    }

    Decision<MemberReport> confirm(LocalDate today) {
        return Inspection.of(MemberReportRules.STEP, status, MemberReportStep.CONFIRM)
                .decide(() -> Decision.accepted(
                        with(MemberReportStatus.CONFIRMED, grid, today),
                        new MemberReportEvent.MemberReportConfirmed(id, today)));
    }

    /** Changes the profile from today on; status, grid and exemptions stay. */
    Decision<MemberReport> amend(MemberProfile profile, ReportingTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(MemberReportRules.STEP, status, MemberReportStep.AMEND);
        MemberProfile read = form.with(profile).read(inspection, terms);
        return inspection.decide(() -> Decision.accepted(
                formed(form.with(read)).following(this, today), new MemberReportEvent.MemberReportAmended(id)));
    }

    /**
     * Places the member in a grid (编入网格), also from another one.
     *
     * @param place the grid, and whether the division in force has it
     * @param today the first day there
     * @return the report, serving there; or refused by {@code dual-report-step}, {@code dual-report-grid}
     */
    public Decision<MemberReport> place(MemberReportRules.Place place, LocalDate today) {
        return Inspection.of(MemberReportRules.STEP, status, MemberReportStep.PLACE)
                .ask(MemberReportRules.GRID, place)
                .decide(() -> Decision.accepted(
                        with(MemberReportStatus.SERVING, Optional.of(place.grid()), today),
                        new MemberReportEvent.MemberPlaced(
                                id, place.grid(), grid.filter(before -> !before.equals(place.grid())))));
    }

    Decision<MemberReport> exempt(
            ExemptionReason reason, Optional<String> note, LocalDate until, ReportingTerms terms, LocalDate today) {
        Inspection inspection = Inspection.of(MemberReportRules.STEP, status, MemberReportStep.EXEMPT)
                .ask(MemberReportRules.EXEMPT_REASON, new MemberReportRules.Excuse(reason, terms))
                .ask(MemberReportRules.EXEMPT_END, new MemberReportRules.Span(today, until));
        Optional<String> said =
                inspection.readIfGiven(note, text -> PlainText.require("note", text, Exemption.MAX_NOTE));
        return inspection.decide(() -> {
            Period time = Period.between(today, until);
            List<Exemption> more = Stream.concat(
                            exemptions.stream(), Stream.of(new Exemption(Optional.of(reason), said, time)))
                    .toList();
            return Decision.accepted(
                    with(MemberReportStatus.EXEMPT, grid, more, end, former).following(this, today),
                    new MemberReportEvent.MemberExempted(id, time));
        });
    }

    /** Ends the exemption; the member serves again in the grid of before, if there was one. */
    Decision<MemberReport> resume(LocalDate today) {
        MemberReportStep step = grid.isPresent() ? MemberReportStep.RESUME_SERVING : MemberReportStep.RESUME;
        return Inspection.of(MemberReportRules.STEP, status, step)
                .decide(() -> Decision.accepted(
                        with(
                                        LIFE_CYCLE.next(status, step).orElseThrow(),
                                        grid,
                                        Exemption.until(exemptions, today),
                                        end,
                                        former)
                                .following(this, today),
                        new MemberReportEvent.MemberResumed(id, today)));
    }

    Decision<MemberReport> transfer(DivisionCode to, LocalDate today) {
        return Inspection.of(MemberReportRules.STEP, status, MemberReportStep.TRANSFER)
                .ask(MemberReportRules.TRANSFER, new MemberReportRules.Transfer(community, to))
                .decide(() -> Decision.accepted(
                        over(
                                MemberReportStatus.TRANSFERRED,
                                new MemberReportEnd(ExitReason.MOVED, today, Optional.of(to), status)),
                        new MemberReportEvent.MemberTransferred(id, to, today)));
    }

    Decision<MemberReport> exit(ExitReason reason, LocalDate today) {
        return Inspection.of(MemberReportRules.STEP, status, MemberReportStep.EXIT)
                .decide(() -> Decision.accepted(
                        over(MemberReportStatus.EXITED, new MemberReportEnd(reason, today, Optional.empty(), status)),
                        new MemberReportEvent.MemberExited(id, today)));
    }

    /** {@return the number of the receipt (报到回执编号); it never changes, and the community hands it out on confirmation} */
    public String receipt() {
        return receipt(community, id);
    }

    /**
     * The number of a receipt.
     *
     * @param community the community
     * @param id the report
     * @return the number, by which people name the report
     */
    public static String receipt(DivisionCode community, Id<MemberReport> id) {
        return "BD-" + community + "-" + id;
    }

    /** {@return where the member works} */
    public ReportingUnit unit() {
        return form.profile().unit();
    }

    /**
     * {@return the end of the present exemption, which may be past when the member has not resumed; empty when the member is not exempt}
     */
    public Optional<LocalDate> exemptUntil() {
        return status == MemberReportStatus.EXEMPT
                ? exemptions.get(exemptions.size() - 1).time().until()
                : Optional.empty();
    }

    /**
     * How the report stood on a day.
     *
     * @param day the day
     * @return unit, status and grid as of then; those of its first day for a day before it
     */
    public MemberReportState on(LocalDate day) {
        LocalDate asked = day.isBefore(form.reportedOn()) ? form.reportedOn() : day;
        return former.stream().filter(state -> state.reaches(asked)).findFirst().orElseGet(this::present);
    }

    /**
     * Whether the member was registered on a day: from the day of the report until its end.
     *
     * @param day the day
     * @return whether it was
     */
    public boolean isReportedOn(LocalDate day) {
        return !day.isBefore(form.reportedOn()) && end.stream().allMatch(over -> day.isBefore(over.on()));
    }

    private MemberReport with(MemberReportStatus next, Optional<Id<Grid>> place, LocalDate today) {
        return with(next, place, exemptions, end, former).following(this, today);
    }

    /** The same with how it stood until today, unless that lasted no day. */
    private MemberReport following(MemberReport before, LocalDate today) {
        LocalDate since = former.isEmpty()
                ? form.reportedOn()
                : former.get(former.size() - 1).until().orElseThrow();
        if (present().equals(before.present()) || !since.isBefore(today)) {
            return this;
        }
        List<MemberReportState> more = Stream.concat(
                        former.stream(), Stream.of(before.present().until(today)))
                .toList();
        return with(status, grid, exemptions, end, more);
    }

    private MemberReport with(
            MemberReportStatus next,
            Optional<Id<Grid>> place,
            List<Exemption> exempt,
            Optional<MemberReportEnd> over,
            List<MemberReportState> before) {
        return new MemberReport(community, id, form, next, place, exempt, over, before, places, corrections);
    }

    /** The same with another form, which names home and workplace in the clear. */
    MemberReport formed(MemberReportForm next) {
        return new MemberReport(
                community, id, next, status, grid, exemptions, end, former, Optional.empty(), corrections);
    }

    /** The same, corrected for a reason. */
    MemberReport corrected(
            MemberReportStatus next,
            List<Exemption> exempt,
            Optional<MemberReportEnd> over,
            List<MemberReportState> before,
            ReportCorrection why) {
        List<ReportCorrection> all =
                Stream.concat(corrections.stream(), Stream.of(why)).toList();
        return new MemberReport(community, id, form, next, grid, exempt, over, before, places, all);
    }

    /** The same in another grid, or in none. */
    MemberReport in(MemberReportStatus next, Optional<Id<Grid>> place) {
        return with(next, place, exemptions, end, former);
    }

    MemberReport standing(List<MemberReportState> before) {
        return with(status, grid, exemptions, end, before);
    }

    MemberReportState present() {
        return new MemberReportState(unit(), status, grid, Optional.empty());
    }

    private List<Id<PartyOrganisation>> formerParties() {
        return former.stream()
                .flatMap(state -> state.unit().party().stream())
                .distinct()
                .toList();
    }

    private MemberReport over(MemberReportStatus next, MemberReportEnd how) {
        return with(next, grid, exemptions, Optional.of(how), former).following(this, how.on());
    }

    private boolean isPlain() {
        return exemptions.isEmpty()
                && former.stream().allMatch(state -> state.unit().party().equals(unit().party()));
    }

    private Optional<Id<Person>> activePerson() {
        return status.isActive() ? Optional.of(form.person()) : Optional.empty();
    }

    private static LifeCycle<MemberReportStatus, MemberReportStep> lifeCycle() {
        LifeCycle<MemberReportStatus, MemberReportStep> steps = LifeCycle.<MemberReportStatus, MemberReportStep>empty()
                .allow(MemberReportStatus.REPORTED, MemberReportStep.CONFIRM, MemberReportStatus.CONFIRMED)
                .allow(MemberReportStatus.CONFIRMED, MemberReportStep.UNCONFIRM, MemberReportStatus.REPORTED)
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
