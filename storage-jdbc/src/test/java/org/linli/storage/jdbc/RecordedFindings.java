package org.linli.storage.jdbc;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.scenario.LinliScenarios;
import org.linli.storage.Storage;
import org.linli.storage.memory.MemoryStorage;

/** Plays the scenarios and notes which findings the decisions on each command bear. Runs among {@link TellingClasses}. */
public final class RecordedFindings implements Callable<Map<String, SortedSet<String>>> {
    /** Scenarios of delivery replay all that the others have left behind, and give no command of their own. */
    private static final String DELIVERY = "[nested-class:Journals]";

    private final SortedMap<String, SortedSet<String>> findings = new TreeMap<>();

    @Override
    public Map<String, SortedSet<String>> call() {
        GivenCommands.answersReadBy(this::note);
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        PostDiscoveryFilter filter =
                found -> FilterResult.includedIf(!found.getUniqueId().toString().contains(DELIVERY));
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Scenarios.class))
                                .filters(filter)
                                .build(),
                        summary);
        summary.getSummary().getFailures().forEach(failure -> {
            throw new AssertionError(failure.getTestIdentifier().getDisplayName(), failure.getException());
        });
        return findings;
    }

    /** Scenarios give commands on many threads at once. */
    private synchronized void note(Command<?> command, Decision<?> decision) {
        SortedSet<String> codes = findings.computeIfAbsent(command.key(), key -> new TreeSet<>());
        decision.findings().forEach(finding -> codes.add(finding.code()));
    }

    /** The scenarios in memory. */
    public static final class Scenarios extends LinliScenarios {
        private static final Storage STORAGE = MemoryStorage.create();

        @Override
        protected Storage storage() {
            return STORAGE;
        }
    }
}
