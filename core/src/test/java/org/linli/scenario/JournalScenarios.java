package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Journal;
import org.linli.Journal.Parked;
import org.linli.community.Organisation;
import org.linli.community.Organisation.OrganisationEvent;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Pending;
import org.linli.storage.Version;
import org.linli.storage.contract.Race;

/** Delivery of changes: at least once, in order for each aggregate, and nothing skipped. */
abstract class JournalScenarios extends ScenarioCase {
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    /** Whatever other tests have left to deliver is none of ours. */
    @BeforeEach
    void deliver_what_is_not_ours() {
        List<Pending> round;
        do {
            round = storage().transact(session -> {
                List<Pending> found = session.pending(Optional.empty(), 500);
                found.forEach(pending -> session.delivered(pending, new Version(1_000_000)));
                return found;
            });
        } while (!round.isEmpty());
    }

    private Journal journal() {
        return builder(storage()).deliveryAttempts(3).build().journal();
    }

    private Organisation changed(String name, int times) {
        Organisation shop = shopAt(desk(), name);
        for (int time = 1; time < times; time++) {
            clock.pass(Duration.ofSeconds(1));
            desk().organisations().addAlias(shop.id(), name + time).orElseThrow();
        }
        return shop;
    }

    private String nameOf(Change change) {
        String id = change.id();
        return linli().desk(change.community(), SECRETARY)
                .organisations()
                .find(Id.of(id))
                .orElseThrow()
                .names()
                .name();
    }

    private void see(Change change) {
        seen.add(nameOf(change) + change.version().number());
    }

    private Consumer<Change> failingAt(String name, long version) {
        return change -> {
            see(change);
            if (nameOf(change).equals(name) && change.version().number() == version) {
                throw new IllegalStateException("planned");
            }
        };
    }

    private List<String> taken() {
        List<String> taken = List.copyOf(seen);
        seen.clear();
        return taken;
    }

    private List<Parked> parked() {
        return journal().parked().stream()
                .filter(parked -> parked.ref().community().equals(home))
                .toList();
    }

    @Test
    void every_change_is_delivered_in_order_and_once_when_all_goes_well() {
        changed("甲", 3);
        changed("乙", 2);
        assertEquals(5, journal().deliver(100, this::see));
        List<String> all = taken();
        assertEquals(
                List.of("甲1", "甲2", "甲3"),
                all.stream().filter(text -> text.startsWith("甲")).toList());
        assertEquals(
                List.of("乙1", "乙2"),
                all.stream().filter(text -> text.startsWith("乙")).toList());
        assertEquals(0, journal().deliver(100, this::see));
        changed("丙", 1);
        assertEquals(1, journal().deliver(100, this::see));
        assertEquals(List.of("丙1"), taken());
    }

    @Test
    void a_handler_is_given_typed_events_and_the_whole_entry() {
        Organisation shop = changed("甲", 2);
        List<OrganisationEvent> events = new ArrayList<>();
        journal().deliver(100, change -> {
            assertEquals(SECRETARY, change.entry().actor());
            events.addAll(change.events(Organisation.KIND, OrganisationEvent.class));
        });
        assertEquals(
                List.of(
                        new OrganisationEvent.OrganisationRegistered(
                                home, shop.id(), "甲", shop.kind(), Optional.empty()),
                        new OrganisationEvent.OrganisationAliasAdded(home, shop.id(), "甲1")),
                events);
    }

    @Test
    void what_is_not_committed_is_not_delivered() {
        desk().preview().organisations().register(shop("甲")).orElseThrow();
        desk().organisations().register(shop("\ud800"));
        desk().atomically(desk -> {
            shopAt(desk, "乙");
            return desk.organisations().register(shop("\ud800"));
        });
        assertEquals(0, journal().deliver(100, this::see));
    }

    @Test
    void a_batch_has_its_limit() {
        changed("甲", 3);
        changed("乙", 3);
        assertEquals(2, journal().deliver(2, this::see));
        assertEquals(2, journal().deliver(2, this::see));
        assertEquals(2, journal().deliver(100, this::see));
        assertEquals(List.of("甲1", "甲2", "甲3", "乙1", "乙2", "乙3"), taken());
        assertThrows(IllegalArgumentException.class, () -> journal().deliver(0, this::see));
        assertThrows(IllegalArgumentException.class, () -> journal().deliver(-1, this::see));
    }

    @Test
    void more_aggregates_than_are_looked_at_at_once_are_all_delivered() {
        int many = 230;
        desk().atomically(desk -> {
                    Organisation last = shopAt(desk, "店");
                    for (int number = 1; number < many; number++) {
                        last = shopAt(desk, "店" + number);
                    }
                    return Decision.accepted(last);
                })
                .orElseThrow();
        Map<String, Integer> times = new HashMap<>();
        assertEquals(many, journal().deliver(1000, change -> times.merge(change.id(), 1, Integer::sum)));
        assertEquals(many, times.size());
        assertEquals(0, journal().deliver(1000, this::see));
    }

    @Test
    void a_failed_delivery_is_tried_again_after_a_pause_and_others_go_on() {
        changed("甲", 3);
        changed("乙", 1);
        assertEquals(2, journal().deliver(100, failingAt("甲", 2)));
        assertEquals(List.of("甲1", "甲2", "乙1"), taken());
        assertEquals(0, journal().deliver(100, this::see), "not before the pause is over");
        changed("丙", 1);
        assertEquals(1, journal().deliver(100, this::see));
        assertEquals(List.of("丙1"), taken());
        clock.pass(Duration.ofSeconds(1));
        assertEquals(2, journal().deliver(100, this::see));
        assertEquals(List.of("甲2", "甲3"), taken());
        assertEquals(List.of(), parked());
    }

    @Test
    void what_fails_too_often_is_parked_and_seen_and_replayed() {
        Organisation shop = changed("甲", 2);
        for (int pause : List.of(1, 2, 4)) {
            assertEquals(List.of(), parked());
            assertEquals(0, journal().deliver(100, failingAt("甲", 1)));
            clock.pass(Duration.ofSeconds(pause).minusMillis(1));
            assertEquals(0, journal().deliver(100, this::see), "each pause is twice as long");
            clock.pass(Duration.ofMillis(1));
        }
        assertEquals(List.of("甲1", "甲1", "甲1"), taken());
        clock.pass(Duration.ofDays(1));
        assertEquals(0, journal().deliver(100, this::see), "parked");
        changed("乙", 1);
        assertEquals(1, journal().deliver(100, this::see), "others go on");
        assertEquals(1, parked().size());
        Parked parked = parked().get(0);
        assertEquals("organisation", parked.kind());
        assertEquals(Organisation.KIND.refOf(shop), parked.ref());
        assertEquals(3, parked.failures());
        assertEquals(IllegalStateException.class.getName(), parked.lastError());
        assertEquals(history(Organisation.KIND, shop.id()).get(0).at(), parked.since());
        seen.clear();
        assertTrue(journal().replay(parked));
        assertFalse(journal().replay(parked), "it is parked no more");
        assertEquals(List.of(), parked());
        assertEquals(2, journal().deliver(100, this::see));
        assertEquals(List.of("甲1", "甲2"), taken());
    }

    @Test
    void a_success_between_failures_begins_the_count_anew() {
        changed("甲", 4);
        for (int version = 1; version <= 4; version++) {
            journal().deliver(100, failingAt("甲", version));
            clock.pass(Duration.ofSeconds(5));
            journal().deliver(100, failingAt("甲", version));
            clock.pass(Duration.ofSeconds(5));
        }
        assertEquals(List.of(), parked());
        assertEquals(1, journal().deliver(100, this::see));
        assertEquals(0, journal().deliver(100, this::see));
    }

    @Test
    void a_parked_aggregate_goes_on_where_it_failed_with_what_came_since() {
        changed("甲", 2);
        Journal once = builder(storage()).deliveryAttempts(1).build().journal();
        once.deliver(100, failingAt("甲", 2));
        assertEquals(1, parked().size());
        Organisation shop = organisations(desk()).get(0);
        desk().organisations().addAlias(shop.id(), "后来").orElseThrow();
        assertEquals(0, once.deliver(100, this::see));
        seen.clear();
        assertTrue(once.replay(parked().get(0)));
        assertEquals(2, once.deliver(100, this::see));
        assertEquals(List.of("甲2", "甲3"), taken());
    }

    @Test
    void deliverers_at_once_share_the_work_and_every_change_is_seen_in_order() {
        int shops = 12;
        for (int number = 0; number < shops; number++) {
            changed("店" + number + "-", 3);
        }
        Map<String, ConcurrentLinkedQueue<Long>> versions = new ConcurrentHashMap<>();
        List<Optional<Throwable>> outcomes = Race.run(3, (race, number) -> {
            Journal journal = journal();
            race.meet();
            journal.deliver(100, change -> {
                versions.computeIfAbsent(change.id(), id -> new ConcurrentLinkedQueue<>())
                        .add(change.version().number());
                sleep(Duration.ofMillis(1));
            });
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        journal()
                .deliver(
                        100,
                        change -> versions.get(change.id()).add(change.version().number()));
        assertEquals(shops, versions.size());
        versions.values().forEach(each -> assertEquals(List.of(1L, 2L, 3L), List.copyOf(each)));
    }

    @Test
    void when_a_lease_has_run_out_another_deliverer_takes_over() {
        changed("甲", 3);
        List<String> other = new ArrayList<>();
        int handled = journal().deliver(100, change -> {
            see(change);
            if (change.version().number() == 2) {
                assertEquals(0, journal().deliver(100, same -> other.add("too early")));
                clock.pass(Duration.ofMinutes(5));
                assertEquals(
                        3,
                        journal()
                                .deliver(
                                        100,
                                        same -> other.add("" + same.version().number())));
            }
        });
        assertEquals(List.of("甲1", "甲2"), taken(), "the first stops when its lease is over");
        assertEquals(List.of("1", "2", "3"), other);
        assertEquals(2, handled, "both changes were handled, though by then not for the first time");
        assertEquals(0, journal().deliver(100, this::see));
    }

    @Test
    void an_error_in_a_handler_comes_out_and_the_change_is_delivered_again() {
        changed("甲", 1);
        assertThrows(
                AssertionError.class,
                () -> journal().deliver(100, change -> {
                    throw new AssertionError("planned");
                }));
        clock.pass(Duration.ofMinutes(5));
        assertEquals(1, journal().deliver(100, this::see));
    }

    @Test
    void a_handler_may_give_commands_whose_changes_are_delivered_next() {
        changed("甲", 1);
        Consumer<Change> naming = change -> {
            see(change);
            if (change.version().number() == 1) {
                desk().organisations().addAlias(Id.of(change.id()), "又名").orElseThrow();
            }
        };
        assertEquals(1, journal().deliver(100, naming));
        assertEquals(1, journal().deliver(100, naming));
        assertEquals(List.of("甲1", "甲2"), taken());
    }

    @Test
    void many_aggregates_that_fail_do_not_keep_others_waiting() {
        int failing = 130;
        desk().atomically(desk -> {
                    Organisation last = shopAt(desk, "坏");
                    for (int number = 1; number < failing; number++) {
                        last = shopAt(desk, "坏" + number);
                    }
                    return Decision.accepted(last);
                })
                .orElseThrow();
        Journal once = builder(storage()).deliveryAttempts(1).build().journal();
        Consumer<Change> broken = change -> {
            throw new IllegalStateException("planned");
        };
        assertEquals(0, once.deliver(1000, broken));
        assertEquals(failing, parked().size());
        clock.pass(Duration.ofSeconds(1));
        changed("好", 1);
        assertEquals(1, once.deliver(1000, this::see));
        assertEquals(List.of("好1"), taken());
        parked().forEach(each -> assertTrue(once.replay(each)));
        assertEquals(failing, once.deliver(1000, change -> {}));
    }
}
