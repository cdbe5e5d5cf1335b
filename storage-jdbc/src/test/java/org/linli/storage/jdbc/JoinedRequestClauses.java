package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.DivisionCode;
import org.linli.community.Organisation;
import org.linli.community.OrganisationForm;
import org.linli.community.OrganisationKind;
import org.linli.kernel.Actor;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.kernel.Paging;
import org.linli.kernel.Role;
import org.linli.storage.StaleVersionException;
import org.linli.storage.contract.Race;

/** Requests within transactions of the host, of which several come at once; and one Linli inside and outside of them. */
abstract class JoinedRequestClauses {
    private static final int CALLERS = 6;
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Actor SECRETARY = Actor.of(Id.of("secretary-1"), Role.COMMUNITY_SECRETARY);

    private final ThreadLocal<Optional<Connection>> running = ThreadLocal.withInitial(Optional::empty);
    private DataSource source;
    private JdbcStorage storage;

    abstract DataSource newDatabase();

    @BeforeEach
    void start() {
        source = newDatabase();
        storage = Databases.storage(source, List.copyOf(Linli.kinds()));
    }

    private Linli aware() {
        return Linli.on(storage.joiningWhenActive(
                        ConnectionSource.of(() -> running.get().orElseThrow(), connection -> {})
                                .onlyWhile(() -> running.get().isPresent())))
                .retryFor(Duration.ofSeconds(10))
                .build();
    }

    private static OrganisationForm shop(String name) {
        return OrganisationForm.of(name, OrganisationKind.OTHER);
    }

    private List<Organisation> organisations() {
        return Linli.on(storage)
                .build()
                .desk(HOME, SECRETARY)
                .organisations()
                .list(Paging.first(100))
                .orElseThrow()
                .items();
    }

    /** A host that does its work in one transaction, and again from the beginning upon the one exception that asks for it. */
    private <T> Decision<T> hosted(Host<T> work) {
        while (true) {
            try (Connection connection = source.getConnection()) {
                connection.setAutoCommit(false);
                running.set(Optional.of(connection));
                Decision<T> decision = work.in(Linli.on(storage)
                        .build()
                        .within(storage.joining(connection))
                        .desk(HOME, SECRETARY));
                connection.commit();
                return decision;
            } catch (StaleVersionException again) {
                // The connection was closed, and its transaction rolled back.
            } catch (SQLException e) {
                throw new AssertionError(e);
            } finally {
                running.remove();
            }
        }
    }

    /** What a host does in its transaction. */
    @FunctionalInterface
    private interface Host<T> {
        Decision<T> in(Desk desk);
    }

    @Test
    void case_68_one_key_from_six_hosts_at_once_has_one_effect_and_five_repetitions() {
        ConcurrentLinkedQueue<Decision<Organisation>> answers = new ConcurrentLinkedQueue<>();
        Race.run(CALLERS, (race, number) -> {
                    boolean[] met = {false};
                    answers.add(hosted(desk -> desk.once("one").atomically(block -> {
                        if (!met[0]) {
                            met[0] = true;
                            race.meet();
                        }
                        return block.organisations().register(shop("鞋店"));
                    })));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(CALLERS, answers.size());
        assertEquals(1, answers.stream().filter(answer -> !answer.repeated()).count());
        assertEquals(1, answers.stream().map(Decision::orElseThrow).distinct().count());
        assertEquals(1, organisations().size());
    }

    @Test
    void one_value_that_six_hosts_want_at_once_is_given_once_and_refused_to_five() {
        ConcurrentLinkedQueue<Decision<Organisation>> answers = new ConcurrentLinkedQueue<>();
        Race.run(CALLERS, (race, number) -> {
                    boolean[] met = {false};
                    answers.add(hosted(desk -> {
                        desk.organisations().find(Id.of("none"));
                        if (!met[0]) {
                            met[0] = true;
                            race.meet();
                        }
                        return desk.organisations().register(shop("鞋店"));
                    }));
                })
                .forEach(thrown -> assertEquals(Optional.empty(), thrown));
        assertEquals(1, answers.stream().filter(Decision::isAccepted).count());
        assertEquals(1, organisations().size());
    }

    @Test
    void the_same_key_twice_in_one_transaction_says_that_it_repeats() {
        hosted(desk -> {
            assertFalse(desk.once("key").organisations().register(shop("鞋店")).repeated());
            Decision<Organisation> again = desk.once("key").organisations().register(shop("鞋店"));
            assertTrue(again.repeated());
            return again;
        });
        assertEquals(1, organisations().size());
    }

    @Test
    void one_linli_joins_while_a_transaction_is_active_and_owns_its_transactions_otherwise() throws SQLException {
        Desk desk = aware().desk(HOME, SECRETARY);
        desk.organisations().register(shop("先")).orElseThrow();
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            running.set(Optional.of(connection));
            Organisation inside = desk.organisations().register(shop("中")).orElseThrow();
            assertEquals(Decision.accepted(inside), desk.organisations().find(inside.id()));
            connection.rollback();
        } finally {
            running.remove();
        }
        desk.organisations().register(shop("后")).orElseThrow();
        assertEquals(
                Set.of("先", "后"),
                organisations().stream().map(found -> found.names().name()).collect(Collectors.toSet()));
    }

    @Test
    void a_source_that_does_not_tell_whether_a_transaction_is_active_is_refused() {
        ConnectionSource silent = ConnectionSource.of(() -> running.get().orElseThrow(), connection -> {});
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> storage.joiningWhenActive(silent));
        assertTrue(String.valueOf(refused.getMessage()).contains("onlyWhile"), refused.getMessage());
    }
}
