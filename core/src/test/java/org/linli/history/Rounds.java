package org.linli.history;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.linli.history.Anomaly.Type;

/** Looks for anomalies again and again: chance decides which threads meet. */
public final class Rounds {
    private static final int MOST = 20;

    private Rounds() {}

    /** What is found in one history after another until all that is wanted is among it. */
    public static Set<Type> seen(IntFunction<History> round, Type... wanted) {
        Set<Type> seen = EnumSet.noneOf(Type.class);
        int rounds = 0;
        do {
            HistoryChecker.anomalies(round.apply(rounds)).forEach(anomaly -> seen.add(anomaly.type()));
            rounds++;
        } while (!seen.containsAll(List.of(wanted)) && rounds < MOST);
        return seen;
    }
}
