package org.linli.examples;

import static org.linli.examples.sample.SampleCommunity.say;

import java.time.LocalDate;
import java.util.Locale;
import org.linli.Desk;
import org.linli.examples.sample.SampleCommunity;
import org.linli.job.EnterpriseWord;
import org.linli.job.JobConditions;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.VacancyReopening;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.person.Person;

/** A vacancy for two: what it may not ask for, three who are hired and never three at once, and how hires are counted. */
public final class JobMain {
    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    private JobMain() {}

    /**
     * Fills a vacancy, and fills it again.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        SampleCommunity community = new SampleCommunity(DAY);
        Desk desk = community.desk();
        EnterpriseWord paper = EnterpriseWord.onPaper("录用确认书");
        VacancyForm form = VacancyForm.of(community.enterprise("示例食品公司"), "包装工", 2, DAY);
        say(desk.vacancies().post(form.asking(JobConditions.NONE.also("限男性，汉族优先"))));
        Id<Vacancy> vacancy = desk.vacancies().post(form).orElseThrow().id();
        Id<Referral> first = referred(desk, vacancy, community.person("求职甲"));
        Id<Referral> second = referred(desk, vacancy, community.person("求职乙"));
        Id<Referral> third = referred(desk, vacancy, community.person("求职丙"));
        desk.referrals().confirm(first, DAY, paper).orElseThrow();
        desk.referrals().confirm(second, DAY, paper).orElseThrow();
        say(desk.referrals().confirm(third, DAY, paper));
        community.goTo(DAY.plusDays(10));
        desk.referrals().leave(first, DAY.plusDays(10)).orElseThrow();
        desk.vacancies().reopen(vacancy, VacancyReopening.of(paper)).orElseThrow();
        desk.referrals().confirm(third, DAY.plusDays(10), paper).orElseThrow();
        community.goTo(LocalDate.of(2022, 1, 1));
        System.out.print(desk.jobLedgers()
                .recruitment(Period.between(DAY, DAY.plusYears(1)))
                .orElseThrow()
                .definitions(Locale.SIMPLIFIED_CHINESE));
    }

    private static Id<Referral> referred(Desk desk, Id<Vacancy> vacancy, Id<Person> person) {
        JobSeekerForm seeker = JobSeekerForm.of(person, DAY, "包装、分拣").agreed(DAY);
        Id<JobSeeker> id = desk.jobSeekers().register(seeker).orElseThrow().id();
        return desk.referrals()
                .refer(ReferralForm.of(vacancy, id, DAY))
                .orElseThrow()
                .id();
    }
}
