package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.activity.ActivityAudience;
import org.linli.activity.ActivityCounts;
import org.linli.activity.ActivityFeedback;
import org.linli.activity.ActivityForm;
import org.linli.activity.ActivityTime;
import org.linli.activity.ActivityWishForm;
import org.linli.activity.SignUpForm;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.AllianceForm;
import org.linli.alliance.AppointmentStatus;
import org.linli.alliance.PastAgreement;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.alliance.ThemeDayForm;
import org.linli.assessment.Assessed;
import org.linli.assessment.AssessedKind;
import org.linli.assessment.EntryForm;
import org.linli.assessment.RubricForm;
import org.linli.charter.Charter;
import org.linli.charter.Share;
import org.linli.code.CitizenId;
import org.linli.code.DivisionCode;
import org.linli.community.BuildingForm;
import org.linli.community.CommunityForm;
import org.linli.community.Count;
import org.linli.community.EventPermit;
import org.linli.community.Figures;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.OrganisationForm;
import org.linli.community.PartyOrganisationForm;
import org.linli.community.PermitLevel;
import org.linli.conference.ConferenceForm;
import org.linli.conference.ConsultationForm;
import org.linli.conference.ConsultationKind;
import org.linli.conference.ConsultationOutcome;
import org.linli.conference.ResolutionForm;
import org.linli.conference.SeatForm;
import org.linli.conference.SeatKind;
import org.linli.conference.Task;
import org.linli.dispute.DisputeForm;
import org.linli.dispute.DisputeReferral;
import org.linli.dispute.DisputeStatus;
import org.linli.dispute.MoreTime;
import org.linli.dispute.Repeat;
import org.linli.dispute.TerminationForm;
import org.linli.dispute.agreement.ConfirmationForm;
import org.linli.dispute.agreement.MediationAgreementForm;
import org.linli.dispute.agreement.PoliceSettlement;
import org.linli.dispute.agreement.Signing;
import org.linli.dispute.clock.DisputeUrgency;
import org.linli.dispute.clock.StopCause;
import org.linli.dispute.mediator.CommitteeForm;
import org.linli.dispute.mediator.DisputeSubject;
import org.linli.dispute.mediator.MediatorForm;
import org.linli.dispute.mediator.MediatorMisconduct;
import org.linli.dispute.mediator.MediatorStatus;
import org.linli.dispute.noise.NoiseBody;
import org.linli.dispute.noise.NoiseForm;
import org.linli.dispute.noise.NoiseMeasure;
import org.linli.dispute.party.PartyStance;
import org.linli.duty.DutyEvaluation;
import org.linli.duty.ServiceForm;
import org.linli.duty.posting.DutyPostingForm;
import org.linli.duty.posting.DutyPostingStatus;
import org.linli.feature.AttentionFilter;
import org.linli.grid.DivisionForm;
import org.linli.grid.DivisionStatus;
import org.linli.grid.GridForm;
import org.linli.grid.incident.ExtensionForm;
import org.linli.grid.incident.IncidentDepartment;
import org.linli.grid.incident.IncidentForm;
import org.linli.grid.incident.IncidentStatus;
import org.linli.grid.notice.GridNoticeForm;
import org.linli.grid.patrol.VisitForm;
import org.linli.grid.post.GridPostEnd;
import org.linli.grid.post.GridPostForm;
import org.linli.grid.post.GridPostKind;
import org.linli.grid.post.GridPostStatus;
import org.linli.grid.post.PastPost;
import org.linli.grid.post.Seat;
import org.linli.job.DeclinedBy;
import org.linli.job.EnterpriseWord;
import org.linli.job.HireDays;
import org.linli.job.ReferralForm;
import org.linli.job.ReferralStep;
import org.linli.job.ReferralTaken;
import org.linli.job.VacancyForm;
import org.linli.job.VacancyReopening;
import org.linli.job.fair.FairCheck;
import org.linli.job.fair.FairCounts;
import org.linli.job.fair.JobFairForm;
import org.linli.job.seeker.JobSeekerForm;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.kernel.Permissions;
import org.linli.kernel.Question;
import org.linli.kernel.Relation;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerPlanForm;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.Substitution;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitManner;
import org.linli.liaison.visit.VisitRecord;
import org.linli.literal.PermissionTable;
import org.linli.needs.ClaimForm;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.Requester;
import org.linli.needs.ResourceForm;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.capacity.Window;
import org.linli.needs.project.ProjectForm;
import org.linli.person.ConsentForm;
import org.linli.person.LawfulBasis;
import org.linli.person.Person;
import org.linli.person.PersonChange;
import org.linli.person.PersonCorrection;
import org.linli.person.PersonForm;
import org.linli.person.PersonSearch;
import org.linli.person.PoliticalStatus;
import org.linli.person.RetentionBasis;
import org.linli.person.RevealPurpose;
import org.linli.petition.DatedStep;
import org.linli.petition.HearingForm;
import org.linli.petition.MatterField;
import org.linli.petition.PetitionForm;
import org.linli.petition.PetitionKind;
import org.linli.petition.PetitionStatus;
import org.linli.petition.PetitionStep;
import org.linli.petition.hotline.CatalogueEntry;
import org.linli.petition.hotline.HotlineCallback;
import org.linli.petition.hotline.HotlineForm;
import org.linli.petition.hotline.HotlineMerger;
import org.linli.petition.hotline.HotlineOutcome;
import org.linli.petition.whistle.WhistleEndForm;
import org.linli.petition.whistle.WhistleForm;
import org.linli.petition.whistle.WhistleKind;
import org.linli.petition.whistle.WhistleOutcome;
import org.linli.reading.ReaderForm;
import org.linli.reading.SpaceForm;
import org.linli.reading.TitleForm;
import org.linli.reading.loan.BatchForm;
import org.linli.reading.loan.CopyForm;
import org.linli.reading.loan.LoanDays;
import org.linli.reading.loan.LoanForm;
import org.linli.reading.loan.ReturnCondition;
import org.linli.recognition.AwardCategory;
import org.linli.recognition.AwardNominationForm;
import org.linli.recognition.AwardRoundForm;
import org.linli.recognition.AwardVotes;
import org.linli.reporting.DutyCategory;
import org.linli.reporting.ExemptionReason;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberEnrolment;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.MemberReportStatus;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.reporting.UnitReport;
import org.linli.reporting.UnitReportForm;
import org.linli.reporting.UnitReportStatus;
import org.linli.reporting.planning.MemberPlanForm;
import org.linli.service.ServiceDepartment;
import org.linli.service.ServiceItemForm;
import org.linli.service.ServiceOpinion;
import org.linli.service.ServiceRating;
import org.linli.service.ServiceRefusal;
import org.linli.service.ServiceRequestForm;
import org.linli.service.policy.PolicyDelivery;
import org.linli.service.policy.PolicyForm;
import org.linli.service.policy.PolicyManner;
import org.linli.storage.Selection;
import org.linli.takeover.Origin;
import org.linli.takeover.PastDivision;
import org.linli.takeover.Taken;

/** Every command of the registry and every guarded question, by every role. */
abstract class RoleScenarios extends ScenarioCase {
    private static final MemberProfile PROFILE = MemberProfile.of(ReportingUnit.of("样本单位", UnitKind.AGENCY));

    /** What a contact asks of the own unit. */
    private static final Set<String> OF_THE_UNIT = Set.of("dutyFeedbacks.letter", "unitReports.find");

    /** Something of each type that a command takes; a command with a new type needs a line here. */
    private final Map<Class<?>, Object> samples = Map.ofEntries(
            Map.entry(String.class, "样本"),
            Map.entry(Id.class, Id.of("sample")),
            Map.entry(Optional.class, Optional.empty()),
            Map.entry(Map.class, Map.of()),
            Map.entry(LocalDate.class, today.plusYears(1)),
            Map.entry(Period.class, Period.from(today)),
            Map.entry(CommunityForm.class, CommunityForm.of("样本社区")),
            Map.entry(HonourForm.class, HonourForm.of("样本荣誉", HonourLevel.CITY)),
            Map.entry(Figures.class, Figures.of(today, Count.of(1), Count.of(2), Count.of(3))),
            Map.entry(Charter.class, Charter.national(LocalDate.of(2022, 9, 1))),
            Map.entry(OrganisationForm.class, shop("样本店")),
            Map.entry(PartyOrganisationForm.class, branch("样本支部")),
            Map.entry(BuildingForm.class, new BuildingForm("1栋", Optional.empty(), 20)),
            Map.entry(PersonForm.class, citizen()),
            Map.entry(PersonSearch.class, PersonSearch.surnamed("林")),
            Map.entry(PersonChange.class, PersonChange.NONE),
            Map.entry(PersonCorrection.class, PersonCorrection.NONE),
            Map.entry(PoliticalStatus.class, PoliticalStatus.NONE),
            Map.entry(LawfulBasis.class, LawfulBasis.OTHER_LAW),
            Map.entry(RetentionBasis.class, new RetentionBasis(LawfulBasis.OTHER_LAW, "样本", Period.from(today))),
            Map.entry(ConsentForm.class, ConsentForm.of("样本", Period.from(today))),
            Map.entry(RevealPurpose.class, RevealPurpose.VERIFY),
            Map.entry(AllianceForm.class, new AllianceForm("样本联盟", Id.of("sample"), today)),
            Map.entry(AgreementForm.class, AgreementForm.of(today, Id.of("sample"))),
            Map.entry(PostForm.class, new PostForm(Id.of("sample"), Id.of("sample"), Post.PARTY_ADVISER)),
            Map.entry(ThemeDayForm.class, new ThemeDayForm("样本主题", today, Set.of())),
            Map.entry(List.class, List.of()),
            Map.entry(Set.class, Set.of()),
            Map.entry(SeatForm.class, SeatForm.of(Id.of("sample"), SeatKind.DEPARTMENT, today)),
            Map.entry(ConferenceForm.class, ConferenceForm.of("样本会议").on(today).at("样本")),
            Map.entry(ResolutionForm.class, new ResolutionForm(1, "样本")),
            Map.entry(Task.class, new Task(Id.of("sample"), today.plusDays(1))),
            Map.entry(
                    ConsultationForm.class,
                    new ConsultationForm(ConsultationKind.TALK, "样本", today, Set.of(Id.of("sample")))),
            Map.entry(ConsultationOutcome.class, ConsultationOutcome.CARRIED_OUT),
            Map.entry(DivisionForm.class, DivisionForm.of(GridForm.basic(1, "样本网格", Set.of()))),
            Map.entry(GridNoticeForm.class, GridNoticeForm.of("12345", "样本")),
            Map.entry(
                    GridPostForm.class,
                    GridPostForm.of(GridPostKind.GRID_HEAD, Id.of("sample"), Seat.of(Id.of("sample")))),
            Map.entry(GridPostEnd.class, GridPostEnd.LEFT),
            Map.entry(boolean.class, true),
            Map.entry(int.class, 2022),
            Map.entry(ExtensionForm.class, ExtensionForm.of(1)),
            Map.entry(IncidentForm.class, PatrolCase.blockedStairs(Id.of("sample"))),
            Map.entry(IncidentDepartment.class, IncidentDepartment.POLICE),
            Map.entry(VisitForm.class, VisitForm.of(Id.of("sample"), Id.of("sample"), today, 1)),
            Map.entry(MemberReportForm.class, MemberReportForm.of(Id.of("sample"), PROFILE, today)),
            Map.entry(MemberEnrolment.class, new MemberEnrolment(citizen(), PROFILE, today, Optional.empty())),
            Map.entry(MemberProfile.class, PROFILE),
            Map.entry(DivisionCode.class, away),
            Map.entry(DutyEvaluation.class, DutyEvaluation.NOT_PASSED),
            Map.entry(
                    DutyPostingForm.class,
                    DutyPostingForm.of(DutyCategory.OTHER, "样本岗位", 1, Period.between(today, today.plusDays(1)))),
            Map.entry(ExitReason.class, ExitReason.OTHER),
            Map.entry(ExemptionReason.class, ExemptionReason.ILLNESS),
            Map.entry(
                    ServiceForm.class, ServiceForm.of(Id.of("sample"), DutyCategory.OTHER, today, LocalTime.NOON, 30)),
            Map.entry(CitizenId.class, CitizenId.of("11010519491231002X")),
            Map.entry(Paging.class, Paging.first(10)),
            Map.entry(Selection.class, Selection.all()),
            Map.entry(AttentionFilter.class, AttentionFilter.all()),
            Map.entry(YearMonth.class, YearMonth.from(today)),
            Map.entry(AppointmentStatus.class, AppointmentStatus.APPOINTED),
            Map.entry(DivisionStatus.class, DivisionStatus.DRAFT),
            Map.entry(GridPostStatus.class, GridPostStatus.APPOINTED),
            Map.entry(GridPostKind.class, GridPostKind.GRID_HEAD),
            Map.entry(IncidentStatus.class, IncidentStatus.CAPTURED),
            Map.entry(DutyPostingStatus.class, DutyPostingStatus.PUBLISHED),
            Map.entry(DutyCategory.class, DutyCategory.OTHER),
            Map.entry(MemberReportStatus.class, MemberReportStatus.SERVING),
            Map.entry(UnitReportStatus.class, UnitReportStatus.REPORTED),
            Map.entry(MemberPlanForm.class, MemberPlanForm.of()),
            Map.entry(Share.class, Share.percent(10)),
            Map.entry(Origin.class, Origin.of("旧平台", "1")),
            Map.entry(Taken.class, Taken.BUILDING),
            Map.entry(PastAgreement.class, PastAgreement.of(today, Id.of("sample"))),
            Map.entry(PastDivision.class, PastDivision.of(DivisionForm.of(GridForm.basic(1, "样本网格", Set.of())), today)),
            Map.entry(
                    PastPost.class,
                    PastPost.of(
                            GridPostForm.of(GridPostKind.GRID_HEAD, Id.of("sample"), Seat.of(Id.of("sample"))), today)),
            Map.entry(Instant.class, Instant.parse("2022-09-11T01:00:00Z")),
            Map.entry(CommitteeForm.class, CommitteeForm.of("样本调委会", Period.between(today, today.plusDays(1)))),
            Map.entry(MediatorForm.class, MediatorForm.of(Id.of("sample"), Id.of("sample"))),
            Map.entry(MediatorMisconduct.class, MediatorMisconduct.INSULT),
            Map.entry(MediatorStatus.class, MediatorStatus.ACTIVE),
            Map.entry(DisputeForm.class, DisputeForm.of(DisputeSubject.OTHER, "样本", today)),
            Map.entry(DisputeReferral.class, DisputeReferral.COURT),
            Map.entry(Repeat.class, new Repeat(Id.of("sample"), Id.of("sample"))),
            Map.entry(TerminationForm.class, TerminationForm.of("样本")),
            Map.entry(DisputeStatus.class, DisputeStatus.REGISTERED),
            Map.entry(PartyStance.class, PartyStance.AGREES),
            Map.entry(NoiseForm.class, new NoiseForm(NoiseBody.DEPARTMENT, NoiseMeasure.HANDLED, today, "样本")),
            Map.entry(StopCause.class, StopCause.HEARING),
            Map.entry(DisputeUrgency.class, DisputeUrgency.RED),
            Map.entry(MoreTime.class, new MoreTime(1, true, "样本")),
            Map.entry(MediationAgreementForm.class, MediationAgreementForm.oral("样本")),
            Map.entry(Signing.class, Signing.NONE),
            Map.entry(ConfirmationForm.class, ConfirmationForm.of(today)),
            Map.entry(PoliceSettlement.class, PoliceSettlement.of(today, today, today, today)),
            Map.entry(PetitionForm.class, PetitionForm.of(PetitionKind.PROPOSAL, MatterField.OTHER, "样本", today)),
            Map.entry(VacancyForm.class, VacancyForm.of(Id.of("sample"), "样本", 1, today)),
            Map.entry(VacancyReopening.class, VacancyReopening.of(EnterpriseWord.OWN)),
            Map.entry(EnterpriseWord.class, EnterpriseWord.onPaper("样本")),
            Map.entry(SpaceForm.class, SpaceForm.of("样本", "样本")),
            Map.entry(TitleForm.class, TitleForm.of("样本", "文学类")),
            Map.entry(ReaderForm.class, ReaderForm.of(Id.of("sample"), "1", today)),
            Map.entry(CopyForm.class, CopyForm.of(Id.of("sample"), "1", Id.of("sample"))),
            Map.entry(BatchForm.class, new BatchForm("1", today)),
            Map.entry(LoanForm.class, LoanForm.of(Id.of("sample"), Id.of("sample"), today)),
            Map.entry(LoanDays.class, new LoanDays(today, today.plusDays(1), Optional.empty())),
            Map.entry(ReturnCondition.class, ReturnCondition.GOOD),
            Map.entry(JobSeekerForm.class, JobSeekerForm.of(Id.of("sample"), today, "样本")),
            Map.entry(ReferralForm.class, ReferralForm.of(Id.of("sample"), Id.of("sample"), today)),
            Map.entry(ReferralTaken.Right.class, ReferralTaken.Right.of(ReferralStep.INTERVIEW, today, today)),
            Map.entry(AwardRoundForm.class, AwardRoundForm.of("样本", today, today.plusDays(1), today)),
            Map.entry(
                    AwardNominationForm.class,
                    AwardNominationForm.of(
                            Id.of("sample"), AwardCategory.EXCELLENT_MEMBER, Id.of("sample"), "样本", today)),
            Map.entry(RubricForm.class, new RubricForm("样本", AssessedKind.GRID, today, today.plusDays(1), List.of())),
            Map.entry(Assessed.class, Assessed.grid(Id.of("sample"))),
            Map.entry(EntryForm.class, EntryForm.add(1, 1, "样本", "样本", today)),
            Map.entry(AwardVotes.class, new AwardVotes(1, 2)),
            Map.entry(HireDays.class, HireDays.since(today)),
            Map.entry(JobFairForm.class, JobFairForm.of("样本", today, "样本", 1)),
            Map.entry(EventPermit.class, new EventPermit("样本", PermitLevel.COUNTY, today)),
            Map.entry(ActivityForm.class, ActivityForm.of("样本", "样本", "样本", new ActivityTime(today, 0, 1), 1)),
            Map.entry(ActivityCounts.class, new ActivityCounts(0, 0)),
            Map.entry(ActivityFeedback.class, new ActivityFeedback(0, 0)),
            Map.entry(SignUpForm.class, SignUpForm.of(Id.of("sample"))),
            Map.entry(ActivityWishForm.class, new ActivityWishForm(ActivityAudience.ALL, "样本", 1, today)),
            Map.entry(FairCheck.class, new FairCheck(today, today)),
            Map.entry(FairCounts.class, new FairCounts(1, 1, 1)),
            Map.entry(DeclinedBy.class, DeclinedBy.SEEKER),
            Map.entry(DatedStep.class, DatedStep.of(PetitionStep.ACCEPT, LocalDate.EPOCH)),
            Map.entry(PetitionStatus.class, PetitionStatus.REGISTERED),
            Map.entry(HotlineForm.class, HotlineForm.of(MatterField.OTHER, CatalogueEntry.MISSING, "样本")),
            Map.entry(HotlineOutcome.class, HotlineOutcome.CANNOT),
            Map.entry(HotlineCallback.class, new HotlineCallback(false, false)),
            Map.entry(HotlineMerger.class, new HotlineMerger(Id.of("sample"), Id.of("sample"))),
            Map.entry(ServiceItemForm.class, ServiceItemForm.of("MZ-01", "高龄津贴申请", ServiceDepartment.CIVIL_AFFAIRS)),
            Map.entry(ServiceRequestForm.class, ServiceRequestForm.of("1", Id.of("sample"), "样本", today)),
            Map.entry(PolicyForm.class, PolicyForm.of("样本政策", today)),
            Map.entry(PolicyDelivery.class, new PolicyDelivery(Id.of("sample"), today, PolicyManner.VISIT)),
            Map.entry(ServiceRefusal.class, new ServiceRefusal("样本", "样本")),
            Map.entry(ServiceOpinion.class, ServiceOpinion.of(ServiceRating.GOOD)),
            Map.entry(WhistleForm.class, WhistleForm.of(WhistleKind.KEY_WORK, MatterField.OTHER, "样本", Instant.EPOCH)),
            Map.entry(WhistleEndForm.class, WhistleEndForm.of(WhistleOutcome.UNSOLVED, "样本")),
            Map.entry(NeedForm.class, NeedForm.of(Requester.community(), "税务", "样本")),
            Map.entry(NeedRating.class, NeedRating.SATISFIED),
            Map.entry(ProjectForm.class, ProjectForm.of("样本", Id.of("sample"), Set.of(Id.of("sample")))),
            Map.entry(ResourceForm.class, ResourceForm.of("样本", "税务", Capacity.atOnce(1), Period.from(today))),
            Map.entry(ClaimForm.class, ClaimForm.of(Id.of("sample"), 1, Window.days(today, today.plusDays(1)))),
            Map.entry(EnterpriseTeamForm.class, EnterpriseTeamForm.of(Id.of("sample"), Id.of("sample"), today)),
            Map.entry(OfficerForm.class, new OfficerForm(OfficerRole.PARTY_ADVISER, Id.of("sample"), today)),
            Map.entry(OfficerRole.class, OfficerRole.PARTY_ADVISER),
            Map.entry(
                    Substitution.class,
                    new Substitution(OfficerRole.PARTY_ADVISER, Id.of("sample"), today, today.plusDays(1))),
            Map.entry(OfficerPlanForm.class, new OfficerPlanForm(Set.of(), Set.of())),
            Map.entry(LiaisonVisitForm.class, LiaisonVisitForm.of(Id.of("sample"), YearMonth.from(today), "样本")),
            Map.entry(
                    EnterpriseIssueForm.class,
                    EnterpriseIssueForm.of(Id.of("sample"), IssueKind.OTHER, OfficerRole.PARTY_ADVISER, "样本")),
            Map.entry(IssueRoute.class, IssueRoute.toBody(Id.of("sample"))),
            Map.entry(IssueRating.class, IssueRating.FAIR),
            Map.entry(VisitManner.class, VisitManner.SYMPOSIUM),
            Map.entry(VisitRecord.class, VisitRecord.of(today, Set.of(), "样本")),
            Map.entry(HearingForm.class, new HearingForm(today, today)),
            Map.entry(UnitReportForm.class, new UnitReportForm(Id.of("sample"), 1, Id.of("sample"), today)));

    @Test
    void nobody_may_do_nothing() {
        Desk desk = desk(Actor.anonymous());
        for (Command<?> command : Linli.commands()) {
            Decision<?> decision = given(desk, command);
            assertEquals(List.of("actor-may-not"), refused(decision), command.key());
            assertEquals(command.key(), figure(decision, "command"));
        }
    }

    @Test
    void nobody_may_ask_nothing_that_is_guarded() {
        Desk desk = desk(Actor.anonymous());
        for (Question question : Linli.questions()) {
            for (Decision<?> decision : asked(desk, question, Id.of("sample"))) {
                assertEquals(List.of("actor-may-not"), refused(decision), question.key());
                assertEquals(question.key(), figure(decision, "command"));
            }
        }
    }

    @Test
    void every_cell_of_the_usual_table_is_as_it_says() {
        Permissions table = PermissionTable.read();
        assertEquals(
                Linli.commands().size() + Linli.questions().size(), table.rows().size());
        table.rows().forEach((key, roles) -> assertFalse(roles.isEmpty(), key));
        Contact contact = contact();
        int cells = 0;
        for (Role role : Role.values()) {
            cells += checked(linli(), contact, role, table);
        }
        assertEquals(table.rows().size() * Role.values().length, cells);
        System.out.println("Cells of the table of permissions checked: " + cells);
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_table_of_the_host_says_yes_and_no_where_the_usual_one_does_not() {
        Contact contact = contact();
        Permissions turned = Linli.usualPermissions();
        for (String key : Linli.usualPermissions().rows().keySet()) {
            Role[] others = Stream.of(Role.values())
                    .filter(role -> role != Role.ANONYMOUS)
                    .filter(role -> !Linli.usualPermissions().allows(key, role))
                    .toArray(Role[]::new);
            turned = turned.only(key, others);
        }
        Linli linli = builder(storage()).permissions(turned).build();
        assertEquals(turned, linli.permissions());
        int cells = 0;
        for (Role role : List.of(Role.COMMUNITY_SECRETARY, Role.SELF, Role.MEDIATOR, Role.ANONYMOUS)) {
            cells += checked(linli, contact, role, turned);
        }
        System.out.println("Cells of a host's table of permissions checked: " + cells);
        Desk nobody = builder(storage())
                .permissions(Linli.usualPermissions().nothing())
                .build()
                .desk(home, SECRETARY);
        assertEquals(List.of("actor-may-not"), refused(nobody.organisations().register(shop("样本店"))));
        assertEquals(List.of("actor-may-not"), refused(nobody.people().card(Id.of("sample"))));
    }

    @Test
    void a_cell_that_is_decided_otherwise_than_the_table_says_is_found() {
        Contact contact = contact();
        Permissions usual = PermissionTable.read();
        Map<Role, Permissions> mistakes = Map.of(
                Role.MEDIATOR, usual.with("people.erase", Role.MEDIATOR),
                Role.COMMUNITY_SECRETARY, usual.without("redivision.publish", Role.COMMUNITY_SECRETARY),
                Role.SELF, usual.with("people.list", Role.SELF));
        mistakes.forEach((role, mistaken) -> {
            Linli linli = builder(storage()).permissions(mistaken).build();
            assertThrows(AssertionError.class, () -> checked(linli, contact, role, usual), role.name());
        });
    }

    @Test
    void a_table_with_a_row_of_nothing_is_a_bug_of_the_host_and_a_row_that_is_missing_denies() {
        Permissions unknown = new Permissions(Map.of("people.paint", Set.of(Role.SYSTEM)));
        assertThrows(IllegalArgumentException.class, () -> builder(storage()).permissions(unknown));
        Permissions one = new Permissions(Map.of("organisations.register", Set.of(Role.COMMUNITY_SECRETARY)));
        Desk desk = builder(storage()).permissions(one).build().desk(home, SECRETARY);
        assertEquals(List.of(), warned(desk.preview().organisations().register(shop("样本店"))));
        assertEquals(
                List.of("actor-may-not"),
                refused(desk.buildings().register(new BuildingForm("1栋", Optional.empty(), 20))));
    }

    /** A unit that reports, and its contact, who alone of all contacts may read its letter. */
    private record Contact(Id<Person> person, Id<UnitReport> unit) {}

    private Contact contact() {
        Id<Person> person = citizenAt(desk());
        UnitReportForm form = new UnitReportForm(branchAt(desk(), "样本机关支部"), 1, person, today);
        return new Contact(
                person, desk().unitReports().report(form).orElseThrow().id());
    }

    /** Checks the cells of one role, and tells how many there are. */
    private int checked(Linli linli, Contact contact, Role role, Permissions table) {
        Desk desk = linli.desk(home, Actor.of(contact.person(), role)).preview();
        for (Command<?> command : Linli.commands()) {
            assertCell(table, command.key(), command.relations(), role, given(desk, command));
        }
        for (Question question : Linli.questions()) {
            for (Decision<?> decision : asked(desk, question, contact.unit())) {
                assertCell(table, question.key(), question.relations(), role, decision);
            }
        }
        return Linli.commands().size() + Linli.questions().size();
    }

    /** What tells each asker only of what is related to the asker, and is refused to none of the role. */
    static final Set<String> OF_THE_ASKER = Set.of("attention.list", "attention.groups", "disputes.attention");

    /** What is asked for is related to the contact of one unit, and to no other role. */
    private static void assertCell(
            Permissions table, String key, Set<Relation> named, Role role, Decision<?> decision) {
        boolean allowed = table.allows(key, role);
        boolean contact = role == Role.UNIT_CONTACT && OF_THE_UNIT.contains(key);
        boolean asker = role == Role.MEDIATOR && OF_THE_ASKER.contains(key);
        boolean unrelated = Relation.of(role)
                .filter(relation -> !asker)
                .filter(relation -> named.contains(relation) ? !contact : relation != Relation.OWN_GRID)
                .isPresent();
        List<String> codes = either(decision);
        assertEquals(!allowed, codes.contains("actor-may-not"), key + " by " + role);
        assertEquals(allowed && unrelated, codes.contains("actor-not-related"), key + " by " + role);
    }

    @Test
    void a_request_key_changes_nothing_about_who_may() {
        Desk desk = desk(Actor.anonymous());
        List<String> keys = Linli.commands().stream().map(Command::key).toList();
        assertEquals(keys.size(), Set.copyOf(keys).size());
        for (Command<?> command : Linli.commands()) {
            assertEquals(List.of("actor-may-not"), refused(given(desk.once(command.key()), command)), command.key());
        }
    }

    /** Gives the command through the desk, by the names of the registry. */
    private Decision<?> given(Desk desk, Command<?> command) {
        List<Class<?>> types = command.parameters().stream()
                .<Class<?>>map(Command.Parameter::type)
                .toList();
        Method method = method(command.feature(), command.name(), types);
        assertEquals(Decision.class, method.getReturnType(), command.key());
        List<String> outcome = Arrays.asList(method.getGenericReturnType().getTypeName());
        assertTrue(outcome.toString().contains(command.outcome().getName()), command.key() + " yields " + outcome);
        return invoked(desk, command.feature(), method, Id.of("sample"));
    }

    /** Asks the question through the desk, of something with an id, in each way in which it can be asked. */
    private List<Decision<?>> asked(Desk desk, Question question, Id<?> of) {
        List<Decision<?>> answers = new ArrayList<>();
        Stream.of(useCases(question.feature()).getMethods())
                .filter(method -> method.getName().equals(question.name()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .forEach(method -> answers.add(invoked(desk, question.feature(), method, of)));
        assertFalse(answers.isEmpty(), question.key());
        return answers;
    }

    private Decision<?> invoked(Desk desk, String feature, Method method, Id<?> id) {
        List<Object> parameters = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            assertTrue(samples.containsKey(type), () -> "There is no sample of " + type);
            parameters.add(type == Id.class ? id : samples.get(type));
        }
        try {
            return (Decision<?>) method.invoke(Desk.class.getMethod(feature).invoke(desk), parameters.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(method + " throws", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(method + " is not a method of the desk", e);
        }
    }

    private static Method method(String feature, String name, List<Class<?>> types) {
        try {
            return useCases(feature).getMethod(name, types.toArray(Class<?>[]::new));
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(feature + "." + name + " is not a method of the desk", e);
        }
    }

    private static Class<?> useCases(String feature) {
        try {
            return Desk.class.getMethod(feature).getReturnType();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(feature + " is no feature of the desk", e);
        }
    }
}
