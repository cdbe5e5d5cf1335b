package org.linli.reporting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.code.DivisionCode;
import org.linli.code.Reasoned;
import org.linli.community.CommunityNames;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Column;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The report of a unit's party organisation to the community of its seat (单位报到). A party organisation has one active
 * report at a time; reports that are over are kept.
 *
 * @param community the community
 * @param id its id there
 * @param form the party organisation, the number of members, and the contact
 * @param status the status
 * @param end how it ended, once it is over
 * @param former how it stood before, oldest first; what lasted no day is left out, and what was over by a corrected day of the report
 *     stays, so that another correction finds it
 */
public record UnitReport(
        DivisionCode community,
        Id<UnitReport> id,
        UnitReportForm form,
        UnitReportStatus status,
        Optional<End> end,
        List<UnitReportState> former) {
    /** The allowed steps. */
    public static final LifeCycle<UnitReportStatus, UnitReportStep> LIFE_CYCLE =
            LifeCycle.<UnitReportStatus, UnitReportStep>empty()
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.CONFIRM, UnitReportStatus.CONFIRMED)
                    .allow(UnitReportStatus.CONFIRMED, UnitReportStep.UNCONFIRM, UnitReportStatus.REPORTED)
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.AMEND, UnitReportStatus.REPORTED)
                    .allow(UnitReportStatus.CONFIRMED, UnitReportStep.AMEND, UnitReportStatus.CONFIRMED)
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.EXIT, UnitReportStatus.EXITED)
                    .allow(UnitReportStatus.CONFIRMED, UnitReportStep.EXIT, UnitReportStatus.EXITED);

    /** The party organisation. */
    public static final Index<UnitReport, Id<PartyOrganisation>> PARTY = Index.one(
            "party_organisation", ValueType.id(), report -> report.form().party());

    /** The status. */
    public static final Index<UnitReport, UnitReportStatus> STATUS =
            Index.one("status", ValueType.of(UnitReportStatus.class), UnitReport::status);

    /** How many members are to report. */
    public static final Column<UnitReport, Long> MEMBERS = Column.one(
            "members", ValueType.NUMBER, report -> (long) report.form().members());

    /** The day of the report. */
    public static final Column<UnitReport, LocalDate> REPORTED_ON =
            Column.one("reported_on", ValueType.DAY, report -> report.form().reportedOn());

    /** The first day on which it no longer counts, once it is over. */
    public static final Index<UnitReport, LocalDate> ENDED_ON =
            Index.optional("ended_on", ValueType.DAY, UnitReport::endedOn);

    /** One active report for each party organisation. */
    public static final Index<UnitReport, Id<PartyOrganisation>> ACTIVE_PARTY =
            Index.<UnitReport, Id<PartyOrganisation>>optional("active_party", ValueType.id(), UnitReport::activeParty)
                    .unique("unit-report-once")
                    .unreported();

    /** Its kind of aggregate. */
    public static final Kind<UnitReport> KIND = Kind.named(
                    "unit_report", 1, UnitReport.class, report -> Ref.of(report.community, report.id))
            .index(PARTY)
            .index(STATUS)
            .column(MEMBERS)
            .column(REPORTED_ON)
            .index(ENDED_ON)
            .index(ACTIVE_PARTY)
            .naming(PARTY, CommunityNames.PARTY_ORGANISATION)
            .events(UnitReportEvent.class)
            .build();

    /** Copies the list. */
    public UnitReport {
        former = List.copyOf(former);
    }

    /** A unit reports. */
    static Decision<UnitReport> report(
            DivisionCode community, Id<UnitReport> id, UnitReportForm form, DivisionCode seat, LocalDate today) {
        return new Inspection()
                .ask(UnitReportRules.SEAT, new UnitReportRules.Seat(seat, community))
                .ask(UnitReportRules.MEMBERS, form.members())
                .ask(MemberReportRules.NOT_IN_FUTURE, new MemberReportRules.Reported(form.reportedOn(), today))
                .decide(() -> Decision.accepted(
                        new UnitReport(community, id, form, UnitReportStatus.REPORTED, Optional.empty(), List.of()),
                        new UnitReportEvent.UnitReported(id, form.party(), form.members(), form.reportedOn())));
    }

    Decision<UnitReport> confirm(LocalDate today) {
        return Inspection.of(UnitReportRules.STEP, status, UnitReportStep.CONFIRM)
                .decide(() -> Decision.accepted(
                        with(form, UnitReportStatus.CONFIRMED, end, today),
                        new UnitReportEvent.UnitReportConfirmed(id, today)));
    }

    /** Changes number and contact from today on. */
    Decision<UnitReport> amend(int members, Id<Person> contact, LocalDate today) {
        return Inspection.of(UnitReportRules.STEP, status, UnitReportStep.AMEND)
                .ask(UnitReportRules.MEMBERS, members)
                .decide(() -> Decision.accepted(
                        with(new UnitReportForm(form.party(), members, contact, form.reportedOn()), status, end, today),
                        new UnitReportEvent.UnitReportAmended(id, members)));
    }

    Decision<UnitReport> exit(LocalDate today) {
        return Inspection.of(UnitReportRules.STEP, status, UnitReportStep.EXIT)
                .decide(() -> Decision.accepted(
                        with(form, UnitReportStatus.EXITED, Optional.of(new End(today, status)), today),
                        new UnitReportEvent.UnitExited(id, today)));
    }

    /** Puts right what was written wrongly: it is as if it had always been so. A wrong number is wrong on each day that has it. */
    Decision<UnitReport> correct(UnitReportForm right, String reason, DivisionCode seat, LocalDate today) {
        Inspection inspection = new Inspection()
                .ask(UnitReportRules.SEAT, new UnitReportRules.Seat(seat, community))
                .ask(UnitReportRules.MEMBERS, right.members())
                .ask(MemberReportRules.NOT_IN_FUTURE, new MemberReportRules.Reported(right.reportedOn(), today))
                .ask(
                        ReportCorrectionRules.BEFORE_END,
                        new ReportCorrectionRules.Lasting(right.reportedOn(), endedOn()));
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> right.equals(form)
                ? Decision.accepted(this)
                : Decision.accepted(
                        new UnitReport(community, id, right, status, end, corrected(right)),
                        new UnitReportEvent.UnitReportCorrected(id, form, right, why.orElseThrow())));
    }

    /** Takes back a confirmation that was entered by mistake: the report was never confirmed. */
    Decision<UnitReport> unconfirm(String reason) {
        Inspection inspection = Inspection.of(UnitReportRules.STEP, status, UnitReportStep.UNCONFIRM);
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            List<UnitReportState> states = new ArrayList<>();
            for (int i = 0; i < former.size(); i++) {
                int next = i + 1 < former.size() ? former.get(i + 1).members() : form.members();
                UnitReportState state = former.get(i);
                // A span that only the confirmation has ended goes on.
                if (state.members() != next) {
                    states.add(new UnitReportState(state.members(), UnitReportStatus.REPORTED, state.until()));
                }
            }
            return Decision.accepted(
                    new UnitReport(community, id, form, UnitReportStatus.REPORTED, end, states),
                    new UnitReportEvent.UnitReportUnconfirmed(id, why.orElseThrow()));
        });
    }

    /** Takes back an end that was entered by mistake: the report stands as before. */
    Decision<UnitReport> reopen(String reason) {
        Inspection inspection = new Inspection().ask(ReportCorrectionRules.ENDED, endedOn());
        Optional<String> why = inspection.read(Reasoned.read(reason));
        return inspection.decide(() -> {
            End was = end.orElseThrow();
            UnitReportState last = new UnitReportState(form.members(), was.was(), Optional.of(was.on()));
            return Decision.accepted(
                    new UnitReport(
                            community,
                            id,
                            form,
                            was.was(),
                            Optional.empty(),
                            former.stream().filter(state -> !state.equals(last)).toList()),
                    new UnitReportEvent.UnitReportReopened(id, was, why.orElseThrow()));
        });
    }

    /** {@return the first day on which it no longer counts, once it is over} */
    public Optional<LocalDate> endedOn() {
        return end.map(End::on);
    }

    /**
     * How the report stood on a day.
     *
     * @param day the day
     * @return number of members and status as of then; those of its first day for a day before it
     */
    public UnitReportState on(LocalDate day) {
        LocalDate asked = day.isBefore(form.reportedOn()) ? form.reportedOn() : day;
        return former.stream().filter(state -> state.reaches(asked)).findFirst().orElseGet(this::present);
    }

    /**
     * Whether the unit was registered on a day: from the day of the report until its end.
     *
     * @param day the day
     * @return whether it was
     */
    public boolean isReportedOn(LocalDate day) {
        return !day.isBefore(form.reportedOn()) && endedOn().stream().allMatch(day::isBefore);
    }

    /** The next form and status, and how it stood until today, unless that lasted no day. */
    private UnitReport with(UnitReportForm next, UnitReportStatus step, Optional<End> ended, LocalDate today) {
        LocalDate since = former.isEmpty()
                ? form.reportedOn()
                : former.get(former.size() - 1).until().orElseThrow();
        boolean same = next.members() == form.members() && step == status;
        Stream<UnitReportState> until = same || !since.isBefore(today)
                ? Stream.empty()
                : Stream.of(present().until(today));
        return new UnitReport(
                community,
                id,
                next,
                step,
                ended,
                Stream.concat(former.stream(), until).toList());
    }

    private List<UnitReportState> corrected(UnitReportForm right) {
        return former.stream()
                .map(state -> state.members() == form.members()
                        ? new UnitReportState(right.members(), state.status(), state.until())
                        : state)
                .toList();
    }

    private UnitReportState present() {
        return new UnitReportState(form.members(), status, Optional.empty());
    }

    private Optional<Id<PartyOrganisation>> activeParty() {
        return status.isActive() ? Optional.of(form.party()) : Optional.empty();
    }

    /**
     * How it ended (单位报到终止).
     *
     * @param on the first day on which it no longer counts
     * @param was the status before
     */
    public record End(LocalDate on, UnitReportStatus was) {}
}
