package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.examples.story.Agenda;
import org.linli.examples.story.Chapter1;
import org.linli.examples.story.StoryClock;
import org.linli.kernel.Actor;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.LiaisonDay;
import org.linli.liaison.OfficerRole;
import org.linli.liaison.issue.DebtorKind;
import org.linli.liaison.issue.EnterpriseIssue;
import org.linli.liaison.issue.EnterpriseIssueForm;
import org.linli.liaison.issue.EnterpriseIssues;
import org.linli.liaison.issue.IssueKind;
import org.linli.liaison.issue.IssueRating;
import org.linli.liaison.issue.IssueRoute;

/** What enterprises raise on liaison days: three issues a month, and once arrears, which the community passes on and never decides (企业诉求). */
final class Issues {
    private static final List<IssueKind> KINDS = List.of(
            IssueKind.POLICY_QUESTION,
            IssueKind.RECRUITMENT,
            IssueKind.SURROUNDINGS,
            IssueKind.FINANCING,
            IssueKind.OTHER);
    private static final List<String> MATTERS =
            List.of("稳岗补贴如何申请", "夜班包装工招不到人", "厂区门口夜间照明不足", "小额周转贷款渠道", "班车停靠点与公交衔接");
    private static final int EACH_MONTH = 3;
    private static final int ARREARS_MONTH = 7;

    private final Linli linli;
    private final Desk desk;
    private final Agenda agenda;
    private final StoryClock clock;
    private final Enterprises enterprises;
    private int raised;

    Issues(Linli linli, Desk desk, Agenda agenda, StoryClock clock, Enterprises enterprises) {
        this.linli = linli;
        this.desk = desk;
        this.agenda = agenda;
        this.clock = clock;
        this.enterprises = enterprises;
    }

    /** Enters the year; an issue is raised after the visits of its day. */
    void take(int year) {
        for (LiaisonDay day : desk.liaisonDays().plan(year).orElseThrow().days()) {
            LocalDate held = day.day().orElseThrow();
            for (int number = 0; number < EACH_MONTH; number++) {
                agenda.on(held, () -> raise(held));
            }
            if (day.month().getMonthValue() == ARREARS_MONTH) {
                agenda.on(held, () -> arrears(held));
            }
        }
    }

    private void raise(LocalDate day) {
        int number = raised;
        raised++;
        IssueKind kind = KINDS.get(number % KINDS.size());
        Id<EnterpriseIssue> issue = desk.enterpriseIssues()
                .raise(EnterpriseIssueForm.of(
                        team(14 + number * 7 % 39),
                        kind,
                        OfficerRole.SERVICE_OFFICER,
                        MATTERS.get(number % MATTERS.size())))
                .orElseThrow()
                .id();
        boolean late = number % 12 == 7;
        LocalDate answered = kind == IssueKind.POLICY_QUESTION ? day : day.plusDays(late ? 9 : 1);
        agenda.on(answered, () -> answer(issue, answered));
        if (number % 9 != 8) {
            IssueRating rating = number % 8 == 5 ? IssueRating.FAIR : IssueRating.SATISFIED;
            agenda.on(
                    answered.plusDays(6),
                    () -> enterprise(14 + number * 7 % 39).close(issue, rating).orElseThrow());
        }
    }

    /** In the evening, when the answer is known. */
    private void answer(Id<EnterpriseIssue> issue, LocalDate day) {
        clock.goToEvening(day);
        desk.enterpriseIssues().answer(issue, "已书面答复，并留下办理窗口和电话").orElseThrow();
    }

    private void arrears(LocalDate day) {
        Id<Organisation> body = desk.organisations()
                .register(OrganisationForm.of("示例中小企业款项投诉受理部门", OrganisationKind.GOVERNMENT))
                .orElseThrow()
                .id();
        Id<EnterpriseIssue> issue = desk.enterpriseIssues()
                .raise(EnterpriseIssueForm.arrears(
                        team(30), OfficerRole.SERVICE_OFFICER, DebtorKind.LARGE_FIRM, "一笔加工款逾期未付"))
                .orElseThrow()
                .id();
        agenda.on(
                day.plusDays(1),
                () -> desk.enterpriseIssues()
                        .route(issue, IssueRoute.toBody(body))
                        .orElseThrow());
        agenda.on(
                day.plusDays(9),
                () -> desk.enterpriseIssues().passOn(issue, day.plusDays(9)).orElseThrow());
        agenda.on(
                day.plusDays(30),
                () -> desk.enterpriseIssues()
                        .answer(issue, "受理部门告知：已约谈付款方，分两期支付")
                        .orElseThrow());
        agenda.on(
                day.plusDays(40),
                () -> enterprise(30).close(issue, IssueRating.SATISFIED).orElseThrow());
    }

    /** What the contact of an enterprise can do, for who answers does not rate the answer. */
    private EnterpriseIssues enterprise(int number) {
        return linli.desk(Chapter1.LIJING, Actor.of(enterprises.at(number).contact(), Role.UNIT_CONTACT))
                .enterpriseIssues();
    }

    private Id<EnterpriseTeam> team(int number) {
        return desk.enterpriseTeams()
                .ofEnterprise(enterprises.at(number).id())
                .orElseThrow()
                .orElseThrow()
                .id();
    }
}
