package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import org.linli.code.Sex;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.work.Reading;
import org.linli.work.Reliance;

/** The mediation committees in which a person sits (调委会委员): what is right of the person may leave one without a woman. */
final class SeatedPeople implements Reliance<Person> {
    @Override
    public Kind<Person> on() {
        return Person.KIND;
    }

    @Override
    public List<Finding> rejudged(Reading view, Person now, LocalDate today) {
        return MediationCommittees.runningOn(view, today).stream()
                .flatMap(committee -> without(view, committee, now, today).stream())
                .toList();
    }

    private static List<Finding> without(Reading view, MediationCommittee committee, Person now, LocalDate today) {
        List<Id<Person>> people =
                committee.form().seats().stream().map(CommitteeSeat::person).toList();
        if (!people.contains(now.id())) {
            return List.of();
        }
        int before = MediationCommittees.women(view, List.of(now.id()));
        int own = PersonFiles.open(view, now)
                .map(Particulars::citizenId)
                .filter(id -> id.sex() == Sex.FEMALE)
                .map(id -> 1)
                .orElse(0);
        if (own == before) {
            return List.of();
        }
        int others = MediationCommittees.women(
                view, people.stream().filter(person -> !person.equals(now.id())).toList());
        return MediationCommitteeRules.COMPOSITION
                .check(new MediationCommitteeRules.Seating(
                        committee.form(), others + own, view.terms(MediatorTerms.TERMS, today)))
                .stream()
                .toList();
    }
}
