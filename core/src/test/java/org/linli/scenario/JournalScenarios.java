package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Journal;
import org.linli.Journal.Backlog;
import org.linli.Journal.Handler;
import org.linli.Journal.Parked;
import org.linli.Journal.Start;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.storage.Change;
import org.linli.storage.Kind;
import org.linli.storage.Pending;
import org.linli.storage.Query;
import org.linli.storage.Rows;
import org.linli.storage.Session;
import org.linli.storage.Storage;
import org.linli.storage.Version;
import org.linli.storage.contract.Race;

/** Delivery of changes: at least once, in order for each aggregate, and nothing skipped. */
abstract class JournalScenarios extends ScenarioCase {
    private final List<String> seen = Collections.synchronizedList(new ArrayList<>());

    /** Whatever other tests have left to deliver is none of ours. */
    @BeforeEach
    void deliver_what_is_not_ours() {
        journal().backlog().forEach(backlog -> journal().unsubscribe(backlog.consumer()));
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

    private Handler failingAt(String name, long version) {
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
    void errors_and_checked_exceptions_count_and_park_like_others() {
        List<Throwable> thrown =
                List.of(new AssertionError("planned"), new StackOverflowError("planned"), new IOException("planned"));
        for (Throwable each : thrown) {
            changed("甲" + each.getClass().getSimpleName(), 1);
        }
        Handler throwing = change -> {
            Throwable planned = thrown.stream()
                    .filter(each -> nameOf(change).endsWith(each.getClass().getSimpleName()))
                    .findFirst()
                    .orElseThrow();
            if (planned instanceof Error error) {
                throw error;
            }
            throw (Exception) planned;
        };
        for (int time = 0; time < 3; time++) {
            assertEquals(List.of(), parked());
            assertEquals(0, journal().deliver(100, throwing));
            clock.pass(Duration.ofSeconds(10));
        }
        assertEquals(
                thrown.stream().map(each -> each.getClass().getName()).sorted().toList(),
                parked().stream().map(Parked::lastError).sorted().toList());
        changed("乙", 1);
        assertEquals(1, journal().deliver(100, this::see));
    }

    @Test
    void an_interrupted_handler_counts_and_leaves_the_thread_interrupted() {
        changed("甲", 1);
        Journal once = builder(storage()).deliveryAttempts(1).build().journal();
        assertEquals(0, once.deliver(100, change -> {
            throw new InterruptedException("planned");
        }));
        assertTrue(Thread.interrupted());
        assertEquals(InterruptedException.class.getName(), parked().get(0).lastError());
    }

    @Test
    void each_consumer_gets_every_change_apart_from_the_others() {
        changed("甲", 2);
        List<String> mail = new ArrayList<>();
        Handler mailing = change -> mail.add(nameOf(change) + change.version().number());
        assertEquals(2, journal().deliver("mail", 100, mailing));
        changed("乙", 2);
        assertEquals(0, journal().deliver("search", 1, failingAt("乙", 1)));
        assertEquals(List.of("乙1"), taken(), "a consumer that comes later gets what no consumer has got before");
        assertEquals(2, journal().deliver("mail", 100, mailing));
        assertEquals(List.of("甲1", "甲2", "乙1", "乙2"), mail);
        clock.pass(Duration.ofSeconds(1));
        changed("丙", 1);
        assertEquals(1, journal().deliver("mail", 100, mailing));
        assertEquals(3, journal().deliver("search", 100, this::see));
        assertEquals(
                List.of("丙1", "乙1", "乙2"),
                taken().stream()
                        .sorted(Comparator.comparingInt(text -> text.codePointAt(0)))
                        .toList());
        assertEquals(0, journal().deliver("search", 100, this::see));
        assertThrows(IllegalArgumentException.class, () -> journal().deliver("not a name!", 1, this::see));
    }

    @Test
    void what_one_consumer_parks_the_other_gets() {
        changed("甲", 1);
        Journal once = builder(storage()).deliveryAttempts(1).build().journal();
        once.deliver("mail", 100, change -> {});
        changed("乙", 1);
        assertEquals(0, once.deliver("search", 100, failingAt("乙", 1)));
        assertEquals(1, once.deliver("mail", 100, this::see));
        assertEquals(List.of("search"), parked().stream().map(Parked::consumer).toList());
        seen.clear();
        assertTrue(once.replay(parked().get(0)));
        assertEquals(1, once.deliver("search", 100, this::see));
        assertEquals(List.of("乙1"), taken());
    }

    @Test
    void everything_is_replayed_to_one_consumer_in_order() {
        changed("甲", 3);
        changed("乙", 2);
        assertEquals(5, journal().deliver("mail", 100, change -> {}));
        assertTrue(journal().replayAll("search") >= 2);
        changed("丙", 1);
        List<String> again = new ArrayList<>();
        while (journal().deliver("search", 1000, change -> {
                    if (change.community().equals(home)) {
                        again.add(nameOf(change) + change.version().number());
                    }
                })
                > 0) {
            // All that is left.
        }
        assertEquals(
                List.of("甲1", "甲2", "甲3"),
                again.stream().filter(text -> text.startsWith("甲")).toList());
        assertEquals(
                List.of("乙1", "乙2"),
                again.stream().filter(text -> text.startsWith("乙")).toList());
        assertEquals(1, again.stream().filter("丙1"::equals).count());
        assertEquals(1, journal().deliver("mail", 100, this::see));
        assertEquals(List.of("丙1"), taken());
    }

    @Test
    void what_is_delivered_while_everything_is_put_in_line_is_followed_by_nothing_older() {
        Organisation shop = changed("甲", 2);
        List<String> mine = new ArrayList<>();
        Handler handler = change -> {
            if (change.community().equals(home)) {
                mine.add(nameOf(change) + change.version().number());
            }
        };
        journal().deliver("search", 1000, handler);
        assertEquals(List.of("甲1", "甲2"), mine);
        Storage slow = afterLookingAt(Organisation.KIND, () -> {
            desk().organisations().addAlias(shop.id(), "别名三").orElseThrow();
            journal().deliver("search", 1000, handler);
        });
        assertTrue(builder(slow).build().journal().replayAll("search") >= 1);
        assertEquals(List.of("甲1", "甲2", "甲3"), mine);
        deliverOneByOne("search", handler);
        assertEquals(List.of("甲1", "甲2", "甲3"), mine.subList(3, mine.size()));
        assertEquals(
                List.of(),
                journal().backlog().stream()
                        .filter(left -> left.aggregates() > 0)
                        .toList());
    }

    @Test
    void what_another_deliverer_puts_in_line_meanwhile_is_in_line_once() {
        Organisation shop = changed("甲", 2);
        AtomicInteger writes = new AtomicInteger();
        Storage slow = new WatchedStorage(storage(), () -> {
            // The first write subscribes, the second one puts in line.
            if (writes.incrementAndGet() == 2) {
                desk().organisations().addAlias(shop.id(), "别名三").orElseThrow();
                journal().deliver("search", 1, change -> {});
            }
        });
        assertTrue(builder(slow).build().journal().replayAll("search") >= 1);
        List<String> mine = new ArrayList<>();
        deliverOneByOne("search", change -> {
            if (change.community().equals(home)) {
                mine.add(nameOf(change) + change.version().number());
            }
        });
        assertEquals(List.of("甲1", "甲2", "甲3"), mine);
    }

    @Test
    void a_consumer_begins_with_what_was_made_before_if_it_says_so() {
        Organisation shop = changed("甲", 2);
        journal().deliver("mail", 1000, change -> {});
        assertTrue(journal().subscribe("search", Start.BEGINNING));
        assertTrue(journal().subscribe("letters", Start.NOW));
        desk().organisations().addAlias(shop.id(), "别名三").orElseThrow();
        assertFalse(journal().subscribe("search", Start.BEGINNING), "it is subscribed already");
        List<String> letters = new ArrayList<>();
        List<String> search = new ArrayList<>();
        deliverOneByOne(
                "letters",
                change -> letters.add(nameOf(change) + change.version().number()));
        assertEquals(List.of("甲3"), letters);
        deliverOneByOne("search", change -> {
            if (change.community().equals(home)) {
                search.add(nameOf(change) + change.version().number());
            }
        });
        assertEquals(List.of("甲1", "甲2", "甲3"), search.stream().distinct().toList());
        assertEquals("甲3", search.get(search.size() - 1));
        assertFalse(journal().subscribe("letters", Start.BEGINNING), "it has begun");
        assertEquals(0, journal().deliver("letters", 1000, this::see));
    }

    @Test
    void a_subscription_that_failed_on_the_way_is_finished_by_the_next_call() {
        changed("甲", 2);
        journal().deliver("mail", 1000, change -> {});
        WatchedStorage failing = new WatchedStorage(storage(), new Runnable() {
            private int writing;

            @Override
            public void run() {
                writing++;
                if (writing > 1) {
                    throw new IllegalStateException("the program ends");
                }
            }
        });
        Journal ended = builder(failing).build().journal();
        assertThrows(IllegalStateException.class, () -> ended.subscribe("search", Start.BEGINNING));
        assertFalse(journal().subscribe("search", Start.BEGINNING));
        List<String> search = new ArrayList<>();
        deliverOneByOne("search", change -> {
            if (change.community().equals(home)) {
                search.add(nameOf(change) + change.version().number());
            }
        });
        assertEquals(List.of("甲1", "甲2"), search);
    }

    /** A store on which something happens once, after a reading that lists what is ours of a kind and before what it is for. */
    private Storage afterLookingAt(Kind<?> kind, Runnable between) {
        AtomicBoolean looked = new AtomicBoolean();
        AtomicBoolean done = new AtomicBoolean();
        return new Storage() {
            @Override
            public <T> T transact(Work<T> work) {
                return storage().transact(work);
            }

            @Override
            public <T> T read(Work<T> work) {
                T answer = storage().read(session -> work.in(looking(session)));
                if (looked.get() && done.compareAndSet(false, true)) {
                    between.run();
                }
                return answer;
            }

            private Session looking(Session session) {
                return (Session) Proxy.newProxyInstance(
                        Session.class.getClassLoader(), new Class<?>[] {Session.class}, (proxy, method, arguments) -> {
                            Object answer = method.invoke(session, arguments);
                            if (answer instanceof Rows<?> rows
                                    && ((Query<?>) arguments[0]).kind() == kind
                                    && rows.items().stream()
                                            .anyMatch(
                                                    row -> row.ref().community().equals(home))) {
                                looked.set(true);
                            }
                            return answer;
                        });
            }

            @Override
            public boolean ownsTransactions() {
                return storage().ownsTransactions();
            }
        };
    }

    private void deliverOneByOne(String consumer, Handler handler) {
        int handled;
        do {
            handled = journal().deliver(consumer, 1, handler);
        } while (handled > 0);
    }

    @Test
    void what_is_asked_for_again_while_it_is_being_delivered_is_delivered_again() {
        changed("甲", 2);
        List<String> mine = new ArrayList<>();
        Handler again = change -> {
            mine.add(nameOf(change) + change.version().number());
            if (mine.size() == 2) {
                journal().replayAll(Journal.CONSUMER);
            }
        };
        assertEquals(2, journal().deliver(2, again));
        clock.pass(Duration.ofMinutes(5));
        while (journal().deliver(1000, change -> {
                    if (change.community().equals(home)) {
                        mine.add(nameOf(change) + change.version().number());
                    }
                })
                > 0) {
            // All that is left.
        }
        assertEquals(List.of("甲1", "甲2", "甲1", "甲2"), mine);
    }

    @Test
    void the_backlog_tells_how_much_waits_and_how_long() {
        assertEquals(
                List.of(new Backlog(Journal.CONSUMER, 0, 0, Duration.ZERO)),
                journal().backlog());
        changed("甲", 2);
        clock.pass(Duration.ofMinutes(3));
        Backlog before = journal().backlog().get(0);
        assertEquals(1, before.aggregates());
        assertEquals(Duration.ofSeconds(181), before.age().truncatedTo(ChronoUnit.SECONDS));
        Journal once = builder(storage()).deliveryAttempts(1).build().journal();
        assertEquals(1, once.deliver("mail", 100, failingAt("甲", 2)));
        changed("乙", 1);
        Backlog after = once.backlog().get(0);
        assertEquals("mail", after.consumer());
        assertEquals(2, after.aggregates());
        assertEquals(1, after.parked());
        assertTrue(once.unsubscribe("mail"));
        assertFalse(once.unsubscribe("mail"));
        assertEquals(List.of(new Backlog(Journal.CONSUMER, 1, 0, Duration.ZERO)), once.backlog());
    }

    @Test
    void a_handler_may_give_commands_whose_changes_are_delivered_next() {
        changed("甲", 1);
        Handler naming = change -> {
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
        Handler broken = change -> {
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
