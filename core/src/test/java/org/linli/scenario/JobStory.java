package org.linli.scenario;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.linli.community.EventPermit;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PermitLevel;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseWord;
import org.linli.job.HireDays;
import org.linli.job.JobConditions;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.ReferralStep;
import org.linli.job.ReferralTaken;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.VacancyReopening;
import org.linli.job.WageRange;
import org.linli.job.fair.FairCheck;
import org.linli.job.fair.FairCounts;
import org.linli.job.fair.JobFair;
import org.linli.job.fair.JobFairForm;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** The vacancies of an enterprise, and the people who are referred to them. */
final class JobStory extends StoryPart {
    private static final EnterpriseWord PAPER = EnterpriseWord.onPaper("录用确认书");

    private int seekers;
    private Id<JobSeeker> seeker;

    JobStory(StoryTeller teller) {
        super(teller, 7);
    }

    void tell() {
        Id<Organisation> enterprise = give(desk ->
                        desk.organisations().register(OrganisationForm.of("样本食品有限公司", OrganisationKind.ENTERPRISE)))
                .id();
        Id<Vacancy> vacancy = vacancy(enterprise);
        hired(vacancy);
        mended();
        fair(enterprise, vacancy);
    }

    private Id<Vacancy> vacancy(Id<Organisation> enterprise) {
        VacancyForm form = VacancyForm.of(enterprise, "包装工", 2, today)
                .until(today.plusYears(20))
                .paying(new WageRange(4000, 6000))
                .asking(JobConditions.NONE.also("能上夜班"));
        Id<Vacancy> vacancy = give(desk -> desk.vacancies().post(form)).id();
        give(desk -> desk.vacancies().amend(vacancy, form.online()));
        give(desk -> desk.vacancies().correct(vacancy, form.until(today.plusYears(21)), "截止日写错"));
        return vacancy;
    }

    private Id<Person> resident() {
        seekers++;
        return person(PersonForm.of(
                "陈某某",
                Citizens.withCheck("35060318870202" + String.format(Locale.ROOT, "%03d", seekers)),
                PoliticalStatus.NONE));
    }

    private Id<Referral> referred(Id<Vacancy> vacancy) {
        JobSeekerForm form = JobSeekerForm.of(resident(), today, "包装、分拣").agreed(today);
        Id<JobSeeker> registered =
                give(desk -> desk.jobSeekers().register(form)).id();
        seeker = registered;
        return give(desk -> desk.referrals()
                        .refer(ReferralForm.of(vacancy, registered, today).noted("有经验")))
                .id();
    }

    private void hired(Id<Vacancy> vacancy) {
        Id<Referral> referral = referred(vacancy);
        give(desk -> desk.referrals().interview(referral, today));
        give(desk -> desk.referrals().offer(referral, today));
        give(desk -> desk.referrals().enter(referral, today));
        give(desk -> desk.referrals().confirm(referral, today, PAPER));
        Id<Referral> other = referred(vacancy);
        give(desk -> desk.referrals().confirm(other, today, PAPER));
        give(desk -> desk.referralCorrections().revoke(other, "误登"));
        give(desk -> desk.referralCorrections().reopen(other, "仍在办理"));
        give(desk -> desk.referrals().decline(other, DeclinedBy.ENTERPRISE, "不合适", today));
        Id<Referral> mistaken = referred(vacancy);
        ReferralTaken.Right declined =
                ReferralTaken.Right.of(ReferralStep.DECLINE, today, today).declined(DeclinedBy.SEEKER, "另有安排");
        give(desk -> desk.referralCorrections().correctStep(other, declined, "谢绝方写错"));
        Id<JobSeeker> who = seeker;
        ReferralForm right = ReferralForm.of(vacancy, who, today).noted("有两年经验");
        give(desk -> desk.referralCorrections().correctReferral(mistaken, right, "备注写错"));
        give(desk -> desk.referralCorrections().discard(mistaken, "推荐错人"));
        teller.pass(Duration.ofDays(10));
        give(desk -> desk.referrals().leave(referral, today.plusDays(10)));
        give(desk -> desk.referralCorrections().correct(referral, HireDays.since(today), "未离职"));
        give(desk -> desk.vacancies().close(vacancy, today.plusDays(10), "已招满"));
        give(desk -> desk.vacancies().reopen(vacancy, VacancyReopening.of(PAPER)));
    }

    private void mended() {
        JobSeekerForm form = JobSeekerForm.of(resident(), today, "收银").agreed(today);
        Id<JobSeeker> ending = give(desk -> desk.jobSeekers().register(form)).id();
        give(desk -> desk.jobSeekers().amend(ending, "收银、理货"));
        give(desk -> desk.jobSeekers().correct(ending, form, "意向写错"));
        give(desk -> desk.jobSeekers().agree(ending, Optional.empty()));
        give(desk -> desk.jobSeekers().end(ending, today, "已就业"));
        give(desk -> desk.jobSeekers().reopen(ending, "误终止"));
    }

    private void fair(Id<Organisation> enterprise, Id<Vacancy> vacancy) {
        JobFairForm form = JobFairForm.of("春风行动招聘会", today.plusDays(9), "社区广场", 1200)
                .until(today.plusYears(20))
                .planned("组织方案", "应急预案", "安保方案");
        Id<JobFair> fair = give(desk -> desk.jobFairs().plan(form)).id();
        give(desk -> desk.jobFairs().amend(fair, form.at("体育馆")));
        give(desk -> desk.jobFairs().correct(fair, form, "地点写错"));
        give(desk -> desk.jobFairs().invite(fair, enterprise));
        give(desk -> desk.jobFairs().dismiss(fair, enterprise, "误邀"));
        give(desk -> desk.jobFairs().invite(fair, enterprise));
        give(desk -> desk.jobFairs().check(fair, enterprise, new FairCheck(today, today)));
        give(desk -> desk.jobFairs().show(fair, vacancy));
        give(desk -> desk.jobFairs().permit(fair, new EventPermit("公安许7号", PermitLevel.COUNTY, today)));
        give(desk -> desk.jobFairs().publish(fair, today));
        give(desk -> desk.jobFairCorrections().publication(fair, today.plusDays(1), "公布日写错"));
        give(desk -> desk.jobFairs().amend(fair, form.until(today.plusYears(19))));
        give(desk -> desk.jobFairs().consent(fair, today));
        give(desk -> desk.jobFairs().publish(fair, today));
        give(desk -> desk.jobFairs().open(fair, today.plusDays(10)));
        give(desk -> desk.jobFairs().hold(fair, new FairCounts(1100, 1, 90)));
        give(desk -> desk.jobFairCorrections().counts(fair, new FairCounts(1150, 1, 90), "漏计"));
        Id<JobFair> other = give(desk -> desk.jobFairs().plan(form)).id();
        give(desk -> desk.jobFairs().cancel(other, "天气原因"));
        give(desk -> desk.jobFairCorrections().reopen(other, "误登取消"));
    }
}
