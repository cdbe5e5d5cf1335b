package org.linli.work;

import java.io.Serial;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.kernel.Closable;
import org.linli.kernel.Decision;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.kernel.Label;
import org.linli.storage.Kind;

/** Collects what a command cannot do without, so that all that is missing or stands in the way is named at once. */
public final class Needs {
    private final UnitOfWork work;
    private final List<Finding> missing = new ArrayList<>();

    Needs(UnitOfWork work) {
        this.work = work;
    }

    /**
     * One aggregate is needed.
     *
     * @param kind its kind
     * @param id its id in the community
     * @param <A> the aggregate
     * @return this
     */
    public <A> Needs a(Kind<A> kind, Id<A> id) {
        if (work.find(kind, id).filter(found -> !kind.isGone(found)).isEmpty()) {
            missing.add(notFound(kind, id));
        }
        return this;
    }

    /**
     * One aggregate is needed that has not ended, for something new is tied to it. It is guarded, so that it is not closed in between:
     * this is asked before the questions of the command.
     *
     * @param kind its kind
     * @param id its id in the community
     * @param <A> the aggregate
     * @return this
     */
    public <A extends Closable> Needs open(Kind<A> kind, Id<A> id) {
        a(kind, id);
        work.find(kind, id).ifPresent(found -> {
            unless(found.closedOn(work.today()));
            work.guard(kind, id);
        });
        return this;
    }

    /**
     * An aggregate that has not ended is needed if it was named.
     *
     * @param kind its kind
     * @param id its id in the community, if one was given
     * @param <A> the aggregate
     * @return this
     */
    public <A extends Closable> Needs maybeOpen(Kind<A> kind, Optional<Id<A>> id) {
        id.ifPresent(given -> open(kind, given));
        return this;
    }

    /**
     * An aggregate is needed, if it was named, that was there on a day. It is not guarded: what happened there is told even if it is
     * closed in between. A command that also ties something to it that stands in the way of its closing guards it itself.
     *
     * @param kind its kind
     * @param id its id in the community, if one was given
     * @param day the day of what happened
     * @param <A> the aggregate
     * @return this
     */
    public <A extends Closable> Needs maybeThere(Kind<A> kind, Optional<Id<A>> id, LocalDate day) {
        maybe(kind, id);
        return unless(id.flatMap(given -> work.find(kind, given)).flatMap(found -> found.closedOn(day)));
    }

    /**
     * An aggregate is needed if it was named.
     *
     * @param kind its kind
     * @param id its id in the community, if one was given
     * @param <A> the aggregate
     * @return this
     */
    public <A> Needs maybe(Kind<A> kind, Optional<Id<A>> id) {
        id.ifPresent(given -> a(kind, given));
        return this;
    }

    /**
     * What a corrected or amended form names anew: what it named before may have ended since.
     *
     * @param now what it names now
     * @param was what it named before
     * @param <A> the aggregate
     * @return what it names now, unless it named it before
     */
    public static <A> Optional<Id<A>> anew(Optional<Id<A>> now, Optional<Id<A>> was) {
        return now.filter(named -> was.stream().noneMatch(named::equals));
    }

    /**
     * Something stands in the way.
     *
     * @param hindrance what, if anything
     * @return this
     */
    public Needs unless(Optional<Finding> hindrance) {
        hindrance.ifPresent(missing::add);
        return this;
    }

    /** Ends the command when anything is missing: it is refused with {@code not-found}, once for each, and with what stands in the way. */
    public void orRefuse() {
        if (!missing.isEmpty()) {
            throw new Unmet(missing);
        }
    }

    /**
     * The answer to a question about something, if it is there.
     *
     * @param answer the answer; empty when it is not
     * @param kind its kind
     * @param id its id in the community
     * @param <T> what is answered
     * @return the answer; refused with {@code not-found}
     */
    public static <T> Decision<T> orNotFound(Optional<T> answer, Kind<?> kind, Id<?> id) {
        return answer.map(found -> Decision.accepted(found)).orElseGet(() -> Decision.refused(notFound(kind, id)));
    }

    static Finding notFound(Kind<?> kind, Id<?> id) {
        return Finding.violation("not-found")
                .with("kind", new Label("kind." + kind.name()))
                .with("id", id.value());
    }

    /** Ends a command from within: what it needs is not there. Never leaves this package. */
    static final class Unmet extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<Finding> findings;

        Unmet(List<Finding> findings) {
            super("refused", null, false, false);
            this.findings = List.copyOf(findings);
        }

        List<Finding> findings() {
            return findings;
        }
    }
}
