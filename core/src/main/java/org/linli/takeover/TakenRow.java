package org.linli.takeover;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.linli.kernel.Command;
import org.linli.kernel.Decision;
import org.linli.roster.Intake;
import org.linli.work.Office;

/** A row of a list that is taken over: where it comes from, and what it says. */
record TakenRow<F>(Origin origin, F form) {
    /** Shows nothing of the row, for it may be personal. */
    @Override
    public String toString() {
        return "TakenRow[" + origin + "]";
    }

    /** Gives each row to a command; what was taken over already stays as it is. */
    record Taking<F>(Command<?> command, Taken what, BiFunction<Office, TakenRow<F>, Decision<?>> give)
            implements Intake<TakenRow<F>> {
        static final Set<String> KNOWN = Set.of("taken-over-already");

        @Override
        public Decision<?> add(Office office, TakenRow<F> row) {
            return give.apply(office, row);
        }

        @Override
        public void expect(Office office, List<TakenRow<F>> rows) {
            office.expect(
                    TakenOver.KIND,
                    TakenOver.ORIGIN,
                    rows.stream()
                            .flatMap(row -> row.origin().read().outcomeIfAccepted().stream())
                            .map(origin -> origin.mark(what))
                            .toList());
        }

        @Override
        public Set<String> knownBy() {
            return KNOWN;
        }
    }
}
