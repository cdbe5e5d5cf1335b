package org.linli.grid.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linli.community.Building;
import org.linli.kernel.Id;
import org.linli.kernel.Period;

/** The terms of a building's heads. How many they are can only rise on a day on which one of them begins. */
record HeadTerms(List<Period> terms) {
    HeadTerms {
        terms = List.copyOf(terms);
    }

    static HeadTerms at(Id<Building> building, Collection<GridPost> posts) {
        return new HeadTerms(posts.stream()
                .filter(post -> post.kind() == GridPostKind.BUILDING_HEAD)
                .filter(post -> post.seat().building().filter(building::equals).isPresent())
                .flatMap(post -> post.term().stream())
                .toList());
    }

    /** The most heads at once within a span. */
    long most(LocalDate from, Optional<LocalDate> until) {
        return days(from, until).mapToLong(this::on).max().orElse(0);
    }

    /** The first day, from one on, on which there are more heads than some. */
    Optional<LocalDate> firstOver(long allowed, LocalDate from) {
        return days(from, Optional.empty()).filter(day -> on(day) > allowed).findFirst();
    }

    /** The day since when there have been more heads than some on a day without a break, or else {@link #firstOver}. */
    Optional<LocalDate> overSince(long allowed, LocalDate today) {
        Stream<LocalDate> rises = on(today) > allowed
                ? terms.stream()
                        .map(Period::from)
                        .filter(day -> !day.isAfter(today))
                        .filter(day -> on(day) > allowed && on(day.minusDays(1)) <= allowed)
                : Stream.of();
        return rises.max(Comparator.naturalOrder()).or(() -> firstOver(allowed, today));
    }

    long on(LocalDate day) {
        return terms.stream().filter(term -> term.contains(day)).count();
    }

    private Stream<LocalDate> days(LocalDate from, Optional<LocalDate> until) {
        Stream<LocalDate> begun = terms.stream()
                .map(Period::from)
                .filter(from::isBefore)
                .filter(day -> until.stream().allMatch(day::isBefore))
                .sorted();
        return Stream.concat(Stream.of(from), begun);
    }
}
