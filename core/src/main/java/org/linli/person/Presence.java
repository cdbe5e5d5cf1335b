package org.linli.person;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.linli.code.DivisionCode;
import org.linli.kernel.Id;
import org.linli.kernel.IndexKey;
import org.linli.storage.Index;
import org.linli.storage.Kind;
import org.linli.storage.Query;
import org.linli.storage.Ref;
import org.linli.storage.ValueType;
import org.linli.work.UnitOfWork;

/**
 * Which minutes of a person are taken (时段占用记录), so that they count once in all communities. The person is found by a keyed mark
 * of the citizen id and the day, which ties no day to another. Bookkeeping, for the library's own use; deleted when the person is
 * erased.
 *
 * @param community the community in which they are taken
 * @param id the id of that by which they are taken
 * @param person the person there
 * @param marks one for each day
 * @param from the first minute, counted from 1970 by the community's clock
 * @param until the first minute after them
 */
public record Presence(
        DivisionCode community, Id<Presence> id, Id<Person> person, List<String> marks, long from, long until) {
    /** The marks of person and day. */
    static final Index<Presence, String> MARK = Index.<Presence, String>many("mark", ValueType.TEXT, Presence::marks)
            .unreported();

    /** Whose they are. */
    static final Index<Presence, Id<Person>> PERSON = Index.<Presence, Id<Person>>one(
                    "person", ValueType.id(), Presence::person)
            .unreported();

    /** A bookkeeping kind. */
    public static final Kind<Presence> KIND = Kind.named(
                    "presence", 1, Presence.class, presence -> Ref.of(presence.community, presence.id))
            .index(MARK)
            .index(PERSON)
            .build();

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /** Copies the list. */
    public Presence {
        marks = List.copyOf(marks);
    }

    /**
     * Whether another community has taken part of a span.
     *
     * @param work the command, before it has saved anything
     * @param span the span
     * @return true when it has; false also for a person who reports nowhere, or was erased
     */
    @SuppressWarnings("exports") // features call this from within
    public static boolean isElsewhere(UnitOfWork work, Span span) {
        return marks(work, span).stream()
                .flatMap(mark -> work.list(Query.everywhere(KIND).where(MARK, mark)).stream())
                .anyMatch(other -> !other.community.equals(work.community())
                        && other.from < span.until
                        && span.from < other.until);
    }

    /**
     * Takes a span of a person who reports here.
     *
     * @param work the command, which has found the person by {@link #isElsewhere}
     * @param by what takes it
     * @param span the span
     */
    @SuppressWarnings("exports") // features call this from within
    public static void keep(UnitOfWork work, Id<?> by, Span span) {
        List<String> marks = marks(work, span);
        if (!marks.isEmpty()) {
            // An erasure in between would not find what is kept here.
            work.guard(Person.KIND, span.person);
            work.keep(KIND, new Presence(work.community(), idOf(by), span.person, marks, span.from, span.until));
        }
    }

    /**
     * Gives a span back.
     *
     * @param work the command
     * @param by what has taken it
     */
    @SuppressWarnings("exports") // features call this from within
    public static void drop(UnitOfWork work, Id<?> by) {
        work.drop(KIND, idOf(by));
    }

    /** Marks anew what is taken of a person whose citizen id was wrong. */
    static void remark(UnitOfWork work, List<Presence> taken, String residence) {
        taken.forEach(each -> work.keep(
                KIND,
                new Presence(
                        each.community,
                        each.id,
                        each.person,
                        new Span(each.person, each.from, each.until)
                                .days().stream()
                                        .map(day -> mark(work.indexKey(), residence, day))
                                        .toList(),
                        each.from,
                        each.until)));
    }

    /** What is taken of a person here. */
    static List<Presence> of(UnitOfWork work, Id<Person> person) {
        return work.list(work.all(KIND).where(PERSON, person));
    }

    private static Id<Presence> idOf(Id<?> by) {
        return Id.of(by.value());
    }

    private static List<String> marks(UnitOfWork work, Span span) {
        return work.find(Person.KIND, span.person).flatMap(Person::residence).stream()
                .flatMap(residence -> span.days().stream().map(day -> mark(work.indexKey(), residence, day)))
                .toList();
    }

    private static String mark(IndexKey key, String residence, long day) {
        return key.mark("presence", residence + "/" + day);
    }

    /**
     * Minutes of a person, counted from 1970 by the community's clock.
     *
     * @param person the person
     * @param from the first minute
     * @param until the first minute after them
     */
    public record Span(Id<Person> person, long from, long until) {
        /** The first day and the last, for what takes no longer than a day. */
        private Set<Long> days() {
            return LongStream.of(from, Math.max(from, until - 1))
                    .map(minute -> Math.floorDiv(minute, MINUTES_OF_A_DAY))
                    .boxed()
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
