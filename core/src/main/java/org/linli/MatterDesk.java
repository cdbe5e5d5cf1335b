package org.linli;

import org.linli.activity.Activities;
import org.linli.activity.ActivitySignUps;
import org.linli.activity.ActivityWishes;
import org.linli.activity.ledger.ActivityLedgers;
import org.linli.assessment.AssessmentDecisions;
import org.linli.assessment.Assessments;
import org.linli.assessment.Rubrics;
import org.linli.conference.ConferenceSeats;
import org.linli.conference.Conferences;
import org.linli.conference.Consultations;
import org.linli.conference.Resolutions;
import org.linli.dispute.Disputes;
import org.linli.dispute.MediationAgreements;
import org.linli.dispute.Mediations;
import org.linli.dispute.assignment.DisputeAssignments;
import org.linli.dispute.ledger.DisputeLedgers;
import org.linli.dispute.mediator.MediationCommittees;
import org.linli.dispute.mediator.Mediators;
import org.linli.job.ReferralCorrections;
import org.linli.job.Referrals;
import org.linli.job.Vacancies;
import org.linli.job.fair.JobFairCorrections;
import org.linli.job.fair.JobFairs;
import org.linli.job.ledger.JobLedgers;
import org.linli.job.seeker.JobSeekers;
import org.linli.liaison.EnterpriseTeams;
import org.linli.liaison.LiaisonDays;
import org.linli.liaison.OfficerPlans;
import org.linli.liaison.issue.EnterpriseIssues;
import org.linli.liaison.ledger.LiaisonLedgers;
import org.linli.liaison.visit.LiaisonVisits;
import org.linli.needs.CommunityNeeds;
import org.linli.needs.MemberResources;
import org.linli.needs.NeedClaims;
import org.linli.needs.NeedTopics;
import org.linli.needs.ledger.NeedLedgers;
import org.linli.needs.matching.NeedMatching;
import org.linli.needs.project.CommunityProjects;
import org.linli.petition.PetitionAnswers;
import org.linli.petition.PetitionLedgers;
import org.linli.petition.Petitions;
import org.linli.petition.hotline.HotlineLedgers;
import org.linli.petition.hotline.HotlineTickets;
import org.linli.petition.whistle.Whistles;
import org.linli.reading.Readers;
import org.linli.reading.ReadingSpaces;
import org.linli.reading.Titles;
import org.linli.reading.ledger.ReadingLedgers;
import org.linli.reading.loan.Copies;
import org.linli.reading.loan.Loans;
import org.linli.reading.loan.Reservations;
import org.linli.reading.loan.Rotations;
import org.linli.recognition.AwardDecisions;
import org.linli.recognition.AwardNominations;
import org.linli.recognition.AwardReviews;
import org.linli.recognition.AwardRounds;
import org.linli.recognition.ledger.AwardLedgers;
import org.linli.service.ServiceItems;
import org.linli.service.ServiceLedgers;
import org.linli.service.ServiceRequests;
import org.linli.service.ServiceResults;
import org.linli.service.policy.EnterprisePolicies;
import org.linli.work.Office;

/** The part of a desk that deals with what people and enterprises bring forward, from disputes to jobs (联席会议、纠纷、信访、服务、就业、供需、联企). */
abstract class MatterDesk {
    final Office office;

    MatterDesk(Office office) {
        this.office = office;
    }

    /** {@return which units belong to the joint conference (联席会议成员单位)} */
    public ConferenceSeats conferenceSeats() {
        return new ConferenceSeats(office);
    }

    /** {@return joint conferences (联席会议)} */
    public Conferences conferences() {
        return new Conferences(office);
    }

    /** {@return resolutions of joint conferences, and what becomes of them (决议与交办事项)} */
    public Resolutions resolutions() {
        return new Resolutions(office);
    }

    /** {@return consultations of residents (社区协商)} */
    public Consultations consultations() {
        return new Consultations(office);
    }

    /** {@return the people's mediation committees (人民调解委员会)} */
    public MediationCommittees mediationCommittees() {
        return new MediationCommittees(office);
    }

    /** {@return the people's mediators (人民调解员)} */
    public Mediators mediators() {
        return new Mediators(office);
    }

    /** {@return the disputes of the community (矛盾纠纷)} */
    public Disputes disputes() {
        return new Disputes(office);
    }

    /** {@return the mediation of disputes (纠纷调解)} */
    public Mediations mediations() {
        return new Mediations(office);
    }

    /** {@return what parties of disputes agree on (调解协议)} */
    public MediationAgreements mediationAgreements() {
        return new MediationAgreements(office);
    }

    /** {@return who should mediate a dispute (派案建议)} */
    public DisputeAssignments disputeAssignments() {
        return new DisputeAssignments(office);
    }

    /** {@return the ledgers of disputes (纠纷台账)} */
    public DisputeLedgers disputeLedgers() {
        return new DisputeLedgers(office);
    }

    /** {@return the petitions that the community follows (信访事项)} */
    public Petitions petitions() {
        return new Petitions(office);
    }

    /** {@return the tickets of the hotline that concern the community (热线工单)} */
    public HotlineTickets hotlineTickets() {
        return new HotlineTickets(office);
    }

    /** {@return the figures of the hotline (热线台账)} */
    public HotlineLedgers hotlineLedgers() {
        return new HotlineLedgers(office);
    }

    /** {@return the calls of the community on departments (吹哨报到)} */
    public Whistles whistles() {
        return new Whistles(office);
    }

    /** {@return the figures of petitions and arbitration, year against year (信访仲裁台账)} */
    public PetitionLedgers petitionLedgers() {
        return new PetitionLedgers(office);
    }

    /** {@return how bodies answer petitions, and review their answers (信访答复与复查复核)} */
    public PetitionAnswers petitionAnswers() {
        return new PetitionAnswers(office);
    }

    /** {@return the vacancies of enterprises (招聘岗位)} */
    public Vacancies vacancies() {
        return new Vacancies(office);
    }

    /** {@return people who look for work (求职登记)} */
    public JobSeekers jobSeekers() {
        return new JobSeekers(office);
    }

    /** {@return people who are referred to vacancies, and who of them is hired (推荐与录用)} */
    public Referrals referrals() {
        return new Referrals(office);
    }

    /** {@return job fairs (招聘会)} */
    public JobFairs jobFairs() {
        return new JobFairs(office);
    }

    /** {@return what was written wrongly of the course of job fairs} */
    public JobFairCorrections jobFairCorrections() {
        return new JobFairCorrections(office);
    }

    /** {@return the ledgers of recruitment (招聘台账)} */
    public JobLedgers jobLedgers() {
        return new JobLedgers(office);
    }

    /** {@return what was written wrongly of referrals and hires (更正推荐与录用)} */
    public ReferralCorrections referralCorrections() {
        return new ReferralCorrections(office);
    }

    /** {@return the catalogue of the community's services (服务事项目录)} */
    public ServiceItems serviceItems() {
        return new ServiceItems(office);
    }

    /** {@return requests for services, until they are accepted or refused (办件受理)} */
    public ServiceRequests serviceRequests() {
        return new ServiceRequests(office);
    }

    /** {@return how requests for services are dealt with, done and rated (办件办理与评价)} */
    public ServiceResults serviceResults() {
        return new ServiceResults(office);
    }

    /** {@return the figures of the one-stop service (一站式服务台账)} */
    public ServiceLedgers serviceLedgers() {
        return new ServiceLedgers(office);
    }

    /** {@return policies for enterprises, and how far they come (惠企政策)} */
    public EnterprisePolicies enterprisePolicies() {
        return new EnterprisePolicies(office);
    }

    /** {@return what enterprises, residents and the community need (需求清单)} */
    public CommunityNeeds needs() {
        return new CommunityNeeds(office);
    }

    /** {@return what members of the alliance offer (资源清单)} */
    public MemberResources resources() {
        return new MemberResources(office);
    }

    /** {@return who serves needs with what (认领与派单)} */
    public NeedClaims needClaims() {
        return new NeedClaims(office);
    }

    /** {@return needs that come before the joint conference (提交联席会议)} */
    public NeedTopics needTopics() {
        return new NeedTopics(office);
    }

    /** {@return projects that serve needs with resources (项目清单)} */
    public CommunityProjects projects() {
        return new CommunityProjects(office);
    }

    /** {@return which need should be served with which resource (供需匹配)} */
    public NeedMatching needMatching() {
        return new NeedMatching(office);
    }

    /** {@return the figures of needs, resources and projects (三张清单台账)} */
    public NeedLedgers needLedgers() {
        return new NeedLedgers(office);
    }

    /** {@return the three officers of each enterprise (三员包企)} */
    public EnterpriseTeams enterpriseTeams() {
        return new EnterpriseTeams(office);
    }

    /** {@return plans of who should answer for which enterprise (三员派位)} */
    public OfficerPlans officerPlans() {
        return new OfficerPlans(office);
    }

    /** {@return the liaison days of the community (联企日)} */
    public LiaisonDays liaisonDays() {
        return new LiaisonDays(office);
    }

    /** {@return visits to enterprises (联企走访)} */
    public LiaisonVisits liaisonVisits() {
        return new LiaisonVisits(office);
    }

    /** {@return what enterprises bring forward (企业诉求)} */
    public EnterpriseIssues enterpriseIssues() {
        return new EnterpriseIssues(office);
    }

    /** {@return the figures of the care of enterprises (联企日台账)} */
    public LiaisonLedgers liaisonLedgers() {
        return new LiaisonLedgers(office);
    }

    /** {@return the activities of the community (社区活动)} */
    public Activities activities() {
        return new Activities(office);
    }

    /** {@return who signs up for activities, waits and comes (活动报名与签到)} */
    public ActivitySignUps activitySignUps() {
        return new ActivitySignUps(office);
    }

    /** {@return what people wish for, and what becomes of it (活动心愿)} */
    public ActivityWishes activityWishes() {
        return new ActivityWishes(office);
    }

    /** {@return the figures of activities (活动台账)} */
    public ActivityLedgers activityLedgers() {
        return new ActivityLedgers(office);
    }

    /** {@return rounds of awards (评选轮次)} */
    public AwardRounds awardRounds() {
        return new AwardRounds(office);
    }

    /** {@return people who are put forward for awards (评选提名)} */
    public AwardNominations awardNominations() {
        return new AwardNominations(office);
    }

    /** {@return how candidates are reviewed and made public (评审与公示)} */
    public AwardReviews awardReviews() {
        return new AwardReviews(office);
    }

    /** {@return who is honoured, and who is not (荣誉授予与撤销)} */
    public AwardDecisions awardDecisions() {
        return new AwardDecisions(office);
    }

    /** {@return the ledger of awards (评选台账)} */
    public AwardLedgers awardLedgers() {
        return new AwardLedgers(office);
    }

    /** {@return rubrics (考核方案)} */
    public Rubrics rubrics() {
        return new Rubrics(office);
    }

    /** {@return how units, grids and people are assessed (考核)} */
    public Assessments assessments() {
        return new Assessments(office);
    }

    /** {@return how results are announced, appealed and become final (考核结果与申诉)} */
    public AssessmentDecisions assessmentDecisions() {
        return new AssessmentDecisions(office);
    }

    /** {@return the reading spaces of the community (居民阅读空间)} */
    public ReadingSpaces readingSpaces() {
        return new ReadingSpaces(office);
    }

    /** {@return the catalogue of the reading space (书目)} */
    public Titles titles() {
        return new Titles(office);
    }

    /** {@return who borrows from the reading space (读者登记)} */
    public Readers readers() {
        return new Readers(office);
    }

    /** {@return the copies of the community and of the district library (馆藏)} */
    public Copies copies() {
        return new Copies(office);
    }

    /** {@return the batches that the district library sends and changes (区馆图书轮换)} */
    public Rotations rotations() {
        return new Rotations(office);
    }

    /** {@return what readers borrow (借还)} */
    public Loans loans() {
        return new Loans(office);
    }

    /** {@return the figures of the reading space (阅读台账)} */
    public ReadingLedgers readingLedgers() {
        return new ReadingLedgers(office);
    }

    /** {@return who waits for which title (预约)} */
    public Reservations reservations() {
        return new Reservations(office);
    }
}
