package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.RefusedException;
import org.linli.storage.StaleVersionException;
import org.linli.storage.Storage;

/** Commands within a transaction of the host: what they see, and what they leave to the host. */
abstract class JoinedScenarios extends ScenarioCase {
    private void host(Consumer<Desk> work) {
        host(storage(), work);
    }

    private void host(Storage store, Consumer<Desk> work) {
        store.transact(session -> {
            work.accept(linli().within(new JoinedStorage(session)).desk(home, SECRETARY));
            return session;
        });
    }

    @Test
    void commands_are_seen_within_and_committed_by_the_host() {
        host(desk -> {
            Organisation made = shopAt(desk, "鞋店");
            assertEquals(Decision.accepted(made), desk.organisations().find(made.id()));
            assertEquals(List.of(made), organisations(desk));
            desk.organisations().addAlias(made.id(), "鞋铺").orElseThrow();
        });
        Organisation made = organisations(desk()).get(0);
        assertEquals(1, made.names().aliases().size());
        assertEquals(2, history(Organisation.KIND, made.id()).size());
        assertEquals(Optional.empty(), broken(Organisation.KIND, made.id()));
    }

    @Test
    void nothing_is_left_when_the_host_rolls_back() {
        assertThrows(
                IllegalStateException.class,
                () -> host(desk -> {
                    desk.once("key").organisations().register(shop("鞋店")).orElseThrow();
                    throw new IllegalStateException("planned");
                }));
        assertEquals(List.of(), organisations(desk()));
        assertTrue(desk().once("key").organisations().register(shop("帽店")).isAccepted());
    }

    @Test
    void a_clash_is_found_by_reading_and_the_transaction_goes_on() {
        Organisation first = desk().organisations()
                .register(enterprise("甲公司").creditCode(CODE))
                .orElseThrow();
        host(desk -> {
            Decision<Organisation> refused =
                    desk.organisations().register(enterprise("乙公司").creditCode(CODE));
            assertEquals(List.of("organisation-credit-code-taken"), refused(refused));
            assertEquals(first.id().value(), figure(refused, "id"));
            Organisation own = shopAt(desk, "鞋店");
            assertEquals(
                    own.id().value(), figure(desk.organisations().register(shop("鞋 店")), "id"), "its own writes too");
        });
        assertEquals(
                List.of("甲公司", "鞋店"),
                organisations(desk()).stream()
                        .map(found -> found.names().name())
                        .sorted()
                        .toList());
    }

    @Test
    void a_refused_command_has_written_nothing_and_the_transaction_goes_on() {
        host(desk -> {
            assertEquals(List.of("not-found"), refused(desk.organisations().addAlias(Id.of("none"), "x")));
            assertEquals(List.of("text-malformed"), refused(desk.organisations().register(shop("\ud800"))));
            Decision<Organisation> block =
                    desk.atomically(inner -> inner.organisations().register(shop("\ud800")));
            assertEquals(List.of("text-malformed"), refused(block), "nothing was written before");
            shopAt(desk, "鞋店");
        });
        assertEquals(1, organisations(desk()).size());
    }

    @Test
    void a_refused_block_that_has_written_throws_so_that_the_host_rolls_back() {
        RefusedException thrown = assertThrows(
                RefusedException.class,
                () -> host(desk -> desk.atomically(inner -> {
                    Organisation made = shopAt(inner, "鞋店");
                    return inner.organisations().addAlias(made.id(), "\ud800");
                })));
        assertEquals(
                List.of("text-malformed"),
                thrown.findings().stream().map(Finding::code).toList());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void an_accepted_block_is_committed_by_the_host() {
        host(desk -> desk.atomically(inner -> {
                    Organisation made = shopAt(inner, "鞋店");
                    return inner.organisations().addAlias(made.id(), "鞋铺");
                })
                .orElseThrow());
        assertEquals(1, organisations(desk()).get(0).names().aliases().size());
    }

    @Test
    void a_preview_writes_nothing() {
        AtomicInteger writes = new AtomicInteger();
        host(new WatchedStorage(storage(), writes::incrementAndGet), desk -> {
            Organisation previewed =
                    desk.preview().organisations().register(shop("鞋店")).orElseThrow();
            assertEquals(List.of("not-found"), refused(desk.organisations().find(previewed.id())));
            assertTrue(desk.preview()
                    .once("key")
                    .organisations()
                    .register(shop("鞋店"))
                    .isAccepted());
            assertEquals(
                    List.of("text-malformed"),
                    refused(desk.preview().organisations().register(shop("\ud800"))));
        });
        assertEquals(0, writes.get());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_previewed_block_sees_what_it_would_have_made_and_writes_nothing() {
        AtomicInteger writes = new AtomicInteger();
        host(new WatchedStorage(storage(), writes::incrementAndGet), desk -> {
            Decision<Organisation> previewed = desk.preview().atomically(inner -> {
                Organisation made = shopAt(inner, "鞋店");
                assertEquals(Decision.accepted(made), inner.organisations().find(made.id()));
                return inner.organisations().addAlias(made.id(), "鞋铺");
            });
            assertEquals(1, previewed.orElseThrow().names().aliases().size());
            Decision<Organisation> refused = desk.preview().atomically(inner -> {
                Organisation made = shopAt(inner, "鞋店");
                return inner.organisations().addAlias(made.id(), "\ud800");
            });
            assertEquals(List.of("text-malformed"), refused(refused));
        });
        assertEquals(0, writes.get());
        assertEquals(List.of(), organisations(desk()));
    }

    @Test
    void a_stale_version_is_the_host_s_to_handle() {
        Organisation shop = shopAt(desk(), "鞋店");
        AtomicInteger runs = new AtomicInteger();
        WatchedStorage late = new WatchedStorage(
                storage(), () -> desk().organisations().addAlias(shop.id(), "快").orElseThrow());
        assertThrows(
                StaleVersionException.class,
                () -> host(late, desk -> {
                    runs.incrementAndGet();
                    desk.organisations().addAlias(shop.id(), "慢").orElseThrow();
                }));
        assertEquals(1, runs.get());
        assertEquals(1, late.writing(), "nothing was tried again");
        assertEquals(
                Set.of("快"),
                desk().organisations().find(shop.id()).orElseThrow().names().aliases());
    }

    @Test
    void a_request_within_the_host_s_transaction_is_answered_again() {
        host(desk -> {
            Decision<Organisation> first = desk.once("key").organisations().register(shop("鞋店"));
            assertEquals(first.asRepeated(), desk.once("key").organisations().register(shop("鞋店")));
            assertEquals(
                    List.of("request-key-reused"),
                    refused(desk.once("key").organisations().register(shop("鞋铺"))));
        });
        Decision<Organisation> again = desk().once("key").organisations().register(shop("鞋店"));
        assertEquals(List.of(again.orElseThrow()), organisations(desk()));
    }

    @Test
    void changes_are_not_delivered_within_a_transaction() {
        storage().transact(session -> {
            var journal = linli().within(new JoinedStorage(session)).journal();
            assertThrows(IllegalArgumentException.class, () -> journal.deliver(1, change -> {}));
            return journal;
        });
    }
}
