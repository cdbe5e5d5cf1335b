package org.linli.petition.whistle;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.kernel.Basis;
import org.linli.kernel.Ground;
import org.linli.kernel.LifeCycle.Move;
import org.linli.kernel.Rule;
import org.linli.kernel.RuleSet;

/** The rules on calls of departments (吹哨规则). No national norm sets a time in which they come. */
public final class WhistleRules {
    private static final int MOST = 20;

    /** A call of departments changes by the steps of its life cycle. */
    public static final Rule<Move<WhistleStatus, WhistleStep>> STEP =
            Whistle.LIFE_CYCLE.rule("whistle-step", Basis.design("the life cycle of a call of departments"));

    /** From 1 to 20 units are called, each once. */
    public static final Rule<Recording> UNITS = Rule.<Recording>violation("whistle-units", Ground.ARITHMETIC)
            .basis(Basis.design("other numbers are mistakes of input"))
            .holds(facts -> facts.units() >= 1 && facts.units() <= MOST && !facts.isTwice())
            .orSays(facts -> Map.of("units", facts.units(), "most", MOST, "twice", facts.isTwice()));

    /** Units are called at a time that has come, and come afterwards. */
    public static final Rule<Recording> TIMES = Rule.<Recording>violation("whistle-times", Ground.RECORD)
            .basis(Basis.design("what is recorded has happened, in its order"))
            .holds(facts -> !facts.form.blownAt().isAfter(facts.now) && facts.early() == 0)
            .orSays(facts -> Map.of("future", facts.form.blownAt().isAfter(facts.now), "early", facts.early()));

    /** What is asked of a call of departments as it is recorded. */
    public static final RuleSet<Recording> RECORDING = RuleSet.of(UNITS, TIMES);

    /** Only a unit that was called comes to a call. */
    public static final Rule<Boolean> CALLED = Rule.<Boolean>violation("whistle-called", Ground.RECORD)
            .basis(Basis.design("a unit that was not called is called first, by a correction"))
            .holds(called -> called)
            .orSays(called -> Map.of());

    /** A unit comes once: the time at which it came is corrected with the call, and for a reason. */
    public static final Rule<Coming> CAME_ONCE = Rule.<Coming>violation("whistle-came", Ground.RECORD)
            .basis(Basis.design("what is recorded is corrected, and not recorded once more"))
            .holds(facts -> facts.before.stream().allMatch(facts.at::equals))
            .orSays(facts -> Map.of());

    /** What came of a call is corrected once it is recorded. */
    public static final Rule<Boolean> ENDED = Rule.<Boolean>violation("whistle-ended", Ground.RECORD)
            .basis(Basis.design("only what was recorded can be wrong"))
            .holds(ended -> ended)
            .orSays(ended -> Map.of());

    /** Each unit that was called has come before the call ends. */
    public static final Rule<Integer> ABSENT = Rule.<Integer>warning("whistle-absent")
            .basis(Basis.local("街乡吹哨、部门报到", "有关部门应哨到场"))
            .holds(absent -> absent == 0)
            .orSays(absent -> Map.of("absent", absent));

    /** Every rule of this class. */
    public static final List<Rule<?>> ALL = List.of(STEP, UNITS, TIMES, CALLED, CAME_ONCE, ENDED, ABSENT);

    private WhistleRules() {}

    /**
     * A unit that comes.
     *
     * @param before when it is recorded to have come, if it is
     * @param at when it comes
     */
    public record Coming(Optional<Instant> before, Instant at) {}

    /**
     * A call of departments as it is recorded.
     *
     * @param form what is recorded
     * @param now the present
     */
    public record Recording(WhistleForm form, Instant now) {
        int units() {
            return form.calls().size();
        }

        boolean isTwice() {
            return new HashSet<>(form.units()).size() < units();
        }

        /** How many came before they were called, or have yet to come. */
        long early() {
            return form.calls().stream()
                    .flatMap(call -> call.cameAt().stream())
                    .filter(at -> at.isBefore(form.blownAt()) || at.isAfter(now))
                    .count();
        }
    }
}
