package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.calendar.CivilTime;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Period;
import org.linli.service.policy.EnterprisePolicy;
import org.linli.service.policy.PolicyDelivery;
import org.linli.service.policy.PolicyForm;
import org.linli.service.policy.PolicyLedger;
import org.linli.service.policy.PolicyManner;
import org.linli.storage.Selection;

/** Policies for enterprises: what was published, whom it concerns, and whom it has reached. */
abstract class PolicyScenarios extends ScenarioCase {
    private int enterprises;

    private LocalDate thisDay() {
        return LocalDate.ofInstant(clock.instant(), CivilTime.CHINA);
    }

    private Id<Organisation> enterprise() {
        enterprises++;
        return desk().organisations()
                .register(OrganisationForm.of("样本" + enterprises + "号有限公司", OrganisationKind.ENTERPRISE))
                .orElseThrow()
                .id();
    }

    private PolicyForm form(Set<Id<Organisation>> concerns) {
        return PolicyForm.of("稳岗补贴", thisDay())
                .published("中小微企业", "每人五百元", "不裁员", "网上申请")
                .concerning(concerns);
    }

    private Id<EnterprisePolicy> policy(PolicyForm form) {
        return desk().enterprisePolicies().register(form).orElseThrow().id();
    }

    private PolicyDelivery to(Id<Organisation> enterprise) {
        return new PolicyDelivery(enterprise, thisDay(), PolicyManner.VISIT);
    }

    @Test
    void the_rate_of_delivery_counts_each_enterprise_once_for_each_policy_up_to_the_end_of_the_period() {
        LocalDate day = thisDay();
        Id<Organisation> first = enterprise();
        Id<Organisation> second = enterprise();
        Id<Organisation> third = enterprise();
        Id<EnterprisePolicy> both = policy(form(Set.of(first, second)));
        Id<EnterprisePolicy> one = policy(form(Set.of(first)));
        policy(PolicyForm.of("没有对象的政策", day).published("甲", "乙", "丙", "丁"));
        desk().enterprisePolicies().deliver(both, to(first)).orElseThrow();
        desk().enterprisePolicies().deliver(one, to(first)).orElseThrow();
        assertEquals(
                List.of("policy-reaches"), refused(desk().enterprisePolicies().deliver(both, to(first))));
        assertEquals(
                List.of("policy-reaches"), refused(desk().enterprisePolicies().deliver(both, to(third))));
        clock.pass(Duration.ofDays(5));
        desk().enterprisePolicies().deliver(both, to(second)).orElseThrow();
        Period whole = Period.between(day, day.plusDays(10));
        PolicyLedger ledger = desk().enterprisePolicies().ledger(whole).orElseThrow();
        assertEquals("100.00%", ledger.delivery().toString());
        Period before = Period.between(day, day.plusDays(5));
        PolicyLedger handedIn = desk().enterprisePolicies().ledger(before).orElseThrow();
        assertEquals("66.66%", handedIn.delivery().toString(), "two of three by then, also when asked later");
        assertEquals(3, handedIn.lines().size());
        assertTrue(
                handedIn.lines().stream().anyMatch(line -> !line.delivery().isDefined()),
                "of no enterprise there is no rate");
        String csv = handedIn.csv(Locale.SIMPLIFIED_CHINESE);
        assertTrue(csv.contains("送达率") && csv.contains("合计,2,3,66.66%"), csv);
        desk().enterprisePolicies().retract(both, first, "误登").orElseThrow();
        assertEquals(
                "33.33%",
                desk().enterprisePolicies()
                        .ledger(before)
                        .orElseThrow()
                        .delivery()
                        .toString());
        assertEquals(
                List.of("policy-reached"), refused(desk().enterprisePolicies().retract(both, first, "误登")));
        assertEquals(
                List.of("period-not-over"), warned(desk().enterprisePolicies().ledger(whole)));
        assertEquals(Optional.empty(), broken(EnterprisePolicy.KIND, both));
    }

    @Test
    void what_was_not_published_of_a_policy_is_said_and_what_was_written_wrongly_corrected() {
        Id<Organisation> firm = enterprise();
        assertEquals(
                List.of("policy-complete"),
                warned(desk().enterprisePolicies().register(PolicyForm.of("补贴", thisDay()))));
        assertEquals(
                List.of("policy-day"),
                refused(desk().enterprisePolicies()
                        .register(PolicyForm.of("补贴", thisDay().plusDays(1)).published("甲", "乙", "丙", "丁"))));
        Id<EnterprisePolicy> policy = policy(form(Set.of(firm)));
        desk().organisations().close(firm, thisDay(), "搬离").orElseThrow();
        PolicyForm right = form(Set.of(firm)).published("小微企业", "每人五百元", "不裁员", "网上申请");
        desk().enterprisePolicies().correct(policy, right, "范围写错").orElseThrow();
        assertTrue(history(EnterprisePolicy.KIND, policy).get(1).toString().contains("中小微企业"));
        assertEquals(
                List.of("text-missing"), refused(desk().enterprisePolicies().correct(policy, right, " ")));
        assertEquals(
                List.of("organisation-closed"),
                refused(desk().enterprisePolicies().register(form(Set.of(firm)))));
    }

    @Test
    void a_policy_that_holds_no_longer_reaches_no_one_until_that_was_a_mistake() {
        Id<Organisation> firm = enterprise();
        Id<EnterprisePolicy> policy = policy(form(Set.of(firm)));
        assertEquals(
                List.of("policy-day"),
                refused(desk().enterprisePolicies().close(policy, thisDay().minusDays(1), "到期")));
        desk().enterprisePolicies().close(policy, thisDay(), "到期").orElseThrow();
        assertEquals(
                List.of("policy-closed"), refused(desk().enterprisePolicies().deliver(policy, to(firm))));
        assertEquals(
                List.of("policy-closed"), refused(desk().enterprisePolicies().amend(policy, form(Set.of(firm)))));
        assertEquals(
                1,
                desk().enterprisePolicies()
                        .closed(Paging.first(9))
                        .orElseThrow()
                        .items()
                        .size());
        desk().enterprisePolicies().reopen(policy, "误登").orElseThrow();
        desk().enterprisePolicies().deliver(policy, to(firm)).orElseThrow();
        assertEquals(
                List.of(policy),
                desk().enterprisePolicies().list(Selection.all(), Paging.first(9)).orElseThrow().items().stream()
                        .map(EnterprisePolicy::id)
                        .toList());
        assertEquals(
                PolicyManner.VISIT,
                desk().enterprisePolicies()
                        .find(policy)
                        .orElseThrow()
                        .delivered(firm)
                        .orElseThrow()
                        .manner());
    }
}
