package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.alliance.Alliance;
import org.linli.alliance.Post;
import org.linli.alliance.PostForm;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.person.Person;
import org.linli.storage.contract.Race;

/** Several commands that are committed together, or not at all. */
abstract class BlockScenarios extends ScenarioCase {
    @Test
    void later_commands_see_what_earlier_ones_have_done() {
        Decision<PartyOrganisation> decision = desk().atomically(desk -> {
            Organisation host = shopAt(desk, "鞋店");
            assertEquals(Decision.accepted(host), desk.organisations().find(host.id()));
            assertEquals(List.of(host), desk.organisations().named("鞋店"));
            assertEquals(List.of(host), organisations(desk));
            Organisation changed =
                    desk.organisations().addAlias(host.id(), "鞋铺").orElseThrow();
            assertEquals(List.of(changed), desk.organisations().named("鞋铺"));
            return desk.partyOrganisations().register(branch("鞋店支部").host(host.id()));
        });
        PartyOrganisation made = decision.orElseThrow();
        assertEquals(Decision.accepted(made), desk().partyOrganisations().find(made.id()));
        Organisation host = organisations(desk()).get(0);
        assertEquals(Optional.of(host.id()), made.host());
        assertEquals(2, history(Organisation.KIND, host.id()).size());
        assertEquals(Optional.empty(), broken(Organisation.KIND, host.id()));
    }

    @Test
    void an_alliance_is_built_up_in_one_block() {
        Alliance alliance = desk().atomically(desk -> {
                    Id<PartyOrganisation> lead = branchAt(desk, "社区党总支");
                    Id<Person> contact = citizenAt(desk);
                    Id<Alliance> made =
                            desk.alliances().establish("联盟", lead).orElseThrow().id();
                    Id<PartyOrganisation> member = branchAt(desk, "第一支部");
                    desk.alliances().admit(made, member, agreement(contact)).orElseThrow();
                    desk.appointments()
                            .recommend(made, new PostForm(member, contact, Post.PARTY_ADVISER))
                            .orElseThrow();
                    return desk.alliances()
                            .renew(made, member, agreement(contact).until(today.plusYears(2)));
                })
                .orElseThrow();
        assertEquals(1, alliance.activeMembers().size());
    }

    @Test
    void case_69_the_outer_desk_is_refused_in_its_own_block() {
        Desk outer = desk();
        List<Supplier<Object>> uses = List.of(
                () -> outer.organisations().register(shop("鞋店")),
                () -> outer.preview().organisations().register(shop("鞋店")),
                () -> outer.once("key").organisations().register(shop("鞋店")),
                () -> outer.organisations().named("鞋店"),
                () -> outer.organisations().list(Paging.first(10)),
                () -> outer.atomically(inner -> inner.organisations().register(shop("鞋店"))));
        for (Supplier<Object> use : uses) {
            IllegalStateException refused = assertThrows(
                    IllegalStateException.class,
                    () -> outer.once("block").atomically(inner -> {
                        shopAt(inner, "帽店");
                        assertNotNull(use.get());
                        return inner.organisations().register(shop("鞋铺"));
                    }));
            assertTrue(String.valueOf(refused.getMessage()).contains("the block is given"), refused.getMessage());
        }
        assertEquals(List.of(), organisations(outer), "nothing was committed, and the desk can be used again");
    }

    @Test
    void another_thread_and_another_desk_may_work_while_a_block_is_open() {
        Desk outer = desk();
        outer.atomically(inner -> {
                    Race.together(1, number -> assertEquals(List.of(), organisations(outer)))
                            .forEach(thrown -> assertEquals(Optional.empty(), thrown));
                    assertEquals(List.of(), organisations(deskAway()));
                    return inner.organisations().register(shop("鞋店"));
                })
                .orElseThrow();
        assertEquals(1, organisations(outer).size());
    }

    @Test
    void when_one_command_is_refused_the_others_have_no_effect() {
        Decision<Organisation> decision = desk().atomically(desk -> {
            shopAt(desk, "鞋店");
            assertTrue(!desk.organisations().addAlias(Id.of("none"), "x").isAccepted());
            return desk.organisations().register(shop("帽店"));
        });
        assertEquals(List.of("not-found"), refused(decision), "whatever the block makes of the refusal");
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void the_refusals_of_all_commands_are_shown() {
        Decision<Organisation> accepted = desk().atomically(desk -> {
            desk.organisations().addAlias(Id.of("none"), "x");
            desk.organisations().register(shop("\ud800"));
            return desk.organisations().register(shop("帽店"));
        });
        assertEquals(List.of("not-found", "text-malformed"), refused(accepted));
        Decision<Organisation> refused = desk().atomically(desk -> {
            desk.organisations().addAlias(Id.of("none"), "x");
            return desk.organisations().register(shop("\ud800"));
        });
        assertEquals(List.of("not-found", "text-malformed"), refused(refused), "the last command was refused as well");
        Decision<Organisation> thrown = desk().atomically(desk -> {
            desk.organisations().addAlias(Id.of("none"), "x");
            return Decision.accepted(shopAt(desk, "\ud800"));
        });
        assertEquals(List.of("not-found", "text-malformed"), refused(thrown));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_may_refuse_by_itself() {
        Decision<Organisation> decision = desk().atomically(desk -> {
            shopAt(desk, "鞋店");
            return desk.organisations().find(Id.of("none"));
        });
        assertEquals(List.of("not-found"), refused(decision));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void or_else_throw_within_a_block_refuses_the_block() {
        AtomicInteger after = new AtomicInteger();
        Decision<Organisation> decision = desk().atomically(desk -> {
            shopAt(desk, "鞋店");
            desk.organisations().addAlias(Id.of("none"), "x").orElseThrow();
            after.incrementAndGet();
            return desk.organisations().register(shop("帽店"));
        });
        assertEquals(List.of("not-found"), refused(decision));
        assertEquals(0, after.get());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void an_exception_within_a_block_undoes_it_and_comes_out() {
        IllegalStateException planned = new IllegalStateException("planned");
        assertEquals(
                planned,
                assertThrows(
                        IllegalStateException.class,
                        () -> desk().atomically(desk -> {
                            shopAt(desk, "鞋店");
                            throw planned;
                        })));
        AssertionError error = new AssertionError("planned");
        assertEquals(
                error,
                assertThrows(
                        AssertionError.class,
                        () -> desk().once("key").atomically(desk -> {
                            shopAt(desk, "鞋店");
                            throw error;
                        })));
        assertEquals(List.of(), organisations(desk()));
        assertTrue(desk().once("key").organisations().register(shop("帽店")).isAccepted(), "no answer was kept");
    }

    @Test
    void a_clash_with_others_refuses_the_whole_block() {
        Organisation first = desk().organisations()
                .register(enterprise("甲公司").creditCode(CODE))
                .orElseThrow();
        Decision<Organisation> decision = desk().atomically(desk -> {
            shopAt(desk, "鞋店");
            return desk.organisations().register(enterprise("乙公司").creditCode(CODE));
        });
        assertEquals(List.of("organisation-credit-code-taken"), refused(decision));
        assertEquals(first.id().value(), figure(decision, "id"));
        assertEquals(List.of(first), organisations(desk()));
    }

    @Test
    void a_clash_within_the_block_refuses_it() {
        for (Desk desk : List.of(desk(), desk().preview(), desk().once("key"), desk().once("key"))) {
            Decision<Organisation> decision = desk.atomically(inner -> {
                inner.organisations()
                        .register(enterprise("甲公司").creditCode(CODE))
                        .orElseThrow();
                return inner.organisations().register(enterprise("乙公司").creditCode(CODE));
            });
            assertEquals(List.of("organisation-credit-code-taken"), refused(decision));
            assertEquals(List.of(), organisations(desk()));
        }
    }

    @Test
    void a_block_is_previewed_and_given_a_key_as_a_whole_only() {
        assertThrows(
                IllegalStateException.class,
                () -> desk().atomically(desk -> desk.once("key").organisations().register(shop("鞋店"))));
        assertThrows(
                IllegalStateException.class,
                () -> desk().atomically(desk -> desk.preview().organisations().register(shop("鞋店"))));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_within_a_block_belongs_to_it() {
        Decision<Organisation> decision = desk().atomically(outer -> {
            Decision<Organisation> inner = outer.atomically(desk -> Decision.accepted(shopAt(desk, "鞋店")));
            assertTrue(inner.isAccepted());
            assertEquals(1, organisations(outer).size());
            return outer.organisations().addAlias(inner.orElseThrow().id(), "\ud800");
        });
        assertEquals(List.of("text-malformed"), refused(decision));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_is_run_again_as_a_whole_when_another_was_faster() {
        Organisation shop = shopAt(desk(), "鞋店");
        AtomicInteger runs = new AtomicInteger();
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            Desk desk = desk(new WatchedStorage(storage(), WatchedStorage.firstOfThread(race::meet)));
            desk.atomically(inner -> {
                        runs.incrementAndGet();
                        inner.organisations().addAlias(shop.id(), "鞋" + number).orElseThrow();
                        return inner.organisations().register(shop("分店" + number));
                    })
                    .orElseThrow();
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(3, runs.get(), "one of the two ran again");
        assertEquals(3, organisations(desk()).size());
        assertEquals(
                2,
                desk().organisations()
                        .find(shop.id())
                        .orElseThrow()
                        .names()
                        .aliases()
                        .size());
        assertEquals(3, history(Organisation.KIND, shop.id()).size());
        assertEquals(Optional.empty(), broken(Organisation.KIND, shop.id()));
    }

    @Test
    void blocks_that_write_crosswise_both_come_through() {
        List<Organisation> shops = List.of(shopAt(desk(), "鞋店"), shopAt(desk(), "帽店"));
        List<Optional<Throwable>> outcomes = Race.run(2, (race, number) -> {
            Runnable met = WatchedStorage.firstOfThread(race::meet);
            desk().atomically(inner -> {
                        inner.organisations()
                                .addAlias(shops.get(number).id(), "甲" + number)
                                .orElseThrow();
                        met.run();
                        return inner.organisations()
                                .addAlias(shops.get(1 - number).id(), "乙" + number);
                    })
                    .orElseThrow();
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        shops.forEach(shop -> {
            assertEquals(
                    2,
                    desk().organisations()
                            .find(shop.id())
                            .orElseThrow()
                            .names()
                            .aliases()
                            .size());
            assertEquals(Optional.empty(), broken(Organisation.KIND, shop.id()));
        });
    }
}
