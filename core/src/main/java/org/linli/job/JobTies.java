package org.linli.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.community.ClosingRules;
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
        return new ReferralCourse.Worker(
                known.flatMap(found -> found.citizenId().birthDate()), resident);
    }

    private static List<OpenTie> open(Reading view, Query<Referral> referrals) {
        return view.list(referrals).stream()
                .filter(referral -> referral.status().isOpen())
                .map(referral -> OpenTie.of(
                        Referral.KIND.name(),
                        referral.id(),
                        referral.form().on().toString(),
                        referral.status() == ReferralStatus.ENTERED ? Referrals.CONFIRM : Referrals.DECLINE))
                .toList();
    }

    /** Those who are too young for work that becomes heavy, and wait for an answer or were hired. */
    static List<Finding> minors(Reading view, Id<Vacancy> vacancy, VacancyForm now, LocalDate today) {
        boolean was = view.find(Vacancy.KIND, vacancy)
                .filter(found -> found.form().demanding())
                .isPresent();
        if (was || !now.demanding()) {
            return List.of();
        }
        return view.list(view.all(Referral.KIND).where(Referral.VACANCY, vacancy)).stream()
                .filter(referral -> referral.status().isOpen() || referral.status() == ReferralStatus.HIRED)
                .flatMap(referral -> PersonFiles.open(view, referral.person()).stream()
                        .flatMap(known -> known.citizenId().birthDate().stream())
                        .map(born -> new SeekerRules.Aged(born, today)))
                .flatMap(aged -> SeekerRules.MINOR.check(new SeekerRules.Working(aged, true)).stream())
                .distinct()
                .toList();
    }

    private static List<Finding> recordedAfter(LocalDate day, Stream<Map.Entry<String, LocalDate>> days) {
        return ClosingRules.RECORDED_AFTER.check(ClosingRules.LastRecord.of(day, Referral.KIND.name(), days)).stream()
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

        @Override
        public List<Finding> recordedAfter(Reading view, Vacancy vacancy, LocalDate day) {
            return JobTies.recordedAfter(
                    day,
                    view.list(view.all(Referral.KIND).where(Referral.VACANCY, vacancy.id())).stream()
                            .filter(referral -> referral.status().counts())
                            .flatMap(referral -> Stream.concat(
                                            Stream.of(referral.form().on()),
                                            referral.hire().stream()
                                                    .map(hire -> hire.days().from()))
                                    .map(on -> Map.entry(referral.form().on().toString(), on))));
        }

        @Override
        public List<Finding> rejudged(Reading view, Vacancy now, LocalDate today) {
            return minors(view, now.id(), now.form(), today);
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

        @Override
        public List<Finding> recordedAfter(Reading view, JobSeeker seeker, LocalDate day) {
            return JobTies.recordedAfter(
                    day,
                    view.list(view.all(Referral.KIND).where(Referral.SEEKER, seeker.id())).stream()
                            .filter(referral -> referral.status().counts())
                            .map(referral -> Map.entry(
                                    referral.form().on().toString(),
                                    referral.form().on())));
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
                    .flatMap(birth -> works(view, now.id(), birth)
                            .flatMap(working -> Stream.concat(
                                    SeekerRules.AGE.check(working.aged()).stream(),
                                    SeekerRules.MINOR.check(working).stream())))
                    .toList();
        }

        private static Optional<LocalDate> born(Reading view, Person person) {
            return PersonFiles.open(view, person)
                    .flatMap(plain -> plain.citizenId().birthDate());
        }

        private static Stream<SeekerRules.Working> works(Reading view, Id<Person> person, LocalDate birth) {
            Stream<SeekerRules.Working> sought =
                    view.list(view.all(JobSeeker.KIND).where(JobSeeker.PERSON, person)).stream()
                            .filter(JobSeeker::isSeeking)
                            .map(seeker -> working(birth, seeker.form().on(), false));
            Stream<SeekerRules.Working> hired =
                    view.list(view.all(Referral.KIND).where(Referral.PERSON, person)).stream()
                            .flatMap(referral -> referral.hire().stream()
                                    .map(hire -> working(birth, hire.days().from(), isDemanding(view, referral))));
            return Stream.concat(sought, hired);
        }

        private static SeekerRules.Working working(LocalDate birth, LocalDate on, boolean demanding) {
            return new SeekerRules.Working(new SeekerRules.Aged(birth, on), demanding);
        }

        private static boolean isDemanding(Reading view, Referral referral) {
            return view.find(Vacancy.KIND, referral.form().vacancy())
                    .filter(vacancy -> vacancy.form().demanding())
                    .isPresent();
        }
    }

    static Set<Id<Person>> people(List<Referral> referrals) {
        return referrals.stream().map(Referral::person).collect(Collectors.toSet());
    }
}
