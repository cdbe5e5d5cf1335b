package org.linli.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Appointment;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDayForm;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.Assessment;
import org.linli.assessment.Indicator;
import org.linli.assessment.Rubric;
import org.linli.assessment.RubricForm;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.Share;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.community.PartyOrganisation;
import org.linli.conference.Conference;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ResolutionForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.dispute.Dispute;
import org.linli.dispute.Repeat;
import org.linli.dispute.mediator.Mediator;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.DutyFeedback;
import org.linli.duty.ServiceForm;
import org.linli.duty.ServiceRecord;
import org.linli.duty.posting.DutyPosting;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.grid.Division;
import org.linli.grid.DivisionForm;
import org.linli.grid.Grid;
import org.linli.grid.GridForm;
import org.linli.grid.post.GridPost;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.job.DeclinedBy;
import org.linli.job.Referral;
import org.linli.job.ReferralForm;
import org.linli.job.Vacancy;
import org.linli.job.VacancyForm;
import org.linli.job.seeker.JobSeeker;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Period;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.visit.VisitManner;
import org.linli.person.ConsentForm;
import org.linli.person.Person;
import org.linli.person.Presence;
import org.linli.person.RevealPurpose;
import org.linli.petition.MatterField;
import org.linli.petition.Petition;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.hotline.HotlineTicket;
import org.linli.reading.Reader;
import org.linli.reading.Title;
import org.linli.reading.loan.Copy;
import org.linli.reading.loan.Loan;
import org.linli.reading.loan.LoanForm;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNomination;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRound;
import org.linli.recognition.AwardRoundForm;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.planning.MemberPlace;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Storage;

/** A race for each guard of main code, on a community of its own, and how it is run with the guard and without it. */
abstract class GuardRaces extends DividedCase {
    private static final int HALF_A_YEAR = 150;

    /** What the first writer is told when the second one commits in between. */
    final List<String> told(GuardRace race, boolean guarded) {
        Storage unguarded = guarded ? storage() : new UnguardedStorage(storage(), race.guarded());
        Storage ofFirst = race.guarding() == GuardRace.Side.FIRST ? unguarded : storage();
        Storage ofSecond = race.guarding() == GuardRace.Side.SECOND ? unguarded : storage();
        boolean[] met = {false};
        Storage slow = new WatchedStorage(ofFirst, WatchedStorage.firstOfThread(() -> {
            met[0] = true;
            race.second().apply(desk(ofSecond)).orElseThrow();
        }));
        Decision<?> decision = race.first().apply(desk(slow));
        if (!met[0]) {
            throw new AssertionError("The first writer has refused by itself: " + refused(decision));
        }
        return either(decision);
    }

    private static GuardRace first(
            Kind<?> guarded, Function<Desk, Decision<?>> first, Function<Desk, Decision<?>> second, String told) {
        return new GuardRace(first, second, guarded, GuardRace.Side.FIRST, told);
    }

    final GuardRace withdrawalBesideRecommendation() {
        Alliance alliance = allianceAt(desk());
        Id<Person> person = citizenAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, person);
        return first(
                PartyOrganisation.KIND,
                desk -> desk.alliances().withdraw(alliance.id(), member),
                desk -> desk.appointments().recommend(alliance.id(), post(member, person)),
                "alliance-member-open-posts");
    }

    final GuardRace recommendationBesideWithdrawal() {
        Alliance alliance = allianceAt(desk());
        Id<Person> person = citizenAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, person);
        return first(
                PartyOrganisation.KIND,
                desk -> desk.appointments().recommend(alliance.id(), post(member, person)),
                desk -> desk.alliances().withdraw(alliance.id(), member),
                "alliance-post-holder-unit-active");
    }

    final GuardRace dissolutionBesideThemeDay() {
        Alliance alliance = allianceAt(desk());
        return first(
                PartyOrganisation.KIND,
                desk -> desk.allianceClosings().close(alliance.id(), today, "目标已完成"),
                desk -> desk.themeDays().plan(alliance.id(), new ThemeDayForm("七一心向党", today, Set.of(alliance.lead()))),
                "closing-tied");
    }

    final GuardRace reopenedPostBesideWithdrawal() {
        Alliance alliance = allianceAt(desk());
        Id<Person> person = citizenAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, person);
        Id<Appointment> ended = desk().appointments()
                .recommend(alliance.id(), post(member, person))
                .orElseThrow()
                .id();
        desk().appointments().select(ended).orElseThrow();
        desk(OFFICER).appointments().approve(ended).orElseThrow();
        desk().appointments().file(ended).orElseThrow();
        desk().appointments().appoint(ended, today.plusYears(1)).orElseThrow();
        desk().appointments().end(ended).orElseThrow();
        return first(
                PartyOrganisation.KIND,
                desk -> desk.appointments().reopen(ended, "误办"),
                desk -> desk.alliances().withdraw(alliance.id(), member),
                "alliance-post-holder-unit-active");
    }

    final GuardRace themeDayBesideWithdrawal() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = admitted(alliance, citizenAt(desk()));
        return first(
                PartyOrganisation.KIND,
                desk -> desk.themeDays().plan(alliance.id(), new ThemeDayForm("七一心向党", today, Set.of(member))),
                desk -> desk.alliances().withdraw(alliance.id(), member),
                "theme-day-hosts");
    }

    final GuardRace planBesideDivision() {
        Grid grid = grid();
        Id<MemberReport> member = member();
        return first(
                Division.KIND,
                desk -> desk.memberPlans().takeOver(List.of(new MemberPlace(member, Optional.empty(), grid.id()))),
                dividedAnew(),
                "dual-report-grid");
    }

    final GuardRace motionBesideMinutes() {
        Id<Organisation> unit = desk().organisations()
                .register(OrganisationForm.of("样本司法所", OrganisationKind.OTHER))
                .orElseThrow()
                .id();
        desk().conferenceSeats()
                .take(SeatForm.of(unit, SeatKind.DEPARTMENT, today))
                .orElseThrow();
        Id<Conference> conference = desk().conferences()
                .propose(ConferenceForm.of("联席会议"))
                .orElseThrow()
                .id();
        desk().conferences().addTopic(conference, "充电桩", Optional.empty()).orElseThrow();
        desk().conferences().schedule(conference, today, "社区").orElseThrow();
        desk().conferences().hold(conference, Set.of(unit)).orElseThrow();
        return first(
                Conference.KIND,
                desk -> desk.resolutions().move(conference, new ResolutionForm(1, "增设充电桩")),
                desk -> desk.conferences().minute(conference, "一致同意。"),
                "resolution-in-conference");
    }

    final GuardRace placeBesideDivision() {
        Grid grid = grid();
        Id<MemberReport> member = member();
        return first(
                Division.KIND,
                desk -> desk.memberReports().place(member, grid.id()),
                dividedAnew(),
                "dual-report-grid");
    }

    final GuardRace correctedPlaceBesideDivision() {
        Division division = divide(3);
        clock.pass(Duration.ofDays(1));
        Id<MemberReport> member = member();
        desk().memberReports().place(member, south(division).id()).orElseThrow();
        Optional<Id<Grid>> right = Optional.of(north(division).id());
        return first(
                Division.KIND,
                desk -> desk.memberCorrections().correctPlacement(member, right, "误编入"),
                dividedAnew(),
                "dual-report-grid");
    }

    final GuardRace correctedPostBesideDivision() {
        Division division = divide(3);
        clock.pass(Duration.ofDays(1));
        Desk officer = desk(OFFICER);
        DivisionForm merged = DivisionForm.of(division)
                .merge(south(division).id(), north(division).id());
        Division next = officer.divisions().draw(merged).orElseThrow();
        boolean staysSouth = next.grid(south(division).id()).isPresent();
        GridPost post = desk().gridPosts()
                .nominate(employeeFor(GridPostKind.GRID_MEMBER, staysSouth ? south(division) : north(division)))
                .orElseThrow();
        GridPostForm right = employeeFor(post, staysSouth ? north(division) : south(division));
        officer.divisions().review(next.id()).orElseThrow();
        officer.divisions().file(next.id()).orElseThrow();
        LocalDate from = today.plusDays(1);
        return first(
                Division.KIND,
                desk -> desk.gridPosts().correctNomination(post.id(), right, "网格抄错"),
                desk -> desk.redivision().publish(next.id(), from, List.of()),
                "grid-post-seat");
    }

    final GuardRace postingBesideDivision() {
        Grid grid = grid();
        return first(
                Division.KIND,
                desk -> desk.dutyPostings().draft(posting().in(grid.id())),
                dividedAnew(),
                "duty-posting-grid");
    }

    final GuardRace correctionBesideDivision() {
        Grid grid = grid();
        Id<DutyPosting> posting =
                desk().dutyPostings().draft(posting()).orElseThrow().id();
        return first(
                Division.KIND,
                desk -> desk.postingCorrections().correct(posting, posting().in(grid.id()), "误填网格"),
                dividedAnew(),
                "duty-posting-grid");
    }

    final GuardRace correctionBesideReopening() {
        Id<Person> person = citizenAt(desk());
        Id<MemberReport> first = endedReport(person, today);
        clock.pass(Duration.ofDays(20));
        Id<MemberReport> second = endedReport(person, today.plusDays(20));
        return first(
                Person.KIND,
                desk -> desk.memberCorrections().correct(second, report(person, today.plusDays(10)), "登记时看错"),
                desk -> desk.memberCorrections().reopen(first, "误办"),
                "dual-report-apart");
    }

    private Id<MemberReport> endedReport(Id<Person> person, LocalDate day) {
        Id<MemberReport> report =
                desk().memberReports().report(report(person, day)).orElseThrow().id();
        desk().memberReports().exit(report, ExitReason.RETIRED).orElseThrow();
        return report;
    }

    private static MemberReportForm report(Id<Person> person, LocalDate day) {
        return MemberReportForm.of(person, MemberProfile.of(ReportingUnit.of("样本税务局", UnitKind.AGENCY)), day);
    }

    final GuardRace unitCorrectionBesideReopening() {
        UnitReportForm form = new UnitReportForm(branchAt(desk(), "样本税务局支部"), 5, citizenAt(desk()), today);
        Id<UnitReport> first = endedReport(form);
        clock.pass(Duration.ofDays(20));
        Id<UnitReport> second = endedReport(on(form, 20));
        return first(
                PartyOrganisation.KIND,
                desk -> desk.unitReports().correct(second, on(form, 10), "登记时看错"),
                desk -> desk.unitReports().reopen(first, "误办"),
                "dual-report-apart");
    }

    private Id<UnitReport> endedReport(UnitReportForm form) {
        Id<UnitReport> report = desk().unitReports().report(form).orElseThrow().id();
        desk().unitReports().exit(report).orElseThrow();
        return report;
    }

    private UnitReportForm on(UnitReportForm form, int days) {
        return new UnitReportForm(form.party(), form.members(), form.contact(), today.plusDays(days));
    }

    final GuardRace claimBesideExit() {
        Id<DutyPosting> posting = published();
        Id<MemberReport> member = member();
        return first(
                MemberReport.KIND,
                desk -> desk.dutyPostings().claim(posting, member),
                desk -> desk.memberReports().exit(member, ExitReason.RETIRED),
                "duty-claim-member");
    }

    final GuardRace replacementBesideExit() {
        Id<DutyPosting> posting = published();
        Id<MemberReport> holder = member();
        Id<MemberReport> member = member();
        desk().dutyPostings().claim(posting, holder).orElseThrow();
        return first(
                MemberReport.KIND,
                desk -> desk.dutyPostings().replace(posting, holder, member),
                desk -> desk.memberReports().exit(member, ExitReason.RETIRED),
                "duty-claim-member");
    }

    final GuardRace assignmentBesideEnd() {
        Id<Dispute> dispute = accepted(charging());
        Id<Mediator> mediator = mediator().id();
        return first(
                Mediator.KIND,
                desk -> desk.mediations().assign(dispute, mediator),
                desk -> desk.mediators().end(mediator),
                "mediator-active");
    }

    final GuardRace joiningBesideRejection() {
        Id<Dispute> lead = registered(charging());
        Id<Dispute> repeat = registered(charging());
        return first(
                Dispute.KIND,
                desk -> desk.disputes().join(new Repeat(repeat, lead)),
                desk -> desk.disputes().reject(lead, "不属于调解范围"),
                "dispute-join");
    }

    final GuardRace disputeBesideClosing() {
        Id<Organisation> plant = shopAt(desk(), "甲厂").id();
        Id<Person> applicant = citizenAt(desk());
        return first(
                Organisation.KIND,
                desk -> desk.disputes().register(against(applicant, plant)),
                desk -> desk.organisations().close(plant, today, "已搬离"),
                "organisation-closed");
    }

    final GuardRace mergerBesideClosing() {
        HotlineForm form = HotlineForm.of(MatterField.NOISE, CatalogueEntry.COMMUNITY, "夜间施工");
        Id<HotlineTicket> lead =
                desk().hotlineTickets().register(form).orElseThrow().id();
        Id<HotlineTicket> repeat =
                desk().hotlineTickets().register(form).orElseThrow().id();
        return first(
                HotlineTicket.KIND,
                desk -> desk.hotlineTickets().merge(new HotlineMerger(repeat, lead)),
                desk -> desk.hotlineTickets().close(lead, HotlineOutcome.SOLVED, "已停工"),
                "hotline-merge");
    }

    private Id<Vacancy> vacancy() {
        return desk().vacancies()
                .post(VacancyForm.of(shopAt(desk(), "甲厂").id(), "包装工", 1, today))
                .orElseThrow()
                .id();
    }

    private Id<JobSeeker> seeker() {
        return desk().jobSeekers()
                .register(JobSeekerForm.of(citizenAt(desk()), today, "包装").agreed(today))
                .orElseThrow()
                .id();
    }

    final GuardRace referralBesideClosing() {
        Id<Vacancy> vacancy = vacancy();
        Id<JobSeeker> seeker = seeker();
        return first(
                Vacancy.KIND,
                desk -> desk.referrals().refer(ReferralForm.of(vacancy, seeker, today)),
                desk -> desk.vacancies().close(vacancy, today, "不再招聘"),
                "vacancy-step");
    }

    final GuardRace referralBesideEnd() {
        Id<Vacancy> vacancy = vacancy();
        Id<JobSeeker> seeker = seeker();
        return first(
                JobSeeker.KIND,
                desk -> desk.referrals().refer(ReferralForm.of(vacancy, seeker, today)),
                desk -> desk.jobSeekers().end(seeker, today, "已就业"),
                "referral-seeking");
    }

    private Id<Referral> declined(Id<Vacancy> vacancy, Id<JobSeeker> seeker) {
        Id<Referral> referral = desk().referrals()
                .refer(ReferralForm.of(vacancy, seeker, today))
                .orElseThrow()
                .id();
        return desk().referrals()
                .decline(referral, DeclinedBy.SEEKER, "距离太远", today)
                .orElseThrow()
                .id();
    }

    final GuardRace renewalBesideClosing() {
        Id<Vacancy> vacancy = vacancy();
        Id<Referral> referral = declined(vacancy, seeker());
        return first(
                Vacancy.KIND,
                desk -> desk.referralCorrections().reopen(referral, "误登"),
                desk -> desk.vacancies().close(vacancy, today, "不再招聘"),
                "vacancy-step");
    }

    final GuardRace renewalBesideEnd() {
        Id<JobSeeker> seeker = seeker();
        Id<Referral> referral = declined(vacancy(), seeker);
        return first(
                JobSeeker.KIND,
                desk -> desk.referralCorrections().reopen(referral, "误登"),
                desk -> desk.jobSeekers().end(seeker, today, "已就业"),
                "referral-seeking");
    }

    private AwardNominationForm awardNomination() {
        AwardRoundForm form = AwardRoundForm.of("盛景新星", today.minusYears(1), today, today);
        Id<AwardRound> round = desk().awardRounds().open(form).orElseThrow().id();
        return AwardNominationForm.of(round, AwardCategory.EXCELLENT_MEMBER, citizenAt(desk()), "热心服务", today)
                .agreed(today);
    }

    final GuardRace awardNominationBesideClosing() {
        AwardNominationForm form = awardNomination();
        return first(
                AwardRound.KIND,
                desk -> desk.awardNominations().nominate(form),
                desk -> desk.awardRounds().close(form.round(), today, "不再评选"),
                "award-round-step");
    }

    final GuardRace renewedNominationBesideClosing() {
        AwardNominationForm form = awardNomination();
        Id<AwardNomination> nomination =
                desk().awardNominations().nominate(form).orElseThrow().id();
        desk().awardNominations().withdraw(nomination, "不参加").orElseThrow();
        return first(
                AwardRound.KIND,
                desk -> desk.awardNominations().reopen(nomination, "误登"),
                desk -> desk.awardRounds().close(form.round(), today, "不再评选"),
                "award-round-step");
    }

    private Id<Rubric> rubric() {
        RubricForm form = new RubricForm(
                "网格员考核",
                AssessedKind.PERSON,
                today.minusYears(1),
                today.plusYears(1),
                List.of(Indicator.counted("走访", Share.percent(100))));
        return desk().rubrics().layDown(form).orElseThrow().id();
    }

    final GuardRace assessmentBesideClosing() {
        Id<Rubric> rubric = rubric();
        Assessed person = Assessed.person(citizenAt(desk()));
        return first(
                Rubric.KIND,
                desk -> desk.assessments().begin(rubric, person),
                desk -> desk.rubrics().close(rubric, today, "不再考核"),
                "rubric-step");
    }

    final GuardRace renewedAssessmentBesideClosing() {
        Id<Rubric> rubric = rubric();
        Id<Assessment> assessment = desk().assessments()
                .begin(rubric, Assessed.person(citizenAt(desk())))
                .orElseThrow()
                .id();
        desk().assessmentDecisions().announce(assessment).orElseThrow();
        clock.pass(Duration.ofDays(8));
        desk().assessmentDecisions().finish(assessment).orElseThrow();
        return first(
                Rubric.KIND,
                desk -> desk.assessmentDecisions().reopen(assessment, "漏记"),
                desk -> desk.rubrics().close(rubric, today, "不再考核"),
                "rubric-step");
    }

    final GuardRace renewalBesideReservation() {
        Id<Title> title = ReadingCase.title(desk());
        Id<Copy> copy = ReadingCase.copy(desk(), title, "1");
        Id<Reader> other = ReadingCase.reader(desk(), citizenAt(desk()), "2");
        Id<Loan> loan = desk().loans()
                .lend(LoanForm.of(copy, ReadingCase.reader(desk(), citizenAt(desk()), "1"), today))
                .orElseThrow()
                .id();
        return first(
                Title.KIND,
                desk -> desk.loans().renew(loan),
                desk -> desk.reservations().reserve(title, other),
                "loan-wanted");
    }

    final GuardRace acceptanceBesideAppeal() {
        PetitionForm form = PetitionForm.of(PetitionKind.CLAIM, MatterField.HOUSING, "电梯停运", today);
        Id<Petition> earlier = desk().petitions().register(form).orElseThrow().id();
        desk().petitions().accept(earlier, today).orElseThrow();
        desk().petitionAnswers().answer(earlier, "责成维修", today).orElseThrow();
        Id<Petition> again =
                desk().petitions().register(form.again(earlier)).orElseThrow().id();
        return first(
                Petition.KIND,
                desk -> desk.petitions().accept(again, today),
                desk -> desk.petitionAnswers().askReview(earlier, today),
                "petition-no-duplicate");
    }

    /** Of a member who was erased, so that no mark of hours orders the two. */
    final GuardRace serviceBesideService() {
        Id<MemberReport> member = member();
        desk().people().erase(person(member)).orElseThrow();
        clock.pass(Duration.ofDays(1));
        return first(
                MemberReport.KIND,
                desk -> desk.dutyServices().record(service(member, 9)),
                desk -> desk.dutyServices().record(service(member, 9)),
                "duty-service-overlap");
    }

    /** An erasure that is overlooked would leave a mark of the person behind. */
    final GuardRace hoursBesideErasure() {
        Id<MemberReport> member = member();
        Id<Person> person = person(member);
        clock.pass(Duration.ofDays(1));
        return first(
                Person.KIND,
                desk -> {
                    desk.dutyServices().record(service(member, 9)).orElseThrow();
                    return isMarked(person)
                            ? Decision.accepted(person)
                            : Decision.refused(Finding.violation("person-not-registered"));
                },
                desk -> desk.people().erase(person),
                "person-not-registered");
    }

    private Id<Person> person(Id<MemberReport> member) {
        return desk().memberReports().find(member).orElseThrow().form().person();
    }

    private boolean isMarked(Id<Person> person) {
        return storage()
                .read(session ->
                        session.query(Query.in(home, Presence.KIND).limit(100)).items())
                .stream()
                .anyMatch(presence -> presence.aggregate().person().equals(person));
    }

    final GuardRace reversalBesideAcknowledgement() {
        Id<MemberReport> member = member();
        Id<ServiceRecord> service = served(member);
        Id<DutyFeedback> feedback = sent(member);
        return first(
                MemberReport.KIND,
                desk -> desk.dutyServices().reverse(service, "重复登记"),
                desk -> desk.dutyFeedbacks().acknowledge(feedback),
                "duty-service-period-closed");
    }

    final GuardRace serviceBesideAcknowledgement() {
        Id<MemberReport> member = member();
        Id<DutyFeedback> feedback = sent(member);
        return new GuardRace(
                desk -> desk.dutyServices().record(service(member, 9)),
                desk -> desk.dutyFeedbacks().acknowledge(feedback),
                MemberReport.KIND,
                GuardRace.Side.SECOND,
                "duty-service-period-closed");
    }

    final GuardRace appraisalBesideReversal() {
        desk().charters()
                .adopt(Charter.national(LocalDate.of(2022, 9, 1))
                        .layered(
                                CharterLayer.COMMUNITY,
                                today,
                                "社区居民会议",
                                Map.of(
                                        "duty.minTimesPerYear", "1",
                                        "duty.minHoursPerYear", "1",
                                        "duty.passPoints", "0"))
                        .orElseThrow()
                        .binding(List.of("duty-feedback-evaluation"))
                        .orElseThrow())
                .orElseThrow();
        Id<MemberReport> member = member();
        Id<ServiceRecord> service = served(member);
        clock.pass(Duration.ofDays(HALF_A_YEAR));
        return first(
                MemberReport.KIND,
                desk -> desk.dutyFeedbacks().appraise(member, today, DutyEvaluation.PASSED, Optional.empty()),
                desk -> desk.dutyServices().reverse(service, "重复登记"),
                "duty-feedback-evaluation");
    }

    final GuardRace consentBesideErasure() {
        Id<Person> person = citizenAt(desk());
        return first(
                Person.KIND,
                desk -> desk.consents().give(person, ConsentForm.of("暑期托管", Period.from(today))),
                desk -> desk.people().erase(person),
                "not-found");
    }

    final GuardRace seenBesideAlias() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String mark = mark(Organisation.KIND, shop).orElseThrow();
        return first(
                Organisation.KIND,
                desk -> desk.expecting(Organisation.KIND, shop, mark).people().register(citizen()),
                desk -> desk.organisations().addAlias(shop, "样本铺"),
                "seen-changed");
    }

    final GuardRace revealBesideErasure() {
        Id<Person> person = citizenAt(desk());
        return first(
                Person.KIND,
                desk -> desk.people().reveal(person, RevealPurpose.REACH),
                desk -> desk.people().erase(person),
                "not-found");
    }

    final GuardRace officerBesideErasure() {
        Id<Building> building = divide(3).grids().get(0).buildings().iterator().next();
        Id<EnterpriseTeam> team = desk().enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(factory(), building, today))
                .orElseThrow()
                .id();
        OfficerForm officer = new OfficerForm(OfficerRole.PARTY_ADVISER, citizenAt(desk()), today);
        return first(
                Person.KIND,
                desk -> desk.enterpriseTeams().appoint(team, officer),
                desk -> desk.people().erase(officer.person()),
                "not-found");
    }

    final GuardRace closingBesideVisits() {
        Id<Building> building = divide(3).grids().get(0).buildings().iterator().next();
        Id<EnterpriseTeam> team = desk().enterpriseTeams()
                .setUp(EnterpriseTeamForm.of(factory(), building, today.minusDays(1)))
                .orElseThrow()
                .id();
        return new GuardRace(
                desk -> desk.enterpriseTeams().close(team, today, "迁出"),
                desk -> desk.liaisonVisits().planAll(YearMonth.from(today), VisitManner.SYMPOSIUM, List.of("政策需求")),
                EnterpriseTeam.KIND,
                GuardRace.Side.SECOND,
                "closing-tied");
    }

    final GuardRace nominationBesideErasure() {
        GridPostForm form = employeeFor(GridPostKind.GRID_MEMBER, south(divide(3)));
        return first(
                Person.KIND,
                desk -> desk.gridPosts().nominate(form),
                desk -> desk.people().erase(form.person()),
                "not-found");
    }

    final GuardRace nominationBesideClosing() {
        Grid south = south(divide(3));
        Id<Building> building = south.buildings().iterator().next();
        GridPostForm form = headFor(south, building, true);
        return first(
                Building.KIND,
                desk -> desk.gridPosts().nominate(form),
                desk -> desk.buildings().close(building, today, "已拆除"),
                "building-closed");
    }

    /** Of two managers and two residents half are managers, of two managers and one resident more. */
    final GuardRace headBesideHead() {
        List<Id<GridPost>> residents = new ArrayList<>();
        int heads = 0;
        for (Grid grid : story(4).grids()) {
            for (Id<Building> building : grid.buildings()) {
                GridPostForm form = headFor(grid, building, heads < 2);
                if (heads < 2) {
                    appointed(form);
                } else if (heads < 4) {
                    residents.add(consented(form));
                }
                heads++;
            }
        }
        return first(
                Division.KIND,
                desk -> desk.gridPosts().appoint(residents.get(0), end),
                desk -> desk.gridPosts().appoint(residents.get(1), end),
                "enterprise-head-ratio");
    }

    final GuardRace releaseBesideRelease() {
        Grid south = south(story(3));
        GridPost one = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        GridPost other = appointed(employeeFor(GridPostKind.GRID_MEMBER, south));
        return first(
                Division.KIND,
                desk -> desk.gridPosts().end(one.id(), GridPostEnd.RELEASED),
                desk -> desk.gridPosts().end(other.id(), GridPostEnd.RELEASED),
                "grid-staff-min");
    }

    private Id<PartyOrganisation> admitted(Alliance alliance, Id<Person> contact) {
        Id<PartyOrganisation> member = branchAt(desk(), "第一支部");
        desk().alliances()
                .admit(alliance.id(), member, agreement(contact).until(today.plusYears(1)))
                .orElseThrow();
        return member;
    }

    private static PostForm post(Id<PartyOrganisation> member, Id<Person> person) {
        return new PostForm(member, person, Post.BUILDING_HEAD);
    }

    /** A grid of a division that began yesterday, so that another one may begin today. */
    private Grid grid() {
        Division division = divide(3);
        clock.pass(Duration.ofDays(1));
        return south(division);
    }

    /** Draws all buildings into one new grid, and gives the command that puts it in force today. */
    private Function<Desk, Decision<?>> dividedAnew() {
        Desk officer = desk(OFFICER);
        Division before = officer.divisions().inForceOn(today.plusDays(1)).orElseThrow();
        Set<Id<Building>> all = before.grids().stream()
                .flatMap(grid -> grid.buildings().stream())
                .collect(Collectors.toSet());
        Id<Division> division = officer.divisions()
                .draw(DivisionForm.of(GridForm.basic(3, "大网格", all)))
                .orElseThrow()
                .id();
        officer.divisions().review(division).orElseThrow();
        officer.divisions().file(division).orElseThrow();
        LocalDate from = today.plusDays(1);
        return desk -> desk.redivision().publish(division, from, List.of());
    }

    private DutyPostingForm posting() {
        LocalDate begins = today.plusDays(40);
        return DutyPostingForm.of(DutyCategory.LEGAL_AID, "义诊", 1, Period.between(begins, begins.plusDays(2)));
    }

    private Id<DutyPosting> published() {
        Id<DutyPosting> posting =
                desk().dutyPostings().draft(posting()).orElseThrow().id();
        return desk().dutyPostings().publish(posting).orElseThrow().id();
    }

    private ServiceForm service(Id<MemberReport> member, int hour) {
        return ServiceForm.of(member, DutyCategory.SAFETY_AND_PATROL, today, LocalTime.of(hour, 0), 60);
    }

    /** A service of today, recorded when it is over. */
    private Id<ServiceRecord> served(Id<MemberReport> member) {
        clock.pass(Duration.ofDays(1));
        return desk().dutyServices().record(service(member, 9)).orElseThrow().id();
    }

    private Id<DutyFeedback> sent(Id<MemberReport> member) {
        clock.pass(Duration.ofDays(HALF_A_YEAR));
        Id<DutyFeedback> feedback = desk().dutyFeedbacks()
                .appraise(member, today, DutyEvaluation.NOT_PASSED, Optional.empty())
                .orElseThrow()
                .id();
        return desk().dutyFeedbacks().send(feedback).orElseThrow().id();
    }

    private Id<MemberReport> member() {
        MemberProfile profile = MemberProfile.of(ReportingUnit.of("税务局", UnitKind.AGENCY));
        Id<MemberReport> report = desk().memberReports()
                .report(MemberReportForm.of(citizenAt(desk()), profile, today))
                .orElseThrow()
                .id();
        return desk().memberReports().confirm(report).orElseThrow().id();
    }
}
