package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.person.Person;
import org.linli.person.RevealPurpose;
import org.linli.work.delivery.DeliveryState;

/** A command decides on what its user has seen, or tells who has changed it since. */
abstract class SeenScenarios extends ScenarioCase {
    private String mark(Id<Organisation> shop) {
        return desk().seen(Organisation.KIND, shop).orElseThrow();
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
        String mark = desk().seen(Person.KIND, person).orElseThrow();
        desk().people().erase(person).orElseThrow();
        assertEquals(Optional.empty(), desk().seen(Person.KIND, person));
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
        String branch = desk().seen(PartyOrganisation.KIND, lead).orElseThrow();
        Id<Person> person = citizenAt(desk());
        String seen = desk().seen(Person.KIND, person).orElseThrow();
        desk().people().reveal(person, RevealPurpose.REACH).orElseThrow();
        assertEquals(seen, desk().seen(Person.KIND, person).orElseThrow());
        assertEquals(branch, desk().seen(PartyOrganisation.KIND, lead).orElseThrow());

        Organisation shop = shopAt(desk(), "样本店");
        String mark = mark(shop.id());
        Decision<Organisation> same = desk().organisations().amend(shop.id(), shop.form());
        assertEquals(Decision.accepted(shop), same);
        assertEquals(mark, mark(shop.id()));
        assertEquals(1, history(Organisation.KIND, shop.id()).size());
    }

    @Test
    void an_unknown_actor_is_given_no_mark() {
        Id<Organisation> shop = shopAt(desk(), "样本店").id();
        assertEquals(Optional.empty(), desk(Actor.anonymous()).seen(Organisation.KIND, shop));
    }

    @Test
    void records_of_bookkeeping_have_no_mark() {
        assertThrows(IllegalArgumentException.class, () -> desk().expecting(DeliveryState.KIND, Id.of("a"), "mark"));
    }
}
