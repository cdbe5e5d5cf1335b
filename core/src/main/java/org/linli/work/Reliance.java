package org.linli.work;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.linli.kernel.Finding;
import org.linli.kernel.OpenTie;
import org.linli.storage.Kind;

/**
 * What one feature has built on aggregates of a feature below it (依赖关系), so that the one below can name it and need not know
 * it. Without state, for use by any thread.
 *
 * @param <A> the aggregate below
 */
public interface Reliance<A> {
    /** {@return on what it is built} */
    Kind<A> on();

    /**
     * What hangs on an aggregate, and stands in the way when it is to be closed.
     *
     * @param view what the transaction reads
     * @param aggregate the aggregate
     * @param today the day
     * @return the ties, each with the way out
     */
    default List<OpenTie> ties(Reading view, A aggregate, LocalDate today) {
        return List.of();
    }

    /**
     * What the record says of an aggregate on days on which it was no longer there, when it is to be closed on a day that has passed.
     *
     * @param view what the transaction reads
     * @param aggregate the aggregate
     * @param day the first day on which it is no longer there
     * @return what the rule finds, at most once for each kind of record
     */
    default List<Finding> recordedAfter(Reading view, A aggregate, LocalDate day) {
        return List.of();
    }

    /**
     * What is done within the same command before an aggregate is erased, so that others keep what is theirs. It never refuses.
     *
     * @param work the command at work, which every reliance asks before the first one saves
     * @param aggregate the aggregate, still as it was
     * @return what saves
     */
    default Runnable erased(UnitOfWork work, A aggregate) {
        return () -> {};
    }

    /**
     * Lets all that is built on an aggregate go on without it: first each reliance asks, then each saves.
     *
     * @param all what is built on its kind
     * @param work the command at work
     * @param aggregate the aggregate, still as it was
     * @param <A> the same
     */
    static <A> void erasing(Stream<Reliance<A>> all, UnitOfWork work, A aggregate) {
        all.map(reliance -> reliance.erased(work, aggregate)).toList().forEach(Runnable::run);
    }

    /**
     * What no longer holds of what was decided on an aggregate, whose record was wrong.
     *
     * @param view what the transaction reads; the aggregate as it was
     * @param now the aggregate, corrected
     * @param today the day
     * @return what the rules find, and did not find before
     */
    default List<Finding> rejudged(Reading view, A now, LocalDate today) {
        return List.of();
    }
}
