package org.linli.reporting;

import java.time.LocalDate;
import java.util.List;
import org.linli.kernel.Finding;
import org.linli.kernel.Inspection;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** Whether a person who reports as a member is one, once the record of the person was corrected (报到资格复核). */
final class MemberStanding implements Reliance<Person> {
    @Override
    public Kind<Person> on() {
        return Person.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, Person now, LocalDate today) {
        Inspection inspection = new Inspection();
        if (view.holder(MemberReport.KIND, MemberReport.ACTIVE_PERSON, now.id()).isPresent()) {
            PersonFiles.open(view, now)
                    .map(Particulars::politicalStatus)
                    .ifPresent(status -> inspection.ask(MemberReportRules.PARTY_MEMBER, status));
        }
        return inspection.findings();
    }
}
