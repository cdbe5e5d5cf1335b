package org.linli.reporting;

import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.person.Registration;
import org.linli.work.UnitOfWork;

/** How reports are recorded; person and unit identify a report in a list. */
final class Enrolling {
    /** The member has an active report for the same unit. */
    static final String KNOWN = "dual-report-enrolled-already";

    private Enrolling() {}

    /** Records the report of a registered person. */
    static Decision<MemberReport> report(UnitOfWork work, MemberReportForm form) {
        Id<MemberReport> id = work.newId();
        Optional<Finding> shared = shared(work, id, form);
        Particulars member =
                Registration.reporting(work, form.person(), form.profile().home());
        return work.save(
                MemberReport.KIND, ReportDays.with(shared, reported(work, id, form, member.politicalStatus())));
    }

    /** Registers a person, unless registered already, and records the report. */
    static Decision<MemberReport> enrol(UnitOfWork work, MemberEnrolment form) {
        Decision<Person> person = Registration.reporting(work, homed(form));
        // The report is judged even where the person is refused, so that every finding is reported at once.
        Id<Person> id = person.outcomeIfAccepted().map(Person::id).orElseGet(work::newId);
        Id<MemberReport> reportId = work.newId();
        MemberReportForm reported = form.report(id);
        Optional<Finding> shared = work.isNew(id) ? Optional.empty() : shared(work, reportId, reported);
        Decision<MemberReport> report =
                reported(work, reportId, reported, form.person().politicalStatus());
        Inspection inspection = new Inspection();
        inspection.read(person);
        inspection.read(report);
        inspection.found(shared);
        inspection.found(report.outcomeIfAccepted().flatMap(made -> enrolled(work, made)));
        return inspection.decide(() -> {
            work.save(Person.KIND, person);
            return work.save(MemberReport.KIND, report);
        });
    }

    private static Optional<Finding> shared(UnitOfWork work, Id<MemberReport> id, MemberReportForm form) {
        return ReportDays.of(id, form.reportedOn()).besideOthers(work, form.person());
    }

    private static Decision<MemberReport> reported(
            UnitOfWork work, Id<MemberReport> id, MemberReportForm form, PoliticalStatus status) {
        return MemberReport.report(
                work.community(), id, form, status, work.terms(ReportingTerms.TERMS), work.calendar(), work.today());
    }

    /** The person, with the home that the report names where the form of the person names none. */
    private static PersonForm homed(MemberEnrolment form) {
        return form.person()
                .contact()
                .home()
                .or(() -> form.profile().home())
                .map(form.person()::livesIn)
                .orElse(form.person());
    }

    private static Optional<Finding> enrolled(UnitOfWork work, MemberReport made) {
        Id<Person> person = made.form().person();
        if (work.isNew(person)) {
            return Optional.empty();
        }
        return work.holder(MemberReport.KIND, MemberReport.ACTIVE_PERSON, person)
                .filter(before -> before.unit().name().equals(made.unit().name())
                        && before.unit().kind() == made.unit().kind())
                .map(before -> Finding.violation(KNOWN).with("id", before.id().value()));
    }
}
