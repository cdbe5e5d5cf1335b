package org.linli.history;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what one thread after another could not have done, in the way of Elle: as registers are lists to which unique numbers are
 * appended, whoever reads one sees in which order its writers came. Out of it follows who came before whom, and nobody may come
 * before himself.
 *
 * <p>It holds Linli to what {@link org.linli.storage.Session} promises, on every engine and at every isolation level:
 *
 * <ul>
 *   <li>Every read sees what was committed and whole, or the session's own writes; also a plain one.
 *   <li>What a session has read and then updated or guarded is still so when it commits. Only these reads {@linkplain
 *       Operation.Read#counts count}: all that a session has read plainly may be out of date, and two plain reads need not fit together.
 *   <li>That somebody is not there cannot be guarded, but to insert him counts as if.
 *   <li>What was acknowledged to a thread comes before what this thread does next.
 * </ul>
 */
public final class HistoryChecker {
    private HistoryChecker() {}

    /** {@return everything that is wrong; nothing when some order one after the other explains it all} */
    public static List<Anomaly> anomalies(History history) {
        Registers registers = new Registers(history);
        List<Anomaly> anomalies = new ArrayList<>(registers.anomalies());
        anomalies.addAll(Cycles.in(Dependencies.of(registers)));
        return anomalies;
    }
}
