package org.linli.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.linli.code.DivisionCode;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.kernel.LifeCycle;
import org.linli.person.Person;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;

/**
 * The report of a unit's party organisation to the community of its seat (单位报到). A party organisation has one report at a
 * time; what is over is kept.
 *
 * @param community the community
 * @param id its id there
 * @param form who, with how many members and which contact
 * @param status how far it has come
 * @param endedOn the first day on which it no longer counts, once it is over
 */
public record UnitReport(
        DivisionCode community,
        Id<UnitReport> id,
        UnitReportForm form,
        UnitReportStatus status,
        Optional<LocalDate> endedOn) {
    /** What may happen to it. */
    public static final LifeCycle<UnitReportStatus, UnitReportStep> LIFE_CYCLE =
            LifeCycle.<UnitReportStatus, UnitReportStep>empty()
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.CONFIRM, UnitReportStatus.CONFIRMED)
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.AMEND, UnitReportStatus.REPORTED)
                    .allow(UnitReportStatus.CONFIRMED, UnitReportStep.AMEND, UnitReportStatus.CONFIRMED)
                    .allow(UnitReportStatus.REPORTED, UnitReportStep.EXIT, UnitReportStatus.EXITED)
                    .allow(UnitReportStatus.CONFIRMED, UnitReportStep.EXIT, UnitReportStatus.EXITED);

    /** Which party organisation. */
    public static final Index<UnitReport, String> PARTY = Index.one(
            "party_organisation",
            ValueType.TEXT,
            report -> report.form().party().value());

    /** How far it has come. */
    public static final Index<UnitReport, String> STATUS =
            Index.one("status", ValueType.TEXT, report -> report.status().name());

    /** How many members are to report. */
    public static final Index<UnitReport, Long> MEMBERS = Index.one(
            "members", ValueType.NUMBER, report -> (long) report.form().members());

    /** When the unit reported. */
    public static final Index<UnitReport, LocalDate> REPORTED_ON =
            Index.one("reported_on", ValueType.DAY, report -> report.form().reportedOn());

    /** One active report for each party organisation. */
    public static final Index<UnitReport, String> ACTIVE_PARTY = Index.<UnitReport, String>optional(
                    "active_party",
                    ValueType.TEXT,
                    report -> report.status().isActive()
                            ? Optional.of(report.form().party().value())
                            : Optional.empty())
            .unique("unit-report-once")
            .unreported();

    /** Its kind of aggregate. */
    public static final Kind<UnitReport> KIND = Kind.named(
                    "unit_report", 1, UnitReport.class, report -> Ref.of(report.community, report.id))
            .index(PARTY)
            .index(STATUS)
            .index(MEMBERS)
            .index(REPORTED_ON)
            .index(ACTIVE_PARTY)
            .events(UnitReportEvent.class)
            .build();

    /** A unit reports. */
    static Decision<UnitReport> report(
            DivisionCode community, Id<UnitReport> id, UnitReportForm form, DivisionCode seat, LocalDate today) {
        return new Inspection()
                .ask(UnitReportRules.SEAT, new UnitReportRules.Seat(seat, community))
                .ask(UnitReportRules.MEMBERS, form.members())
                .ask(MemberReportRules.NOT_IN_FUTURE, new MemberReportRules.Reported(form.reportedOn(), today))
                .decide(() -> Decision.accepted(
                        new UnitReport(community, id, form, UnitReportStatus.REPORTED, Optional.empty()),
                        new UnitReportEvent.UnitReported(id, form.party(), form.members(), form.reportedOn())));
    }

    Decision<UnitReport> confirm(LocalDate today) {
        return asked(UnitReportStep.CONFIRM)
                .decide(() -> Decision.accepted(
                        new UnitReport(community, id, form, UnitReportStatus.CONFIRMED, endedOn),
                        new UnitReportEvent.UnitReportConfirmed(id, today)));
    }

    Decision<UnitReport> amend(int members, Id<Person> contact) {
        return asked(UnitReportStep.AMEND)
                .ask(UnitReportRules.MEMBERS, members)
                .decide(() -> Decision.accepted(
                        new UnitReport(
                                community,
                                id,
                                new UnitReportForm(form.party(), members, contact, form.reportedOn()),
                                status,
                                endedOn),
                        new UnitReportEvent.UnitReportAmended(id, members)));
    }

    Decision<UnitReport> exit(LocalDate today) {
        return asked(UnitReportStep.EXIT)
                .decide(() -> Decision.accepted(
                        new UnitReport(community, id, form, UnitReportStatus.EXITED, Optional.of(today)),
                        new UnitReportEvent.UnitExited(id, today)));
    }

    private Inspection asked(UnitReportStep step) {
        return new Inspection().ask(UnitReportRules.STEP, new UnitReportRules.Stage(status, step));
    }
}
