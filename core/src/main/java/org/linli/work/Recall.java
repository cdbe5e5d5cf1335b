package org.linli.work;

import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.linli.kernel.Decision;

/**
 * How the outcome of a command is kept for a repeated request, and what such a request is answered (重复请求的答复): an outcome that
 * shows something of a person is not kept, but read again from what is known then. So nothing of it outlives the person's
 * record.
 *
 * @param kept the outcome without what is not to be kept
 * @param again the outcome of a repeated request, from what was kept and from what is known by now
 * @param <T> the outcome
 */
public record Recall<T>(UnaryOperator<T> kept, BiFunction<Reading, T, Decision<T>> again) {
    /**
     * Keeps everything and answers the same.
     *
     * @param <T> the outcome
     * @return the recall
     */
    static <T> Recall<T> same() {
        return new Recall<>(outcome -> outcome, (view, outcome) -> Decision.accepted(outcome));
    }
}
