package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.work.UnitOfWork;

/**
 * The days on which a report counts (报到有效期).
 *
 * @param report the id of the report
 * @param from its first day
 * @param until the first day on which it no longer counts; empty as long as it is not over
 */
public record ReportDays(String report, LocalDate from, Optional<LocalDate> until) {
    /** Those of a new report. */
    static ReportDays of(Id<?> report, LocalDate from) {
        return new ReportDays(report.value(), from, Optional.empty());
    }

    static ReportDays of(MemberReport report) {
        return new ReportDays(
                report.id().value(), report.form().reportedOn(), report.end().map(MemberReportEnd::on));
    }

    static ReportDays of(UnitReport report) {
        return new ReportDays(report.id().value(), report.form().reportedOn(), report.endedOn());
    }

    /** The same from another day on. */
    ReportDays from(LocalDate day) {
        return new ReportDays(report, day, until);
    }

    /** The same, as if it had not ended. */
    ReportDays reopened() {
        return new ReportDays(report, from, Optional.empty());
    }

    /** Whether both count on some day; that two are not over is for the unique indexes to say. */
    boolean shares(ReportDays other) {
        LocalDate later = from.isAfter(other.from) ? from : other.from;
        return (until.isPresent() || other.until.isPresent())
                && until.stream().allMatch(later::isBefore)
                && other.until.stream().allMatch(later::isBefore);
    }

    /** The finding when the person has another report that counts on some of these days. Asked before the command has saved. */
    Optional<Finding> besideOthers(UnitOfWork work, Id<Person> person) {
        work.guard(Person.KIND, person);
        return judged(work.list(work.all(MemberReport.KIND).where(MemberReport.PERSON, person)).stream()
                .map(ReportDays::of)
                .toList());
    }

    /** The finding when the unit has another report that counts on some of these days. */
    Optional<Finding> besideOthersOf(UnitOfWork work, Id<PartyOrganisation> party) {
        work.guard(PartyOrganisation.KIND, party);
        return judged(work.list(work.all(UnitReport.KIND).where(UnitReport.PARTY, party)).stream()
                .map(ReportDays::of)
                .toList());
    }

    /** The decision with what was found of other reports, all reasons at once. */
    static <A> Decision<A> with(Optional<Finding> shared, Decision<A> decided) {
        Inspection inspection = new Inspection().found(shared);
        inspection.read(decided);
        return inspection.decide(() -> decided);
    }

    private Optional<Finding> judged(List<ReportDays> all) {
        return MemberReportRules.APART.check(new MemberReportRules.Beside(
                this, all.stream().filter(other -> !other.report.equals(report)).toList()));
    }
}
