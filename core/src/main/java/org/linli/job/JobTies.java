package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.Organisation;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.SeekerRules;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Role;
import org.linli.person.Particulars;
import org.linli.person.Person;
import org.linli.person.PersonFiles;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.work.Concerning;
import org.linli.work.Reading;
import org.linli.work.Reliance;
import org.linli.work.UnitOfWork;

/** Who stands in which {@linkplain org.linli.kernel.Relation relation} to vacancies and referrals, and what hangs on what. */
final class JobTies {
    /** The community's office, and the contact of the enterprise. */
    static final Set<Role> OFFICE_AND_ENTERPRISE =
            Set.of(Role.COMMUNITY_SECRETARY, Role.COMMUNITY_WORKER, Role.UNIT_CONTACT, Role.SYSTEM);

    private JobTies() {}

    /** What is about a vacancy. */
    interface OfVacancy extends Concerning {
        Id<Vacancy> vacancy();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.UNIT_CONTACT ? contact(view, Optional.of(vacancy())) : Set.of();
        }
    }

    /** What is about a referral. */
    interface OfReferral extends Concerning {
        Id<Referral> referral();

        @Override
        default Set<Id<Person>> people(Reading view, Role role, LocalDate day) {
            return role == Role.UNIT_CONTACT
                    ? contact(
                            view,
                            view.find(Referral.KIND, referral())
                                    .map(found -> found.form().vacancy()))
                    : Set.of();
        }
    }

    private static Set<Id<Person>> contact(Reading view, Optional<Id<Vacancy>> vacancy) {
        return vacancy.flatMap(id -> view.find(Vacancy.KIND, id))
                .flatMap(found -> found.form().contact())
                .map(person -> Set.of(person))
                .orElse(Set.of());
    }

    /** What is known of a person who would work; of one who was erased nothing. */
    static ReferralCourse.Worker worker(UnitOfWork work, Id<Person> person) {
        Optional<Particulars> known = PersonFiles.open(work, person);
        boolean resident = known.flatMap(Particulars::home).isPresent()
                || work.find(Person.KIND, person).flatMap(Person::residence).isPresent();
        return new ReferralCourse.Worker(known.map(found -> PersonFiles.born(work, person)), resident);
    }

    private static List<OpenTie> open(Reading view, Query<Referral> referrals) {
        return view.list(referrals).stream()
                .filter(referral -> referral.status().isOpen())
                .map(referral -> OpenTie.of(
                        Referral.KIND.name(),
                        referral.id(),
                        referral.form().on().toString(),
                        Referrals.DECLINE))
                .toList();
    }

    /** The referrals to a vacancy that wait for an answer (待反馈推荐). */
    static final class ReferralsToVacancy implements Reliance<Vacancy> {
        @Override
        public Kind<Vacancy> on() {
            return Vacancy.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Vacancy vacancy, LocalDate today) {
            return open(view, view.all(Referral.KIND).where(Referral.VACANCY, vacancy.id()));
        }
    }

    /** The referrals of a person that wait for an answer (待反馈推荐). */
    static final class ReferralsOfSeeker implements Reliance<JobSeeker> {
        @Override
        public Kind<JobSeeker> on() {
            return JobSeeker.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, JobSeeker seeker, LocalDate today) {
            return open(view, view.all(Referral.KIND).where(Referral.SEEKER, seeker.id()));
        }
    }

    /** The vacancies of an enterprise that are not closed (未关闭岗位). */
    static final class VacanciesAtEnterprise implements Reliance<Organisation> {
        @Override
        public Kind<Organisation> on() {
            return Organisation.KIND;
        }

        @Override
        public List<OpenTie> ties(Reading view, Organisation enterprise, LocalDate today) {
            return Stream.of(VacancyStatus.OPEN, VacancyStatus.PARTLY_FILLED, VacancyStatus.FILLED)
                    .flatMap(status -> view
                            .list(view.all(Vacancy.KIND)
                                    .where(Vacancy.ENTERPRISE, enterprise.id())
                                    .where(Vacancy.STATUS, status))
                            .stream())
                    .map(vacancy -> OpenTie.of(
                            Vacancy.KIND.name(), vacancy.id(), vacancy.form().title(), Vacancies.CLOSE))
                    .toList();
        }

        @Override
        public List<Finding> rejudged(Reading view, Organisation now, LocalDate today) {
            boolean wasSo = view.find(Organisation.KIND, now.id()).stream().anyMatch(was -> was.kind() == now.kind());
            return wasSo || ties(view, now, today).isEmpty()
                    ? List.of()
                    : VacancyRules.ENTERPRISE.check(now.kind()).stream().toList();
        }
    }

    /** Whether people who look for work or were hired are old enough, once their citizen ids were corrected (年龄复核). */
    static final class AgesOfSeekers implements Reliance<Person> {
        @Override
        public Kind<Person> on() {
            return Person.KIND;
        }

        @Override
        public List<Finding> rejudged(Reading view, Person now, LocalDate today) {
            Optional<LocalDate> before = view.find(Person.KIND, now.id()).flatMap(was -> born(view, was));
            return born(view, now).stream()
                    .filter(birth -> before.stream().noneMatch(birth::equals))
                    .flatMap(birth -> days(view, now.id())
                            .flatMap(day -> SeekerRules.AGE.check(new SeekerRules.Aged(birth, day)).stream()))
                    .toList();
        }

        private static Optional<LocalDate> born(Reading view, Person person) {
            return PersonFiles.open(view, person)
                    .flatMap(plain -> plain.citizenId().birthDate());
        }

        private static Stream<LocalDate> days(Reading view, Id<Person> person) {
            return Stream.concat(
                    view.list(view.all(JobSeeker.KIND).where(JobSeeker.PERSON, person)).stream()
                            .filter(JobSeeker::isSeeking)
                            .map(seeker -> seeker.form().on()),
                    view.list(view.all(Referral.KIND).where(Referral.PERSON, person)).stream()
                            .flatMap(referral -> referral.hire().stream())
                            .map(hire -> hire.days().from()));
        }
    }

    static Set<Id<Person>> people(List<Referral> referrals) {
        return referrals.stream().map(Referral::person).collect(Collectors.toSet());
    }
}
