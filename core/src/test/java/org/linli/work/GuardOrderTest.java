package org.linli.work;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linli.calendar.WorkCalendar;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.code.GridCodeScheme;
import org.linli.community.Building;
import org.linli.community.Organisation;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.kernel.Permissions;
import org.linli.kernel.Role;
import org.linli.storage.Cells;
import org.linli.storage.Page;
import org.linli.storage.Query;
import org.linli.storage.Session;
import org.linli.storage.Total;
import org.linli.storage.Version;
import org.linli.storage.Versioned;

/** What a command guards was found before it asked: else the answers may be newer than the version that is compared. */
class GuardOrderTest {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");
    private static final Building BUILDING =
            new Building(HOME, Id.of("b"), "1号楼", Optional.empty(), 10, Optional.empty());

    private final UnitOfWork work = work();

    @Test
    void what_was_found_first_is_guarded() {
        work.require(Building.KIND, BUILDING.id());
        work.list(work.all(Organisation.KIND));
        assertDoesNotThrow(() -> work.guard(Building.KIND, BUILDING.id()));
    }

    @Test
    void what_was_found_after_a_list_is_not() {
        work.list(work.all(Organisation.KIND));
        work.require(Building.KIND, BUILDING.id());
        IllegalStateException thrown =
                assertThrows(IllegalStateException.class, () -> work.guard(Building.KIND, BUILDING.id()));
        assertTrue(String.valueOf(thrown.getMessage()).contains("buildings.probe"), thrown.getMessage());
    }

    @Test
    void what_was_found_after_a_count_is_not() {
        work.count(work.all(Organisation.KIND));
        work.require(Building.KIND, BUILDING.id());
        assertThrows(IllegalStateException.class, () -> work.guard(Building.KIND, BUILDING.id()));
    }

    @Test
    void what_a_list_of_its_own_kind_has_found_is_guarded() {
        work.list(work.all(Building.KIND));
        assertDoesNotThrow(() -> work.guard(Building.KIND, BUILDING.id()));
    }

    private static UnitOfWork work() {
        Versioned<Building> building = new Versioned<>(BUILDING, Version.FIRST, "");
        Session session = (Session) Proxy.newProxyInstance(
                Session.class.getClassLoader(),
                new Class<?>[] {Session.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "find" -> Optional.of(building);
                    case "query" ->
                        new Page<>(
                                arguments[0].equals(Query.in(HOME, Building.KIND)) ? List.of(building) : List.of(),
                                Optional.empty());
                    case "totals" -> List.of(new Total<>(new Cells<>(Map.of()), 0, new Cells<>(Map.of())));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return new UnitOfWork(
                settings(),
                HOME,
                new IdentityMap(session, settings()),
                Command.of("buildings", "probe", Building.class),
                Actor.of(Id.of("secretary"), Role.COMMUNITY_SECRETARY),
                Optional.empty(),
                Instant.EPOCH);
    }

    private static Settings settings() {
        return new Settings(
                Clock.systemUTC(),
                WorkCalendar.weekendsOnly(),
                CitizenIdPolicy.maximumAge(150),
                GridCodeScheme.fifteenDigits(),
                () -> "id",
                Optional.empty(),
                Optional.empty(),
                (view, people) -> Map.of(),
                IndexKey.of(new byte[IndexKey.MIN_BYTES]),
                Permissions.of(List.of(), List.of()),
                List.of(),
                List.of(),
                new Patience(Duration.ZERO, () -> 0, new SplittableRandom(1)),
                Duration.ofDays(7),
                Duration.ofMinutes(1),
                1,
                new VaultTie());
    }
}
