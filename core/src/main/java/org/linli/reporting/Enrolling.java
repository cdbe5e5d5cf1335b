package org.linli.reporting;

import java.util.Optional;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Inspection;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.Registration;
import org.linli.work.UnitOfWork;

/** Registers a person, unless registered already, and records the report; person and unit identify a report. */
final class Enrolling {
    /** The member has an active report for the same unit. */
    static final String KNOWN = "dual-report-enrolled-already";

    private Enrolling() {}

    static Decision<MemberReport> enrol(UnitOfWork work, MemberEnrolment form) {
        Decision<Person> person = Registration.reporting(work, homed(form));
        // The report is judged even where the person is refused, so that every finding is reported at once.
        Id<Person> id = person.outcomeIfAccepted().map(Person::id).orElseGet(work::newId);
        MemberReportForm reported = form.report(id);
        Id<MemberReport> reportId = work.newId();
        Optional<Finding> shared = work.isNew(id)
                ? Optional.empty()
                : ReportDays.of(reportId, reported.reportedOn()).besideOthers(work, id);
        Decision<MemberReport> report = MemberReport.report(
                work.community(),
                reportId,
                reported,
                form.person().politicalStatus(),
                work.terms(ReportingTerms.TERMS),
                work.calendar(),
                work.today());
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
