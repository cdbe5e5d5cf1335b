package org.linli.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linli.kernel.Command;
import org.linli.kernel.Finding;
import org.linli.kernel.Id;
import org.linli.storage.Kind;

/**
 * What a feature looks at, with what is known of it before a rule is asked (待查事项).
 *
 * <pre>{@code
 * Matter.of(Incident.KIND, incident.id()).due(day).settledBy(HANDLE).found(IncidentRules.OVERDUE.check(promise))
 * }</pre>
 *
 * @param kind what it is
 * @param id its id
 * @param due the day by which it was, or is, to be settled
 * @param command key of the command that settles it
 */
public record Matter(String kind, Id<?> id, Optional<LocalDate> due, Optional<String> command) {
    /**
     * An aggregate.
     *
     * @param kind its kind
     * @param id its id
     * @param <A> the aggregate
     * @return the matter, without a day and without a command that settles it
     */
    public static <A> Matter of(Kind<A> kind, Id<A> id) {
        return of(kind.name(), id);
    }

    /**
     * A part of an aggregate that has an id of its own.
     *
     * @param kind what it is; it has a text {@code kind.<kind>}
     * @param id its id
     * @return the matter, without a day and without a command that settles it
     */
    public static Matter of(String kind, Id<?> id) {
        return new Matter(kind, id, Optional.empty(), Optional.empty());
    }

    /**
     * The matter with its day.
     *
     * @param day by which it was, or is, to be settled
     * @return the matter
     */
    public Matter due(LocalDate day) {
        return new Matter(kind, id, Optional.of(day), command);
    }

    /**
     * The matter with its day, if it has one.
     *
     * @param day by which it was, or is, to be settled
     * @return the matter
     */
    public Matter due(Optional<LocalDate> day) {
        return new Matter(kind, id, day, command);
    }

    /**
     * The matter with what settles it.
     *
     * @param settling the command
     * @return the matter
     */
    public Matter settledBy(Command<?> settling) {
        return new Matter(kind, id, due, Optional.of(settling.key()));
    }

    /**
     * What a rule has found of it.
     *
     * @param finding the finding, if there is one
     * @return what is to be looked after; nothing when nothing was found
     */
    public Stream<Attention> found(Optional<Finding> finding) {
        return finding.stream().map(each -> new Attention(kind, id, each, due, command, Set.of()));
    }

    /**
     * What rules have found of it.
     *
     * @param findings the findings
     * @return what is to be looked after, for each finding
     */
    public Stream<Attention> found(List<Finding> findings) {
        return findings.stream().flatMap(each -> found(Optional.of(each)));
    }
}
