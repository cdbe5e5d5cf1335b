package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseWord;
import org.linli.job.HireDays;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.ReferralStep;
import org.linli.job.ReferralTaken;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;

/** A canary who looks for work: whatever can be written about one is written, with a request key. */
final class CanaryJob {
    private final Desk desk;
    private final Canary canary;
    private final Id<Person> person;
    private final LocalDate day;
    private final Consumer<Decision<?>> told;
    private int requests;

    private CanaryJob(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        this.desk = desk;
        this.canary = canary;
        this.person = person;
        this.day = day;
        this.told = told;
    }

    static void live(Desk desk, Canary canary, Id<Person> person, LocalDate day, Consumer<Decision<?>> told) {
        CanaryJob job = new CanaryJob(desk, canary, person, day, told);
        Id<JobSeeker> seeker = job.sought();
        job.hired(seeker);
    }

    private Desk once() {
        return desk.once("job-" + canary.number() + "-" + requests++);
    }

    private <T> T done(Decision<T> decision) {
        told.accept(decision);
        assertTrue(decision.isAccepted(), decision::toString);
        return decision.orElseThrow();
    }

    private JobSeekerForm form(String path) {
        return JobSeekerForm.of(person, day.minusDays(2), canary.text(path)).agreed(day.minusDays(2));
    }

    private Id<JobSeeker> sought() {
        Id<JobSeeker> seeker = done(once().jobSeekers().register(form("jobSeekers.register form.wishes")))
                .id();
        done(once().jobSeekers().amend(seeker, canary.text("jobSeekers.amend wishes")));
        done(once().jobSeekers()
                .correct(seeker, form("jobSeekers.correct form.wishes"), canary.text("jobSeekers.correct reason")));
        done(once().jobSeekers().end(seeker, day, canary.text("jobSeekers.end reason")));
        done(once().jobSeekers().reopen(seeker, canary.text("jobSeekers.reopen reason")));
        return seeker;
    }

    private void hired(Id<JobSeeker> seeker) {
        Id<Organisation> plant = done(once().organisations()
                        .register(OrganisationForm.of("样本招聘单位" + canary.number(), OrganisationKind.OTHER)))
                .id();
        Id<Vacancy> vacancy = done(once().vacancies()
                        .post(VacancyForm.of(plant, "包装工", 1, day.minusDays(2))
                                .until(LocalDate.now(CivilTime.CHINA).plusDays(1))))
                .id();
        Id<Referral> referral = done(once().referrals()
                        .refer(ReferralForm.of(vacancy, seeker, day.minusDays(2))
                                .noted(canary.text("referrals.refer form.note"))))
                .id();
        done(once().referrals().decline(referral, DeclinedBy.SEEKER, canary.text("referrals.decline reason"), day));
        done(once().referralCorrections()
                .correctStep(
                        referral,
                        ReferralTaken.Right.of(ReferralStep.DECLINE, day, day)
                                .declined(
                                        DeclinedBy.ENTERPRISE,
                                        canary.text("referralCorrections.correctStep right.reason")),
                        canary.text("referralCorrections.correctStep reason")));
        done(once().referralCorrections()
                .correctReferral(
                        referral,
                        ReferralForm.of(vacancy, seeker, day.minusDays(2))
                                .noted(canary.text("referralCorrections.correctReferral form.note")),
                        canary.text("referralCorrections.correctReferral reason")));
        done(once().referralCorrections().reopen(referral, canary.text("referralCorrections.reopen reason")));
        done(once().referrals()
                .confirm(
                        referral,
                        day.minusDays(1),
                        EnterpriseWord.onPaper(canary.text("referrals.confirm word.paper"))));
        done(once().referralCorrections()
                .correct(referral, HireDays.since(day), canary.text("referralCorrections.correct reason")));
        done(once().referralCorrections().revoke(referral, canary.text("referralCorrections.revoke reason")));
        done(once().referralCorrections().discard(referral, canary.text("referralCorrections.discard reason")));
    }
}
