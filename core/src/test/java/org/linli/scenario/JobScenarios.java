package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.calendar.CivilTime;
import org.linli.charter.Rate;
import org.linli.code.Sex;
import org.linli.community.Building;
import org.linli.community.BuildingForm;
import org.linli.community.Count;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.feature.Attention;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseVoice;
import org.linli.job.EnterpriseWord;
import org.linli.job.Hire;
import org.linli.job.HireDays;
import org.linli.job.JobConditions;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.ReferralStatus;
import org.linli.job.ReferralStep;
import org.linli.job.ReferralTaken;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.VacancyNotice;
import org.linli.job.VacancyReopening;
import org.linli.job.VacancyStatus;
import org.linli.job.ledger.HiresBy;
import org.linli.job.ledger.JobFigures;
import org.linli.job.ledger.JobLedger;
import org.linli.job.ledger.JobLine;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.job.seeker.JobSeekerStatus;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;
import org.linli.storage.Selection;
import org.linli.storage.contract.Race;

/** Vacancies, people who look for work, and who of them is hired. */
abstract class JobScenarios extends ScenarioCase {
    private static final EnterpriseWord PAPER = EnterpriseWord.onPaper("录用确认书");
    private static final int CLAIMANTS = 64;

    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Organisation> enterprise() {
        return desk().organisations()
                .register(OrganisationForm.of("样本食品有限公司", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
    }

    private Id<Vacancy> vacancy(int heads) {
        return vacancy(VacancyForm.of(enterprise(), "包装工", heads, thisDay()));
    }

    private Id<Vacancy> vacancy(VacancyForm form) {
        return desk().vacancies().post(form).orElseThrow().id();
    }

    private Id<JobSeeker> seeker(Id<Person> person) {
        return desk().jobSeekers()
                .register(JobSeekerForm.of(person, thisDay(), "包装、分拣").agreed(thisDay()))
                .orElseThrow()
                .id();
    }

    private static String bornOn(LocalDate day) {
        return Citizens.withCheck("350603" + day.toString().replace("-", "") + "001");
    }

    private Id<Referral> referred(Id<Vacancy> vacancy) {
        return referred(vacancy, seeker(citizenAt(desk())));
    }

    private Id<Referral> referred(Id<Vacancy> vacancy, Id<JobSeeker> seeker) {
        return desk().referrals()
                .refer(ReferralForm.of(vacancy, seeker, thisDay()))
                .orElseThrow()
                .id();
    }

    private Decision<Referral> hired(Id<Referral> referral) {
        return desk().referrals().confirm(referral, thisDay(), PAPER);
    }

    private Vacancy found(Id<Vacancy> vacancy) {
        return desk().vacancies().find(vacancy).orElseThrow();
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void a_person_is_referred_seen_offered_hired_and_read_back_as_it_was_told() {
        Id<Vacancy> vacancy = vacancy(1);
        Id<Referral> referral = referred(vacancy);
        desk().referrals().interview(referral, thisDay()).orElseThrow();
        desk().referrals().offer(referral, thisDay()).orElseThrow();
        desk().referrals().enter(referral, thisDay()).orElseThrow();
        assertEquals(VacancyStatus.OPEN, found(vacancy).statusOn(thisDay()));
        Referral hired = hired(referral).orElseThrow();
        assertEquals(hired, desk().referrals().find(referral).orElseThrow());
        Hire hire = hired.hire().orElseThrow();
        assertEquals(EnterpriseVoice.PAPER, hire.said().voice());
        assertEquals(SECRETARY.who(), hire.said().by());
        assertEquals(Optional.of("录用确认书"), hire.said().paper());
        assertEquals(VacancyStatus.FILLED, found(vacancy).statusOn(thisDay()));
        assertEquals(
                List.of(hired),
                desk().referrals()
                        .list(Selection.where(Referral.STATUS, ReferralStatus.HIRED), Paging.first(10))
                        .orElseThrow()
                        .items());
        assertEquals(5, history(Referral.KIND, referral).size());
        assertEquals(Optional.empty(), broken(Referral.KIND, referral));
        assertEquals(Optional.empty(), broken(Vacancy.KIND, vacancy));
    }

    @Test
    void case_82_of_two_heads_one_who_left_stays_a_hire_and_only_the_enterprise_opens_the_place_again() {
        Id<Vacancy> vacancy = vacancy(2);
        Id<Referral> declining = referred(vacancy);
        Id<Referral> first = referred(vacancy);
        Id<Referral> second = referred(vacancy);
        LocalDate day = thisDay();
        for (Id<Referral> each : List.of(declining, first, second)) {
            desk().referrals().offer(each, day).orElseThrow();
        }
        desk().referrals().decline(declining, DeclinedBy.SEEKER, "另有安排", day).orElseThrow();
        assertEquals(0, found(vacancy).taken());
        hired(first).orElseThrow();
        assertEquals(VacancyStatus.PARTLY_FILLED, found(vacancy).statusOn(day));
        Id<Referral> third = referred(vacancy);
        hired(second).orElseThrow();
        assertEquals(VacancyStatus.FILLED, found(vacancy).statusOn(day));
        assertEquals(List.of("vacancy-step", "vacancy-heads"), refused(hired(third)));

        clock.pass(Duration.ofDays(10));
        desk().referrals().leave(first, thisDay()).orElseThrow();
        assertEquals(List.of("vacancy-step", "vacancy-heads"), refused(hired(third)));
        desk().referrals()
                .decline(third, DeclinedBy.ENTERPRISE, "已招满", thisDay())
                .orElseThrow();
        desk().vacancies().close(vacancy, thisDay(), "招满二人").orElseThrow();
        assertEquals(VacancyStatus.CLOSED, found(vacancy).statusOn(thisDay()));
        Id<JobSeeker> late = seeker(citizenAt(desk()));
        assertEquals(
                List.of("vacancy-step"), refused(desk().referrals().refer(ReferralForm.of(vacancy, late, thisDay()))));

        assertEquals(
                List.of("job-enterprise-word"),
                refused(desk().vacancies().reopen(vacancy, VacancyReopening.of(EnterpriseWord.OWN))));
        desk().vacancies().reopen(vacancy, VacancyReopening.of(PAPER)).orElseThrow();
        assertEquals(VacancyStatus.PARTLY_FILLED, found(vacancy).statusOn(thisDay()));
        hired(referred(vacancy, late)).orElseThrow();
        Vacancy full = found(vacancy);
        assertEquals(VacancyStatus.FILLED, full.statusOn(thisDay()));
        assertEquals(3, full.hires().size());
        assertEquals(2, full.mostAtOnce());
        HireDays left = desk().referrals()
                .find(first)
                .orElseThrow()
                .hire()
                .orElseThrow()
                .days();
        assertEquals(day, left.from());
        assertTrue(left.leftEarly());
    }

    @Test
    void of_64_people_who_are_hired_for_five_heads_at_once_five_are() {
        Id<Vacancy> vacancy = vacancy(5);
        List<Id<Referral>> referrals = IntStream.range(0, CLAIMANTS)
                .mapToObj(number -> referred(vacancy))
                .toList();
        ConcurrentLinkedQueue<Decision<Referral>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        LocalDate day = thisDay();
        Race.together(
                        CLAIMANTS,
                        number -> decisions.add(patient.referrals().confirm(referrals.get(number), day, PAPER)))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(CLAIMANTS, decisions.size());
        assertEquals(5, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("vacancy-step", "vacancy-heads"), refused(decision)));
        Vacancy full = found(vacancy);
        assertEquals(5, full.taken());
        assertEquals(5, full.mostAtOnce());
        assertEquals(
                5,
                desk().referrals()
                        .list(Selection.where(Referral.STATUS, ReferralStatus.HIRED), Paging.first(100))
                        .orElseThrow()
                        .total());
        assertEquals(6, history(Vacancy.KIND, vacancy).size());
    }

    @Test
    void one_person_who_is_referred_to_one_vacancy_64_times_at_once_waits_for_one_answer() {
        Id<Vacancy> vacancy = vacancy(5);
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        ConcurrentLinkedQueue<Decision<Referral>> decisions = new ConcurrentLinkedQueue<>();
        Desk patient = builder(storage()).build().desk(home, SECRETARY);
        ReferralForm form = ReferralForm.of(vacancy, seeker, thisDay());
        Race.together(CLAIMANTS, number -> decisions.add(patient.referrals().refer(form)))
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, decisions.stream().filter(Decision::isAccepted).count());
        decisions.stream()
                .filter(decision -> !decision.isAccepted())
                .forEach(decision -> assertEquals(List.of("referral-once"), refused(decision)));
    }

    @Test
    void a_vacancy_excludes_no_one_by_word_or_field_unless_the_state_closes_it_to_women() {
        Id<Organisation> enterprise = enterprise();
        VacancyForm plain = VacancyForm.of(enterprise, "井下采掘工", 3, thisDay());
        assertEquals(
                List.of("job-no-discrimination"),
                refused(desk().vacancies().post(plain.asking(JobConditions.NONE.only(Sex.MALE)))));
        assertEquals(
                List.of("job-no-discrimination"),
                refused(desk().vacancies().post(plain.asking(JobConditions.NONE.also("限男性，汉族优先")))));
        assertEquals(
                List.of("job-no-discrimination"),
                refused(desk().vacancies().post(VacancyForm.of(enterprise, "女士优先的文员", 1, thisDay()))));
        assertEquals(
                List.of(),
                warned(desk().vacancies()
                        .post(plain.asking(JobConditions.NONE.only(Sex.MALE)).closedToWomen("矿山井下作业"))));
        assertEquals(
                List.of("job-no-discrimination"),
                refused(desk().vacancies()
                        .post(plain.asking(JobConditions.NONE.also("只招汉族")).closedToWomen("矿山井下作业"))));
        assertEquals(
                List.of("job-conditions"),
                warned(desk().vacancies().post(plain.asking(JobConditions.NONE.aged(18, 45)))));
    }

    @Test
    void a_vacancy_expires_by_its_day_and_is_opened_again_on_the_word_of_its_contact() {
        Id<Person> contact = citizenAt(desk());
        Id<Vacancy> vacancy =
                vacancy(VacancyForm.of(enterprise(), "保洁", 1, thisDay()).through(contact));
        assertEquals(thisDay().plusDays(90), found(vacancy).lastDay());
        assertEquals(
                List.of(vacancy),
                desk().vacancies().notices().stream()
                        .map(VacancyNotice::vacancy)
                        .toList());
        clock.pass(Duration.ofDays(83));
        assertEquals(
                List.of("vacancy-ends"), codes(desk().vacancies().attention().orElseThrow()));
        clock.pass(Duration.ofDays(7));
        assertEquals(VacancyStatus.OPEN, found(vacancy).statusOn(thisDay()));
        clock.pass(Duration.ofDays(1));
        assertEquals(VacancyStatus.EXPIRED, found(vacancy).statusOn(thisDay()));
        assertEquals(List.of(), desk().vacancies().notices());
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        assertEquals(
                List.of("vacancy-step"),
                refused(desk().referrals().refer(ReferralForm.of(vacancy, seeker, thisDay()))));
        Desk ours = desk(Actor.of(contact, Role.UNIT_CONTACT));
        ours.vacancies()
                .reopen(vacancy, VacancyReopening.of(EnterpriseWord.OWN).heads(2))
                .orElseThrow();
        Vacancy again = found(vacancy);
        assertEquals(VacancyStatus.OPEN, again.statusOn(thisDay()));
        assertEquals(2, again.free());
        assertEquals(EnterpriseVoice.CONTACT, again.reopenings().get(0).voice());
        assertEquals(contact.value(), again.reopenings().get(0).by());
    }

    @Test
    void the_contact_of_the_enterprise_confirms_and_sees_no_note_and_another_contact_may_not() {
        Id<Person> contact = citizenAt(desk());
        Id<Vacancy> vacancy =
                vacancy(VacancyForm.of(enterprise(), "保安", 1, thisDay()).through(contact));
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        Id<Referral> referral = desk().referrals()
                .refer(ReferralForm.of(vacancy, seeker, thisDay()))
                .orElseThrow()
                .id();
        desk().referrals()
                .decline(referral, DeclinedBy.SEEKER, "身体原因", thisDay())
                .orElseThrow();
        desk().referralCorrections().reopen(referral, "误登").orElseThrow();
        Desk ours = desk(Actor.of(contact, Role.UNIT_CONTACT));
        assertEquals(1, ours.referrals().ofVacancy(vacancy).orElseThrow().size());
        Referral shown = ours.referrals()
                .confirm(referral, thisDay(), EnterpriseWord.OWN)
                .orElseThrow();
        assertTrue(shown.steps().stream().allMatch(step -> step.note().isEmpty()));
        Referral whole = desk().referrals().find(referral).orElseThrow();
        assertEquals(
                Optional.of("身体原因"),
                whole.last(ReferralStep.DECLINE).orElseThrow().note());
        assertEquals(EnterpriseVoice.CONTACT, whole.hire().orElseThrow().said().voice());
        Desk other = desk(Actor.of(citizenAt(desk()), Role.UNIT_CONTACT));
        assertEquals(List.of("actor-not-related"), refused(other.referrals().ofVacancy(vacancy)));
        assertEquals(List.of("actor-not-related"), refused(other.referrals().leave(referral, thisDay())));
    }

    @Test
    void a_person_is_registered_once_with_consent_and_sees_the_own_registration_alone() {
        Id<Person> person = citizenAt(desk());
        Id<JobSeeker> seeker = seeker(person);
        assertEquals(
                List.of("seeker-once"),
                refused(desk().jobSeekers()
                        .register(JobSeekerForm.of(person, thisDay(), "文员").agreed(thisDay()))));
        Desk self = desk(Actor.of(person, Role.SELF));
        assertEquals(
                "包装、分拣",
                self.jobSeekers().ofPerson(person).orElseThrow().get(0).form().wishes());
        Id<Referral> referral = referred(vacancy(1), seeker);
        assertEquals(
                List.of(referral),
                self.referrals().ofPerson(person).orElseThrow().stream()
                        .map(card -> card.referral())
                        .toList());
        Desk stranger = desk(Actor.of(citizenAt(desk()), Role.SELF));
        assertEquals(List.of("actor-not-related"), refused(stranger.jobSeekers().ofPerson(person)));
        assertEquals(List.of("actor-not-related"), refused(stranger.referrals().ofPerson(person)));
        assertEquals(List.of("actor-may-not"), refused(self.jobSeekers().find(seeker)));
    }

    @Test
    void what_waits_for_an_answer_stands_in_the_way_of_every_closing() {
        Id<Organisation> enterprise = enterprise();
        Id<Vacancy> vacancy = vacancy(VacancyForm.of(enterprise, "包装工", 1, thisDay()));
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        Id<Referral> referral = referred(vacancy, seeker);
        assertEquals(List.of("closing-tied"), refused(desk().vacancies().close(vacancy, thisDay(), "停招")));
        assertEquals(List.of("closing-tied"), refused(desk().jobSeekers().end(seeker, thisDay(), "已就业")));
        assertEquals(List.of("closing-tied"), refused(desk().organisations().close(enterprise, thisDay(), "搬离")));
        List<OpenTie> ties = desk().vacancies().ties(vacancy).orElseThrow();
        assertEquals(
                List.of("command.referrals.decline"),
                ties.stream().map(tie -> tie.way().code()).toList());
        desk().referrals()
                .decline(referral, DeclinedBy.ENTERPRISE, "停招", thisDay())
                .orElseThrow();
        desk().vacancies().close(vacancy, thisDay(), "停招").orElseThrow();
        desk().jobSeekers().end(seeker, thisDay(), "已就业").orElseThrow();
        assertEquals(
                Optional.of(thisDay()),
                desk().jobSeekers().find(seeker).orElseThrow().endedOn());
        desk().organisations().close(enterprise, thisDay(), "搬离").orElseThrow();
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().vacancies().reopen(vacancy, VacancyReopening.of(PAPER))));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().vacancies().post(VacancyForm.of(enterprise, "保安", 1, thisDay()))));
    }

    @Test
    void referrals_without_answer_and_hires_without_confirmation_are_shown() {
        Id<Vacancy> vacancy = vacancy(2);
        Id<Referral> waiting = referred(vacancy);
        Id<Referral> entered = referred(vacancy);
        desk().referrals().enter(entered, thisDay()).orElseThrow();
        clock.pass(Duration.ofDays(7));
        assertEquals(List.of(), desk().referrals().attention().orElseThrow());
        clock.pass(Duration.ofDays(1));
        assertEquals(
                List.of("hire-unconfirmed"),
                codes(desk().referrals().attention().orElseThrow()));
        clock.pass(Duration.ofDays(7));
        Map<String, Optional<String>> commands = desk().attention().list().orElseThrow().stream()
                .collect(Collectors.toMap(item -> item.id().value(), Attention::command));
        assertEquals(Optional.of("referrals.decline"), commands.get(waiting.value()));
        assertEquals(Optional.of("referrals.confirm"), commands.get(entered.value()));
    }

    @Test
    void days_of_a_hire_are_corrected_and_a_mistaken_hire_is_taken_back() {
        Id<Vacancy> vacancy = vacancy(1);
        LocalDate day = thisDay();
        Id<Referral> first = referred(vacancy);
        Id<Referral> second = referred(vacancy);
        hired(first).orElseThrow();
        clock.pass(Duration.ofDays(20));
        desk().referrals().leave(first, thisDay()).orElseThrow();
        desk().vacancies().reopen(vacancy, VacancyReopening.of(PAPER)).orElseThrow();
        assertEquals(
                List.of("vacancy-heads"),
                refused(desk().referrals().confirm(second, day.plusDays(5), PAPER)),
                "two would have been there on one day");
        hired(second).orElseThrow();
        assertEquals(
                List.of("vacancy-heads"),
                refused(desk().referralCorrections().correct(first, HireDays.since(day), "未离职")));
        desk().referralCorrections()
                .correct(first, HireDays.since(day).left(day.plusDays(2)), "离职日写错")
                .orElseThrow();
        desk().referralCorrections().revoke(second, "企业否认").orElseThrow();
        Vacancy open = found(vacancy);
        assertEquals(VacancyStatus.OPEN, open.statusOn(thisDay()));
        assertEquals(1, open.hires().size());
        Referral back = desk().referrals().find(second).orElseThrow();
        assertEquals(ReferralStatus.DECLINED, back.status());
        assertEquals(
                Optional.of("录用确认书"),
                back.last(ReferralStep.REVOKE)
                        .orElseThrow()
                        .was()
                        .flatMap(ReferralTaken.Was::hire)
                        .flatMap(hire -> hire.said().paper()),
                "by which paper it was confirmed is kept, and no enterprise sees it");
    }

    @Test
    void a_vacancy_that_is_opened_again_for_fewer_takes_as_many_as_are_wanted_now() {
        Id<Vacancy> vacancy = vacancy(3);
        List<Id<Referral>> three =
                IntStream.range(0, 3).mapToObj(number -> referred(vacancy)).toList();
        three.forEach(each -> hired(each).orElseThrow());
        clock.pass(Duration.ofDays(10));
        three.forEach(each -> desk().referrals().leave(each, thisDay()).orElseThrow());
        desk().vacancies().reopen(vacancy, VacancyReopening.of(PAPER).heads(1)).orElseThrow();
        Id<Referral> fourth = referred(vacancy);
        Id<Referral> fifth = referred(vacancy);
        hired(fourth).orElseThrow();
        assertEquals(List.of("vacancy-step", "vacancy-heads"), refused(hired(fifth)));
        HireDays days = HireDays.since(thisDay().minusDays(10));
        desk().referralCorrections()
                .correct(three.get(0), days.left(thisDay().minusDays(1)), "离职日写错")
                .orElseThrow();
        assertEquals(
                List.of("vacancy-heads"),
                refused(desk().referralCorrections().correct(three.get(0), days, "未离职")),
                "of those who are there now, one is wanted");
        assertEquals(3, found(vacancy).mostAtOnce());
        assertEquals(
                3,
                desk().jobLedgers()
                        .recruitment(YearMonth.from(thisDay().minusDays(10)))
                        .orElseThrow()
                        .total()
                        .heads(),
                "what was handed in does not drift");
    }

    @Test
    void who_was_referred_in_time_may_begin_after_the_last_day_of_the_vacancy() {
        Id<Vacancy> vacancy = vacancy(
                VacancyForm.of(enterprise(), "保洁", 1, thisDay()).until(thisDay().plusDays(5)));
        Id<Referral> referral = referred(vacancy);
        clock.pass(Duration.ofDays(8));
        assertEquals(VacancyStatus.EXPIRED, found(vacancy).statusOn(thisDay()));
        hired(referral).orElseThrow();
        assertEquals(VacancyStatus.FILLED, found(vacancy).statusOn(thisDay()));
    }

    @Test
    void work_does_not_become_heavy_over_the_head_of_a_minor() {
        Id<Vacancy> vacancy = vacancy(2);
        Id<Person> young = desk().people()
                .register(PersonForm.of("小林某", bornOn(thisDay().minusYears(17)), PoliticalStatus.NONE))
                .orElseThrow()
                .id();
        hired(referred(vacancy, seeker(young))).orElseThrow();
        VacancyForm heavy = found(vacancy).form().heavy();
        assertEquals(List.of("job-minor-heavy"), refused(desk().vacancies().amend(vacancy, heavy)));
        assertEquals(List.of("job-minor-heavy"), warned(desk().vacancies().correct(vacancy, heavy, "漏记繁重")));
    }

    @Test
    void a_closing_that_the_record_contradicts_is_said_and_none_lies_before_the_beginning() {
        LocalDate day = thisDay();
        Id<Vacancy> vacancy = vacancy(2);
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        clock.pass(Duration.ofDays(20));
        hired(referred(vacancy, seeker)).orElseThrow();
        assertEquals(List.of("vacancy-days"), refused(desk().vacancies().close(vacancy, day.minusDays(1), "停招")));
        assertEquals(
                List.of("closing-recorded-after"), warned(desk().vacancies().close(vacancy, day.plusDays(1), "停招")));
        assertEquals(List.of("seeker-end-day"), refused(desk().jobSeekers().end(seeker, day.minusDays(1), "已就业")));
        assertEquals(
                List.of("closing-recorded-after"), warned(desk().jobSeekers().end(seeker, day.plusDays(1), "已就业")));
    }

    @Test
    void a_referral_is_corrected_and_one_that_was_written_by_mistake_counts_nowhere() {
        LocalDate day = thisDay();
        Id<Vacancy> vacancy = vacancy(2);
        Id<Referral> right = referred(vacancy);
        Id<Referral> wrong = referred(vacancy);
        clock.pass(Duration.ofDays(9));
        desk().referrals().interview(right, thisDay()).orElseThrow();
        desk().referrals().interview(wrong, thisDay()).orElseThrow();
        assertEquals(
                List.of("referral-step-recorded"),
                refused(desk().referralCorrections()
                        .correctStep(right, ReferralTaken.Right.of(ReferralStep.OFFER, day, day), "写错")));
        assertEquals(
                List.of("referral-step-day"),
                refused(desk().referralCorrections()
                        .correctStep(
                                right,
                                ReferralTaken.Right.of(ReferralStep.INTERVIEW, thisDay(), day.minusDays(1)),
                                "面试日写错")));
        desk().referralCorrections()
                .correctStep(right, ReferralTaken.Right.of(ReferralStep.INTERVIEW, thisDay(), day.plusDays(2)), "面试日写错")
                .orElseThrow();
        desk().referrals()
                .decline(right, DeclinedBy.ENTERPRISE, "不合适", day.plusDays(3))
                .orElseThrow();
        desk().referralCorrections()
                .correctStep(
                        right,
                        ReferralTaken.Right.of(ReferralStep.DECLINE, day.plusDays(3), day.plusDays(3))
                                .declined(DeclinedBy.SEEKER, "另有安排"),
                        "谢绝方写错")
                .orElseThrow();
        Referral mended = desk().referrals().find(right).orElseThrow();
        assertEquals(
                Optional.of(DeclinedBy.SEEKER),
                mended.last(ReferralStep.DECLINE).orElseThrow().declinedBy());
        assertEquals(
                Optional.of("不合适"),
                mended.last(ReferralStep.CORRECT)
                        .orElseThrow()
                        .was()
                        .orElseThrow()
                        .note());

        ReferralForm form = mended.form();
        Id<Vacancy> other = vacancy(VacancyForm.of(found(vacancy).form().enterprise(), "保安", 1, thisDay()));
        assertEquals(
                List.of("referral-step-day"),
                refused(desk().referralCorrections()
                        .correctReferral(right, ReferralForm.of(form.vacancy(), form.seeker(), thisDay()), "日期写错")));
        desk().referralCorrections()
                .correctReferral(
                        right,
                        ReferralForm.of(form.vacancy(), form.seeker(), day.plusDays(1))
                                .noted("有经验"),
                        "日期写错")
                .orElseThrow();
        assertEquals(
                List.of("referral-same"),
                refused(desk().referralCorrections()
                        .correctReferral(right, ReferralForm.of(other, form.seeker(), day.plusDays(1)), "岗位写错")));

        desk().referralCorrections().discard(wrong, "推荐错人").orElseThrow();
        JobFigures total = desk().jobLedgers()
                .recruitment(YearMonth.from(day))
                .orElseThrow()
                .total();
        assertEquals(1, total.referrals());
        assertEquals(1, total.interviews());
        Referral discarded = desk().referrals().find(wrong).orElseThrow();
        assertEquals(ReferralStatus.DISCARDED, discarded.status());
        assertEquals(List.of(), desk().referrals().ofPerson(discarded.person()).orElseThrow(), "nobody was referred");
        assertEquals(Optional.empty(), broken(Referral.KIND, right));
    }

    @Test
    void an_enterprise_is_told_of_no_one_before_the_person_has_agreed() {
        LocalDate day = thisDay();
        Id<Vacancy> vacancy = vacancy(2);
        Id<JobSeeker> seeker = desk().jobSeekers()
                .register(JobSeekerForm.of(citizenAt(desk()), day, "文员"))
                .orElseThrow()
                .id();
        assertEquals(
                List.of("seeker-consent"), refused(desk().referrals().refer(ReferralForm.of(vacancy, seeker, day))));
        clock.pass(Duration.ofDays(9));
        assertEquals(
                List.of("seeker-day"),
                refused(desk().jobSeekers().agree(seeker, Optional.of(thisDay().plusDays(1)))));
        desk().jobSeekers().agree(seeker, Optional.of(thisDay())).orElseThrow();
        assertEquals(
                List.of("seeker-consent"),
                refused(desk().referrals().refer(ReferralForm.of(vacancy, seeker, day.plusDays(4)))));
        Id<Referral> referral = referred(vacancy, seeker);
        desk().referrals()
                .decline(referral, DeclinedBy.ENTERPRISE, "不合适", thisDay())
                .orElseThrow();
        desk().jobSeekers().agree(seeker, Optional.empty()).orElseThrow();
        assertEquals(
                List.of("seeker-consent"), refused(desk().referralCorrections().reopen(referral, "误登")));
        JobSeeker found = desk().jobSeekers().find(seeker).orElseThrow();
        assertEquals(
                Optional.of(thisDay()), found.taken().get(1).was().orElseThrow().agreedOn());
        desk().jobSeekers().correct(seeker, found.form().agreed(day), "同意日漏记").orElseThrow();
        assertTrue(history(JobSeeker.KIND, seeker).get(3).toString().contains("nowAgreedOn"));
    }

    @Test
    void what_was_entered_is_confirmed_before_a_closing_and_the_paper_of_a_reopening_stays_with_the_office() {
        Id<Vacancy> vacancy = vacancy(1);
        Id<Referral> entered = referred(vacancy);
        desk().referrals().enter(entered, thisDay()).orElseThrow();
        assertEquals(
                List.of("command.referrals.confirm"),
                desk().vacancies().ties(vacancy).orElseThrow().stream()
                        .map(tie -> tie.way().code())
                        .toList());
        hired(entered).orElseThrow();
        clock.pass(Duration.ofDays(3));
        desk().referrals().leave(entered, thisDay()).orElseThrow();
        desk().vacancies()
                .reopen(vacancy, VacancyReopening.of(EnterpriseWord.onPaper("张某某签字的补招函")))
                .orElseThrow();
        assertEquals(
                Optional.of("张某某签字的补招函"), found(vacancy).reopenings().get(0).paper());
        assertFalse(history(Vacancy.KIND, vacancy).toString().contains("补招函"), "the journal keeps the voice alone");
        Desk officer = desk(Actor.of(citizenAt(desk()), Role.SUBDISTRICT_OFFICER));
        assertEquals(
                Optional.empty(),
                officer.vacancies()
                        .list(Selection.all(), Paging.first(9))
                        .orElseThrow()
                        .items()
                        .get(0)
                        .reopenings()
                        .get(0)
                        .paper());
    }

    @Test
    void what_was_written_wrongly_is_corrected_with_the_old_value_kept() {
        Id<Vacancy> vacancy = vacancy(2);
        VacancyForm form = found(vacancy).form();
        desk().vacancies().correct(vacancy, form.heads(3), "人数写错").orElseThrow();
        assertEquals(3, found(vacancy).form().headcount());
        assertTrue(history(Vacancy.KIND, vacancy).get(1).toString().contains("人数写错"));
        hired(referred(vacancy)).orElseThrow();
        assertEquals(List.of("vacancy-heads-kept"), refused(desk().vacancies().amend(vacancy, form.heads(1))));
        assertEquals(
                List.of("vacancy-heads-kept"),
                warned(desk().vacancies().correct(vacancy, form.heads(1), "人数写错")),
                "a hire that was made meanwhile stands in the way of no number that is right");
        assertEquals(VacancyStatus.FILLED, found(vacancy).statusOn(thisDay()));
        VacancyForm elsewhere = VacancyForm.of(enterpriseOther(), "包装工", 3, thisDay());
        assertEquals(
                List.of("vacancy-same-enterprise"),
                refused(desk().vacancies().correct(vacancy, elsewhere.heads(1), "企业写错")));
        Id<JobSeeker> seeker = seeker(citizenAt(desk()));
        JobSeeker registered = desk().jobSeekers().find(seeker).orElseThrow();
        desk().jobSeekers()
                .correct(
                        seeker,
                        JobSeekerForm.of(registered.form().person(), thisDay(), "收银")
                                .agreed(thisDay()),
                        "意向写错")
                .orElseThrow();
        JobSeeker corrected = desk().jobSeekers().find(seeker).orElseThrow();
        assertEquals("收银", corrected.form().wishes());
        assertEquals("包装、分拣", corrected.taken().get(0).was().orElseThrow().wishes());
        assertEquals(JobSeekerStatus.SEEKING, corrected.status());
    }

    private Id<Organisation> enterpriseOther() {
        return desk().organisations()
                .register(OrganisationForm.of("样本物流有限公司", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
    }

    @Test
    void a_resident_is_who_lives_here_by_the_record_of_the_person() {
        Id<Vacancy> vacancy = vacancy(2);
        Id<Building> building = desk().buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 20))
                .orElseThrow()
                .id();
        Id<Person> living = desk().people()
                .register(citizen().livesIn(building))
                .orElseThrow()
                .id();
        Id<Referral> resident = referred(vacancy, seeker(living));
        Id<Referral> other = referred(vacancy);
        assertTrue(hired(resident).orElseThrow().hire().orElseThrow().resident());
        assertEquals(false, hired(other).orElseThrow().hire().orElseThrow().resident());
    }

    @Test
    void a_hire_counts_once_for_the_enterprise_and_once_for_the_residents_each_with_its_definition() {
        LocalDate day = thisDay();
        Id<Organisation> food = enterprise();
        Id<Organisation> freight = enterpriseOther();
        Id<Vacancy> packer = vacancy(VacancyForm.of(food, "包装工", 2, day));
        Id<Vacancy> driver = vacancy(VacancyForm.of(freight, "司机", 3, day));
        Id<Building> building = desk().buildings()
                .register(new BuildingForm("1栋", Optional.empty(), 20))
                .orElseThrow()
                .id();
        Id<JobSeeker> resident = seeker(desk().people()
                .register(citizen().livesIn(building))
                .orElseThrow()
                .id());
        Id<JobSeeker> other = seeker(citizenAt(desk()));
        Id<Referral> first = referred(packer, resident);
        desk().referrals().interview(first, day).orElseThrow();
        hired(first).orElseThrow();
        hired(referred(packer, other)).orElseThrow();
        clock.pass(Duration.ofDays(10));
        desk().referrals().leave(first, thisDay()).orElseThrow();
        hired(referred(driver, resident)).orElseThrow();
        Id<Referral> entered = referred(driver);
        desk().referrals().enter(entered, thisDay()).orElseThrow();
        clock.pass(Duration.ofDays(25));
        Period year = Period.between(LocalDate.of(2022, 1, 1), LocalDate.of(2023, 1, 1));
        JobLedger ledger = desk().jobLedgers().recruitment(year).orElseThrow();
        JobFigures total = ledger.total();
        assertEquals(2, total.vacancies());
        assertEquals(5, total.heads());
        assertEquals(4, total.referrals());
        assertEquals(1, total.interviews());
        assertEquals(4, total.entered());
        assertEquals(3, total.hires(), "each hire, for the enterprises");
        assertEquals(2, total.people().size(), "one of them was hired twice");
        assertEquals(2, total.residentHires());
        assertEquals(1, total.residents().size());
        assertEquals(new Rate(1, 2), total.retention(), "the third hire has not lasted for thirty days yet");
        assertEquals(3, total.count(HiresBy.EMPLOYER));
        assertEquals(1, total.count(HiresBy.RESIDENT));
        assertTrue(ledger.bearsOut(HiresBy.EMPLOYER, Count.atLeast(3)));
        assertFalse(ledger.bearsOut(HiresBy.EMPLOYER, Count.atLeast(4)));
        assertFalse(ledger.bearsOut(HiresBy.RESIDENT, Count.atLeast(2)));
        assertEquals(
                List.of("样本物流有限公司", "样本食品有限公司"),
                ledger.lines().stream().map(JobLine::name).sorted().toList());
        assertEquals(
                List.of(1L, 2L),
                ledger.lines().stream()
                        .map(line -> line.figures().hires())
                        .sorted()
                        .toList());
        assertEquals(List.of("period-not-over"), warned(desk().jobLedgers().recruitment(year)));
        JobLedger month = desk().jobLedgers().recruitment(YearMonth.of(2022, 9)).orElseThrow();
        assertEquals(3, month.total().hires());
        assertEquals(
                0,
                desk().jobLedgers()
                        .recruitment(YearMonth.of(2022, 8))
                        .orElseThrow()
                        .total()
                        .hires());
        assertTrue(ledger.csv(Locale.SIMPLIFIED_CHINESE).contains("三十日留存率"));
        assertTrue(ledger.definitions(Locale.ENGLISH).contains("retention at thirty days"));
    }
}
