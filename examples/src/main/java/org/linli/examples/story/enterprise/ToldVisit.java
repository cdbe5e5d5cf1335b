package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.clock.TrackedDuty;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.report.Standing;
import org.linli.examples.report.Words;
import org.linli.examples.story.Agenda;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.StoryClock;
import org.linli.examples.story.Teller;
import org.linli.examples.story.ToldSteps;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;
import org.linli.liaison.visit.LiaisonVisit;
import org.linli.liaison.visit.LiaisonVisitForm;
import org.linli.liaison.visit.VisitPurpose;
import org.linli.liaison.visit.VisitRecord;

/** The question about medical insurance that became a visit of the medical-insurance and the tax unit (一句医保怎么报，带来一次联合上门). */
final class ToldVisit {
    static final LocalDate ASKED = LocalDate.of(2025, 9, 15);
    static final LocalDate CAME = LocalDate.of(2025, 10, 15);

    private static final int ENTERPRISE = 4;

    private final Desk desk;
    private final Desk contact;
    private final Agenda agenda;
    private final StoryClock clock;
    private final Enterprises.Enterprise enterprise;
    private final ToldSteps steps;
    private final List<Id<EnterpriseIssue>> told = new ArrayList<>();

    ToldVisit(Linli linli, Agenda agenda, StoryClock clock, Enterprises enterprises) {
        this.enterprise = enterprises.at(ENTERPRISE);
        this.desk = linli.desk(Chapter1.LIJING, Chapter1.SECRETARY);
        this.contact = linli.desk(Chapter1.LIJING, Actor.of(enterprise.contact(), Role.UNIT_CONTACT));
        this.agenda = agenda;
        this.clock = clock;
        this.steps = new ToldSteps(clock);
    }

    /** The enterprise, whose visits are told apart from all others. */
    Id<Organisation> enterprise() {
        return enterprise.id();
    }

    /** Enters its days. */
    void take() {
        for (int month = 1; month <= 12; month++) {
            YearMonth of = YearMonth.of(2025, month);
            LocalDate day = desk.liaisonDays()
                    .plan(2025)
                    .orElseThrow()
                    .days()
                    .get(month - 1)
                    .day()
                    .orElseThrow();
            if (!day.equals(ASKED) && !day.equals(CAME)) {
                agenda.on(day, () -> usual(of, day));
            }
        }
        agenda.on(ASKED, this::asks);
        agenda.on(LocalDate.of(2025, 9, 16), this::noInspection);
        agenda.on(LocalDate.of(2025, 10, 9), this::reminds);
        agenda.on(CAME, this::come);
    }

    /** Tells it. */
    void tell(Teller teller) {
        teller.section("二十八、一句“医保怎么报” A question that became a visit");
        steps.tell(
                teller,
                "liaison",
                Words.of("一句“医保怎么报”，带来一次联合上门", "A question about medical insurance, and the visit that came of it"));
        EnterpriseIssue issue = desk.enterpriseIssues().find(told.get(0)).orElseThrow();
        teller.say("诉求 %s，24 小时内答复: %s。 Answered in time, and closed by the enterprise itself."
                .formatted(
                        Words.of(issue.status()).in(Locale.SIMPLIFIED_CHINESE), isAnsweredInTime(issue) ? "✓" : "✗"));
    }

    private static boolean isAnsweredInTime(EnterpriseIssue issue) {
        return issue.clocks()
                .last(TrackedDuty.ANSWER_ENTERPRISE)
                .filter(clock -> clock.deadline().metAt().isPresent() && !clock.wasLate())
                .isPresent();
    }

    private void usual(YearMonth month, LocalDate day) {
        Id<LiaisonVisit> visit = visit(month);
        desk.liaisonVisits()
                .hold(visit, VisitRecord.of(day, EnumSet.allOf(OfficerRole.class), "政策需求"))
                .orElseThrow();
        contact.liaisonVisits().sign(visit).orElseThrow();
    }

    private void asks() {
        Id<LiaisonVisit> visit = visit(YearMonth.from(ASKED));
        steps.say(
                Words.of("联企日走访，三员到齐", "Liaison day: all three officers come"),
                desk.liaisonVisits().hold(visit, VisitRecord.of(ASKED, EnumSet.allOf(OfficerRole.class), "政策需求")));
        var raised = desk.enterpriseIssues()
                .raise(EnterpriseIssueForm.of(
                                team(), IssueKind.POLICY_QUESTION, OfficerRole.SERVICE_OFFICER, "外地职工的医保怎么报，单位怎么缴")
                        .at(visit));
        told.add(raised.orElseThrow().id());
        steps.say(
                Words.of(
                        "企业问：外地职工的医保怎么报？首问的专员负责，24 小时内答复",
                        "It asks how workers from elsewhere are insured: who was asked first answers within 24 hours"),
                raised);
        steps.say(
                Words.of("企业联络员签认走访", "The contact of the enterprise signs the visit"),
                contact.liaisonVisits().sign(visit));
        clock.goToEvening(ASKED);
        Id<Organisation> bureau = unit("示例医保服务中心");
        unit("示例税务所");
        steps.say(
                Words.of("转医保部门", "Passed on to the medical-insurance unit"),
                desk.enterpriseIssues().route(told.get(0), IssueRoute.toBody(bureau)));
        steps.say(
                Words.of("当天答复：医保、税务下次联企日一同上门", "Answered the same day: both units come on the next liaison day"),
                desk.enterpriseIssues().answer(told.get(0), "参保和报销分属医保、税务两家，10月联企日一同上门说明"));
    }

    private void noInspection() {
        steps.say(
                Words.of("预演：把下次走访定为“参保检查”", "A preview: the next visit as an inspection of contributions"),
                desk.preview()
                        .liaisonVisits()
                        .plan(LiaisonVisitForm.of(team(), YearMonth.of(2025, 11), "参保检查")
                                .purpose(VisitPurpose.INSPECTION)));
    }

    private void reminds() {
        desk.attention().list().orElseThrow().stream()
                .filter(matter -> matter.id().equals(told.get(0)))
                .forEach(matter -> steps.say(
                        Words.of("提醒：企业尚未评价", "A reminder: the enterprise has not said what it thinks"),
                        Standing.WATCH,
                        Words.of(matter.finding())));
    }

    private void come() {
        Id<LiaisonVisit> visit = visit(YearMonth.from(CAME));
        Set<Id<Organisation>> units = Set.of(unit("示例医保服务中心"), unit("示例税务所"));
        steps.say(
                Words.of("联企日：三员与医保、税务一同上门", "Liaison day: the officers come with both units"),
                desk.liaisonVisits()
                        .hold(
                                visit,
                                VisitRecord.of(CAME, EnumSet.allOf(OfficerRole.class), "政策需求")
                                        .with(units)));
        steps.say(
                Words.of("企业联络员签认走访", "The contact of the enterprise signs the visit"),
                contact.liaisonVisits().sign(visit));
        steps.say(
                Words.of("企业评价：满意，办结", "The enterprise is satisfied, and closes its issue"),
                contact.enterpriseIssues().close(told.get(0), IssueRating.SATISFIED));
    }

    private Id<LiaisonVisit> visit(YearMonth month) {
        return Visits.of(desk, month).stream()
                .filter(visit -> visit.enterprise().equals(enterprise.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Id<EnterpriseTeam> team() {
        return desk.enterpriseTeams()
                .ofEnterprise(enterprise.id())
                .orElseThrow()
                .orElseThrow()
                .id();
    }

    private Id<Organisation> unit(String name) {
        return desk.organisations().named(name).stream()
                .findFirst()
                .map(Organisation::id)
                .orElseGet(() -> desk.organisations()
                        .register(OrganisationForm.of(name, OrganisationKind.GOVERNMENT))
                        .orElseThrow()
                        .id());
    }
}
