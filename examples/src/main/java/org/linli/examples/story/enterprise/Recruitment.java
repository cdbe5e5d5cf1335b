package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.linli.Desk;
import org.linli.community.Building;
import org.linli.examples.story.Registered;
import org.linli.examples.story.Samples;
import org.linli.examples.story.enterprise.HirePlan.Candidate;
import org.linli.examples.story.enterprise.HirePlan.Course;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseWord;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** Enters the paper ledgers of recruitment, each step on the day on which it was, each vacancy with its people in one commit (补录招聘台账). */
final class Recruitment {
    private static final int FIRST = 1_000;
    private static final int LATEST_LEAVING = 20;
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

    private final Desk desk;
    private final Enterprises enterprises;
    private final List<Id<Building>> homes;
    private final Map<Integer, Id<Person>> people = new HashMap<>();

    Recruitment(Desk desk, Enterprises enterprises) {
        this.desk = desk;
        this.enterprises = enterprises;
        this.homes = enterprises.all().stream()
                .map(Enterprises.Enterprise::building)
                .distinct()
                .toList();
    }

    /** Enters a ledger. */
    void enter(List<HirePlan> ledger) {
        ledger.forEach(
                plan -> desk.atomically(together -> enter(together, plan)).orElseThrow());
    }

    /** Some residents who have found work. */
    List<Id<Person>> residents(int most) {
        return people.keySet().stream()
                .sorted()
                .limit(most)
                .map(number -> Objects.requireNonNull(people.get(number)))
                .toList();
    }

    private Decision<Vacancy> enter(Desk together, HirePlan plan) {
        Id<Vacancy> vacancy = together.vacancies()
                .post(VacancyForm.of(enterprises.at(plan.employer()).id(), plan.title(), plan.heads(), plan.from()))
                .orElseThrow()
                .id();
        plan.candidates().forEach(candidate -> enter(together, vacancy, candidate));
        LocalDate last = together.vacancies().find(vacancy).orElseThrow().lastDay();
        return together.vacancies().close(vacancy, last.plusDays(1), "招聘期满");
    }

    private void enter(Desk together, Id<Vacancy> vacancy, Candidate candidate) {
        LocalDate day = candidate.on();
        Id<Person> person = people.computeIfAbsent(candidate.person(), number -> person(together, candidate));
        Id<JobSeeker> seeker = together.jobSeekers()
                .register(JobSeekerForm.of(person, day, "本地就近就业").agreed(day))
                .orElseThrow()
                .id();
        Id<Referral> referral = together.referrals()
                .refer(ReferralForm.of(vacancy, seeker, day))
                .orElseThrow()
                .id();
        together.referrals().interview(referral, day.plusDays(1)).orElseThrow();
        if (candidate.course() == Course.DECLINED) {
            together.referrals()
                    .decline(referral, DeclinedBy.SEEKER, "另有安排", day.plusDays(2))
                    .orElseThrow();
        } else {
            hire(together, referral, candidate);
        }
        together.jobSeekers().end(seeker, day.plusDays(4), "推荐办结").orElseThrow();
    }

    private static void hire(Desk together, Id<Referral> referral, Candidate candidate) {
        LocalDate begins = candidate.on().plusDays(3);
        together.referrals()
                .confirm(referral, begins, EnterpriseWord.onPaper("录用确认书"))
                .orElseThrow();
        if (candidate.course() == Course.LEAVES) {
            together.referrals()
                    .leave(referral, begins.plusDays(LATEST_LEAVING))
                    .orElseThrow();
        }
    }

    private Id<Person> person(Desk together, Candidate candidate) {
        int number = candidate.person();
        String name = "求职" + STEMS.charAt(number % STEMS.length()) + BRANCHES.charAt(number % BRANCHES.length());
        PersonForm form = PersonForm.of(name, Samples.citizenId(FIRST + number), PoliticalStatus.NONE);
        return Registered.person(
                together, candidate.isResident() ? form.livesIn(homes.get(number % homes.size())) : form, "求职与就业登记");
    }
}
