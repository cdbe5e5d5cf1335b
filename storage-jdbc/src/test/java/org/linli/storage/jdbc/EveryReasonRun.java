package org.linli.storage.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linli.Desk;
import org.linli.Linli;
import org.linli.code.CitizenIdPolicy;
import org.linli.code.DivisionCode;
import org.linli.kernel.Actor;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Rule;
import org.linli.kernel.Severity;
import org.linli.scenario.CommandStory;
import org.linli.scenario.MovableClock;
import org.linli.scenario.StoryTeller;
import org.linli.storage.Storage;
import org.linli.vault.KeyVault;
import org.linli.vault.SecretVault;

/**
 * Tells the story of all commands, and before each command takes effect gives it with one fault in each place, and then with
 * all of them at once: what refuses for one fault refuses for all, too. Runs among {@link TellingClasses}.
 */
public final class EveryReasonRun implements Callable<Map<String, List<String>>> {
    private static final DivisionCode HOME = DivisionCode.of("350603005004");

    /** A rule looks at facts that a missing reference takes away. */
    private static final Set<String> RULES =
            Linli.rulebook().rules().stream().map(Rule::id).collect(Collectors.toSet());

    /** What cannot be asked when another fault is there: a value has no format where no parameter has that name. */
    private static final Map<String, String> TAKEN_AWAY = Map.of("charter-value-format", "charter-parameter-unknown");

    private final Set<String> missing =
            new TreeSet<>(Linli.commands().stream().map(Command::key).toList());
    private final Set<String> complaints = new TreeSet<>();
    private int faults;
    private int hidden;

    @Override
    public Map<String, List<String>> call() {
        JdbcStorage storage = Databases.storage(Databases.pooled(Databases.h2InMemory()), LibraryKinds.ALL);
        CommandStory.tell(new Teller(storage));
        return Map.of(
                "complaints",
                List.copyOf(complaints),
                "missing",
                List.copyOf(missing),
                "counts",
                List.of(String.valueOf(faults), String.valueOf(hidden)));
    }

    private void examine(Desk desk, Command<?> command, List<?> given) {
        missing.remove(command.key());
        FaultyCommand faulty = new FaultyCommand(command, given);
        Map<String, List<Finding>> alone = new LinkedHashMap<>();
        for (String place : faulty.places()) {
            refusal(desk, command, faulty.with(place::equals)).ifPresent(found -> alone.put(place, found));
        }
        // The form of a value is that of its parameter, so that an unknown parameter leaves its value unread.
        alone.keySet().removeIf(place -> place.endsWith("].parameter"));
        Set<String> places = new HashSet<>(alone.keySet());
        refusal(desk, command, faulty.with(places::contains)).ifPresent(all -> compare(command, alone, all));
    }

    private void compare(Command<?> command, Map<String, List<Finding>> alone, List<Finding> all) {
        alone.forEach((place, findings) -> {
            faults++;
            Set<String> told = all.stream().map(Finding::code).collect(Collectors.toSet());
            List<String> lost = findings.stream()
                    .filter(finding -> !all.contains(finding))
                    .map(Finding::code)
                    .filter(code -> !told.contains(TAKEN_AWAY.getOrDefault(code, "")))
                    .distinct()
                    .toList();
            if (!lost.isEmpty()) {
                hidden++;
                complaints.add(command.key() + " " + place + " hides " + lost + " behind "
                        + new LinkedHashSet<>(all.stream().map(Finding::code).toList()));
            }
        });
    }

    /** What refuses; nothing when the command is accepted, or the fault cannot be made. */
    private static Optional<List<Finding>> refusal(Desk desk, Command<?> command, Optional<List<Object>> parameters) {
        return parameters
                .map(faulted -> ask(desk, command, faulted))
                .filter(decision -> !decision.isAccepted())
                .map(decision -> decision.findings().stream()
                        .filter(finding -> finding.severity() == Severity.VIOLATION && !RULES.contains(finding.code()))
                        .toList());
    }

    private static Decision<?> ask(Desk desk, Command<?> command, List<Object> parameters) {
        Class<?>[] types =
                command.parameters().stream().map(Command.Parameter::type).toArray(Class<?>[]::new);
        try {
            Object useCases = Desk.class.getMethod(command.feature()).invoke(desk);
            return (Decision<?>)
                    useCases.getClass().getMethod(command.name(), types).invoke(useCases, parameters.toArray());
        } catch (InvocationTargetException e) {
            throw new AssertionError(command.key(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private final class Teller implements StoryTeller {
        private final MovableClock clock = new MovableClock(StoryTeller.BEGIN);
        private final Linli linli;
        private final Linli trying;

        Teller(JdbcStorage storage) {
            this.linli = linli(storage);
            this.trying = linli(new UndoneStorage(storage));
        }

        private Linli linli(Storage storage) {
            return Linli.on(storage)
                    .clock(clock)
                    .citizenIds(CitizenIdPolicy.maximumAge(150))
                    .vault(KeyVault.ofSecret(new byte[SecretVault.MIN_BYTES]))
                    .build();
        }

        @Override
        public <T> T give(Actor actor, Function<Desk, Decision<T>> command) {
            List<Runnable> examinations = new ArrayList<>();
            Desk desk = trying.desk(HOME, actor);
            GivenCommands.toldTo((entry, given) -> examinations.add(() -> examine(desk, entry, given)));
            command.apply(desk).orElseThrow();
            GivenCommands.toldTo((entry, given) -> {});
            examinations.forEach(Runnable::run);
            return command.apply(linli.desk(HOME, actor)).orElseThrow();
        }

        @Override
        public <T> T giveAlone(Actor actor, Function<Desk, Decision<T>> command) {
            return give(actor, command);
        }

        @Override
        public void pass(Duration time) {
            clock.pass(time);
        }
    }
}
