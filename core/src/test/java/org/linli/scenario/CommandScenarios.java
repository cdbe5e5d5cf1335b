package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.AgreementForm;
import org.linli.alliance.Alliance;
import org.linli.alliance.AllianceEvent;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.charter.Charter;
import org.linli.charter.CharterLayer;
import org.linli.charter.CommunityCharter;
import org.linli.community.Count;
import org.linli.community.Figures;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.Change;
import org.linli.storage.Entry;
import org.linli.storage.StaleVersionException;

/** One command: what it leaves in the store and in the journal, and what it leaves when it is refused. */
abstract class CommandScenarios extends ScenarioCase {
    @Test
    void an_accepted_command_is_saved_and_found_in_every_way() {
        Organisation registered = desk().organisations()
                .register(enterprise("片仔癀药业").creditCode(CODE).aliases("片仔癀"))
                .orElseThrow();
        assertEquals(home, registered.community());
        assertEquals(Decision.accepted(registered), desk().organisations().find(registered.id()));
        assertEquals(
                Optional.of(registered),
                desk().organisations().withCreditCode(registered.creditCode().orElseThrow()));
        assertEquals(List.of(registered), desk().organisations().named(" 片仔癀 "));
        assertEquals(List.of(registered), organisations(desk()));
        assertEquals(List.of("not-found"), refused(deskAway().organisations().find(registered.id())));
        assertEquals(List.of(), organisations(deskAway()));
    }

    @Test
    void the_journal_says_who_did_what_when_and_upon_which_request() {
        Actor actor = WORKER.onBehalfOf(Id.of("resident-9"));
        Decision<Organisation> decision = desk(actor)
                .once("request-1")
                .organisations()
                .register(enterprise("甲公司").creditCode(CODE));
        Organisation registered = decision.orElseThrow();
        List<Change> changes = history(Organisation.KIND, registered.id());
        assertEquals(1, changes.size());
        Entry entry = changes.get(0).entry();
        assertEquals(
                new Entry(
                        "organisation",
                        home,
                        registered.id().value(),
                        1,
                        Instant.parse("2022-09-11T01:00:00.123456Z"),
                        "organisations.register",
                        actor,
                        Optional.of("request-1"),
                        0,
                        1,
                        entry.state(),
                        ""),
                entry);
        assertEquals(64, entry.state().length());
        List<OrganisationEvent> events = changes.get(0).events(Organisation.KIND, OrganisationEvent.class);
        assertEquals(
                List.of(new OrganisationEvent.OrganisationRegistered(
                        home, registered.id(), "甲公司", registered.kind(), registered.creditCode())),
                events);
        assertEquals(events, decision.fold(accepted -> accepted.events(), refused -> List.of()));
    }

    @Test
    void each_command_adds_to_an_unbroken_chain() {
        Organisation registered = shopAt(desk(), "鞋店");
        clock.pass(Duration.ofMinutes(1));
        desk(WORKER).organisations().addAlias(registered.id(), "老鞋店").orElseThrow();
        clock.pass(Duration.ofMinutes(1));
        desk().organisations().addAlias(registered.id(), "鞋铺").orElseThrow();
        List<Change> changes = history(Organisation.KIND, registered.id());
        assertEquals(
                List.of("organisations.register", "organisations.addAlias", "organisations.addAlias"),
                changes.stream().map(change -> change.entry().command()).toList());
        assertEquals(
                List.of(1L, 2L, 3L),
                changes.stream().map(change -> change.version().number()).toList());
        assertEquals(
                List.of(SECRETARY, WORKER, SECRETARY),
                changes.stream().map(change -> change.entry().actor()).toList());
        assertEquals(changes.get(1).hash(), changes.get(2).entry().previous());
        assertEquals(Optional.empty(), broken(Organisation.KIND, registered.id()));
        assertEquals(
                changes.subList(1, 2),
                linli().journal().history(Organisation.KIND, Organisation.KIND.refOf(registered), 1, 1));
    }

    @Test
    void a_chain_stays_whole_where_other_commands_only_decided_on_the_aggregate() {
        Alliance alliance = allianceAt(desk());
        var member = branchAt(desk(), "第一支部");
        var person = citizenAt(desk());
        desk().alliances().admit(alliance.id(), member, agreement(person)).orElseThrow();
        desk().appointments()
                .recommend(alliance.id(), new PostForm(member, person, Post.BUILDING_HEAD))
                .orElseThrow();
        Alliance renewed = desk().alliances()
                .renew(alliance.id(), member, agreement(person).until(today.plusYears(2)))
                .orElseThrow();
        assertEquals(renewed, desk().alliances().find(alliance.id()).orElseThrow());
        assertEquals(Optional.empty(), broken(Alliance.KIND, alliance.id()));
        assertEquals(
                List.of("alliances.establish", "alliances.admit", "alliances.renew"),
                history(Alliance.KIND, alliance.id()).stream()
                        .map(change -> change.entry().command())
                        .toList());
    }

    @Test
    void nobody_has_changed_what_was_never_there() {
        assertEquals(List.of(), history(Organisation.KIND, Id.of("none")));
        assertEquals(Optional.empty(), broken(Organisation.KIND, Id.<Organisation>of("none")));
    }

    @Test
    void a_refused_command_leaves_no_trace() {
        Organisation shop = shopAt(desk(), "鞋店");
        Decision<Organisation> refused = desk().organisations().addAlias(shop.id(), "a\u0000b");
        assertEquals(List.of("text-forbidden-character"), refused(refused));
        assertEquals(1, history(Organisation.KIND, shop.id()).size());
        assertEquals(Decision.accepted(shop), desk().organisations().find(shop.id()));
        assertTrue(!desk().organisations()
                .register(enterprise(" ").creditCode("1"))
                .isAccepted());
        assertEquals(List.of(shop), organisations(desk()));
    }

    @Test
    void all_that_is_wrong_in_a_form_is_said_at_once() {
        List<String> found = refused(desk().organisations()
                .register(enterprise("　").creditCode("91350100M000100Y44").aliases("好的", "\ud800")));
        assertTrue(
                found.containsAll(List.of("text-missing", "credit-code-check-digit", "text-malformed")),
                found.toString());
    }

    @Test
    void all_that_is_not_found_is_named_at_once() {
        Decision<Alliance> refused = desk().alliances()
                .admit(Id.of("no-alliance"), Id.of("no-branch"), AgreementForm.of(today, Id.of("no-person")));
        assertEquals(List.of("not-found", "not-found", "not-found"), refused(refused));
        assertEquals(
                List.of("no-alliance", "no-branch", "no-person"),
                refused.findings().stream()
                        .map(finding -> finding.figures().get("id"))
                        .toList());
        assertEquals(
                List.of(new Label("kind.alliance"), new Label("kind.party_organisation"), new Label("kind.person")),
                refused.findings().stream()
                        .map(finding -> finding.figures().get("kind"))
                        .toList());
    }

    @Test
    void an_aggregate_of_another_community_is_not_found() {
        Organisation away = shopAt(deskAway(), "鞋店");
        assertEquals(List.of("not-found"), refused(desk().organisations().addAlias(away.id(), "鞋铺")));
        assertEquals(1, organisations(deskAway()).size());
    }

    @Test
    void a_charter_with_a_future_day_is_in_force_from_that_day_on_and_the_journal_names_it() {
        Alliance alliance = allianceAt(desk());
        var first = branchAt(desk(), "第一支部");
        var second = branchAt(desk(), "第二支部");
        var person = citizenAt(desk());
        AgreementForm twoYears = agreement(person).until(today.plusYears(2));
        Charter draft = Charter.national(LocalDate.of(2022, 9, 1))
                .layered(CharterLayer.COMMUNITY, today.plusDays(10), "社区党组织", Map.of("alliance.agreementYears", "2"))
                .orElseThrow();
        CommunityCharter adopted = desk().charters().adopt(draft).orElseThrow();
        assertEquals(Optional.of(adopted), desk().charters().all());
        assertEquals(1, adopted.latest().version());
        clock.pass(Duration.ofDays(9));
        assertEquals(List.of("agreement-years"), warned(desk().alliances().admit(alliance.id(), first, twoYears)));
        clock.pass(Duration.ofDays(1));
        assertEquals(List.of(), warned(desk().alliances().admit(alliance.id(), second, twoYears)));
        assertEquals(
                List.of(0L, 0L, 1L),
                history(Alliance.KIND, alliance.id()).stream()
                        .map(change -> change.entry().charter())
                        .toList());
    }

    @Test
    void a_day_begins_and_ends_in_the_zone_of_the_community() {
        clock.pass(Duration.between(clock.instant(), Instant.parse("2022-09-11T15:59:59.999999Z")));
        Desk desk = desk();
        assertEquals(today, allianceAt(desk).establishedOn());
        clock.pass(Duration.ofNanos(1000));
        Alliance next =
                desk.alliances().establish("第二联盟", branchAt(desk, "第二总支")).orElseThrow();
        assertEquals(today.plusDays(1), next.establishedOn());
        assertEquals(
                List.of(new AllianceEvent.AllianceEstablished(next.id(), "第二联盟", next.lead(), today.plusDays(1))),
                history(Alliance.KIND, next.id()).get(0).events(Alliance.KIND, AllianceEvent.class));
    }

    @Test
    void an_event_of_nobody_is_written_by_nobody() {
        Decision<Organisation> refused = desk(Actor.anonymous()).organisations().register(shop("鞋店"));
        assertEquals(List.of("actor-may-not"), refused(refused));
        assertEquals(Label.of(Role.ANONYMOUS), figure(refused, "role"));
        assertEquals("organisations.register", figure(refused, "command"));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void the_day_is_china_s_whatever_the_zone_of_the_host_s_clock() {
        LocalDate day = LocalDate.of(2022, 9, 11);
        Map<String, LocalDate> days = Map.of(
                "2022-09-10T15:59:59Z",
                day.minusDays(1),
                "2022-09-10T16:00:00Z",
                day,
                "2022-09-11T15:59:59Z",
                day,
                "2022-09-11T16:00:00Z",
                day.plusDays(1));
        days.forEach((instant, today) -> {
            for (String zone : List.of("UTC", "America/Los_Angeles", "Pacific/Kiritimati")) {
                Desk desk = builder(storage())
                        .clock(Clock.fixed(Instant.parse(instant), ZoneId.of(zone)))
                        .build()
                        .desk(home, SECRETARY)
                        .preview();
                var figures = Figures.of(today, Count.of(1200), Count.of(3600), Count.of(30));
                assertTrue(desk.community().record(figures).isAccepted(), () -> today + " is today in China");
                var ahead = Figures.of(today.plusDays(1), Count.of(1200), Count.of(3600), Count.of(30));
                assertFalse(desk.community().record(ahead).isAccepted(), () -> today + " is not over in China");
            }
        });
    }

    @Test
    void an_id_that_was_given_before_overwrites_nobody() {
        Desk repeating = builder(storage())
                .ids(() -> ground.own("same"))
                .retryFor(Duration.ZERO)
                .build()
                .desk(home, SECRETARY);
        Organisation first = repeating
                .organisations()
                .register(enterprise("甲公司").creditCode(CODE))
                .orElseThrow();
        assertThrows(
                StaleVersionException.class, () -> repeating.organisations().register(shop("乙店")));
        assertThrows(
                StaleVersionException.class,
                () -> repeating.atomically(desk -> {
                    desk.partyOrganisations().register(branch("第一支部")).orElseThrow();
                    return desk.organisations().register(shop("乙店"));
                }));
        assertEquals(List.of(first), organisations(desk()));
        assertEquals(1, history(Organisation.KIND, first.id()).size());
    }

    @Test
    void an_id_that_was_given_twice_is_replaced_by_the_next() {
        AtomicInteger number = new AtomicInteger();
        Desk stuttering = builder(storage())
                .ids(() -> ground.own("" + number.getAndIncrement() / 2))
                .build()
                .desk(home, SECRETARY);
        for (String name : List.of("甲", "乙", "丙")) {
            shopAt(stuttering, name);
        }
        assertEquals(3, organisations(desk()).size());
    }

    @Test
    void case_40_a_clock_that_goes_back_an_hour_loses_and_reorders_nothing() {
        Organisation shop = shopAt(desk(), "鞋店");
        clock.pass(Duration.ofHours(-1));
        desk().organisations().addAlias(shop.id(), "早").orElseThrow();
        clock.pass(Duration.ofHours(2));
        desk().organisations().addAlias(shop.id(), "晚").orElseThrow();
        List<Change> changes = history(Organisation.KIND, shop.id());
        assertEquals(
                List.of(1L, 2L, 3L),
                changes.stream().map(change -> change.version().number()).toList());
        assertTrue(changes.get(1).at().isBefore(changes.get(0).at()));
        assertEquals(Optional.empty(), broken(Organisation.KIND, shop.id()));
    }

    @Test
    void organisations_are_found_by_a_part_of_any_of_their_names() {
        Organisation bank = shopAt(desk(), "漳州样本银行龙文支行");
        shopAt(desk(), "样本小学");
        desk().organisations().addAlias(bank.id(), "样本行 (ＢＡＮＫ)").orElseThrow();
        assertEquals(List.of(bank.id()), partsOf("银行龙"));
        assertEquals(List.of(bank.id()), partsOf(" 样本 银行 "));
        assertEquals(List.of(bank.id()), partsOf("bank"));
        assertEquals(2, partsOf("样本").size());
        assertEquals(List.of(), partsOf("本样"));
        assertEquals(List.of(), partsOf("样本银行漳州"));
        assertEquals(List.of("name-part-short"), refused(desk().organisations().search("样", Paging.first(10))));
        Id<PartyOrganisation> branch = branchAt(desk(), "样本银行党支部");
        assertEquals(
                List.of(branch),
                desk().partyOrganisations().search("银行党", Paging.first(10)).orElseThrow().items().stream()
                        .map(PartyOrganisation::id)
                        .toList());
        assertEquals(
                List.of(),
                deskAway()
                        .organisations()
                        .search("样本", Paging.first(10))
                        .orElseThrow()
                        .items());
    }

    private List<Id<Organisation>> partsOf(String part) {
        return desk().organisations().search(part, Paging.first(100)).orElseThrow().items().stream()
                .map(Organisation::id)
                .toList();
    }
}
