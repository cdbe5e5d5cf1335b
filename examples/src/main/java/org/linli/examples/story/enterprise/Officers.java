package org.linli.examples.story.enterprise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.linli.Desk;
import org.linli.examples.report.Words;
import org.linli.examples.story.Registered;
import org.linli.examples.story.Samples;
import org.linli.examples.story.Teller;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Texts;
import org.linli.liaison.EnterpriseTeam;
import org.linli.liaison.EnterpriseTeamForm;
import org.linli.liaison.OfficerForm;
import org.linli.liaison.OfficerLine;
import org.linli.liaison.OfficerPlan;
import org.linli.liaison.OfficerPlanForm;
import org.linli.liaison.OfficerRole;
import org.linli.person.Person;
import org.linli.person.PersonForm;
import org.linli.person.PoliticalStatus;

/** A grid officer, a service officer and a party-building adviser for every enterprise, by an exact plan (三员包企). */
final class Officers {
    private static final int EACH = 5;
    private static final int FIRST = 2_100;
    private static final String STEMS = "甲乙丙丁戊";

    private final Desk desk;
    private final Teller teller;

    Officers(Desk desk, Teller teller) {
        this.desk = desk;
        this.teller = teller;
    }

    /** Sets up the teams, plans their officers, says why, and appoints them in one commit. */
    void appoint(Enterprises enterprises, LocalDate day) {
        teller.section("二十六、三员包企 Three officers for each enterprise");
        desk.atomically(together -> {
                    List<Decision<EnterpriseTeam>> teams = enterprises.all().stream()
                            .map(enterprise -> together.enterpriseTeams()
                                    .setUp(EnterpriseTeamForm.of(enterprise.id(), enterprise.building(), day)
                                            .contact(enterprise.contact())))
                            .toList();
                    return teams.get(teams.size() - 1);
                })
                .orElseThrow();
        Set<Id<Person>> service = people("专员", FIRST, PoliticalStatus.NONE);
        Set<Id<Person>> advisers = people("指导", FIRST + EACH, PoliticalStatus.PARTY_MEMBER);
        OfficerPlan plan =
                desk.officerPlans().plan(new OfficerPlanForm(service, advisers)).orElseThrow();
        boolean proven = plan.placements().values().stream()
                .allMatch(placement -> placement.verify().isOptimal());
        teller.say("企业 %d 家，预案 %d 个岗位，空缺 %d；复核最优: %s。 A plan for each role, proven from the inputs."
                .formatted(
                        enterprises.all().size(),
                        plan.places().size(),
                        plan.vacant().size(),
                        proven ? "✓" : "✗"));
        explain(plan, proven);
        desk.officerPlans().takeOver(plan.places()).orElseThrow();
        refuse(plan);
        loads(plan);
    }

    private void explain(OfficerPlan plan, boolean proven) {
        for (OfficerRole role : List.of(OfficerRole.GRID_OFFICER, OfficerRole.SERVICE_OFFICER)) {
            OfficerLine line = plan.lines().stream()
                    .filter(each -> each.role() == role)
                    .findFirst()
                    .orElseThrow();
            teller.explained(
                    Words.of("这家企业的", "Who is the ")
                            .then(Words.of(role))
                            .then(Words.of("为什么是这个人？", " of this enterprise, and why?")),
                    Words.in(locale -> plan.explain(line, locale)),
                    proven);
        }
    }

    private void refuse(OfficerPlan plan) {
        OfficerLine service = plan.lines().stream()
                .filter(line -> line.role() == OfficerRole.SERVICE_OFFICER)
                .findFirst()
                .orElseThrow();
        LocalDate day =
                desk.enterpriseTeams().find(service.team()).orElseThrow().form().since();
        teller.refused(
                Words.of("由企业服务专员兼任党建指导员", "The service officer as party-building adviser too"),
                desk.enterpriseTeams()
                        .appoint(
                                service.team(),
                                new OfficerForm(
                                        OfficerRole.PARTY_ADVISER,
                                        service.person().orElseThrow(),
                                        day)));
    }

    private void loads(OfficerPlan plan) {
        List<List<String>> rows = new ArrayList<>();
        for (OfficerRole role : OfficerRole.values()) {
            Map<Id<Person>, Integer> loads = new TreeMap<>();
            plan.lines().stream()
                    .filter(line -> line.role() == role)
                    .flatMap(line -> line.person().stream())
                    .forEach(person -> loads.merge(person, 1, Integer::sum));
            rows.add(List.of(
                    Texts.of(Label.of(role), Locale.SIMPLIFIED_CHINESE),
                    Integer.toString(loads.size()),
                    Integer.toString(
                            loads.values().stream().mapToInt(load -> load).min().orElse(0)),
                    Integer.toString(
                            loads.values().stream().mapToInt(load -> load).max().orElse(0))));
        }
        teller.table(List.of("角色 role", "人数 officers", "最少包联 least", "最多包联 most"), rows);
    }

    private Set<Id<Person>> people(String what, int first, PoliticalStatus status) {
        Set<Id<Person>> people = new LinkedHashSet<>();
        STEMS.codePoints().mapToObj(Character::toString).forEach(stem -> {
            PersonForm form = PersonForm.of(what + stem, Samples.citizenId(first + people.size()), status);
            people.add(Registered.person(desk, form, "企业服务"));
        });
        return people;
    }
}
