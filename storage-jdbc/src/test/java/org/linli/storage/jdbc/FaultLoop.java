package org.linli.storage.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.linli.budget.Budget;
import org.linli.kernel.Decision;
import org.linli.scenario.StoryTeller;
import org.linli.storage.StorageException;

/**
 * Tells a part of the story of all commands again and again while JDBC calls fail. After each fault the tables hold what they held
 * before the command, or what they hold after it in the story without faults; nothing else.
 */
final class FaultLoop {
    private static final List<Fault.Mode> ANYWHERE = List.of(Fault.Mode.BEFORE, Fault.Mode.AFTER, Fault.Mode.DEAD);
    private static final List<Fault.Mode> AT_COMMIT =
            List.of(Fault.Mode.BEFORE, Fault.Mode.AFTER, Fault.Mode.DEAD, Fault.Mode.ANSWER_LOST);
    /** How many faults a step meets in one telling, after the first. */
    private static final int MORE = 8;

    private final StoryCase story;
    private final Consumer<StoryTeller> part;
    private final int keyed;
    private final List<StoryCase.Moment> moments;
    private final List<Deque<Fault>> left = new ArrayList<>();
    private final Map<String, Integer> byCommand = new TreeMap<>();
    private int injected;

    /** Tells the part once without faults. */
    FaultLoop(StoryCase story, Consumer<StoryTeller> part, int keyed, Budget budget) {
        this.story = story;
        this.part = part;
        this.keyed = keyed;
        this.moments = story.moments(part, keyed);
        for (StoryCase.Moment moment : moments) {
            left.add(new ArrayDeque<>(budget.walk(2L * left.size() + keyed, faults(moment))));
        }
    }

    /** {@return how many faults each command has met} */
    Map<String, Integer> byCommand() {
        return byCommand;
    }

    int injected() {
        return injected;
    }

    /** Lets each step meet a fault, and then, for as long as the budget lasts, all others. */
    void inject(Budget budget) {
        tell(1);
        while (budget.lasts() && left.stream().anyMatch(faults -> !faults.isEmpty())) {
            tell(MORE);
        }
    }

    /** Each call in every way that is possible there; before the commit, at it, and after. */
    private static List<Fault> faults(StoryCase.Moment moment) {
        List<Fault> faults = new ArrayList<>();
        for (int call = 1; call < moment.commit(); call++) {
            for (Fault.Mode mode : ANYWHERE) {
                faults.add(new Fault(call, mode));
            }
            // The transaction begins with the second call.
            if (call > 1) {
                faults.add(new Fault(call, Fault.Mode.STALE));
            }
        }
        for (int call = moment.commit(); call <= Math.min(moment.commit() + 1, moment.calls()); call++) {
            for (Fault.Mode mode : AT_COMMIT) {
                faults.add(new Fault(call, mode));
            }
        }
        return faults;
    }

    private void tell(int faults) {
        story.tell(part, keyed, (number, step) -> {
            StoryCase.Moment moment = moments.get(number);
            Deque<Fault> next = left.get(number);
            for (int fault = 0; fault < faults && !next.isEmpty(); fault++) {
                if (hasHappened(moment, next.remove(), step)) {
                    return moment.decision();
                }
            }
            requireAnswer(moment, "at last", step);
            return moment.decision();
        });
        StoryCase.Moment last = moments.get(moments.size() - 1);
        assertEquals("", last.after().differenceTo(story.rows()), "in the end, in all tables");
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
        Export.Rows now = story.rowsOfStep(moment.before());
        answer.ifPresent(given -> assertEquals(moment.decision(), given, where));
        if (answer.isEmpty() && now.equals(moment.before())) {
            assertTrue(fault.call() < moment.commit() || !fault.mode().isDone(), () -> where + " forgets a commit");
            return false;
        }
        assertEquals("", (mustFail ? moment.before() : moment.after()).differenceTo(now), where);
        if (step.hasKey()) {
            requireAnswer(moment, where + ", repeated", step);
        }
        return true;
    }

    private void requireAnswer(StoryCase.Moment moment, String where, StoryCase.Step step) {
        story.faulty().calm();
        for (int given = 0; given < (step.hasKey() ? 2 : 1); given++) {
            assertEquals(
                    Optional.of(moment.decision().asRepeated()), answer(step).map(Decision::asRepeated), where);
            assertEquals(
                    "",
                    moment.after().differenceTo(story.rowsOfStep(moment.before())),
                    () -> moment.commands() + " " + where);
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
