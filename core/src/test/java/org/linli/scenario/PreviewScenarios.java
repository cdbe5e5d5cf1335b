package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.alliance.Alliance;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Person;

/** A preview decides like the command itself, and saves nothing. */
abstract class PreviewScenarios extends ScenarioCase {
    @Test
    void a_preview_leaves_nothing_behind() {
        Organisation shop =
                desk().preview().organisations().register(shop("鞋店")).orElseThrow();
        assertEquals(List.of("not-found"), refused(desk().organisations().find(shop.id())));
        assertEquals(List.of(), organisations(desk()));
        assertEquals(List.of(), history(Organisation.KIND, shop.id()));
        Organisation real = shopAt(desk(), "鞋店");
        assertEquals(
                Optional.of(2),
                desk().preview()
                        .organisations()
                        .addAlias(real.id(), "鞋铺")
                        .outcomeIfAccepted()
                        .map(changed -> 1 + changed.names().aliases().size()));
        assertEquals(1, history(Organisation.KIND, real.id()).size());
        assertEquals(Optional.empty(), broken(Organisation.KIND, real.id()));
        assertEquals(Decision.accepted(real), desk().organisations().find(real.id()));
    }

    @Test
    void a_preview_finds_what_the_command_finds() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> member = branchAt(desk(), "第一支部");
        Id<Person> contact = citizenAt(desk());
        var threeYears = agreement(contact).until(today.plusYears(3));
        Decision<Alliance> previewed = desk().preview().alliances().admit(alliance.id(), member, threeYears);
        Decision<Alliance> real = desk().alliances().admit(alliance.id(), member, threeYears);
        assertEquals(List.of("agreement-years"), warned(previewed));
        assertEquals(real, previewed, "with the same events and outcome");
        Decision<Alliance> again = desk().preview().alliances().admit(alliance.id(), member, threeYears);
        assertEquals(again, desk().alliances().admit(alliance.id(), member, threeYears));
        assertEquals(List.of("alliance-member-unique-alias", "agreement-years"), refused(again));
    }

    @Test
    void a_preview_finds_who_has_a_unique_value() {
        Organisation first = desk().organisations()
                .register(enterprise("甲公司").creditCode(CODE))
                .orElseThrow();
        Decision<Organisation> previewed =
                desk().preview().organisations().register(enterprise("乙公司").creditCode(CODE));
        assertEquals(List.of("organisation-credit-code-taken"), refused(previewed));
        assertEquals(first.id().value(), figure(previewed, "id"));
        assertEquals(List.of(first), organisations(desk()));
    }

    @Test
    void a_block_is_previewed_as_a_whole() {
        Decision<PartyOrganisation> previewed = desk().preview().atomically(desk -> {
            Organisation host = shopAt(desk, "鞋店");
            assertEquals(List.of(host), organisations(desk), "what comes before is seen");
            return desk.partyOrganisations().register(branch("鞋店支部").host(host.id()));
        });
        assertTrue(previewed.isAccepted());
        assertEquals(List.of(), organisations(desk()));
        assertEquals(
                List.of(),
                desk().partyOrganisations().list(Paging.first(10)).orElseThrow().items());
    }

    @Test
    void a_preview_with_a_key_stores_no_answer_and_takes_none() {
        assertTrue(desk().once("key")
                .preview()
                .organisations()
                .register(shop("鞋店"))
                .isAccepted());
        assertTrue(desk().preview()
                .once("key")
                .organisations()
                .register(shop("鞋铺"))
                .isAccepted());
        assertEquals(List.of(), organisations(desk()));
        Organisation real =
                desk().once("key").organisations().register(shop("帽店")).orElseThrow();
        assertEquals(List.of(real), organisations(desk()));
        assertTrue(desk().once("key")
                .preview()
                .organisations()
                .register(shop("鞋铺"))
                .isAccepted());
        assertEquals(
                List.of("organisation-name-taken"),
                refused(desk().once("key").preview().organisations().register(shop("帽店"))));
        assertEquals(
                Optional.of(real),
                desk().once("key").organisations().register(shop("帽店")).outcomeIfAccepted());
    }

    @Test
    void a_refused_preview_leaves_nothing_behind() {
        Decision<Organisation> refused = desk().preview().atomically(desk -> {
            Organisation made = shopAt(desk, "鞋店");
            return desk.organisations().addAlias(made.id(), " \ud800");
        });
        assertEquals(List.of("text-malformed"), refused(refused));
        assertEquals(List.of(), organisations(desk()));
    }
}
