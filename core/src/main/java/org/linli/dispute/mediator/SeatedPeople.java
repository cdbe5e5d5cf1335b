package org.linli.dispute.mediator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.code.CitizenId;
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
        Optional<Sex> before = view.find(Person.KIND, now.id()).flatMap(was -> sex(view, was));
        // What was so before was told then.
        if (before.equals(sex(view, now))) {
            return List.of();
        }
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
        int others = MediationCommittees.women(
                view, people.stream().filter(person -> !person.equals(now.id())).toList());
        int own = sex(view, now).equals(Optional.of(Sex.FEMALE)) ? 1 : 0;
        return MediationCommitteeRules.COMPOSITION
                .check(new MediationCommitteeRules.Seating(
                        committee.form(), others + own, view.terms(MediatorTerms.TERMS, today)))
                .stream()
                .toList();
    }

    private static Optional<Sex> sex(Reading view, Person person) {
        return PersonFiles.open(view, person).map(Particulars::citizenId).map(CitizenId::sex);
    }
}
