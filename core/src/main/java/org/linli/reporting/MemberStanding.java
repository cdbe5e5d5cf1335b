package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Whether a person who reports as a member is one, once the record of the person was written anew (报到资格复核). */
final class MemberStanding implements Reliance<Person> {
    @Override
    public Kind<Person> on() {
        return Person.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, Person now, LocalDate today) {
        Inspection inspection = new Inspection();
        if (view.holder(MemberReport.KIND, MemberReport.ACTIVE_PERSON, now.id()).isPresent()) {
            Optional<PoliticalStatus> before = view.find(Person.KIND, now.id()).flatMap(was -> status(view, was));
            // What did not hold before was told then.
            status(view, now)
                    .filter(status -> before.stream().noneMatch(status::equals))
                    .ifPresent(status -> inspection.ask(MemberReportRules.PARTY_MEMBER, status));
        }
        return inspection.findings();
    }

    private static Optional<PoliticalStatus> status(Reading view, Person person) {
        return PersonFiles.open(view, person).map(Particulars::politicalStatus);
    }
}
