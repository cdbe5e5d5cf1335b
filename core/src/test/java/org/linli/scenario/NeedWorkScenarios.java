package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.charter.Rate;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.OpenTie;
import org.linli.needs.ClaimForm;
import org.linli.needs.Need;
import org.linli.needs.NeedForm;
import org.linli.needs.NeedRating;
import org.linli.needs.Requester;
import org.linli.needs.Resource;
import org.linli.needs.capacity.Capacity;
import org.linli.needs.ledger.CategoryGap;
import org.linli.needs.ledger.MemberDelivery;
import org.linli.needs.ledger.NeedFigure;
import org.linli.needs.ledger.NeedLedger;
import org.linli.needs.ledger.RealMatter;
import org.linli.needs.ledger.ThreeLists;
import org.linli.needs.matching.NeedChoice;
import org.linli.needs.matching.NeedMatch;
import org.linli.needs.matching.NeedPlan;
import org.linli.needs.project.Milestone;
import org.linli.needs.project.Project;
import org.linli.needs.project.ProjectEvent;
import org.linli.needs.project.ProjectForm;
import org.linli.needs.project.ProjectStatus;
import org.linli.storage.Change;

/** Projects, suggestions and figures of needs. */
abstract class NeedWorkScenarios extends NeedCase {
    @Test
    void a_suggestion_is_taken_over_as_it_is_and_names_why_and_why_not() {
        Id<Resource> resource = offered(Capacity.atOnce(1));
        Id<Need> first = published(TAX);
        pass(2);
        Id<Need> second = published(TAX);
        NeedPlan plan = desk().needMatching().suggest().orElseThrow();
        assertTrue(plan.verify().isOptimal());
        assertEquals(List.of(second), plan.unmet());
        NeedMatch match = plan.matches().get(0);
        assertEquals(first, match.need());
        NeedChoice choice = desk().needMatching().choice(second).orElseThrow();
        assertTrue(choice.price().isPresent());
        assertEquals(resource, choice.options().get(0).resource());
        assertEquals(List.of(), warned(desk().needClaims().dispatch(match.need(), match.claim())));
        assertEquals(
                List.of("need-resource-capacity"),
                desk().needMatching().choice(second).orElseThrow().excluded().stream()
                        .map(excluded -> excluded.reason().code())
                        .toList());
        assertEquals(List.of("not-found"), refused(desk().needMatching().choice(first)));
    }

    @Test
    void a_project_reaches_its_milestones_and_is_listed_among_the_real_matters() {
        Id<PartyOrganisation> lead = branchAt(desk(), "牵头党支部");
        Id<Need> need = published(TAX);
        LocalDate due = today.plusDays(5);
        ProjectForm form = ProjectForm.of("政策上门", lead, Set.of(need))
                .costing(500_000)
                .reaching(List.of(new Milestone("首场宣讲", due), new Milestone("回访", due.plusDays(9))));
        assertEquals(List.of("project-budget"), refused(desk().projects().plan(form.costing(-1))));
        assertEquals(
                List.of("not-found"),
                refused(desk().projects().plan(ProjectForm.of("政策上门", lead, Set.of(Id.of("none"))))));
        Id<Project> project = desk().projects().plan(form).orElseThrow().id();
        desk().projects().correct(project, form.asRealMatter(), "漏登为民办实事").orElseThrow();
        List<Change> history = history(Project.KIND, project);
        assertEquals(
                List.of(new ProjectEvent.ProjectCorrected(
                        project, form, form.asRealMatter(), List.of(), List.of(), "漏登为民办实事")),
                history.get(history.size() - 1).events(Project.KIND, ProjectEvent.class));
        desk().projects().start(project).orElseThrow();
        desk().projects().reach(project, 1, today).orElseThrow();
        assertEquals(List.of("project-milestone"), refused(desk().projects().reach(project, 1, today)));
        pass(15);
        assertEquals(
                List.of("project-overdue"),
                desk().projects().attention().orElseThrow().stream()
                        .map(Finding::code)
                        .toList());
        assertEquals(
                List.of("projects.stop"),
                desk().partyOrganisations().ties(lead).orElseThrow().stream()
                        .map(OpenTie::command)
                        .toList());
        assertEquals(List.of("project-unreached"), warned(desk().projects().finish(project, day(), "已完成")));
        assertEquals(
                List.of(new RealMatter(project, "政策上门", "牵头党支部", today, ProjectStatus.DONE, 1, 2)),
                desk().needLedgers().matters(2022).orElseThrow());
        assertEquals(
                ProjectStatus.RUNNING,
                desk().projects().reopen(project, "误登完成").orElseThrow().status());
    }

    @Test
    void the_three_lists_are_handed_on_without_what_residents_wrote() {
        Id<Resource> resource = offered(Capacity.atOnce(9));
        Id<Need> own = published(NeedForm.of(Requester.resident(citizenAt(desk())), "税务", "家庭困难"));
        desk().needClaims().claim(own, claim(resource)).orElseThrow();
        Id<Project> project = desk().projects()
                .plan(ProjectForm.of("政策上门", branchAt(desk(), "牵头党支部"), Set.of(own))
                        .costing(500))
                .orElseThrow()
                .id();
        ThreeLists lists = desk().needLedgers().lists().orElseThrow();
        assertEquals(
                "id,asked by,category,what,urgency,quantity,wanted by,submitted,status,member\r\n" + own
                        + ",a resident,税务,,as it fits,1,," + today + ",claimed,税务支部\r\n",
                lists.needsCsv(Locale.ENGLISH));
        assertEquals(
                "编号,名称,类别,成员,容量口径,容量,起始日期,截止日期,状态,已预留\r\n" + resource + ",税收政策宣讲,税务,税务支部,同时可用,9," + today
                        + ",,有效,1\r\n",
                lists.resourcesCsv(Locale.CHINESE));
        assertEquals(
                "id,title,lead,needs,resources,budget in fen,planned,milestones reached,milestones,status\r\n" + project
                        + ",政策上门,牵头党支部,1,0,500," + today + ",0,0,planned\r\n",
                lists.projectsCsv(Locale.ENGLISH));
    }

    @Test
    void figures_have_their_part_and_whole_and_gaps_their_category() {
        Id<Resource> resource = offered(Capacity.atOnce(9));
        published(NeedForm.of(Requester.community(), "文化艺术", "合唱指导"));
        Id<Need> released = published(TAX);
        Id<Need> served = published(TAX);
        pass(2);
        desk().needClaims().claim(released, claim(resource)).orElseThrow();
        desk().needClaims().release(released, "当周无人").orElseThrow();
        ClaimForm form = claim(resource);
        desk().needClaims().claim(served, form).orElseThrow();
        pass(3);
        desk().needClaims().deliver(served, day(), "已讲解").orElseThrow();
        desk().needs().confirm(served).orElseThrow();
        desk().needs().rate(served, NeedRating.SATISFIED, Optional.empty()).orElseThrow();

        NeedLedger ledger = desk().needLedgers().figures(YearMonth.of(2022, 9)).orElseThrow();
        assertEquals(3, ledger.submitted());
        assertEquals(new Rate(1, 3), ledger.rate(NeedFigure.MATCHED));
        assertEquals(new Rate(1, 1), ledger.rate(NeedFigure.DELIVERED));
        assertEquals(new Rate(1, 1), ledger.rate(NeedFigure.CONFIRMED));
        assertEquals(new Rate(1, 1), ledger.rate(NeedFigure.SATISFIED));
        assertEquals(Optional.of(2L), ledger.daysToClaim());
        assertEquals(Optional.of(3L), ledger.daysToDeliver());
        assertEquals(List.of(new CategoryGap("文化艺术", 1, 1), new CategoryGap("税务", 1, 2)), ledger.gaps());
        assertEquals(List.of(new MemberDelivery("税务支部", 1, 1, 0, 1, 1, 1, 1)), ledger.members());
        assertTrue(ledger.csv(Locale.ENGLISH).contains("matched,1,3,33.33%,"), ledger.csv(Locale.ENGLISH));
        assertEquals(
                "category,unmet,published,share\r\n文化艺术,1,1,100.00%\r\n税务,1,2,50.00%\r\n",
                ledger.gapsCsv(Locale.ENGLISH));
        assertEquals(
                "member,claimed,given back,withdrawn by who asked,delivered,confirmed,rated,satisfied\r\n税务支部,1,1,0,1,1,1,1\r\n",
                ledger.membersCsv(Locale.ENGLISH));
        assertEquals(
                ledger.rates(), desk().needLedgers().figures(2022).orElseThrow().rates());
        assertEquals(List.of("period-not-begun"), refused(desk().needLedgers().figures(2023)));
    }
}
