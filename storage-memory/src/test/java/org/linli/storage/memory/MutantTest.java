package org.linli.storage.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.linli.storage.Storage;
import org.linli.storage.contract.StorageContract;

/** The contract suite is worth its name: a store with anything wrong turns it red. */
class MutantTest {
    private static final Pattern CLAUSE = Pattern.compile("clause_(\\d\\d)_.*");

    /** The store that {@link Candidate} is about. */
    private static Storage candidate = MemoryStorage.create();

    /** Not found by the build's own search for tests; run by this one only. */
    static final class Candidate extends StorageContract {
        @Override
        protected Storage storage() {
            return candidate;
        }
    }

    @Test
    void the_store_as_it_is_passes() {
        Outcome outcome = run(MemoryStorage.create(), test -> true);
        assertEquals(List.of(), outcome.failed());
        assertTrue(outcome.passed() > 100, () -> "only " + outcome.passed() + " tests ran");
    }

    @ParameterizedTest
    @EnumSource
    void a_mutant_is_caught_by_the_clauses_that_it_breaks(Mutant mutant) {
        Outcome outcome = run(mutant.storage(), test -> mutant.clauses().contains(clause(test)));
        assertTrue(outcome.ran() > 0, () -> mutant + " met no test");
        TreeMap<Integer, Long> caught = outcome.byClause();
        assertTrue(
                caught.keySet().containsAll(mutant.clauses()),
                () -> mutant + " breaks " + mutant.clauses() + ", but only these noticed: " + outcome.failed());
    }

    @Test
    void every_clause_has_a_mutant_that_breaks_it() {
        Set<Integer> broken = new TreeSet<>();
        for (Mutant mutant : Mutant.values()) {
            broken.addAll(mutant.clauses());
        }
        assertEquals(IntStream.rangeClosed(1, 16).boxed().toList(), List.copyOf(broken));
    }

    /** {@return the number of the clause that a test is about; 0 when it is about none} */
    private static int clause(String test) {
        Matcher matcher = CLAUSE.matcher(test);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Runs the tests of some names; a mutant need not meet those of clauses that it is not said to break. */
    private static Outcome run(Storage storage, Predicate<String> names) {
        candidate = storage;
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(Candidate.class))
                .filters(EngineFilter.includeEngines("junit-jupiter"), named(names))
                .build();
        LauncherConfig alone = LauncherConfig.builder()
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .build();
        Listener listener = new Listener();
        LauncherFactory.create(alone).execute(request, listener);
        assertEquals(List.of(), listener.skipped, "the suite never skips");
        return new Outcome(listener.passed.size(), List.copyOf(listener.failed));
    }

    private static PostDiscoveryFilter named(Predicate<String> names) {
        return found -> FilterResult.includedIf(found.getSource()
                .filter(MethodSource.class::isInstance)
                .map(method -> names.test(((MethodSource) method).getMethodName()))
                .orElse(true));
    }

    /** What came of a run. */
    private record Outcome(int passed, List<String> failed) {
        int ran() {
            return passed + failed.size();
        }

        TreeMap<Integer, Long> byClause() {
            return failed.stream()
                    .filter(test -> clause(test) > 0)
                    .collect(Collectors.groupingBy(MutantTest::clause, TreeMap::new, Collectors.counting()));
        }
    }

    private static final class Listener implements TestExecutionListener {
        private final List<String> passed = new CopyOnWriteArrayList<>();
        private final List<String> failed = new CopyOnWriteArrayList<>();
        private final List<String> skipped = new CopyOnWriteArrayList<>();

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            skipped.add(test.getDisplayName());
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() != Status.SUCCESSFUL) {
                failed.add(test.getDisplayName());
            } else if (test.isTest()) {
                passed.add(test.getDisplayName());
            }
        }
    }
}
