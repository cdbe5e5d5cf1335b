package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.code.CreditCode;
import org.linli.community.CommunityForm;
import org.linli.community.HonourForm;
import org.linli.community.HonourLevel;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;

/** What a finding advises can be done, and then it finds nothing any more. */
abstract class AmendScenarios extends ScenarioCase {
    @Test
    void a_company_gets_the_credit_code_that_was_missing() {
        Decision<Organisation> registered =
                desk().organisations().register(enterprise("顶津食品").aliases("顶津"));
        assertEquals(List.of("company-credit-code"), warned(registered));
        Organisation before = registered.orElseThrow();
        Decision<Organisation> amended =
                desk().organisations().amend(before.id(), before.form().creditCode(CODE));
        assertEquals(List.of(), warned(amended));
        assertEquals(Optional.of(amended.orElseThrow()), desk().organisations().withCreditCode(CreditCode.of(CODE)));
        assertEquals(before.names(), amended.orElseThrow().names());
        assertEquals(
                List.of(new OrganisationEvent.OrganisationAmended(
                        home, before.id(), "顶津食品", OrganisationKind.ENTERPRISE, Optional.of(CreditCode.of(CODE)))),
                history(Organisation.KIND, before.id()).get(1).events(Organisation.KIND, OrganisationEvent.class));
    }

    @Test
    void two_of_one_name_are_told_apart_once_both_have_their_codes() {
        Organisation first = desk().organisations().register(enterprise("顶津食品")).orElseThrow();
        Decision<Organisation> refused = desk().organisations().register(shop("顶津食品"));
        assertEquals(
                List.of("organisation-name-taken"),
                refused(refused).stream()
                        .filter(code -> !code.equals("organisation-possible-duplicate"))
                        .toList());
        assertTrue(refused.explain(Locale.CHINESE).contains("已有同名单位“顶津食品”"), refused.explain(Locale.CHINESE));
        desk().organisations().amend(first.id(), first.form().creditCode(CODE)).orElseThrow();
        Decision<Organisation> second =
                desk().organisations().register(enterprise("顶津食品").creditCode(OTHER_CODE));
        assertEquals(List.of("organisation-possible-duplicate"), warned(second));
        assertTrue(second.isAccepted());
    }

    @Test
    void what_is_amended_clashes_with_others_as_what_is_registered() {
        Organisation first = desk().organisations()
                .register(enterprise("甲公司").creditCode(CODE))
                .orElseThrow();
        Organisation named = shopAt(desk(), "乙店");
        Organisation shop = shopAt(desk(), "丙店");
        Decision<Organisation> coded =
                desk().organisations().amend(shop.id(), shop.form().creditCode(CODE));
        assertEquals(List.of("organisation-credit-code-taken"), refused(coded));
        assertEquals(first.id().value(), figure(coded, "id"));
        Decision<Organisation> renamed = desk().organisations().amend(shop.id(), shop("乙店"));
        assertTrue(
                refused(renamed).contains("organisation-name-taken"),
                () -> either(renamed).toString());
        assertTrue(renamed.findings().stream()
                .allMatch(finding -> named.id().value().equals(finding.figures().get("id"))));
        assertEquals(Decision.accepted(shop), desk().organisations().find(shop.id()));
        assertEquals(List.of("not-found"), refused(desk().organisations().amend(Id.of("none"), shop("丁店"))));
    }

    @Test
    void a_name_that_was_corrected_is_free_for_others() {
        Organisation shop = shopAt(desk(), "鞋店");
        Organisation corrected =
                desk().organisations().amend(shop.id(), shop("帽店")).orElseThrow();
        assertEquals(List.of(), desk().organisations().named("鞋店"));
        assertEquals(List.of(corrected), desk().organisations().named("帽 店"));
        assertEquals(List.of(), warned(desk().organisations().register(shop("鞋店"))));
    }

    @Test
    void a_community_is_described_before_it_has_honours() {
        HonourForm honour = HonourForm.of("示范社区", HonourLevel.CITY);
        assertEquals(
                List.of("community-not-described"), refused(desk().community().award(honour)));
        assertEquals(
                List.of("community-not-described"), refused(desk().community().retract(honour)));
        desk().community().describe(CommunityForm.of("丽景社区")).orElseThrow();
        assertEquals(List.of(), warned(desk().community().award(honour)));
        assertEquals(List.of(), warned(desk().community().retract(honour)));
    }
}
