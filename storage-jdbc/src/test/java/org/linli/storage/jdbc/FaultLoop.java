package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.linli.kernel.Decision;
import org.linli.storage.StorageException;

/**
 * Tells the story of all commands again and again while JDBC calls fail. After each fault the tables hold what they held before the
 * command, or what they hold after it in the story without faults; nothing else.
 */
final class FaultLoop {
    private static final List<Fault.Mode> MODES = List.of(Fault.Mode.BEFORE, Fault.Mode.AFTER, Fault.Mode.DEAD);

    private final StoryCase story;
    private final boolean withKey;
    private final List<StoryCase.Moment> moments;
    private final Map<String, Integer> byCommand = new TreeMap<>();
    private int injected;

    FaultLoop(StoryCase story, boolean withKey) {
        this.story = story;
        this.withKey = withKey;
        this.moments = story.moments(withKey);
    }

    /** {@return how many faults each command has met} */
    Map<String, Integer> byCommand() {
        return byCommand;
    }

    int injected() {
        return injected;
    }

    /** Lets each call before the commit fail, in every way. */
    void beforeCommit() {
        tell((moment, number) -> IntStream.range(1, moment.commit())
                .boxed()
                .flatMap(call -> inEveryWay(call).stream())
                .toList());
    }

    /** Lets each call before the commit fail, in one way or another. */
    void beforeCommitInTurn() {
        tell((moment, number) -> IntStream.range(1, moment.commit())
                .mapToObj(call -> new Fault(call, MODES.get((call + number) % MODES.size())))
                .toList());
    }

    /** Lets the commit fail, or a call after it. */
    void atCommit(Fault.Mode mode, int after) {
        tell((moment, number) -> List.of(atCommit(moment, mode, after)));
    }

    /** Lets another transaction go first, at a call that is another one for each seed. */
    void stale(int seed) {
        tell((moment, number) -> List.of(new Fault(beforeCommit(moment, seed * 31 + number), Fault.Mode.STALE)));
    }

    /** Lets one call of each step fail in every way, and then its commit in one, which are others for each seed. */
    void sample(int seed) {
        tell((moment, number) -> {
            int chosen = seed * 31 + number;
            List<Fault> faults = new ArrayList<>(inEveryWay(beforeCommit(moment, 7 * chosen)));
            Fault.Mode[] modes = Fault.Mode.values();
            Fault.Mode mode = modes[Math.floorMod(chosen, modes.length)];
            faults.add(
                    mode == Fault.Mode.STALE
                            ? new Fault(beforeCommit(moment, chosen), mode)
                            : atCommit(moment, mode, chosen / modes.length % 2));
            return faults;
        });
    }

    private static List<Fault> inEveryWay(int call) {
        return MODES.stream().map(mode -> new Fault(call, mode)).toList();
    }

    /** A call within the transaction, which begins with the second. */
    private static int beforeCommit(StoryCase.Moment moment, int chosen) {
        return 2 + Math.floorMod(chosen, moment.commit() - 2);
    }

    private static Fault atCommit(StoryCase.Moment moment, Fault.Mode mode, int after) {
        return new Fault(Math.min(moment.commit() + after, moment.calls()), mode);
    }

    private void tell(BiFunction<StoryCase.Moment, Integer, List<Fault>> plan) {
        story.tell(withKey, (number, step) -> {
            StoryCase.Moment moment = moments.get(number);
            for (Fault fault : plan.apply(moment, number)) {
                if (hasHappened(moment, fault, step)) {
                    return moment.decision();
                }
            }
            requireAnswer(moment, "at last", step);
            return moment.decision();
        });
    }

    /** Gives the command while a call fails, and tells whether it had its effect all the same. */
    private boolean hasHappened(StoryCase.Moment moment, Fault fault, StoryCase.Step step) {
        String where = moment.commands() + " with call " + fault.call() + " " + fault.mode() + " of " + moment.calls();
        story.faulty().plan(fault);
        Optional<Decision<?>> answer = answer(step);
        assertTrue(story.faulty().hasHit(), () -> where + " never came to that call");
        injected++;
        moment.commands().forEach(command -> byCommand.merge(command, 1, Integer::sum));
        boolean mustFail = fault.call() < moment.commit() && fault.mode() != Fault.Mode.STALE;
        assertTrue(!mustFail || answer.isEmpty(), () -> where + " goes on as if nothing had failed");
        boolean mustSucceed = fault.mode() == Fault.Mode.STALE || step.hasKey() && !mustFail;
        assertTrue(!mustSucceed || answer.isPresent(), () -> where + " gives up");
        List<String> now = story.rows();
        answer.ifPresent(given -> assertEquals(moment.decision(), given, where));
        if (answer.isEmpty() && now.equals(moment.before())) {
            assertTrue(fault.call() < moment.commit() || !fault.mode().isDone(), () -> where + " forgets a commit");
            return false;
        }
        assertEquals("", Export.difference(mustFail ? moment.before() : moment.after(), now), where);
        if (step.hasKey()) {
            requireAnswer(moment, where + ", repeated", step);
        }
        return true;
    }

    private void requireAnswer(StoryCase.Moment moment, String where, StoryCase.Step step) {
        story.faulty().calm();
        for (int given = 0; given < (step.hasKey() ? 2 : 1); given++) {
            assertEquals(Optional.of(moment.decision()), answer(step), where);
            assertEquals("", Export.difference(moment.after(), story.rows()), () -> moment.commands() + " " + where);
        }
    }

    private static Optional<Decision<?>> answer(StoryCase.Step step) {
        try {
            return Optional.of(step.give());
        } catch (StorageException e) {
            return Optional.empty();
        }
    }
}
