package org.linli.examples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.StoryClock;
import org.linli.job.EnterpriseWord;
import org.linli.job.JobConditions;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.VacancyReopening;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.memory.MemoryStorage;
import org.linli.vault.KeyVault;

/** A vacancy for two: what it may not ask for, three who are hired and never three at once, and how hires are counted. */
public final class JobMain {
    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private JobMain() {}

    /**
     * Fills a vacancy, and fills it again.
     *
     * @param args not looked at
     */
    public static void main(String[] args) {
        LocalDate day = LocalDate.of(2021, 3, 1);
        EnterpriseWord paper = EnterpriseWord.onPaper("录用确认书");
        StoryClock clock = new StoryClock(day);
        Linli linli = Linli.on(MemoryStorage.create())
                .clock(clock)
                .citizenIds(CitizenIdPolicy.maximumAge(150))
                .vault(KeyVault.ofSecret("a secret of nothing but examples".getBytes(StandardCharsets.UTF_8)))
                .build();
        Desk desk = linli.desk(DivisionCode.of("350603005004"), Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY));
        Id<Organisation> plant = desk.organisations()
                .register(OrganisationForm.of("示例食品公司", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
        VacancyForm form = VacancyForm.of(plant, "包装工", 2, day);
        VacancyForm biased = form.asking(JobConditions.NONE.also("限男性，汉族优先"));
        System.out.println(desk.vacancies().post(biased).explain(ZH));
        Id<Vacancy> vacancy = desk.vacancies().post(form).orElseThrow().id();
        Id<Referral> first = referred(desk, vacancy, "350603188001010016", day);
        Id<Referral> second = referred(desk, vacancy, "350603188001010024", day);
        Id<Referral> third = referred(desk, vacancy, "35060318800229003X", day);
        desk.referrals().confirm(first, day, paper).orElseThrow();
        desk.referrals().confirm(second, day, paper).orElseThrow();
        System.out.println(desk.referrals().confirm(third, day, paper).explain(ZH));
        clock.goTo(day.plusDays(10));
        desk.referrals().leave(first, day.plusDays(10)).orElseThrow();
        desk.vacancies().reopen(vacancy, VacancyReopening.of(paper)).orElseThrow();
        desk.referrals().confirm(third, day.plusDays(10), paper).orElseThrow();
        clock.goTo(LocalDate.of(2022, 1, 1));
        System.out.print(desk.jobLedgers()
                .recruitment(Period.between(day, day.plusYears(1)))
                .orElseThrow()
                .definitions(ZH));
    }

    private static Id<Referral> referred(Desk desk, Id<Vacancy> vacancy, String citizenId, LocalDate day) {
        Id<Person> person = desk.people()
                .register(PersonForm.of("某某某", citizenId, PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        JobSeekerForm seeker = JobSeekerForm.of(person, day, "包装、分拣").agreed(day);
        Id<JobSeeker> id = desk.jobSeekers().register(seeker).orElseThrow().id();
        return desk.referrals()
                .refer(ReferralForm.of(vacancy, id, day))
                .orElseThrow()
                .id();
    }
}
