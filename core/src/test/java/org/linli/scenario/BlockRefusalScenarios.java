package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Journal.Denied;
import org.linli.Linli;
import org.linli.community.Organisation;
import org.linli.community.PartyOrganisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Permissions;
import org.linli.kernel.Role;
import org.linli.person.Person;
import org.linli.person.PersonCard;
import org.linli.person.PersonForm;
import org.linli.reporting.ExitReason;
import org.linli.reporting.MemberProfile;
import org.linli.reporting.MemberReport;
import org.linli.reporting.MemberReportForm;
import org.linli.reporting.ReportingUnit;
import org.linli.reporting.UnitKind;
import org.linli.storage.StorageException;

/** A refused block names every refused command, leaves nothing, and is refused the same when it is repeated. */
abstract class BlockRefusalScenarios extends ScenarioCase {
    @Test
    void a_clash_of_an_early_command_keeps_no_later_refusal_silent() {
        Id<PartyOrganisation> lead = branchAt(desk(), "社区党总支");
        desk().alliances().establish("联盟", lead).orElseThrow();
        Function<Desk, Decision<Organisation>> clashing = desk -> {
            desk.alliances().establish("联盟", lead);
            shopAt(desk, "鞋店");
            return desk.organisations().register(shop("帽店"));
        };
        for (Desk desk : List.of(desk(), desk().preview())) {
            assertEquals(List.of("alliance-name-taken"), refused(desk.atomically(clashing)));
            Decision<Organisation> both = desk.atomically(inner -> {
                assertTrue(clashing.apply(inner).isAccepted());
                return inner.organisations().register(shop(" "));
            });
            assertEquals(List.of("alliance-name-taken", "text-missing"), refused(both));
        }
        Decision<Organisation> first = desk().once("key").atomically(clashing);
        assertEquals(List.of("alliance-name-taken"), refused(first));
        assertEquals(first.asRepeated(), desk().once("key").atomically(clashing));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_block_that_loses_a_race_in_its_middle_is_refused_whole_and_repeated_whole() {
        AtomicInteger runs = new AtomicInteger();
        Desk rival = desk();
        Function<Desk, Decision<Organisation>> block = desk -> {
            desk.organisations().register(enterprise("甲公司").creditCode(CODE));
            if (runs.getAndIncrement() == 0) {
                rival.organisations()
                        .register(enterprise("乙公司").creditCode(CODE))
                        .orElseThrow();
            }
            shopAt(desk, "鞋店");
            return desk.organisations().register(shop("帽店"));
        };
        Decision<Organisation> first = desk().once("key").atomically(block);
        assertEquals(List.of("organisation-credit-code-taken"), refused(first));
        assertEquals(first.asRepeated(), desk().once("key").atomically(block));
        assertEquals(1, organisations(desk()).size());
    }

    @Test
    void a_clash_is_decided_where_nothing_is_tried_again() {
        shopAt(desk(), "鞋店");
        Desk hasty = builder(storage()).retryFor(Duration.ZERO).build().desk(home, SECRETARY);
        assertEquals(
                List.of("organisation-name-taken"),
                refused(hasty.organisations().register(shop("鞋店"))));
        assertEquals(
                List.of("organisation-name-taken"),
                refused(hasty.once("key").organisations().register(shop("鞋店"))));
        assertEquals(
                List.of("organisation-name-taken"),
                refused(hasty.atomically(desk -> desk.organisations().register(shop("鞋店")))));
    }

    @Test
    void a_value_that_is_let_go_later_is_taken_still() {
        Id<Person> member = citizenAt(desk());
        MemberReportForm form =
                MemberReportForm.of(member, MemberProfile.of(ReportingUnit.of("税务局", UnitKind.values()[0])), today);
        Id<MemberReport> old = desk().memberReports().report(form).orElseThrow().id();
        for (Desk desk : List.of(desk(), desk().once("key"), desk().once("key"), desk().preview())) {
            Decision<MemberReport> early = desk.atomically(inner -> {
                inner.memberReports().report(form);
                return inner.memberReports().exit(old, ExitReason.values()[0]);
            });
            assertEquals(List.of("dual-report-unique"), refused(early));
        }
        desk().atomically(inner -> {
                    inner.memberReports().exit(old, ExitReason.values()[0]).orElseThrow();
                    return inner.memberReports().report(form);
                })
                .orElseThrow();
    }

    @Test
    void an_inner_block_that_refuses_refuses_the_whole() {
        List<Function<Desk, Decision<Organisation>>> inners = List.of(
                desk -> {
                    shopAt(desk, "鞋店");
                    return Decision.refused(Finding.violation("page-token"));
                },
                desk -> {
                    shopAt(desk, "鞋店");
                    return Decision.accepted(Decision.<Organisation>refused(Finding.violation("page-token"))
                            .orElseThrow());
                });
        for (Function<Desk, Decision<Organisation>> inner : inners) {
            for (Desk desk : List.of(desk(), desk().preview(), desk().once("key"), desk().once("key"))) {
                Decision<Organisation> whole = desk.atomically(outer -> {
                    assertEquals(List.of("page-token"), refused(outer.atomically(inner)));
                    outer.organisations().register(shop("\ud800"));
                    return outer.organisations().register(shop("帽店"));
                });
                assertEquals(List.of("page-token", "text-malformed"), refused(whole));
                assertEquals(List.of(), organisations(desk()));
            }
        }
    }

    @Test
    void an_inner_block_is_refused_with_its_own_refusals_alone() {
        desk().atomically(outer -> {
            outer.organisations().register(shop(" "));
            Decision<Organisation> inner = outer.atomically(desk -> {
                desk.organisations().register(shop("\ud800"));
                return desk.organisations().register(shop("帽店"));
            });
            assertEquals(List.of("text-malformed"), refused(inner), "also when it accepts by its own word");
            return inner;
        });
    }

    @Test
    void what_an_inner_block_throws_ends_the_whole() {
        IllegalStateException planned = new IllegalStateException("planned");
        IllegalStateException thrown = assertThrows(
                IllegalStateException.class,
                () -> desk().once("key").atomically(outer -> {
                    assertThrows(
                            IllegalStateException.class,
                            () -> outer.atomically(inner -> {
                                shopAt(inner, "鞋店");
                                throw planned;
                            }));
                    return outer.organisations().register(shop("帽店"));
                }));
        assertEquals(planned, thrown);
        AssertionError error = new AssertionError("planned");
        IllegalStateException ended = assertThrows(
                IllegalStateException.class,
                () -> desk().atomically(outer -> {
                    assertThrows(
                            AssertionError.class,
                            () -> outer.atomically(inner -> {
                                shopAt(inner, "鞋店");
                                throw error;
                            }));
                    return outer.organisations().register(shop("帽店"));
                }));
        assertEquals(error, ended.getCause());
        assertEquals(List.of(), organisations(desk()));
        assertTrue(desk().once("key").organisations().register(shop("帽店")).isAccepted(), "no answer was kept");
    }

    @Test
    void trouble_of_the_store_ends_a_block_that_catches_it() {
        AtomicInteger planned = new AtomicInteger();
        Desk desk = desk(new WatchedStorage(storage(), () -> {
            if (planned.getAndSet(0) == 1) {
                throw new StorageException("planned");
            }
        }));
        StorageException thrown = assertThrows(
                StorageException.class,
                () -> desk.atomically(inner -> {
                    shopAt(inner, "鞋店");
                    planned.set(1);
                    assertThrows(StorageException.class, () -> organisations(inner));
                    return inner.organisations().register(shop("帽店"));
                }));
        assertTrue(String.valueOf(thrown.getMessage()).contains("planned"));
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void who_may_not_give_a_command_now_gets_no_earlier_answer() {
        PersonForm form = citizen().mobile("13800000000");
        Instant begin = clock.instant();
        Decision<PersonCard> first = desk(WORKER).once("key").people().register(form);
        assertEquals(Optional.of("138****0000"), first.orElseThrow().mobile());
        Permissions narrower = Linli.usualPermissions().without("people.register", Role.COMMUNITY_WORKER);
        Linli later = builder(storage()).permissions(narrower).build();
        Desk desk = later.desk(home, WORKER);
        for (Decision<PersonCard> decision : List.of(
                desk.once("key").people().register(form),
                desk.once("key").atomically(inner -> inner.people().register(form)))) {
            assertEquals(List.of("actor-may-not"), refused(decision));
            assertFalse(decision.repeated());
        }
        assertEquals(
                List.of(Set.of("people.register"), Set.of("people.register")),
                later.journal().denied(home, begin, 10).stream()
                        .map(Denied::action)
                        .map(Set::of)
                        .toList());
        assertTrue(desk(WORKER).once("key").people().register(form).repeated(), "who may again gets it again");
    }
}
