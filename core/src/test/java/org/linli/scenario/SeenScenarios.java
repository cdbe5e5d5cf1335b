package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Role;
import org.linli.kernel.Seen;
import org.linli.person.Person;
import org.linli.person.RevealPurpose;
import org.linli.work.delivery.DeliveryState;

/** A command decides on what its user has seen, or tells who has changed it since. */
abstract class SeenScenarios extends ScenarioCase {
    private String mark(Id<Organisation> shop) {
        return mark(Organisation.KIND, shop).orElseThrow();
    }

    private Decision<Organisation> alias(Desk desk, Id<Organisation> shop, String alias) {
        return desk.organisations().addAlias(shop, alias);
    }

    @Test
    void what_is_as_it_was_seen_is_changed() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String before = mark(shop);
        Desk expecting = desk().expecting(Organisation.KIND, shop, '"' + before + '"');
        assertTrue(alias(expecting, shop, "样本铺").isAccepted());
        assertNotEquals(before, mark(shop));
        assertEquals(64, before.length());
    }

    @Test
    void what_was_changed_since_is_left_alone_and_told_with_who_and_what() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        alias(desk(), shop, "样本铺").orElseThrow();
        clock.pass(Duration.ofMinutes(5));
        alias(desk(WORKER), shop, "样品店").orElseThrow();
        Decision<Organisation> late = alias(desk().expecting(Organisation.KIND, shop, seen), shop, "晚来店");
        assertEquals(List.of("seen-changed"), refused(late));
        assertEquals(2L, figure(late, "changes"));
        assertEquals("organisations.addAlias", figure(late, "command"));
        assertEquals(WORKER.who(), figure(late, "who"));
        assertEquals("2022-09-11 09:05", figure(late, "at"));
        assertEquals(3, history(Organisation.KIND, shop).size());
        assertTrue(alias(desk().expecting(Organisation.KIND, shop, mark(shop)), shop, "晚来店")
                .isAccepted());
    }

    @Test
    void what_never_had_the_mark_or_is_not_there_is_refused() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        Desk unknown = desk().expecting(Organisation.KIND, shop, "0".repeat(64));
        assertEquals(List.of("seen-unknown"), refused(alias(unknown, shop, "样本铺")));
        Id<Person> person = citizenAt(desk());
        String mark = mark(Person.KIND, person).orElseThrow();
        desk().people().erase(person).orElseThrow();
        assertEquals(List.of("not-found"), refused(mark(Person.KIND, person)));
        assertEquals(List.of("not-found"), refused(alias(desk().expecting(Person.KIND, person, mark), shop, "样本铺")));
    }

    @Test
    void a_block_is_looked_at_once_before_it_begins() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        Decision<Organisation> both = desk().expecting(Organisation.KIND, shop, seen)
                .atomically(block -> {
                    alias(block, shop, "样本铺").orElseThrow();
                    return alias(block, shop, "样品店");
                });
        assertTrue(both.isAccepted(), both::toString);
        Decision<Organisation> late =
                desk().expecting(Organisation.KIND, shop, seen).atomically(block -> alias(block, shop, "晚来店"));
        assertEquals(List.of("seen-changed"), refused(late));
    }

    @Test
    void a_block_that_changes_nothing_of_what_was_seen_is_told_when_another_did_meanwhile() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        WatchedStorage slow = new WatchedStorage(
                storage(),
                WatchedStorage.firstOfThread(() -> alias(desk(), shop, "样本铺").orElseThrow()));
        Decision<Organisation> late = desk(slow)
                .expecting(Organisation.KIND, shop, seen)
                .atomically(block -> block.organisations().register(shop("帽店")));
        assertEquals(List.of("seen-changed"), refused(late));
    }

    @Test
    void an_inner_block_is_looked_at_once_and_a_stale_one_refuses_the_whole() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        Decision<Organisation> both = desk().atomically(outer -> outer.expecting(Organisation.KIND, shop, seen)
                .atomically(inner -> {
                    alias(inner, shop, "样本铺").orElseThrow();
                    return alias(inner, shop, "样品店");
                }));
        assertTrue(both.isAccepted(), both::toString);
        Decision<Organisation> late = desk().atomically(outer -> outer.expecting(Organisation.KIND, shop, seen)
                .atomically(inner ->
                        Decision.accepted(inner.organisations().find(shop).orElseThrow())));
        assertEquals(List.of("seen-changed"), refused(late));
    }

    @Test
    void a_block_that_was_refused_at_once_is_refused_the_same_way_again() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        alias(desk(), shop, "样本铺").orElseThrow();
        Desk late = desk().once("late").expecting(Organisation.KIND, shop, seen);
        Decision<Organisation> first = late.atomically(block -> alias(block, shop, "样品店"));
        assertEquals(List.of("seen-changed"), refused(first));
        assertEquals(first.asRepeated(), late.atomically(block -> alias(block, shop, "样品店")));
    }

    @Test
    void a_repeated_request_gets_its_answer_though_it_has_itself_changed_what_was_seen() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        Desk once = desk().once("alias").expecting(Organisation.KIND, shop, mark(shop));
        Decision<Organisation> first = alias(once, shop, "样本铺");
        assertTrue(first.isAccepted());
        assertEquals(first.asRepeated(), alias(once, shop, "样本铺"));
        Desk blocks = desk().once("block").expecting(Organisation.KIND, shop, mark(shop));
        Decision<Organisation> block = blocks.atomically(within -> alias(within, shop, "样品店"));
        assertTrue(block.isAccepted());
        assertEquals(block.asRepeated(), blocks.atomically(within -> alias(within, shop, "样品店")));
    }

    @Test
    void a_preview_says_what_the_command_would_be_told() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        String seen = mark(shop);
        Desk preview = desk().preview().expecting(Organisation.KIND, shop, seen);
        assertTrue(alias(preview, shop, "样本铺").isAccepted());
        alias(desk(), shop, "样品店").orElseThrow();
        assertEquals(List.of("seen-changed"), refused(alias(preview, shop, "样本铺")));
    }

    @Test
    void neither_a_guard_nor_a_look_nor_a_change_without_effect_moves_the_mark() {
        Alliance alliance = allianceAt(desk());
        Id<PartyOrganisation> lead = alliance.lead();
        String branch = mark(PartyOrganisation.KIND, lead).orElseThrow();
        Id<Person> person = citizenAt(desk());
        String seen = mark(Person.KIND, person).orElseThrow();
        desk().people().reveal(person, RevealPurpose.REACH).orElseThrow();
        assertEquals(seen, mark(Person.KIND, person).orElseThrow());
        assertEquals(branch, mark(PartyOrganisation.KIND, lead).orElseThrow());

        Organisation shop = shopAt(desk(), "样本店");
        String mark = mark(shop.id());
        Decision<Organisation> same = desk().organisations().amend(shop.id(), shop.form());
        assertEquals(Decision.accepted(shop), same);
        assertEquals(mark, mark(shop.id()));
        assertEquals(1, history(Organisation.KIND, shop.id()).size());
    }

    @Test
    void who_may_not_see_something_is_given_no_mark_whether_it_is_there_or_not() {
        Id<Alliance> alliance = allianceAt(desk()).id();
        Desk member = desk(Actor.of(Id.of("volunteer-1"), Role.YOUTH_VOLUNTEER));
        for (Id<Alliance> asked : List.of(alliance, Id.<Alliance>of("none"))) {
            Decision<?> seen =
                    member.seen(Alliance.KIND, asked, desk -> desk.alliances().find(asked));
            assertEquals(List.of("actor-may-not"), refused(seen));
        }
    }

    @Test
    void what_is_found_comes_with_its_mark_which_is_older_when_another_was_faster() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        Seen<Organisation> seen = desk().seen(Organisation.KIND, shop, desk -> {
                    alias(desk(WORKER), shop, "样本铺").orElseThrow();
                    return desk.organisations().find(shop);
                })
                .orElseThrow();
        assertEquals(Set.of("样本铺"), seen.shown().names().aliases());
        Desk late = desk().expecting(Organisation.KIND, shop, seen.mark());
        assertEquals(List.of("seen-changed"), refused(alias(late, shop, "样品店")));
    }

    @Test
    void in_a_block_the_mark_after_a_command_is_that_of_its_edit() {
        Organisation shop = shopAt(desk(), "样本店");
        Seen<Organisation> seen = desk().atomically(block -> {
                    alias(block, shop.id(), "样本铺").orElseThrow();
                    return block.seen(
                            Organisation.KIND,
                            shop.id(),
                            desk -> desk.organisations().find(shop.id()));
                })
                .orElseThrow();
        assertEquals(mark(shop.id()), seen.mark());
    }

    @Test
    void an_unknown_actor_is_given_no_mark() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        Decision<?> seen = desk(Actor.anonymous())
                .seen(Organisation.KIND, shop, desk -> desk.organisations().find(shop));
        assertEquals(List.of("not-found"), refused(seen));
    }

    @Test
    void records_of_bookkeeping_have_no_mark() {
        assertThrows(IllegalArgumentException.class, () -> desk().expecting(DeliveryState.KIND, Id.of("a"), "mark"));
        assertThrows(IllegalArgumentException.class, () -> mark(DeliveryState.KIND, Id.of("a")));
    }
}
