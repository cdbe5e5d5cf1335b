package org.linli.storage;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the name that belongs to an id is found, so that a view shows it beside the id. It is never a person's name, which is
 * sealed.
 *
 * @param kind the kind that has the name, or whose part has it
 * @param part the part that has it; empty when the id is that of an aggregate
 * @param name the name's column
 * @param latestBy of a part, which goes from one aggregate to the next: the first day of the aggregate whose name counts, which is the
 *     latest; empty when the id is that of an aggregate
 * @param <T> what the id identifies
 */
@SuppressWarnings("UnusedTypeParameter") // it ties a name to the ids that have it
public record NameOf<T>(
        Kind<?> kind, Optional<Part<?, ?>> part, Column<?, String> name, Optional<Column<?, LocalDate>> latestBy) {
    /**
     * The name of an aggregate.
     *
     * @param kind its kind
     * @param name one of its columns
     * @param <T> the aggregate
     * @return where the name is found
     */
    public static <T> NameOf<T> of(Kind<T> kind, Column<T, String> name) {
        return new NameOf<>(kind, Optional.empty(), name, Optional.empty());
    }

    /**
     * The latest name of a part that several aggregates have one after the other.
     *
     * @param kind their kind
     * @param part the part
     * @param name one of its columns
     * @param latestBy the first day of an aggregate; one without it does not count
     * @param <A> the aggregate
     * @param <P> the part
     * @param <T> what the part's id identifies
     * @return where the name is found
     */
    public static <A, P, T> NameOf<T> latest(
            Kind<A> kind, Part<A, P> part, Column<P, String> name, Column<A, LocalDate> latestBy) {
        return new NameOf<>(kind, Optional.of(part), name, Optional.of(latestBy));
    }
}
