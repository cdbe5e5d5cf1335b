package org.linli.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.Desk;
import org.linli.community.Organisation;
import org.linli.community.OrganisationEvent;
import org.linli.history.History;
import org.linli.history.HistoryChecker;
import org.linli.history.Operation;
import org.linli.history.Operation.Append;
import org.linli.history.Operation.Read;
import org.linli.history.Transaction;
import org.linli.kernel.Decision;
import org.linli.kernel.Id;
import org.linli.storage.StaleVersionException;
import org.linli.storage.contract.Race;

/** Commands of several threads that add other names to the same organisations, one or two in a block: nothing shows that they were at once. */
abstract class HistoryScenarios extends ScenarioCase {
    private static final int THREADS = 4;
    private static final int EACH = 25;
    private static final int SHOPS = 12;

    private final AtomicLong numbers = new AtomicLong();
    private final AtomicInteger transactions = new AtomicInteger();

    /** What a command has seen, its own name included, in no order yet. */
    private record Added(String shop, long number, Set<Long> seen) {}

    private static Set<Long> numbersOf(Organisation shop) {
        Set<Long> found = new LinkedHashSet<>();
        shop.names().aliases().forEach(alias -> found.add(Long.valueOf(alias.substring(1))));
        return found;
    }

    private Decision<List<Added>> add(Desk desk, List<Id<Organisation>> shops) {
        return desk.atomically(block -> {
            List<Added> added = new ArrayList<>();
            for (Id<Organisation> shop : shops) {
                long number = numbers.incrementAndGet();
                Organisation now =
                        block.organisations().addAlias(shop, "名" + number).orElseThrow();
                added.add(new Added(shop.value(), number, numbersOf(now)));
            }
            return Decision.accepted(added);
        });
    }

    private List<List<Added>> run(int thread, List<Id<Organisation>> shops) {
        Random random = new Random(thread);
        Desk desk = desk();
        List<List<Added>> own = new ArrayList<>();
        while (own.size() < EACH) {
            List<Id<Organisation>> some = new ArrayList<>(shops);
            Collections.shuffle(some, random);
            try {
                own.add(add(desk, some.subList(0, 1 + random.nextInt(2))).orElseThrow());
            } catch (StaleVersionException e) {
                // Others were faster each time; nothing of it is left, or the checker will say so.
            }
        }
        return own;
    }

    /** In the order of the journal, as far as it knows them; what it does not know comes last and is found. */
    private Transaction transaction(int thread, List<Added> added, Map<String, List<Long>> journal) {
        List<Operation> operations = new ArrayList<>();
        for (Added one : added) {
            List<Long> order = journal.get(one.shop());
            List<Long> before = one.seen().stream()
                    .filter(number -> number != one.number())
                    .sorted(Comparator.comparingInt(
                            number -> order.contains(number) ? order.indexOf(number) : Integer.MAX_VALUE))
                    .toList();
            operations.add(new Read(one.shop(), before, true));
            operations.add(new Append(one.shop(), one.number()));
        }
        return new Transaction(transactions.incrementAndGet(), thread, true, operations);
    }

    private List<Long> journalled(Id<Organisation> shop) {
        return history(Organisation.KIND, shop).stream()
                .flatMap(change -> change.events(Organisation.KIND, OrganisationEvent.class).stream())
                .flatMap(event -> event instanceof OrganisationEvent.OrganisationAliasAdded alias
                        ? Stream.of(Long.valueOf(alias.alias().substring(1)))
                        : Stream.empty())
                .toList();
    }

    @Test
    void what_commands_of_several_threads_see_could_have_happened_one_after_the_other() {
        List<Id<Organisation>> shops = new ArrayList<>();
        for (int number = 0; number < SHOPS; number++) {
            shops.add(shopAt(desk(), "店" + number).id());
        }
        List<List<List<Added>>> seen = new ArrayList<>(Collections.nCopies(THREADS, List.of()));
        List<Optional<Throwable>> outcomes = Race.run(THREADS, (race, thread) -> {
            race.meet();
            seen.set(thread, run(thread, shops));
        });
        outcomes.forEach(thrown -> assertEquals(Optional.empty(), thrown));
        Map<String, List<Long>> journal = new HashMap<>();
        shops.forEach(shop -> journal.put(shop.value(), journalled(shop)));
        List<Transaction> all = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            for (List<Added> added : seen.get(thread)) {
                all.add(transaction(thread, added, journal));
            }
        }
        assertEquals(List.of(), HistoryChecker.anomalies(new History(all, journal)));
        assertEquals(THREADS * EACH, all.size());
    }
}
