package org.linli.job.ledger;

import java.util.HashSet;
import java.util.Set;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** Figures that are being added up. Not for use by several threads. */
final class JobTally {
    long vacancies;
    long heads;
    long referrals;
    long interviews;
    long entered;
    private long hires;
    private final Set<Id<Person>> people = new HashSet<>();
    private long residentHires;
    private final Set<Id<Person>> residents = new HashSet<>();
    private long due;
    private long kept;

    void hired(Id<Person> person, boolean resident) {
        hires++;
        people.add(person);
        if (resident) {
            residentHires++;
            residents.add(person);
        }
    }

    void over(boolean leftEarly) {
        due++;
        kept += leftEarly ? 0 : 1;
    }

    void add(JobTally other) {
        vacancies += other.vacancies;
        heads += other.heads;
        referrals += other.referrals;
        interviews += other.interviews;
        entered += other.entered;
        hires += other.hires;
        people.addAll(other.people);
        residentHires += other.residentHires;
        residents.addAll(other.residents);
        due += other.due;
        kept += other.kept;
    }

    JobFigures figures() {
        return new JobFigures(
                vacancies, heads, referrals, interviews, entered, hires, people, residentHires, residents, due, kept);
    }
}
